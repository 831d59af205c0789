// SPDX-License-Identifier: GPL-3.0-or-later
// Following one plan from a command: one line for each step, files for the secrets, an exit status for how it ended.
#pragma once

#include "app/changes/planrunner.h"
#include "app/cli/commandsession.h"
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
    bool anyway = false;       ///< what has changed is applied all the same
    bool retryFailed = false;  ///< once
    bool wait = false;         ///< when another process was faster: nothing is complained of, followOther() comes next
    bool fromTheStart = false; ///< what was done already is told as well
};

/// Starts the runner and waits until it ends or can go no further. After \a stop no further step is begun; the one
/// under way ends first. The runner and the terminal must outlive the task.
[[nodiscard]] QCoro::Task<int> follow(Following following, Terminal &terminal, std::stop_token stop);

/// Tells what the other process does that has the plan (runner.holder()) until it has ended it, or is no longer at it.
/// As if it were done here: the same lines, the same exit status. After \a stop it goes on alone.
[[nodiscard]] QCoro::Task<int> followOther(Following following, Terminal &terminal, std::stop_token stop);

/// Tells how far a plan has come that another process has applied and is no longer at, as followOther() does in its
/// end; the exit status. \a lostSecret as in exitCodeOf().
[[nodiscard]] int toldOutcome(const PlanRecord &record, bool lostSecret, Terminal &terminal);

/// For how a plan has ended or rests. \a lostSecret: one could not be kept here.
[[nodiscard]] int exitCodeOf(const PlanRecord &record, bool lostSecret);

/// Who applies the plan elsewhere, in a sentence for the terminal; and that for this reason nothing is done here.
[[nodiscard]] QString sentenceFor(const PlanHolder &holder);
[[nodiscard]] Refusal held(const PlanHolder &holder);

/// How far \a record has come: "18 of 24 steps done, 2 failed, 4 waiting".
[[nodiscard]] QString countsOf(const PlanRecord &record);

} // namespace steward::cli
