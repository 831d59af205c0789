// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/iconlabel.h"

#include "ui/support/cellparts.h"
#include "ui/support/icons.h"
#include "ui/support/servertext.h"

#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace steward {

IconLabel::IconLabel(QLatin1StringView name, int size, Color color, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_size(size)
    , m_color(std::move(color))
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(QLatin1StringView name, Color color)
{
    m_name = name;
    m_color = std::move(color);
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, icons::pixmap(m_name, m_color(currentTheme()), m_size, devicePixelRatioF()));
}

PillRow::PillRow(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PillRow::setPills(std::vector<Pill> pills, bool loud)
{
    m_pills = std::move(pills);
    m_loud = loud;
    QStringList words;
    for (const Pill &pill : m_pills)
        words += pill.text;
    setAccessibleName(words.join(u", "_s));
    setToolTip(servertext::tooltip(words.join(u'\n')));
    updateGeometry();
    update();
}

QSize PillRow::sizeHint() const
{
    int width = 0;
    for (const Pill &pill : m_pills)
        width += cellparts::pillWidth(pill) + cellparts::kGap;
    return {std::max(0, width - cellparts::kGap), m_pills.empty() ? 0 : cellparts::pillHeight()};
}

QSize PillRow::minimumSizeHint() const
{
    return {m_pills.empty() ? 0 : cellparts::pillWidth(m_pills.front(), true), sizeHint().height()};
}

void PillRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const std::vector<QRect> rects = places(width());
    for (size_t i = 0; i < rects.size(); ++i) {
        const bool iconOnly = cellparts::pillWidth(m_pills[i]) > rects[i].width();
        cellparts::drawPill(painter, QStyle::visualRect(layoutDirection(), rect(), rects[i]), m_pills[i], iconOnly,
                            m_loud);
    }
}

std::vector<QRect> PillRow::places(int width) const
{
    constexpr int kLineGap = 4;
    std::vector<QRect> rects;
    QPoint at(0, 0);
    for (const Pill &pill : m_pills) {
        const int words = cellparts::pillWidth(pill);
        const int wanted = words > width ? cellparts::pillWidth(pill, true) : words; // wider than a whole line
        if (at.x() > 0 && at.x() + wanted > width)
            at = {0, at.y() + cellparts::pillHeight() + kLineGap};
        rects.emplace_back(at, QSize(wanted, cellparts::pillHeight()));
        at.rx() += wanted + cellparts::kGap;
    }
    return rects;
}

int PillRow::heightForWidth(int width) const
{
    const std::vector<QRect> rects = places(width);
    return rects.empty() ? 0 : rects.back().bottom() + 1;
}

TextLabel::TextLabel(TextSize size, QFont::Weight weight, bool quiet, QWidget *parent)
    : QLabel(parent)
    , m_size(size)
    , m_weight(weight)
    , m_quiet(quiet)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // on a Base ground it would be Text, which has no colour of its own here
    applyFont();
    applyColor();
}

void TextLabel::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    applyColor();
}

void TextLabel::applyFont()
{
    setFont(textFont(m_size, m_weight));
}

void TextLabel::applyColor()
{
    const QScopedValueRollback guard(m_applying, true);
    if (!m_quiet && !m_tone) {
        setPalette(QPalette());
        return;
    }
    QPalette colors;
    colors.setColor(QPalette::WindowText, m_tone ? currentTheme().tone(*m_tone).text : currentTheme().text2);
    setPalette(colors);
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    // An own palette hides the application's next one, so the colour is taken from the new theme when that comes.
    if (!m_applying && event->type() == QEvent::PaletteChange)
        applyColor();
}

} // namespace steward

#include "moc_iconlabel.cpp"
