// SPDX-License-Identifier: GPL-3.0-or-later
// The bars of a chart: the days of a range by day, week (from Monday) or calendar month, without gaps; the first and
// the last may be parts. A value.
#pragma once

#include "app/archive/spend/moneywalk.h"
#include "app/archive/spend/spendimport.h"

namespace steward {

class MoneySteps final
{
public:
    MoneySteps(DaySpan span, SpendGrain grain);

    [[nodiscard]] SpendGrain grain() const { return m_grain; }
    [[nodiscard]] std::size_t count() const { return m_starts.size(); }
    [[nodiscard]] std::size_t stepOf(qint64 day) const { return m_ofDay[static_cast<std::size_t>(day - m_span.from)]; }
    /// Steps with their totals and rests from the daily totals and the series that are there, and what is told of the
    /// days: \a days of the same span.
    void fill(SpendFigures &figures, const std::vector<DayCoverage> &days, UnixSeconds today) const;

private:
    DaySpan m_span;
    SpendGrain m_grain;
    std::vector<qint64> m_starts;
    std::vector<std::size_t> m_ofDay;
};

} // namespace steward
