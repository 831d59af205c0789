// SPDX-License-Identifier: GPL-3.0-or-later
// A budget period: whole UTC days from one budget day to the day before the next. It is the person's own reckoning; on
// which day the service's limits begin anew is not known (FIELD-GUIDE 8). A value.
#pragma once

#include "app/base/clock.h"

namespace steward {

inline constexpr UnixSeconds kSecondsPerDay = 86'400;

struct Period final
{
    UnixSeconds from = 0; ///< midnight UTC of the first day
    UnixSeconds to = 0;   ///< midnight UTC after the last day

    [[nodiscard]] bool contains(UnixSeconds at) const { return at >= from && at < to; }
    [[nodiscard]] int days() const { return static_cast<int>((to - from) / kSecondsPerDay); }
    friend bool operator==(const Period &, const Period &) = default;
};

/// Midnight UTC of the day \a at lies in.
[[nodiscard]] UnixSeconds startOfDay(UnixSeconds at);

/// \a budgetDay as in Policy: 1-28, or 0 for the last day of the month. Anything else counts as 1.
[[nodiscard]] Period periodAt(UnixSeconds at, int budgetDay);
[[nodiscard]] Period periodBefore(const Period &period, int budgetDay);

} // namespace steward
