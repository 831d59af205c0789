// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the costs of the current and the previous budget period by day and project: the whole window once a day, after
// that only its last days, which still grow (BEHAVIOURS 18). An organization of many projects is asked for a few days
// at a time, because an answer with 100,000 rows could not be read without a pause. GUI thread.
#pragma once

#include "app/sync/listreader.h"

namespace steward {

[[nodiscard]] QCoro::Task<Result<>> readCosts(ReadingRoom room, OpContext ctx);

/// Rows of the same day, project and currency added up, in the order of days.
[[nodiscard]] std::vector<DayCost> dayCosts(std::span<const struct CostBucket> buckets);

} // namespace steward
