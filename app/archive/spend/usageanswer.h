// SPDX-License-Identifier: GPL-3.0-or-later
// Answers questions about usage from one connection. Within one read transaction; the reader's thread.
#pragma once

#include "app/archive/spend/names.h"
#include "app/archive/spend/usagelines.h"
#include "app/archive/spend/usagequestion.h"

namespace steward::usageanswer {

[[nodiscard]] Result<UsageFigures> figures(Database &database, const Names &names, const UsageQuestion &question);
[[nodiscard]] Result<std::vector<UsageCell>> cells(Database &database, const Names &names, const Period &range,
                                                   BucketWidth width, const QStringList &projects);
[[nodiscard]] Result<std::vector<UsageLine>> lines(Database &database, const Names &names, const UsageBreakdown &by);
[[nodiscard]] Result<std::vector<UsagePeak>> peaks(Database &database, const Names &names, const Period &range);

} // namespace steward::usageanswer
