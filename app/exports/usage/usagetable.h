// SPDX-License-Identifier: GPL-3.0-or-later
// Usage as the table that finance hands on: what the ten usage endpoints have measured, under the service's own names.
// Each endpoint has rows of its own, for measures of several are never added up. Pure functions; any thread.
#pragma once

#include "app/archive/spend/usagelines.h"
#include "app/exports/costs/costtables.h"

namespace steward {

/// "day", "endpoint", "project", "person", "api_key", "model", "batch", "service_tier", "environment", "cost_centre",
/// "organization"; what else is not known.
[[nodiscard]] QStringList usageGroupings();

/// What has to be read for a table grouped by \a groupBy.
[[nodiscard]] UsageBreakdown breakdownFor(const QStringList &groupBy, const Period &days);

/// One row for each combination of \a groupBy that was used, in the order of \a groupBy; endpoint last of it where it
/// is not named. Names stand beside ids. Then a column for every measure there is; empty where the endpoint does not
/// have it.
[[nodiscard]] ExportTable usageTable(std::span<const UsageLine> lines, const QStringList &groupBy,
                                     const CostTableContext &context);

/// Sums of each endpoint as last rows called "Total"; for workbooks.
void addUsageTotals(ExportTable &table);

} // namespace steward
