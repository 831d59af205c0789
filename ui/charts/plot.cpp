// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot.h"

#include "ui/support/cellgraphs.h"
#include "ui/support/figures.h"
#include "ui/support/stylepaint.h"

#include <QBuffer>
#include <QEvent>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace steward {

namespace {

constexpr int kHatchPitch = 6;
constexpr int kAxisWidth = 44;
constexpr int kLabelHeight = 22;

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

namespace {

/// Stripes at 45 degrees over \a piece.
void stripe(QPainter &painter, const QRectF &piece, const QColor &color, bool falling = false)
{
    painter.setPen(QPen(color, 1.6));
    for (qreal x = piece.left() - piece.height(); x < piece.right(); x += kHatchPitch * 1.4) {
        const qreal from = falling ? piece.top() : piece.bottom(), to = falling ? piece.bottom() : piece.top();
        painter.drawLine(QPointF(x, from), QPointF(x + piece.height(), to));
    }
}

void patternLines(QPainter &painter, const QRectF &piece, int place, const QColor &ground)
{
    painter.setPen(QPen(ground, place == 2 ? 2 : 1));
    const bool across = place == 1 || place == 4, down = place == 3 || place == 4;
    for (qreal y = piece.top() + 3; y < piece.bottom() && across; y += kHatchPitch)
        painter.drawLine(QPointF(piece.left(), y), QPointF(piece.right(), y));
    for (qreal x = piece.left() + 3; x < piece.right() && down; x += kHatchPitch)
        painter.drawLine(QPointF(x, piece.top()), QPointF(x, piece.bottom()));
    for (qreal y = piece.top() + 3; y < piece.bottom() && place == 2; y += kHatchPitch) {
        for (qreal x = piece.left() + 3; x < piece.right(); x += kHatchPitch)
            painter.drawPoint(QPointF(x, y));
    }
    if (place == 5) {
        stripe(painter, piece, ground);
        stripe(painter, piece, ground, true);
    }
}

void fillWithLines(QPainter &painter, const QRectF &piece, int place, bool provisional, const PlotLook &look)
{
    const QColor color = look.theme->series[static_cast<size_t>(place)];
    painter.save();
    painter.setClipRect(piece);
    if (provisional) {
        QColor faint = color;
        faint.setAlphaF(0.28F);
        painter.fillRect(piece, faint);
        stripe(painter, piece, color);
    } else {
        painter.fillRect(piece, color);
        if (look.patterns)
            patternLines(painter, piece, place, look.theme->palette.color(QPalette::Base));
    }
    painter.restore();
}

} // namespace

void fillGroup(QPainter &painter, const QRectF &piece, int place, bool provisional, const PlotLook &look)
{
    if (look.vector) {
        fillWithLines(painter, piece, place, provisional, look);
        return;
    }
    const QColor color = look.theme->series[static_cast<size_t>(place)];
    painter.setBrushOrigin(piece.topLeft());
    if (provisional)
        painter.fillRect(piece, provisionalHatch(color, look.ratio));
    else if (look.patterns && place > 0 && place < 6)
        painter.fillRect(piece, QBrush(patterned(place, color, look.theme->palette.color(QPalette::Base), look.ratio)));
    else
        painter.fillRect(piece, color);
}

void drawGroupLetter(QPainter &painter, const QRectF &piece, int place, const PlotLook &look)
{
    const QColor ground = look.theme->series[static_cast<size_t>(place)];
    const QColor white(Qt::white), ink(0x10, 0x14, 0x1A);
    painter.setFont(textFont(TextSize::Caption, QFont::DemiBold));
    painter.setPen(contrastRatio(ground, white) >= contrastRatio(ground, ink) ? white : ink);
    painter.drawText(piece, int(Qt::AlignCenter), cellgraphs::swatchLetter(place));
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
    draw(painter, QRectF(QPointF(), size), {&theme, m_patterns, false, ratio, false});
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
    draw(painter, QRectF(QPointF(), size), {&theme, m_patterns, false, 1, true});
    painter.end();
    return buffer.data();
}

QRectF Plot::inner(const QRectF &area)
{
    return area.adjusted(scaledRoom(kAxisWidth), 6, -2, -scaledRoom(kLabelHeight));
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
    draw(painter, rect(), {&currentTheme(), m_patterns, true, devicePixelRatioF(), false});
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

#include "moc_plot.cpp"
