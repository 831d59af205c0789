// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a session and waiting until what a command needs has been read.
#pragma once

#include "app/archive/spend/spendimport.h"
#include "app/cli/commandsession.h"
#include "app/cli/options.h"
#include "app/cli/terminal.h"
#include "app/session/session.h"

#include <stop_token>

namespace steward::cli {

/// Opens the archive and nothing else.
[[nodiscard]] QCoro::Task<void> openArchive(Session &session);

/// Opens \a session and waits until \a kinds have been read, or the round of synchronization has ended; all kinds when
/// there are none. Progress goes to \a terminal. False when it was stopped. The arguments must outlive the task.
[[nodiscard]] QCoro::Task<bool> readLists(Session &session, Focus focus, std::vector<ListKind> kinds, bool force,
                                          Terminal &terminal, std::stop_token stop);

/// Brings costs and usage up to date in a session whose lists have been read. False when it was stopped; what had
/// arrived by then is kept. The arguments must outlive the task.
[[nodiscard]] QCoro::Task<bool> readSpend(Session &session, bool force, Terminal &terminal, std::stop_token stop);
/// Opens the session and brings \a kinds and the money up to date, or, --offline, its archive alone. The refusal where
/// that cannot be done. The arguments must outlive the task.
[[nodiscard]] QCoro::Task<std::optional<Refusal>> readMoney(Session &session, std::vector<ListKind> kinds,
                                                            Options options, Terminal &terminal, std::stop_token stop);
/// The days that are not complete, as sentences for a person; empty when all are.
[[nodiscard]] QString incompleteDays(const std::vector<DayCoverage> &days);
/// What kept costs or usage from being read whole.
[[nodiscard]] std::optional<Error> spendProblemOf(Session &session);

/// What kept a list from being read whole, of all that were asked for.
[[nodiscard]] std::optional<Error> problemOf(Session &session);
/// What kept one of \a kinds from being there and up to date.
[[nodiscard]] std::optional<Error> problemOf(Session &session, const std::vector<ListKind> &kinds);
/// The lists of \a kinds: one, or one for each project that is not archived.
[[nodiscard]] std::vector<ListId> listsOf(const Snapshot &held, const std::vector<ListKind> &kinds);

} // namespace steward::cli
