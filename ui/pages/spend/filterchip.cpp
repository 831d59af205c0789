// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/spend/filterchip.h"

#include "ui/support/figures.h"
#include "ui/support/icons.h"
#include "ui/support/servertext.h"
#include "ui/support/stylepaint.h"
#include "ui/support/theme.h"

#include <algorithm>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr int kChipPadding = 9;
constexpr int kCrossGap = 6;
constexpr int kCross = 12;
constexpr int kMostWords = 260; ///< pixels

} // namespace

FilterChip::FilterChip(const QString &words, QWidget *parent)
    : QToolButton(parent)
    , m_words(words)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Lift the filter “%1”").arg(words));
    setToolTip(servertext::tooltip(accessibleName()));
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextSize::Small));
    const int words = std::min(kMostWords, metrics.horizontalAdvance(m_words) + 1);
    return {2 * kChipPadding + words + kCrossGap + kCross, std::max(26, metrics.height() + 10)};
}

QSize FilterChip::minimumSizeHint() const
{
    return {std::min(90, sizeHint().width()), sizeHint().height()};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = currentTheme();
    const QPalette &colors = palette();
    stylepaint::frame(&painter, rect(), colors.color(underMouse() ? QPalette::Midlight : QPalette::Highlight),
                      theme.accentLine, stylepaint::kRadius, theme.contrast ? 3 : 1);
    if (hasFocus())
        stylepaint::focus(&painter, rect());
    const QColor text = colors.color(underMouse() ? QPalette::ButtonText : QPalette::HighlightedText);
    const QRect inside = rect().adjusted(kChipPadding, 0, -kChipPadding, 0);
    const QRect words = style()->visualRect(layoutDirection(), inside, inside.adjusted(0, 0, -kCross - kCrossGap, 0));
    const QRect cross(isRightToLeft() ? inside.left() : inside.right() - kCross + 1, (height() - kCross) / 2, kCross,
                      kCross);
    painter.setFont(textFont(TextSize::Small));
    painter.setPen(text);
    painter.drawText(words, int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_words, Qt::ElideMiddle, words.width()));
    painter.drawPixmap(cross.topLeft(), icons::pixmap("x"_L1, text, kCross, devicePixelRatioF()));
}

} // namespace steward

#include "moc_filterchip.cpp"
