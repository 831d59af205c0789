// SPDX-License-Identifier: GPL-3.0-or-later
// From a plan to its being applied: the review, every reason to refuse, the question, the run.
#pragma once

#include "app/changes/plan.h"
#include "app/changes/planrecord.h"
#include "app/changes/review.h"
#include "app/cli/options.h"
#include "app/cli/planrun.h"
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

/// follow(), and once the plan has ended the labels that it brings along. The session must outlive the task, too.
[[nodiscard]] QCoro::Task<int> followWithLabels(Session &session, Following following, Terminal &terminal,
                                                std::stop_token stop);
/// Another process applies the plan: tells what it does until it ends. Opens the archive and asks the service nothing.
[[nodiscard]] QCoro::Task<int> waitForOther(Session &session, QString planId, Terminal &terminal, std::stop_token stop);
/// Sets the labels of a plan that has ended or has no steps; complains of one that could not be set.
[[nodiscard]] QCoro::Task<int> setLabels(Session &session, PlanRecord record, Terminal &terminal);

} // namespace steward::cli
