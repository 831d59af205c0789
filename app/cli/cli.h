// SPDX-License-Identifier: GPL-3.0-or-later
// Steward without a window, for scripts. Called by main before any application object exists, so that nothing of it
// needs a display.
#pragma once

#include <functional>

namespace steward {

class Session;

/// Is told of the session of a command that changes something, before it is opened: for tests.
using SessionMade = std::function<void(Session &)>;

/// Whether the command line is for runCli(): a command comes first, or --help or --version stands anywhere.
[[nodiscard]] bool isCliCommand(int argc, char **argv);

/// Runs the command and returns the exit status (see exitcode.h). Makes the QCoreApplication, then has \a translate
/// install the person's language: for messages and help only; data, options and their values are the same in each.
[[nodiscard]] int runCli(int argc, char **argv, const std::function<void()> &translate,
                         const SessionMade &sessionMade = {});

} // namespace steward
