// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the costs of the current and the previous budget period by day and project: the whole window once a day, after
// that only its last days, which still grow (BEHAVIOURS 18). An organization of many projects is asked for a few days
// at a time, so that no answer grows beyond some 1.5 MB, and for several such windows at once: they come together in
// one list, and one that fails leaves the costs as they were. GUI thread.
#pragma once

#include "app/sync/listreader.h"

namespace steward {

[[nodiscard]] QCoro::Task<Result<>> readCosts(ReadingRoom room, OpContext ctx);

/// How many days one call may bring for an organization of so many projects; at least 1.
[[nodiscard]] int daysInOneCall(std::size_t projects);

/// Rows of the same day, project and currency added up, in the order of days.
[[nodiscard]] std::vector<DayCost> dayCosts(std::span<const struct CostBucket> buckets);

} // namespace steward
