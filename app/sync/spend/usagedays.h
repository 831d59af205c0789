// SPDX-License-Identifier: GPL-3.0-or-later
// How far the usage of a day is held when all endpoints are taken together. Pure; any thread.
#pragma once

#include "app/sync/spend/spendmemory.h"

#include <span>

namespace steward {

/// One for each day: the worst state of those of \a endpoints, which has the days of every endpoint in their order, all
/// of the same range. An endpoint does not count on a day of which it holds nothing while another does, where the
/// service does not offer it or has nothing so old of it.
[[nodiscard]] std::vector<DayCoverage> usageDays(std::span<const std::vector<DayCoverage>> endpoints,
                                                 const SpendMemory &memory);

} // namespace steward
