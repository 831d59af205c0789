// SPDX-License-Identifier: GPL-3.0-or-later
// Answers a question about money from one connection. Within one read transaction; the reader's thread.
#pragma once

#include "app/archive/spend/names.h"
#include "app/archive/spend/spendquestion.h"
#include "app/resources/costs/cost.h"

namespace steward::moneyanswer {

[[nodiscard]] Result<SpendFigures> figures(Database &database, const Names &names, const SpendQuestion &question);
[[nodiscard]] Result<std::vector<SpendSeries>> trend(Database &database, const Names &names,
                                                     const SpendQuestion &question, const QStringList &members);
[[nodiscard]] Result<std::vector<CostBucket>> facts(Database &database, const Names &names, const Period &range);

} // namespace steward::moneyanswer
