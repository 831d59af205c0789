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

/// What the composition root gives beside the command line. Both may be empty.
struct CliParts final
{
    std::function<void()> installWords; ///< the translator with English plurals; the application exists by then
    SessionMade sessionMade;
};

/// Runs the command and returns the exit status (see exitcode.h). Makes the QCoreApplication.
[[nodiscard]] int runCli(int argc, char **argv, const CliParts &parts = {});

} // namespace steward
