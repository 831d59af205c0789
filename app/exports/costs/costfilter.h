// SPDX-License-Identifier: GPL-3.0-or-later
// Billed costs, narrowed down to what a page is filtered by, row by row as they were billed. Pure functions; any thread.
#pragma once

#include "app/archive/spend/spendquestion.h"
#include "app/resources/costs/cost.h"

#include <span>

namespace steward {

/// The first of \a filters that the bill does not tell: people never are in it, keys only where \a keysAreBilled
/// (SpendFigures). Nothing: all of them can hold.
[[nodiscard]] std::optional<SpendGrouping> notBilledBy(std::span<const SpendFilter> filters, bool keysAreBilled);

/// The rows of \a facts for which all of \a filters hold, in their order; days stay, without rows if need be. Only where
/// notBilledBy names nothing.
[[nodiscard]] std::vector<CostBucket> filtered(std::vector<CostBucket> facts, std::span<const SpendFilter> filters,
                                               const SpendLabels &labels);

} // namespace steward
