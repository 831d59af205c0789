// SPDX-License-Identifier: GPL-3.0-or-later
// Steward without a window, for scripts. Called by main before any application object exists, so that nothing of it
// needs a display.
#pragma once

#include "app/base/result.h"

#include <functional>
#include <memory>
#include <QByteArray>

class QCoreApplication;

namespace steward {

class Session;
struct MonthlyReport;

/// Is told of the session of a command that changes something, before it is opened: for tests.
using SessionMade = std::function<void(Session &)>;

/// How `steward report` gets onto paper: by the side of the program that can paint, which app never links.
struct ReportPainting final
{
    /// Makes the application object in place of a QCoreApplication, for this command alone; needs no display.
    std::function<std::unique_ptr<QCoreApplication>(int &argc, char **argv)> application{};
    std::function<Result<QByteArray>(const MonthlyReport &report)> paint{}; ///< a whole PDF
};

/// Whether the command line is for runCli(): a command comes first, or --help or --version stands anywhere.
[[nodiscard]] bool isCliCommand(int argc, char **argv);

/// Runs the command and returns the exit status (see exitcode.h). Makes the QCoreApplication, then has \a translate
/// install the person's language: for messages and help only; data, options and their values are the same in each.
[[nodiscard]] int runCli(int argc, char **argv, const std::function<void()> &translate,
                         const SessionMade &sessionMade = {}, const ReportPainting &painting = {});

} // namespace steward
