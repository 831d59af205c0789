// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/cumulativeplot.h"

#include "ui/charts/moneyaxis.h"
#include "ui/support/figures.h"
#include "ui/support/format.h"

#include <algorithm>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

std::vector<Money> summedUp(const std::vector<Money> &daily)
{
    std::vector<Money> sums;
    sums.reserve(daily.size());
    Money sum;
    for (const Money amount : daily)
        sums.push_back(sum += amount);
    return sums;
}

Money greatest(const std::vector<Money> &sums)
{
    return sums.empty() ? Money{} : *std::max_element(sums.begin(), sums.end());
}

} // namespace

void CumulativeContent::takeForecast(const SpendForecast &ahead)
{
    const auto drawn = static_cast<std::ptrdiff_t>(daily.size()) -
                       static_cast<std::ptrdiff_t>((ahead.firstDay - days.from) / kSecondsPerDay);
    const auto from = std::clamp<std::ptrdiff_t>(drawn, 0, static_cast<std::ptrdiff_t>(ahead.middle.size()));
    const auto rest = [from](const std::vector<Money> &sums) {
        return std::vector<Money>(sums.begin() + from, sums.end());
    };
    forecast = Forecast{rest(ahead.middle), rest(ahead.lowest), rest(ahead.highest)};
}

CumulativePlot::CumulativePlot(QWidget *parent)
    : Plot(parent)
{
}

void CumulativePlot::setContent(CumulativeContent content)
{
    m_content = std::move(content);
    m_sums = summedUp(m_content.daily);
    m_sumsBefore = summedUp(m_content.before);
    m_sumsBefore.resize(std::min(m_sumsBefore.size(), static_cast<size_t>(dayCount())));
    setCurrent(-1);
    update();
    Q_EMIT figuresChanged();
}

int CumulativePlot::dayCount() const
{
    return std::max(1, m_content.days.days());
}

QPolygonF CumulativePlot::line(const std::vector<Money> &cumulative, const QRectF &plot, const MoneyAxis &axis,
                               int firstDay) const
{
    QPolygonF points;
    const qreal step = plot.width() / dayCount();
    for (size_t i = 0; i < cumulative.size(); ++i)
        points << QPointF(plot.left() + step * (static_cast<qreal>(i) + firstDay + 0.5), axis.y(cumulative[i], plot));
    return points;
}

void CumulativePlot::draw(QPainter &painter, const QRectF &area, const PlotLook &look) const
{
    if (m_content.days.days() <= 0)
        return; // an axis of nothing would be a statement
    const QRectF plot = inner(area);
    Money most = std::max(greatest(m_sums), greatest(m_sumsBefore));
    if (m_content.forecast)
        most = std::max(most, greatest(m_content.forecast->high));
    if (m_content.budget && *m_content.budget < Money{most.nanos / 2 * 5})
        most = std::max(most, *m_content.budget); // a budget far above everything would flatten the lines
    const Money least = m_sums.empty() ? Money{} : *std::min_element(m_sums.begin(), m_sums.end());
    const MoneyAxis axis(least, most, m_content.currency);
    axis.draw(painter, plot, look);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.theme->palette.color(QPalette::PlaceholderText), 1.5, Qt::DotLine));
    painter.drawPolyline(line(m_sumsBefore, plot, axis, 0));
    drawForecast(painter, plot, axis, look);
    const QPolygonF sums = line(m_sums, plot, axis, 0);
    const qsizetype settled = std::max<qsizetype>(0, sums.size() - m_content.provisionalDays);
    const QColor color = look.theme->accentLine;
    painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(sums.first(settled));
    if (settled < sums.size()) { // from the last settled point on: still growing
        painter.setPen(QPen(color, 2, Qt::DashLine, Qt::FlatCap, Qt::RoundJoin));
        painter.drawPolyline(sums.sliced(std::max<qsizetype>(0, settled - 1)));
    }
    if (!sums.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(sums.back(), 3.5, 3.5);
    }
    drawBudget(painter, plot, axis, look);
    if (look.marksCurrent)
        drawCurrent(painter, plot, axis, look);
    painter.restore();
    std::vector<UnixSeconds> starts;
    for (int day = 0; day < dayCount(); ++day)
        starts.push_back(m_content.days.from + day * kSecondsPerDay);
    drawDayLabels(painter, plot, starts, look);
}

void CumulativePlot::drawForecast(QPainter &painter, const QRectF &plot, const MoneyAxis &axis,
                                  const PlotLook &look) const
{
    if (!m_content.forecast || m_content.forecast->middle.empty() || m_sums.empty())
        return;
    const int first = static_cast<int>(m_sums.size());
    const QPointF from = line(m_sums, plot, axis, 0).constLast();
    QPolygonF band = line(m_content.forecast->high, plot, axis, first);
    const QPolygonF low = line(m_content.forecast->low, plot, axis, first);
    std::for_each(low.rbegin(), low.rend(), [&](const QPointF &point) { band << point; });
    band << from;
    QColor tint = look.theme->accentLine;
    tint.setAlphaF(0.25F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.drawPolygon(band);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.theme->accentLine, 1.5, Qt::DashLine));
    QPolygonF middle = line(m_content.forecast->middle, plot, axis, first);
    middle.prepend(from);
    painter.drawPolyline(middle);
}

void CumulativePlot::drawBudget(QPainter &painter, const QRectF &plot, const MoneyAxis &axis,
                                const PlotLook &look) const
{
    if (!m_content.budget)
        return;
    const QColor color = look.theme->tone(Tone::Danger).text;
    const qreal at = axis.y(*m_content.budget, plot);
    const QString name =
        tr("Budget %1").arg(Format::shortMoney(MoneyAxis::unitsOf(*m_content.budget), m_content.currency));
    painter.setFont(textFont(TextSize::Caption));
    painter.setPen(color);
    if (at < plot.top()) { // above the picture: said, not drawn
        painter.drawText(plot.adjusted(6, 0, -4, 0), int(Qt::AlignLeft | Qt::AlignTop), u"↑ "_s + name);
        return;
    }
    painter.setPen(QPen(color, 1.5, Qt::DashLine));
    painter.drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at));
    painter.setPen(color);
    painter.drawText(QRectF(plot.left() + 6, at - 19, plot.width(), 18), int(Qt::AlignLeft | Qt::AlignBottom), name);
}

void CumulativePlot::drawCurrent(QPainter &painter, const QRectF &plot, const MoneyAxis &axis,
                                 const PlotLook &look) const
{
    if (m_day < 0)
        return;
    const qreal step = plot.width() / dayCount();
    const qreal x = plot.left() + step * (m_day + 0.5);
    painter.setPen(QPen(look.theme->palette.color(QPalette::Mid), 1));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    painter.setPen(QPen(look.theme->accentLine, 2));
    painter.setBrush(look.theme->palette.color(QPalette::Base));
    if (m_day < static_cast<int>(m_sums.size()))
        painter.drawEllipse(QPointF(x, axis.y(m_sums[static_cast<size_t>(m_day)], plot)), 3.5, 3.5);
}

QString CumulativePlot::readout() const
{
    if (m_day < 0)
        return {};
    const auto day = static_cast<size_t>(m_day);
    const auto money = [this](Money amount) { return Format::money(amount, m_content.currency); };
    QStringList words{tr("to %1").arg(Format::dayMonth(m_content.days.from + m_day * kSecondsPerDay))};
    if (day < m_sums.size()) {
        words += money(m_sums[day]);
    } else if (m_content.forecast && day - m_sums.size() < m_content.forecast->middle.size()) {
        const auto &forecast = *m_content.forecast;
        const size_t at = day - m_sums.size();
        words += tr("forecast %1").arg(money(forecast.middle[at]));
        words += tr("80 %: %1–%2").arg(money(forecast.low[at]), money(forecast.high[at]));
    }
    if (day < m_sumsBefore.size())
        words += m_content.beforeName + u' ' + money(m_sumsBefore[day]);
    return words.join(u"  "_s);
}

PlotFigures CumulativePlot::figures() const
{
    PlotFigures figures{{tr("To the end of"), tr("Spent")}, {}};
    const bool compares = !m_sumsBefore.empty();
    const auto &forecast = m_content.forecast;
    if (compares)
        figures.columns += m_content.beforeName;
    if (forecast)
        figures.columns += {tr("Forecast"), tr("80 %, from"), tr("80 %, to")};
    if (m_content.budget)
        figures.columns += tr("Budget");
    const auto at = [this](const std::vector<Money> &sums, size_t day) {
        return day < sums.size() ? Format::money(sums[day], m_content.currency) : QString();
    };
    for (size_t day = 0; day < static_cast<size_t>(dayCount()); ++day) {
        QString name = Format::dayMonth(m_content.days.from + static_cast<UnixSeconds>(day) * kSecondsPerDay);
        if (day < m_sums.size() && day + static_cast<size_t>(std::max(0, m_content.provisionalDays)) >= m_sums.size())
            name += u", "_s + tr("provisional");
        QStringList row{name, at(m_sums, day)};
        if (compares)
            row += at(m_sumsBefore, day);
        if (forecast) {
            const size_t ahead = day - m_sums.size(); // before it: beyond every end
            row += {at(forecast->middle, ahead), at(forecast->low, ahead), at(forecast->high, ahead)};
        }
        if (m_content.budget)
            row += Format::money(*m_content.budget, m_content.currency);
        figures.rows.push_back(row);
    }
    return figures;
}

void CumulativePlot::setCurrent(int day)
{
    const int bounded = day < dayCount() ? day : -1;
    if (bounded == m_day)
        return;
    m_day = bounded;
    update();
    Q_EMIT readoutChanged();
}

void CumulativePlot::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(stepAt(event->position(), dayCount()));
    Plot::mouseMoveEvent(event);
}

void CumulativePlot::leaveEvent(QEvent *event)
{
    setCurrent(-1);
    Plot::leaveEvent(event);
}

void CumulativePlot::keyPressEvent(QKeyEvent *event)
{
    const int last = dayCount() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_day < 0 ? static_cast<int>(m_sums.size()) - 1 : std::max(0, m_day - 1));
    case Qt::Key_Right:
        return setCurrent(std::min(last, m_day + 1));
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(last);
    default:
        Plot::keyPressEvent(event);
    }
}

} // namespace steward

#include "moc_cumulativeplot.cpp"
