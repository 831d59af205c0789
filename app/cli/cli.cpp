// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/async/taskscope.h"
#include "app/cli/commands.h"
#include "app/cli/exitcode.h"
#include "app/cli/interrupt.h"
#include "app/cli/options.h"
#include "app/cli/terminal.h"

#include <QCoreApplication>

namespace steward {

using namespace Qt::Literals::StringLiterals;

namespace {

QCoro::Task<int> command(cli::Options options, cli::Terminal &terminal, SessionMade sessionMade,
                         const ReportPainting &painting, std::stop_token stop)
{
    using cli::Command;
    switch (options.command) {
    case Command::Sync:
        return cli::runSync(std::move(options), terminal, std::move(stop));
    case Command::Export:
        if (options.list == cli::ExportList::Costs || options.list == cli::ExportList::Usage)
            return cli::runExportBooks(std::move(options), terminal, std::move(stop));
        return options.list == cli::ExportList::Journal
                   ? cli::runExportJournal(std::move(options), terminal, std::move(stop))
                   : cli::runExport(std::move(options), terminal, std::move(stop));
    case Command::Report:
        return cli::runReport(std::move(options), terminal, painting, std::move(stop));
    case Command::Schedule:
        return cli::runSchedule(std::move(options), terminal, std::move(stop));
    case Command::PlanShow:
        return cli::runPlanShow(std::move(options), terminal, std::move(stop));
    case Command::PlanApply:
        return cli::runPlanApply(std::move(options), terminal, std::move(sessionMade), std::move(stop));
    case Command::PlanContinue:
        return cli::runPlanContinue(std::move(options), terminal, std::move(sessionMade), std::move(stop));
    case Command::BlueprintExport:
        return cli::runBlueprintExport(std::move(options), terminal, std::move(stop));
    case Command::BlueprintApply:
        return cli::runBlueprintApply(std::move(options), terminal, std::move(sessionMade), std::move(stop));
    case Command::DemoServer:
    case Command::Help:
    case Command::Version:
        break;
    }
    return cli::runDemoServer(std::move(options), terminal, std::move(stop));
}

int runToEnd(cli::Options options, cli::Terminal &terminal, const SessionMade &sessionMade,
             const ReportPainting &painting)
{
    cli::Interrupt interrupt;
    std::optional<int> status;
    TaskScope tasks;
    tasks.run(command(std::move(options), terminal, sessionMade, painting, interrupt.token()), [&status](int code) {
        status = code;
        QCoreApplication::quit();
    });
    if (!status) // it may have ended without waiting for anything
        QCoreApplication::exec();
    const int code = status.value_or(cli::Failed);
    return code == cli::Stopped ? cli::Stopped + interrupt.signal() : code;
}

} // namespace

bool isCliCommand(int argc, char **argv)
{
    if (argc > 1 && cli::isCommand(QString::fromLocal8Bit(argv[1])))
        return true;
    const QList<QByteArray> words(argv + 1, argv + std::max(argc, 1));
    return words.contains("--help") || words.contains("-h") || words.contains("--version") || words.contains("-v");
}

int runCli(int argc, char **argv, const std::function<void()> &translate, const SessionMade &sessionMade,
           const ReportPainting &painting)
{
    const bool paints = painting.application && argc > 1 && QByteArrayView(argv[1]) == "report";
    const std::unique_ptr<QCoreApplication> app =
        paints ? painting.application(argc, argv) : std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationName(u"steward"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(STEWARD_VERSION));
    translate();
    cli::Terminal terminal;
    const auto options = cli::parse(QCoreApplication::arguments());
    if (!options) {
        terminal.complain(cli::fitForTerminal(options.error()) + u' ' + cli::seeHelp());
        return cli::WrongUsage;
    }
    terminal.setQuiet(options->quiet);
    if (options->command == cli::Command::Help || options->command == cli::Command::Version) {
        const auto text = options->command == cli::Command::Help
                              ? options->help
                              : u"steward %1\n"_s.arg(QStringLiteral(STEWARD_VERSION));
        return terminal.data(text.toLocal8Bit()) ? cli::Done : cli::Failed;
    }
    return runToEnd(*options, terminal, sessionMade, painting);
}

} // namespace steward
