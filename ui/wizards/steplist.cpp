// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/steplist.h"

#include "ui/support/figures.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {
constexpr int kWidth = 212, kMargin = 16, kMark = 20, kGap = 10;

int stepHeight()
{
    return controlHeight(30, 12) + controlHeight(18, 4);
}
} // namespace

StepList::StepList(const QStringList &titles, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"stepList"_s);
    for (const QString &title : titles)
        m_steps.push_back({title, {}});
    setFixedWidth(kWidth);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    say();
}

void StepList::setCurrent(int step)
{
    m_current = step;
    say();
    update();
}

void StepList::setReached(int steps)
{
    m_reached = steps;
    say();
    update();
}

void StepList::setFact(int step, const QString &fact)
{
    m_steps[static_cast<std::size_t>(step)].fact = fact;
    say();
    update();
}

void StepList::say()
{
    const Step &step = m_steps[static_cast<std::size_t>(m_current)];
    setAccessibleName(tr("Step %1 of %2, %3").arg(m_current + 1).arg(m_steps.size()).arg(step.title));
    setAccessibleDescription(step.fact);
}

QSize StepList::sizeHint() const
{
    return {kWidth, 2 * kMargin + static_cast<int>(m_steps.size()) * stepHeight()};
}

void StepList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = currentTheme();
    int y = kMargin;
    for (int i = 0; i < static_cast<int>(m_steps.size()); ++i, y += stepHeight()) {
        const Step &step = m_steps[static_cast<std::size_t>(i)];
        const bool now = i == m_current, done = i<m_current, closed = i> m_reached;
        const QRect mark = QStyle::visualRect(layoutDirection(), rect(), QRect(kMargin, y + 4, kMark, kMark));
        if (now) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.accent);
            painter.drawEllipse(mark);
            painter.setPen(theme.onAccent);
            painter.setFont(textFont(TextSize::Small, QFont::DemiBold));
            painter.drawText(mark, Qt::AlignCenter, QString::number(i + 1));
        } else {
            const QLatin1StringView icon = done ? "circle-check"_L1 : closed ? "lock"_L1 : "circle-dashed"_L1;
            painter.drawPixmap(
                mark.topLeft() + QPoint(2, 2),
                icons::pixmap(icon, done ? theme.tone(Tone::Success).text : theme.text2, 16, devicePixelRatioF()));
        }
        const int x = kMargin + kMark + kGap;
        const QRect words = QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, width() - x - 8, stepHeight()));
        const int titleHeight = controlHeight(28, 8);
        const auto align = Qt::AlignLeading | Qt::AlignVCenter;
        painter.setFont(textFont(TextSize::Body, now ? QFont::DemiBold : QFont::Normal));
        painter.setPen(closed ? theme.text2 : palette().color(QPalette::WindowText));
        const QFontMetrics metrics(painter.font());
        painter.drawText(QRect(words.x(), words.y(), words.width(), titleHeight),
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(), align)),
                         metrics.elidedText(step.title, Qt::ElideRight, words.width()));
        painter.setFont(textFont(TextSize::Small));
        painter.setPen(theme.text2);
        const QFontMetrics small(painter.font());
        painter.drawText(QRect(words.x(), words.y() + titleHeight - 4, words.width(), small.height() + 2),
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignTop)),
                         small.elidedText(step.fact, Qt::ElideRight, words.width()));
    }
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height())),
                     palette().color(QPalette::Mid));
}

} // namespace steward

#include "moc_steplist.cpp"
