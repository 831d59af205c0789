// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot.h"

#include "ui/support/stylepaint.h"

#include <QBuffer>
#include <QEvent>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace steward {

namespace {

constexpr int kHatchPitch = 6;
constexpr qreal kAxisWidth = 44;
constexpr qreal kLabelHeight = 22;

/// The pattern that stands for a group where colours cannot be told apart; drawn in Base on the group's colour.
void drawPattern(QPainter &painter, int place, int side)
{
    switch (place) {
    case 1:
        painter.drawLine(0, side / 2, side, side / 2);
        break;
    case 2:
        painter.drawPoint(side / 2, side / 2);
        break;
    case 3:
        painter.drawLine(side / 2, 0, side / 2, side);
        break;
    case 4:
        painter.drawLine(0, side / 2, side, side / 2);
        painter.drawLine(side / 2, 0, side / 2, side);
        break;
    case 5:
        painter.drawLine(0, 0, side, side);
        painter.drawLine(0, side, side, 0);
        break;
    default:
        break;
    }
}

QPixmap patterned(int place, const QColor &color, const QColor &ground, qreal ratio)
{
    const int side = qRound(kHatchPitch * ratio);
    QPixmap tile(side, side);
    tile.fill(color);
    QPainter painter(&tile);
    painter.setPen(QPen(ground, (place == 2 ? 2 : 1) * ratio));
    drawPattern(painter, place, side);
    painter.end();
    tile.setDevicePixelRatio(ratio);
    return tile;
}

} // namespace

QBrush provisionalHatch(const QColor &color, qreal ratio)
{
    const int side = qRound(kHatchPitch * ratio);
    QPixmap tile(side, side);
    QColor faint = color;
    faint.setAlphaF(0.28F);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.fillRect(tile.rect(), faint);
    painter.setPen(QPen(color, 1.6 * ratio));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const int shift : {-side, 0, side})
        painter.drawLine(shift, side, shift + side, 0);
    painter.end();
    tile.setDevicePixelRatio(ratio);
    return QBrush(tile);
}

QBrush plotBrush(int place, bool provisional, const PlotLook &look)
{
    const QColor color = look.theme->series[static_cast<size_t>(place)];
    if (provisional)
        return provisionalHatch(color, look.ratio);
    if (look.patterns && place > 0 && place < 6)
        return QBrush(patterned(place, color, look.theme->palette.color(QPalette::Base), look.ratio));
    return color;
}

Plot::Plot(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void Plot::setSpoken(const QString &spoken)
{
    setAccessibleName(spoken);
}

void Plot::setPatterns(bool on)
{
    m_patterns = on;
    update();
}

QImage Plot::picture(const QSize &size, qreal ratio, const Theme &theme) const
{
    QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(theme.palette.color(QPalette::Base));
    QPainter painter(&image);
    painter.setFont(font());
    draw(painter, QRectF(QPointF(), size), {&theme, m_patterns, false, ratio});
    return image;
}

QByteArray Plot::svg(const QSize &size, const Theme &theme) const
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(accessibleName());
    QPainter painter(&generator);
    painter.setFont(font());
    painter.fillRect(QRect(QPoint(), size), theme.palette.color(QPalette::Base));
    draw(painter, QRectF(QPointF(), size), {&theme, m_patterns, false, 1});
    painter.end();
    return buffer.data();
}

QRectF Plot::inner(const QRectF &area)
{
    return area.adjusted(kAxisWidth, 6, -2, -kLabelHeight);
}

int Plot::stepAt(const QPointF &at, int count) const
{
    const QRectF plot = inner(rect());
    if (count <= 0 || at.x() < plot.left() || at.x() >= plot.right() || at.y() < 0 || at.y() > plot.bottom())
        return -1;
    return std::min(count - 1, static_cast<int>((at.x() - plot.left()) / plot.width() * count));
}

void Plot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw(painter, rect(), {&currentTheme(), m_patterns, true, devicePixelRatioF()});
    if (hasFocus())
        stylepaint::focus(&painter, rect());
}

void Plot::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}

void Plot::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void Plot::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

} // namespace steward
