// SPDX-License-Identifier: GPL-3.0-or-later
// What the Spend page shows of several organizations, as a table: the rows and columns that `steward export costs
// --all-connections` has for the same grouping. Rows are of one organization each, every currency has its own; nothing
// is added up over them.
#pragma once

#include "app/exports/exporttable.h"
#include "app/spend/several/spendbooks.h"

namespace steward {

/// One row for each organization, member of \a question's grouping and currency. Organizations that cannot be read have
/// none. \a groupingId: as in costGroupings(). \a books must outlive the task, or \a stop be requested before.
[[nodiscard]] QCoro::Task<Result<ExportTable>> severalTable(SpendBooks *books, SpendQuestion question,
                                                            QString groupingId, std::stop_token stop);

} // namespace steward
