// SPDX-License-Identifier: GPL-3.0-or-later
// The report's charts: the Spend page's own, fed from the report and drawn in light colours with their patterns, for
// paper that may be grey. GUI thread.
#pragma once

#include "app/spend/report/monthlyreport.h"

namespace steward {

class ReportSheet;
struct StackedContent;
struct CumulativeContent;

namespace reportcharts {

[[nodiscard]] StackedContent bars(const MonthlyReport &report);
[[nodiscard]] CumulativeContent sums(const MonthlyReport &report);
/// Both with their headings, the first with its legend.
void draw(ReportSheet &sheet, const MonthlyReport &report);

} // namespace reportcharts
} // namespace steward
