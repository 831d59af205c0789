// SPDX-License-Identifier: GPL-3.0-or-later
// The scales of a plot: amounts from zero with four or five lines, days without clutter. Amounts become floating point
// here and nowhere before: for a place on the screen. Pure painting; GUI thread.
#pragma once

#include "app/base/money.h"
#include "app/organization/period.h"
#include "ui/charts/plot.h"

#include <QRectF>
#include <vector>

namespace steward {

class MoneyAxis final
{
public:
    /// Reaches from \a least (0 or less: credits) to \a most, rounded up to a step of 1, 2, 2.5 or 5 times a power of
    /// ten.
    MoneyAxis(Money least, Money most, QString currency);

    [[nodiscard]] qreal y(double units, const QRectF &plot) const;
    [[nodiscard]] qreal y(Money amount, const QRectF &plot) const { return y(unitsOf(amount), plot); }
    /// Grid lines with their amounts at the left; the line of zero a little stronger.
    void draw(QPainter &painter, const QRectF &plot, const PlotLook &look) const;

    /// For a place on the screen.
    [[nodiscard]] static double unitsOf(Money amount);

private:
    double m_low, m_high, m_step;
    QString m_currency;
};

/// Dates beneath a plot of equal steps: as many as fit, the first of them always. \a starts: midnights UTC.
void drawDayLabels(QPainter &painter, const QRectF &plot, const std::vector<UnixSeconds> &starts, const PlotLook &look);

} // namespace steward
