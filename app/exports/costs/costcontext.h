// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a table of costs or usage beside the figures: names and labels as they are known last. Pure function.
#pragma once

#include "app/archive/spend/spendarchive.h"
#include "app/exports/costs/costtables.h"

namespace steward {

/// \a billingPeriod: the budget period that the first day lies in.
[[nodiscard]] CostTableContext costTableContext(const SpendLabels &labels, const std::vector<SpendName> &names,
                                                const QString &organization, const Period &billingPeriod);

} // namespace steward
