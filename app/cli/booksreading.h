// SPDX-License-Identifier: GPL-3.0-or-later
// What one organization has for the books: billed costs or usage of some days, from its archive,
// after what is not fresh has been read.
#pragma once

#include "app/archive/spend/spendimport.h"
#include "app/cli/commandsession.h"
#include "app/exports/usage/usagetable.h"

namespace steward::cli {

class Terminal;

struct Books final
{
    std::vector<DayCoverage> coverage; ///< of the days; of usage: of all endpoints together
    std::vector<CostBucket> costs;     ///< of `export costs`
    std::vector<UsageLine> usage;      ///< of `export usage`, as told apart as --group-by needs it
    CostTableContext context;
};

/// The arguments must outlive the task.
[[nodiscard]] QCoro::Task<tl::expected<Books, Refusal>> readBooks(Session &session, Period days, Options options,
                                                                  Terminal &terminal, std::stop_token stop);

} // namespace steward::cli
