// SPDX-License-Identifier: GPL-3.0-or-later
// Following one plan from a command: one line for each step, files for the secrets, an exit status for how it ended.
#pragma once

#include "app/changes/planrunner.h"
#include "app/cli/options.h"
#include "app/cli/planshown.h"

#include <stop_token>

namespace steward::cli {

class Terminal;

struct Following final
{
    PlanRunner &runner;
    const ShownPlan &shown;
    QString secretsDir;
    bool anyway = false;      ///< what has changed is applied all the same
    bool retryFailed = false; ///< once
};

/// Starts the runner and waits until it ends or can go no further. After \a stop no further step is begun; the one
/// under way ends first. The runner and the terminal must outlive the task.
[[nodiscard]] QCoro::Task<int> follow(Following following, Terminal &terminal, std::stop_token stop);

/// Who applies the plan elsewhere, in a sentence for the terminal.
[[nodiscard]] QString sentenceFor(const PlanHolder &holder);

/// How far \a record has come: "18 of 24 steps done, 2 failed, 4 waiting".
[[nodiscard]] QString countsOf(const PlanRecord &record);

} // namespace steward::cli
