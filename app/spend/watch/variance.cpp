// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/watch/variance.h"

#include "app/spend/prices/wide.h"

namespace steward {

Variance varianceOf(std::span<const BudgetedPeriod> periods)
{
    Variance made;
    for (const BudgetedPeriod &period : periods) {
        if (!period.isComplete || period.budget.nanos <= 0)
            continue;
        const Wide off = static_cast<Wide>(period.spent.nanos) - period.budget.nanos;
        ++made.periods;
        made.within += (off < 0 ? -off : off) * 1000 < static_cast<Wide>(period.budget.nanos) * Variance::kMostPerMille;
        made.last = static_cast<double>(off) / static_cast<double>(period.budget.nanos);
    }
    return made;
}

} // namespace steward
