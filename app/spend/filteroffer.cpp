// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/filteroffer.h"

#include <algorithm>

namespace steward {

FilterOffer filterOffer(SpendGrouping grouping, const FilterFacts &facts, const std::vector<SpendFilter> &trail)
{
    if (std::ranges::any_of(trail, [grouping](const SpendFilter &filter) { return filter.grouping == grouping; }))
        return FilterOffer::GoneInto;
    if (!isTold(grouping, facts.scope))
        return FilterOffer::OneOnly;
    const bool byUsage = grouping == SpendGrouping::Person || (grouping == SpendGrouping::Key && !facts.keysAreBilled);
    if (byUsage)
        return facts.usageMissingDays > 0 ? FilterOffer::UsageMissing : FilterOffer::Estimate;
    if (grouping == SpendGrouping::CostCentre && !facts.costCentres)
        return FilterOffer::NoLabels;
    return FilterOffer::Exact;
}

} // namespace steward
