// SPDX-License-Identifier: GPL-3.0-or-later
// By how much a month missed its budget, for the scorecard (FIELD-GUIDE 29: under 10 %). Pure functions; any thread.
#pragma once

#include "app/base/money.h"

#include <optional>
#include <span>

namespace steward {

struct BudgetedPeriod final
{
    Money spent, budget;
    bool isComplete = false; ///< every day of it is held and none is provisional
};

struct Variance final
{
    static constexpr int kMostPerMille = 100;
    int periods = 0;            ///< complete ones with a budget; the others cannot be judged
    int within = 0;             ///< of these, missed by less than kMostPerMille
    std::optional<double> last; ///< of the last of these: 0.1 is a tenth above the budget
};

/// \a periods: the oldest first.
[[nodiscard]] Variance varianceOf(std::span<const BudgetedPeriod> periods);

} // namespace steward
