// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/moneyaxis.h"

#include "ui/support/figures.h"
#include "ui/support/format.h"

#include <algorithm>
#include <cmath>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

double niceStep(double span)
{
    const double rough = std::max(span, 1e-9) / 4;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double step : {1.0, 2.0, 2.5, 5.0}) {
        if (step * power >= rough)
            return step * power;
    }
    return 10 * power;
}

} // namespace

double MoneyAxis::unitsOf(Money amount)
{
    return static_cast<double>(amount.nanos) / static_cast<double>(Money::kNanosPerUnit);
}

MoneyAxis::MoneyAxis(Money least, Money most, QString currency)
    : m_currency(std::move(currency))
{
    const double low = std::min(0.0, unitsOf(least));
    const double high = std::max(0.0, unitsOf(most));
    m_step = niceStep(high > low ? high - low : 1);
    m_low = std::floor(low / m_step) * m_step;
    m_high = std::max(m_low + m_step, std::ceil(high / m_step - 1e-9) * m_step);
}

qreal MoneyAxis::y(double units, const QRectF &plot) const
{
    return plot.bottom() - plot.height() * (units - m_low) / (m_high - m_low);
}

void MoneyAxis::draw(QPainter &painter, const QRectF &plot, const PlotLook &look) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(textFont(TextSize::Caption));
    const qreal height = painter.fontMetrics().height();
    const int lines = qRound((m_high - m_low) / m_step);
    for (int line = 0; line <= lines; ++line) {
        const double units = m_low + m_step * line;
        const qreal at = y(units, plot);
        const bool zero = std::abs(units) < m_step / 1000;
        painter.setPen(QPen(zero ? look.theme->palette.color(QPalette::Mid) : look.theme->grid, 1));
        painter.drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at));
        painter.setPen(look.theme->text2);
        painter.drawText(QRectF(0, at - height / 2, plot.left() - 6, height), int(Qt::AlignRight | Qt::AlignVCenter),
                         Format::shortMoney(zero ? 0 : units, m_currency));
    }
    painter.restore();
}

void drawDayLabels(QPainter &painter, const QRectF &plot, const std::vector<UnixSeconds> &starts, const PlotLook &look)
{
    if (starts.empty())
        return;
    painter.save();
    painter.setFont(textFont(TextSize::Caption));
    painter.setPen(look.theme->text2);
    const qreal step = plot.width() / static_cast<qreal>(starts.size());
    const int wide = painter.fontMetrics().horizontalAdvance(Format::dayMonth(starts.back())) + 14;
    int every = std::max(1, static_cast<int>(std::ceil(wide / step)));
    if (every > 1 && every < 7 && starts.size() > 14)
        every = 7; // the same day of each week
    qreal taken = -wide;
    for (size_t i = 0; i < starts.size(); i += static_cast<size_t>(every)) {
        const qreal middle = plot.left() + step * (static_cast<qreal>(i) + 0.5);
        QRectF place(middle - wide / 2.0, plot.bottom() + 3, wide, painter.fontMetrics().height());
        if (place.right() > plot.right() + 2)
            place.moveRight(plot.right() + 2);
        if (place.left() < taken)
            continue; // the last one, which was moved
        taken = place.right() - 1;
        painter.drawText(place, int(Qt::AlignHCenter | Qt::AlignTop), Format::dayMonth(starts[i]));
    }
    painter.restore();
}

} // namespace steward
