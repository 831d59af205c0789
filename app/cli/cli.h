// SPDX-License-Identifier: GPL-3.0-or-later
// Steward without a window, for scripts. Called by main before any application object exists, so that nothing of it
// needs a display.
#pragma once

namespace steward {

/// Whether the command line is for runCli(): a command comes first, or --help or --version stands anywhere.
[[nodiscard]] bool isCliCommand(int argc, char **argv);

/// Runs the command and returns the exit status (see exitcode.h). Makes the QCoreApplication.
[[nodiscard]] int runCli(int argc, char **argv);

} // namespace steward
