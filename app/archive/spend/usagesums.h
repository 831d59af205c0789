// SPDX-License-Identifier: GPL-3.0-or-later
// Usage added up to what a price depends on, so that a year of a large organization is a few thousand cells when it
// leaves the archive. Within one read transaction; the reader's thread.
#pragma once

#include "app/archive/spend/names.h"
#include "app/archive/spend/usagequestion.h"

namespace steward::usageanswer {

/// See SpendArchive::usageSums().
[[nodiscard]] Result<std::vector<UsageCell>> sums(Database &database, const Names &names,
                                                  const UsageQuestion &question);

} // namespace steward::usageanswer
