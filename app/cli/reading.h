// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a session and waiting until what a command needs has been read.
#pragma once

#include "app/cli/terminal.h"
#include "app/session/session.h"

#include <stop_token>

namespace steward::cli {

/// Opens the archive and nothing else: for a session without a key.
[[nodiscard]] QCoro::Task<void> openArchive(Session &session);

/// Opens \a session and waits until \a kinds have been read, or the round of synchronization has ended; all kinds when
/// there are none. Progress goes to \a terminal. False when it was stopped. The arguments must outlive the task.
[[nodiscard]] QCoro::Task<bool> readLists(Session &session, Focus focus, std::vector<ListKind> kinds, bool force,
                                          Terminal &terminal, std::stop_token stop);

/// What kept \a kinds from being read; nothing when all of them are there and none is stale.
[[nodiscard]] std::optional<Error> problemOf(Session &session, const std::vector<ListKind> &kinds);

} // namespace steward::cli
