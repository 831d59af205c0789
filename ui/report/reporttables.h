// SPDX-License-Identifier: GPL-3.0-or-later
// The report's tables, made of its rows: nothing is reckoned here but what is left over. GUI thread.
#pragma once

#include "app/spend/report/monthlyreport.h"
#include "ui/report/reportsheet.h"

namespace steward::reporttables {

/// Amount, share and change of \a rows, at most \a most of them with the rest in one row, and the total.
[[nodiscard]] SheetTable groups(const MonthlyReport &report, SpendGrouping grouping, const std::vector<ReportRow> &rows,
                                size_t most);
[[nodiscard]] SheetTable movers(const MonthlyReport &report, const std::vector<ReportMover> &movers);
/// What projects may cost in the month and what of it is used: at most \a most of them with the rest in one row.
[[nodiscard]] SheetTable budgets(const MonthlyReport &report, size_t most);
/// At most kReportIncidents of them.
[[nodiscard]] SheetTable incidents(const MonthlyReport &report);

} // namespace steward::reporttables
