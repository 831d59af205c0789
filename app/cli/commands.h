// SPDX-License-Identifier: GPL-3.0-or-later
// The commands. Each returns its exit status; its messages are written by then. Terminal and interrupt outlive the
// task.
#pragma once

#include "app/cli/cli.h"
#include "app/cli/options.h"

#include <QCoroTask>
#include <stop_token>

namespace steward::cli {

class Terminal;

[[nodiscard]] QCoro::Task<int> runSync(Options options, Terminal &terminal, std::stop_token stop);
[[nodiscard]] QCoro::Task<int> runExport(Options options, Terminal &terminal, std::stop_token stop);
[[nodiscard]] QCoro::Task<int> runExportBooks(Options options, Terminal &terminal, std::stop_token stop);
[[nodiscard]] QCoro::Task<int> runExportJournal(Options options, Terminal &terminal, std::stop_token stop);
/// \a painting must outlive the task.
[[nodiscard]] QCoro::Task<int> runReport(Options options, Terminal &terminal, const ReportPainting &painting,
                                         std::stop_token stop);
[[nodiscard]] QCoro::Task<int> runSchedule(Options options, Terminal &terminal, std::stop_token stop);
[[nodiscard]] QCoro::Task<int> runPlanShow(Options options, Terminal &terminal, std::stop_token stop);
[[nodiscard]] QCoro::Task<int> runPlanApply(Options options, Terminal &terminal, SessionMade sessionMade,
                                            std::stop_token stop);
[[nodiscard]] QCoro::Task<int> runPlanContinue(Options options, Terminal &terminal, SessionMade sessionMade,
                                               std::stop_token stop);
[[nodiscard]] QCoro::Task<int> runBlueprintExport(Options options, Terminal &terminal, std::stop_token stop);
[[nodiscard]] QCoro::Task<int> runBlueprintApply(Options options, Terminal &terminal, SessionMade sessionMade,
                                                 std::stop_token stop);
[[nodiscard]] QCoro::Task<int> runDemoServer(Options options, Terminal &terminal, std::stop_token stop);

} // namespace steward::cli
