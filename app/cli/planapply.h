// SPDX-License-Identifier: GPL-3.0-or-later
// From a plan to its being applied: the review, every reason to refuse, the question, the run.
#pragma once

#include "app/changes/plan.h"
#include "app/changes/planrecord.h"
#include "app/changes/review.h"
#include "app/cli/options.h"
#include "app/cli/planshown.h"

#include <QCoroTask>
#include <stop_token>

namespace steward {
class Session;
}

namespace steward::cli {

class Terminal;

/// The lists that a review of \a plan rests on.
[[nodiscard]] std::vector<ListKind> listsFor(const Plan &plan);
[[nodiscard]] ReviewInput reviewInput(Session &session);

/// Why the secrets that are still to be made could not be kept; empty: they can, or there are none. \a record: how far
/// the plan has come; null: not begun.
[[nodiscard]] QString secretsProblem(const ShownPlan &shown, const PlanRecord *record, const QString &secretsDir);

/// The steps of \a record whose secrets are not in \a secretsDir, though they were done: what made them was ended
/// before it could store them, or their answer was lost.
[[nodiscard]] QStringList secretsMissing(const PlanRecord &record, const ShownPlan &shown, const QString &secretsDir);

/// Shows \a plan, refuses it or asks, and applies it. The session is open and has read listsFor(). Session and terminal
/// must outlive the task.
[[nodiscard]] QCoro::Task<int> applyPlan(Session &session, Plan plan, Options options, Terminal &terminal,
                                         std::stop_token stop);

} // namespace steward::cli
