// SPDX-License-Identifier: GPL-3.0-or-later
// The columns that a table of costs or usage has for what it is grouped by: ids as the service has them, names beside
// them where ids say nothing. Pure functions; any thread.
#pragma once

#include "app/exports/costs/costtables.h"

namespace steward::groupcolumns {

[[nodiscard]] ExportColumn column(const QString &id); ///< for scripts: the title is the id
/// Nothing, where there is no text: null in JSON, an empty cell elsewhere.
[[nodiscard]] ExportCell textCell(const QString &text);
[[nodiscard]] QString dayText(UnixSeconds day); ///< "2026-10-31"

[[nodiscard]] std::vector<ExportColumn> columnsOf(const QString &grouping);
/// As many as columnsOf(\a grouping).
[[nodiscard]] std::vector<ExportCell> cellsOf(const QString &grouping, const QString &member,
                                              const CostTableContext &context);
/// What "environment" and "cost_centre" are of a project.
[[nodiscard]] QString labelOf(const QString &grouping, const QString &projectId, const CostTableContext &context);

} // namespace steward::groupcolumns
