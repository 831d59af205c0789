// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/spend/moneysteps.h"

namespace steward {

MoneySteps::MoneySteps(DaySpan span, SpendGrain grain)
    : m_span(span)
    , m_grain(grain)
{
    const auto unitOf = [grain](qint64 day) {
        return grain == SpendGrain::Day    ? day
               : grain == SpendGrain::Week ? calendar::mondayOf(day)
                                           : calendar::monthOf(day);
    };
    m_ofDay.reserve(span.count());
    std::optional<qint64> unit;
    for (qint64 day = span.from; day < span.to; ++day) {
        if (const qint64 next = unitOf(day); unit != next) {
            unit = next;
            m_starts.push_back(day);
        }
        m_ofDay.push_back(m_starts.size() - 1);
    }
}

void MoneySteps::fill(SpendFigures &figures, const std::vector<DayCoverage> &days, UnixSeconds today) const
{
    figures.steps.resize(count());
    for (std::size_t i = 0; i < count(); ++i) {
        const qint64 end = i + 1 < count() ? m_starts[i + 1] : m_span.to;
        figures.steps[i].days = {m_starts[i] * kSecondsPerDay, end * kSecondsPerDay};
    }
    bool allByKey = true;
    for (std::size_t i = 0; i < m_ofDay.size(); ++i) {
        SpendStep &step = figures.steps[m_ofDay[i]];
        step.total += figures.dailyTotals[i];
        switch (days[i].state) {
        case DayState::Missing:
        case DayState::Failed:
            if (today == 0 || days[i].day < today) {
                step.incomplete = true;
                ++figures.missingDays;
            }
            continue;
        case DayState::Provisional:
            step.provisional = true;
            ++figures.provisionalDays;
            figures.provisional += figures.dailyTotals[i];
            break;
        case DayState::Complete:
            break;
        }
        ++figures.heldDays;
        allByKey = allByKey && days[i].byKey;
    }
    figures.keysAreBilled = allByKey && figures.heldDays > 0;
    for (std::size_t i = 0; i < count(); ++i) {
        Money drawn;
        for (const SpendSeries &series : figures.series)
            drawn += series.amounts[i];
        figures.steps[i].rest = figures.steps[i].total - drawn;
    }
}

} // namespace steward
