// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usage/usagebars.h"

#include "ui/pages/usage/usagewords.h"
#include "ui/support/figures.h"
#include "ui/support/format.h"
#include "ui/support/theme.h"

#include <algorithm>
#include <cmath>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace steward {

namespace {

constexpr int kRestPlace = 6;   ///< of the groups' colours
constexpr qreal kAxisText = 56; ///< room for "000.0 bn"

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
    : Plot(parent)
{
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
    Q_EMIT figuresChanged();
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

QString UsageBars::stateOf(size_t bucket) const
{
    if (m_figures.missing[bucket])
        return UsageWords::tr("not known", "of a bucket of usage");
    return m_figures.provisional[bucket] ? UsageWords::tr("provisional", "of a bucket of usage") : QString();
}

PlotFigures UsageBars::figures() const
{
    const auto unit = static_cast<size_t>(m_unit);
    const bool rest = !m_figures.series.empty() &&
                      std::ranges::any_of(m_figures.rest, [unit](const UsageAmounts &each) { return each[unit] > 0; });
    PlotFigures all{{UsageWords::tr("Time, UTC"), UsageWords::tr("Total")}, {}};
    all.columns += m_names;
    if (rest)
        all.columns += UsageWords::tr("Others");
    for (size_t at = 0; at < m_figures.buckets.size(); ++at) {
        QStringList name{UsageWords::bucket(m_figures.buckets[at], m_width), stateOf(at)};
        name.removeAll(QString());
        const auto figure = [&](qint64 amount) { return m_figures.missing[at] ? QString() : Format::count(amount); };
        QStringList row{name.join(QStringLiteral(", ")), figure(m_figures.totals[at][unit])};
        for (const UsageSeries &series : m_figures.series)
            row += figure(series.amounts[at][unit]);
        if (rest)
            row += figure(m_figures.rest[at][unit]);
        all.rows.push_back(row);
    }
    return all;
}

QRectF UsageBars::bars(const QRectF &area)
{
    return inner(area).adjusted(kAxisText - 38, 0, 0, 0); // counts are longer than amounts of money
}

void UsageBars::drawBar(QPainter &painter, int bucket, const QRectF &column, qint64 top, const PlotLook &look) const
{
    const auto at = static_cast<size_t>(bucket);
    const auto unit = static_cast<size_t>(m_unit);
    if (m_figures.missing[at]) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.theme->tone(Tone::Warning).text, 1, Qt::DotLine));
        painter.drawRect(column.adjusted(0, column.height() - 8, -1, 0));
        return;
    }
    qint64 below = 0;
    const auto piece = [&](qint64 amount, int place) {
        const auto y = [&](qint64 value) {
            return column.bottom() - std::round(double(value) / double(top) * column.height());
        };
        const QRectF part(column.left(), y(below + amount), column.width(), y(below) - y(below + amount));
        below += amount;
        if (part.height() < 1)
            return;
        const QRectF inner = part.height() > 3 ? part.adjusted(0, 1, 0, 0) : part; // a line of Base between the pieces
        fillGroup(painter, inner, place, m_figures.provisional[at], look);
    };
    for (size_t i = 0; i < m_figures.series.size(); ++i)
        piece(m_figures.series[i].amounts[at][unit], m_colors.at(i));
    piece(m_figures.rest[at][unit], kRestPlace);
}

void UsageBars::drawAxis(QPainter &painter, const QRectF &plot, qint64 top, const PlotLook &look) const
{
    const int line = painter.fontMetrics().height();
    const int steps = top < 4 ? int(top) : 4;
    for (int i = 0; i <= steps; ++i) {
        const qreal y = std::round(plot.bottom() - plot.height() * i / steps);
        painter.setPen(look.theme->grid);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(look.theme->text2);
        painter.drawText(QRectF(plot.left() - kAxisText - 6, y - line / 2.0, kAxisText, line),
                         Qt::AlignRight | Qt::AlignVCenter, shortCount(top / steps * i + top % steps * i / steps));
    }
}

void UsageBars::draw(QPainter &painter, const QRectF &area, const PlotLook &look) const
{
    const QRectF plot = bars(area);
    const auto unit = static_cast<size_t>(m_unit);
    const int count = static_cast<int>(m_figures.buckets.size());
    qint64 most = 1;
    for (const UsageAmounts &total : m_figures.totals)
        most = std::max(most, total[unit]);
    const qint64 top = roundTop(most);
    painter.setFont(textFont(TextSize::Caption));
    drawAxis(painter, plot, top, look);
    const auto edge = [&](int bucket) { return std::floor(plot.left() + plot.width() * bucket / std::max(1, count)); };
    qreal labelFrom = plot.left() - 1;
    for (int i = 0; i < count; ++i) {
        const qreal step = edge(i + 1) - edge(i);
        const qreal gap = step > 5 ? std::max(1.0, std::floor(step / 6)) : 0;
        const QRectF column(edge(i), plot.top(), std::max(1.0, step - gap), plot.height());
        drawBar(painter, i, column, top, look);
        const QString words = UsageWords::bucket(m_figures.buckets[size_t(i)], m_width);
        const qreal width = painter.fontMetrics().horizontalAdvance(words);
        if (column.left() >= labelFrom && column.left() + width <= area.right()) {
            painter.setPen(look.theme->text2);
            painter.drawText(QPointF(column.left(), plot.bottom() + 5 + painter.fontMetrics().ascent()), words);
            labelFrom = column.left() + width + 28;
        }
        if (look.marksCurrent && i == m_current) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(look.theme->accentLine, hasFocus() ? 2 : 1));
            painter.drawRect(column.adjusted(-1, 0, 0, 0));
        }
    }
}

void UsageBars::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF plot = bars(rect());
    const auto count = static_cast<int>(m_figures.buckets.size());
    const qreal x = event->position().x() - plot.left();
    setCurrent(x >= 0 && x < plot.width() && count > 0 ? static_cast<int>(x / plot.width() * count) : -1);
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

#include "moc_usagebars.cpp"
