// SPDX-License-Identifier: GPL-3.0-or-later
// Costs as the tables that finance hands on: grouped as asked for; in the columns of the service's own dashboard
// export, for spreadsheets built on it; in those of FOCUS (the FinOps Foundation's cost and usage specification, 1.1),
// for chargeback tools. Every row is exact; rows add up to the bill. Pure functions; any thread.
#pragma once

#include "app/archive/spend/spendquestion.h"
#include "app/exports/exporttable.h"
#include "app/resources/costs/cost.h"

#include <map>
#include <span>

namespace steward {

struct CostTableContext final
{
    QString organizationId, organizationName; ///< the id is the service's own; empty: it has not told it
    QHash<QString, QString> projectNames, keyNames, personNames; ///< last known
    SpendLabels labels;
    Period billingPeriod; ///< FOCUS: the budget period that the first day lies in
};

/// "day", "project", "line_item", "api_key", "environment", "cost_centre", "model", "organization"; what else is not
/// known.
[[nodiscard]] QStringList costGroupings();

/// Amounts by what they are told apart by, a member for each grouping, and by currency ("USD"), which stands last.
using GroupedSums = std::map<QStringList, Money>;
/// One row for each of \a sums, in their order; amount and currency last. Names stand beside ids.
[[nodiscard]] ExportTable groupedTable(const GroupedSums &sums, const QStringList &groupBy,
                                       const CostTableContext &context);
/// One row for each combination of \a groupBy that has costs, in the order of days, then of ids; amount and currency
/// last. Names stand beside ids. Without a grouping one row for each currency.
[[nodiscard]] ExportTable costTable(std::span<const CostBucket> facts, const QStringList &groupBy,
                                    const CostTableContext &context);
/// start_time, end_time, amount_value, amount_currency, line_item, project_id, organization_id, project_name,
/// organization_name: in this order, one row for each day, project and line item.
[[nodiscard]] ExportTable dashboardTable(std::span<const CostBucket> facts, const CostTableContext &context);
/// FOCUS 1.1. The service tells one amount: list, contracted, effective and billed cost are the same. A negative amount
/// is a Credit.
[[nodiscard]] ExportTable focusTable(std::span<const CostBucket> facts, const CostTableContext &context);

/// Sums by currency of an "amount" column, as a last row called "Total"; for workbooks.
void addTotals(ExportTable &table);

} // namespace steward
