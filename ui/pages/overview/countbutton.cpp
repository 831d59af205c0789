// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/countbutton.h"

#include "ui/support/figures.h"
#include "ui/support/theme.h"

#include <QPainter>

namespace steward {

namespace {
constexpr int kMargin = 16;
constexpr int kGap = 6;
} // namespace

CountButton::CountButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CountButton::setTile(const CountTile &tile)
{
    m_tile = tile;
    setObjectName(tile.id);
    setAccessibleName(tile.figure + QLatin1Char(' ') + tile.label);
    setAccessibleDescription(tile.detail);
    updateGeometry();
    update();
}

QSize CountButton::sizeHint() const
{
    const QFontMetrics figure(textFont(TextSize::Figure, QFont::DemiBold));
    const QFontMetrics body(textFont(TextSize::Body));
    const QFontMetrics small(textFont(TextSize::Small));
    const int first = figure.horizontalAdvance(m_tile.figure) + kGap + body.horizontalAdvance(m_tile.label);
    return {2 * kMargin + std::max(first, small.horizontalAdvance(m_tile.detail)), figure.height() + small.height() + 18};
}

QSize CountButton::minimumSizeHint() const
{
    return {2 * kMargin + 40, sizeHint().height()};
}

void CountButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = currentTheme();
    if (isDown() || underMouse())
        painter.fillRect(rect(), theme.hover);

    const QFont figureFont = textFont(TextSize::Figure, QFont::DemiBold);
    const QFont smallFont = textFont(TextSize::Small);
    const QFontMetrics figure(figureFont);
    const QFontMetrics small(smallFont);
    const int room = width() - 2 * kMargin;
    const int top = (height() - figure.height() - small.height()) / 2;
    const int base = top + figure.ascent();

    painter.setPen(palette().color(QPalette::Text));
    painter.setFont(figureFont);
    painter.drawText(kMargin, base, m_tile.figure);
    const int used = figure.horizontalAdvance(m_tile.figure) + kGap;
    painter.setFont(textFont(TextSize::Body));
    painter.drawText(kMargin + used, base,
                     QFontMetrics(painter.font()).elidedText(m_tile.label, Qt::ElideRight, room - used));
    painter.setPen(theme.text2);
    painter.setFont(smallFont);
    painter.drawText(kMargin, top + figure.height() + small.ascent(),
                     small.elidedText(m_tile.detail, Qt::ElideMiddle, room));
    if (hasFocus()) {
        painter.setPen(QPen(theme.accentLine, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace steward

#include "moc_countbutton.cpp"
