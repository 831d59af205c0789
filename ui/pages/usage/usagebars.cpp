// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usage/usagebars.h"

#include "ui/pages/usage/usagewords.h"
#include "ui/support/figures.h"
#include "ui/support/format.h"
#include "ui/support/theme.h"

#include <algorithm>
#include <bit>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace steward {

namespace {

/// The next of 1, 2, 4, 8, 10, 20, … that is not below \a value.
qint64 roundTop(qint64 value)
{
    qint64 step = 1;
    while (true) {
        for (const qint64 factor : {1, 2, 4, 8}) {
            if (step * factor >= value || step > std::numeric_limits<qint64>::max() / 100)
                return step * factor;
        }
        step *= 10;
    }
}

QString shortCount(qint64 n)
{
    if (n >= 1'000'000'000)
        return UsageWords::tr("%1 bn", "thousand million").arg(Format::locale().toString(double(n) / 1e9, 'g', 3));
    if (n >= 1'000'000)
        return UsageWords::tr("%1 m", "million").arg(Format::locale().toString(double(n) / 1e6, 'g', 3));
    return n >= 10'000 ? UsageWords::tr("%1 k", "thousand").arg(Format::locale().toString(double(n) / 1e3, 'g', 3))
                       : Format::count(n);
}

} // namespace

UsageBars::UsageBars(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("usageBars"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(150);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize UsageBars::sizeHint() const
{
    return {600, 200};
}

void UsageBars::setFigures(UsageFigures figures, UsageUnit unit, BucketWidth width, QStringList names,
                           std::vector<int> colors)
{
    m_figures = std::move(figures);
    m_unit = unit;
    m_width = width;
    m_names = std::move(names);
    m_colors = std::move(colors);
    if (m_current >= static_cast<int>(m_figures.buckets.size()))
        m_current = -1;
    update();
    Q_EMIT readoutChanged();
}

QString UsageBars::readout() const
{
    if (m_current < 0)
        return {};
    const auto at = static_cast<size_t>(m_current);
    const auto unit = static_cast<size_t>(m_unit);
    const QString when = UsageWords::bucket(m_figures.buckets[at], m_width);
    if (m_figures.missing[at])
        return UsageWords::tr("%1 UTC: not known").arg(when);
    QString text = UsageWords::tr("%1 UTC: %2").arg(when, Format::count(m_figures.totals[at][unit]));
    if (m_figures.provisional[at])
        text += UsageWords::tr(", provisional");
    for (size_t i = 0; i < m_figures.series.size(); ++i) {
        if (const qint64 amount = m_figures.series[i].amounts[at][unit]; amount > 0)
            text += QStringLiteral(" · %1 %2").arg(m_names.value(static_cast<qsizetype>(i)), Format::count(amount));
    }
    if (const qint64 rest = m_figures.rest[at][unit]; rest > 0 && !m_figures.series.empty())
        text += QStringLiteral(" · ") + UsageWords::tr("others %1").arg(Format::count(rest));
    return text;
}

void UsageBars::setCurrent(int bucket)
{
    const int bounded = bucket < static_cast<int>(m_figures.buckets.size()) ? bucket : -1;
    if (bounded == m_current)
        return;
    m_current = bounded;
    update();
    Q_EMIT readoutChanged();
}

QRect UsageBars::plot() const
{
    const QFontMetrics metrics(textFont(TextSize::Caption));
    return rect().adjusted(16 + metrics.horizontalAdvance(QStringLiteral("000.0 bn")), 8, -16, -metrics.height() - 8);
}

void UsageBars::paintBar(QPainter &painter, int bucket, const QRect &column, qint64 top) const
{
    const auto at = static_cast<size_t>(bucket);
    const auto unit = static_cast<size_t>(m_unit);
    const Theme &theme = currentTheme();
    if (m_figures.missing[at]) {
        painter.setPen(QPen(theme.tone(Tone::Warning).text, 1, Qt::DotLine));
        painter.drawRect(column.adjusted(0, column.height() - 8, -1, 0));
        return;
    }
    qint64 below = 0;
    const auto piece = [&](qint64 amount, const QColor &color) {
        const auto y = [&](qint64 value) {
            return column.bottom() + 1 - qRound(double(value) / double(top) * column.height());
        };
        const QRect part(column.left(), y(below + amount), column.width(), y(below) - y(below + amount));
        below += amount;
        if (part.height() < 1)
            return;
        const QRect inner = part.height() > 3 ? part.adjusted(0, 1, 0, 0) : part; // a line of Base between the pieces
        if (m_figures.provisional[at]) {
            QColor faint = color;
            faint.setAlphaF(0.28F);
            painter.fillRect(inner, faint);
            painter.fillRect(inner, QBrush(color, Qt::BDiagPattern));
        } else {
            painter.fillRect(inner, color);
        }
    };
    for (size_t i = 0; i < m_figures.series.size(); ++i)
        piece(m_figures.series[i].amounts[at][unit], theme.series[size_t(m_colors.at(i))]);
    piece(m_figures.rest[at][unit], theme.series[6]);
}

void UsageBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    const Theme &theme = currentTheme();
    const QRect area = plot();
    const auto unit = static_cast<size_t>(m_unit);
    const int count = static_cast<int>(m_figures.buckets.size());
    qint64 most = 1;
    for (const UsageAmounts &total : m_figures.totals)
        most = std::max(most, total[unit]);
    const qint64 top = roundTop(most);
    painter.setFont(textFont(TextSize::Caption));
    const int line = painter.fontMetrics().height();
    const int steps = top < 4 ? int(top) : 4;
    for (int i = 0; i <= steps; ++i) {
        const int y = area.bottom() + 1 - area.height() * i / steps;
        painter.setPen(theme.grid);
        painter.drawLine(area.left(), y, area.right(), y);
        painter.setPen(theme.text2);
        painter.drawText(QRect(0, y - line / 2, area.left() - 6, line), Qt::AlignRight | Qt::AlignVCenter,
                         shortCount(top / steps * i + top % steps * i / steps));
    }
    const auto edge = [&](int bucket) { return area.left() + int(qint64(area.width()) * bucket / std::max(1, count)); };
    int labelFrom = area.left() - 1;
    for (int i = 0; i < count; ++i) {
        const int gap = edge(i + 1) - edge(i) > 5 ? qMax(1, (edge(i + 1) - edge(i)) / 6) : 0;
        const QRect column(edge(i), area.top(), std::max(1, edge(i + 1) - edge(i) - gap), area.height());
        paintBar(painter, i, column, top);
        const QString words = UsageWords::bucket(m_figures.buckets[size_t(i)], m_width);
        const int width = painter.fontMetrics().horizontalAdvance(words);
        if (column.left() >= labelFrom && column.left() + width <= this->width()) {
            painter.setPen(theme.text2);
            painter.drawText(column.left(), area.bottom() + 6 + painter.fontMetrics().ascent(), words);
            labelFrom = column.left() + width + 28;
        }
        if (i == m_current) {
            painter.setPen(QPen(theme.accentLine, hasFocus() ? 2 : 1));
            painter.drawRect(column.adjusted(-1, 0, 0, 0));
        }
    }
    if (hasFocus() && m_current < 0) {
        painter.setPen(QPen(theme.accentLine, 2));
        painter.drawRect(area.adjusted(-1, -1, 1, 1));
    }
}

void UsageBars::mouseMoveEvent(QMouseEvent *event)
{
    const QRect area = plot();
    const int x = event->position().toPoint().x() - area.left();
    const int count = static_cast<int>(m_figures.buckets.size());
    setCurrent(x >= 0 && x < area.width() && count > 0 ? x * count / area.width() : -1);
}

void UsageBars::leaveEvent(QEvent *event)
{
    setCurrent(-1);
    QWidget::leaveEvent(event);
}

void UsageBars::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_figures.buckets.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current < 0 ? last : std::max(0, m_current - 1));
    case Qt::Key_Right:
        return setCurrent(m_current < 0 ? 0 : std::min(last, m_current + 1));
    case Qt::Key_Home:
        return setCurrent(last < 0 ? -1 : 0);
    case Qt::Key_End:
        return setCurrent(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace steward
