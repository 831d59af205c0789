// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/chip.h"

#include "ui/support/figures.h"
#include "ui/support/format.h"
#include "ui/support/icons.h"
#include "ui/support/stylepaint.h"
#include "ui/support/theme.h"

#include <algorithm>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr int kPadding = 9;
constexpr int kGap = 6;
constexpr int kTick = 14;

} // namespace

Chip::Chip(const QString &id, const QString &label, QWidget *parent)
    : QToolButton(parent)
    , m_id(id)
    , m_label(label)
{
    setObjectName(u"chip."_s + id);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setText(label);
    setAccessibleName(label);
    connect(this, &QToolButton::toggled, this, [this] { updateGeometry(); });
}

void Chip::setCount(int count)
{
    if (m_count == count)
        return;
    m_count = count;
    setAccessibleName(count < 0 ? m_label : u"%1, %2"_s.arg(m_label, countText()));
    updateGeometry();
    update();
}

QString Chip::countText() const
{
    return m_count < 0 ? u"\u2026"_s : Format::count(m_count);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextSize::Small));
    const int tick = isChecked() ? kTick + 4 : 0;
    return {2 * kPadding + tick + metrics.horizontalAdvance(m_label) + kGap + metrics.horizontalAdvance(countText()),
            std::max(26, metrics.height() + 10)};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = currentTheme();
    const QPalette &colors = palette();
    const QColor fill = isChecked()    ? colors.color(QPalette::Highlight)
                        : underMouse() ? theme.hover
                                       : colors.color(QPalette::Button);
    stylepaint::frame(&painter, rect(), fill, isChecked() ? theme.accentLine : colors.color(QPalette::Mid),
                      stylepaint::kRadius, isChecked() && theme.contrast ? 3 : 1);
    if (hasFocus())
        stylepaint::focus(&painter, rect());

    const QFont font = textFont(TextSize::Small);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    const bool rtl = isRightToLeft();
    int x = kPadding;
    const auto place = [&](int width) {
        const QRect part(rtl ? this->width() - x - width : x, 0, width, height());
        x += width;
        return part;
    };
    const QColor text = colors.color(isChecked() ? QPalette::HighlightedText : QPalette::ButtonText);
    if (isChecked()) {
        const QRect spot = place(kTick);
        painter.drawPixmap(spot.left(), (height() - kTick) / 2,
                           icons::pixmap("check"_L1, text, kTick, devicePixelRatioF()));
        x += 4;
    }
    const bool nothing = m_count == 0 && !isChecked();
    painter.setPen(nothing ? theme.text2 : text);
    painter.drawText(place(metrics.horizontalAdvance(m_label)), int(Qt::AlignCenter) | Qt::TextSingleLine, m_label);
    x += kGap;
    painter.setPen(theme.text2);
    painter.drawText(place(metrics.horizontalAdvance(countText())), int(Qt::AlignCenter) | Qt::TextSingleLine,
                     countText());
}

} // namespace steward

#include "moc_chip.cpp"
