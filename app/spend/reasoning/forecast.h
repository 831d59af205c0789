// SPDX-License-Identifier: GPL-3.0-or-later
// What a budget period will have cost when it ends, from the days so far and the weeks before: weekday pattern, level
// and damped trend (DailyModel), with a band that 80 of 100 periods should end in. Days that are complete count as they
// are; provisional days count as what they are usually worth, or as what they hold where that is more. Pure; any
// thread.
#pragma once

#include "app/base/money.h"
#include "app/organization/period.h"

#include <optional>
#include <vector>

namespace steward {

struct SpendHistory final
{
    UnixSeconds firstDay = 0; ///< midnight UTC
    std::vector<Money> daily; ///< without gaps, up to today
    int provisionalDays = 0;  ///< at the end
};

struct SpendForecast final
{
    Money total, low, high; ///< of the whole period; low and high: the 80 % band
    /// For each day of the period that is not complete, in their order: what the period will have cost up to and with
    /// it.
    std::vector<Money> middle, lowest, highest;
    UnixSeconds firstDay = 0; ///< of these
};

/// Nothing when there are fewer than seven complete days to go by, or when the period is over and complete.
[[nodiscard]] std::optional<SpendForecast> forecast(const SpendHistory &history, const Period &period);

} // namespace steward
