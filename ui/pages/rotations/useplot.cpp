// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rotations/useplot.h"

#include "ui/support/figures.h"
#include "ui/support/format.h"

#include <algorithm>
#include <QDateTime>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

std::vector<qint64> byStep(const KeyUse &use, UnixSeconds from, int steps, qint64 step)
{
    std::vector<qint64> all(static_cast<std::size_t>(steps), 0);
    for (const UseBucket &bucket : use.buckets) {
        const qint64 at = (bucket.from - from) / step;
        if (bucket.from >= from && at < steps && bucket.until - bucket.from <= step)
            all[static_cast<std::size_t>(at)] += bucket.requests;
    }
    return all;
}

/// 1, 2 or 5 times a power of ten, at least \a most / 3.
qint64 gridStep(qint64 most)
{
    qint64 step = 1;
    for (int i = 0; step * 3 < most; ++i)
        step = i % 3 == 1 ? step / 2 * 5 : step * 2;
    return step;
}

} // namespace

UsePlot::UsePlot(QWidget *parent)
    : Plot(parent)
{
    setObjectName(u"rotationPlot"_s);
}

void UsePlot::setNames(const QString &before, const QString &after)
{
    m_beforeName = before;
    m_afterName = after;
}

void UsePlot::setUse(const KeyUse &before, const KeyUse &after, UnixSeconds until, int steps, Step step)
{
    m_step = static_cast<qint64>(step);
    m_from = (until + m_step - 1) / m_step * m_step - qint64(steps) * m_step;
    if (step == Step::Minute) // the minute under way is not one to be read
        m_from = until / m_step * m_step - qint64(steps) * m_step;
    m_before = byStep(before, m_from, steps, m_step);
    m_after = byStep(after, m_from, steps, m_step);
    m_current = std::min(m_current, count() - 1);
    const QString last = Format::count(m_before.empty() ? 0 : m_before.back());
    setSpoken(m_afterName.isEmpty()
                  ? tr("Requests an hour, the last one: %1").arg(last)
                  : tr("Requests a minute, last hour: %1 %2, %3 %4")
                        .arg(m_beforeName, last, m_afterName, Format::count(m_after.empty() ? 0 : m_after.back())));
    Q_EMIT readoutChanged();
    Q_EMIT figuresChanged();
    update();
}

QString UsePlot::timeOf(int step) const
{
    const QDateTime at = QDateTime::fromSecsSinceEpoch(m_from + qint64(step) * m_step, Qt::UTC);
    const bool days = count() * m_step > 24 * 3600;
    return days ? Format::dayMonth(at.toSecsSinceEpoch()) + at.toString(u" HH:mm"_s) : at.toString(u"HH:mm"_s);
}

void UsePlot::draw(QPainter &painter, const QRectF &area, const PlotLook &look) const
{
    if (m_before.empty())
        return;
    const QRectF plot = inner(area);
    const Theme &theme = *look.theme;
    qint64 most = 3;
    for (const auto *line : {&m_before, &m_after})
        most = std::max(most, *std::max_element(line->begin(), line->end()));
    const qint64 step = gridStep(most);
    const qint64 top = (most + step - 1) / step * step;
    const auto y = [&](qint64 value) { return plot.bottom() - plot.height() * double(value) / double(top); };
    const auto x = [&](int place) { return plot.left() + plot.width() * place / std::max(1, count() - 1); };
    const QFontMetricsF metrics(painter.font());
    for (qint64 value = 0; value <= top; value += step) {
        painter.setPen(QPen(theme.grid, 1));
        painter.drawLine(QPointF(plot.left(), y(value)), QPointF(plot.right(), y(value)));
        painter.setPen(theme.text2);
        painter.drawText(
            QRectF(area.left(), y(value) - metrics.height() / 2, plot.left() - area.left() - 6, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, Format::count(value));
    }
    for (int i = 0; i <= 3; ++i) {
        const int place = (count() - 1) * i / 3;
        const QString text = timeOf(place);
        const double width = metrics.horizontalAdvance(text);
        painter.drawText(QPointF(std::clamp(x(place) - width / 2, plot.left(), plot.right() - width),
                                 plot.bottom() + metrics.ascent() + 6),
                         text);
    }
    const auto line = [&](const std::vector<qint64> &values, const QPen &pen) {
        QPolygonF points;
        for (int i = 0; i < count(); ++i)
            points << QPointF(x(i), y(values[static_cast<std::size_t>(i)]));
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(points);
    };
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_afterName.isEmpty()) {
        line(m_before, QPen(theme.accentLine, 2));
    } else {
        line(m_before, QPen(theme.text2, 1.6, Qt::DashLine));
        line(m_after, QPen(theme.accentLine, 2));
    }
    if (look.marksCurrent && m_current >= 0) {
        painter.setPen(QPen(theme.text2, 1));
        painter.drawLine(QPointF(x(m_current), plot.top()), QPointF(x(m_current), plot.bottom()));
    }
}

QString UsePlot::readout() const
{
    if (m_before.empty())
        return {};
    const int place = m_current >= 0 ? m_current : count() - 1;
    const auto at = static_cast<std::size_t>(place);
    if (m_afterName.isEmpty())
        return tr("%1 UTC: %Ln request(s)", nullptr, static_cast<int>(m_before[at])).arg(timeOf(place));
    return tr("%1 UTC: %2 %3, %4 %5")
        .arg(timeOf(place), m_beforeName, Format::count(m_before[at]), m_afterName, Format::count(m_after[at]));
}

PlotFigures UsePlot::figures() const
{
    PlotFigures figures{{tr("From, UTC")}, {}};
    if (m_afterName.isEmpty())
        figures.columns += tr("Requests");
    else
        figures.columns += {m_beforeName, m_afterName};
    for (int step = 0; step < count(); ++step) {
        const auto at = static_cast<std::size_t>(step);
        QStringList row{timeOf(step), Format::count(m_before[at])};
        if (!m_afterName.isEmpty())
            row += Format::count(m_after[at]);
        figures.rows.push_back(row);
    }
    return figures;
}

void UsePlot::setCurrent(int step)
{
    const int wanted = count() == 0 ? -1 : std::clamp(step, -1, count() - 1);
    if (std::exchange(m_current, wanted) == wanted)
        return;
    update();
    Q_EMIT readoutChanged();
}

void UsePlot::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(stepAt(event->position(), count()));
}

void UsePlot::leaveEvent(QEvent *event)
{
    setCurrent(-1);
    Plot::leaveEvent(event);
}

void UsePlot::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left)
        setCurrent(m_current < 0 ? count() - 1 : std::max(0, m_current - 1));
    else if (event->key() == Qt::Key_Right)
        setCurrent(m_current + 1);
    else
        Plot::keyPressEvent(event);
}

} // namespace steward

#include "moc_useplot.cpp"
