// SPDX-License-Identifier: GPL-3.0-or-later
// A person's own rules, from Settings, that the lists and checks are measured by.
#pragma once

#include "app/local/local.h"

#include <array>

namespace steward {

struct Policy final
{
    /// First day of a budget period, UTC: 1-28, or 0 for the last day of the month.
    int budgetDay = 1;
    /// Largest age of a key in days, by class; 0: no limit. Index: EnvironmentClass.
    std::array<int, kEnvironmentClassCount> keyMaxAgeDays{90, 180, 180, 180, 0};
    /// How many days before today the service may still book on (BEHAVIOURS 18): today and those are provisional.
    int spendLagDays = 2;
    friend bool operator==(const Policy &, const Policy &) = default;
};

} // namespace steward
