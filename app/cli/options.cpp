// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include "app/cli/blueprintoptions.h"
#include "app/cli/exportoptions.h"
#include "app/cli/optionreader.h"
#include "app/cli/planoptions.h"
#include "app/cli/reportoptions.h"
#include "app/cli/terminal.h"

namespace steward::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString overview()
{
    return Terminal::tr("Usage: steward [--demo | --connection NAME] [--tour DIR]\n"
                        "       steward COMMAND [OPTIONS]\n"
                        "\n"
                        "Without a command the console opens its window:\n"
                        "  --demo             Open the demonstration organization.\n"
                        "  --connection NAME  Open this connected organization.\n"
                        "  --tour DIR         Write pictures of every page to this directory instead.\n"
                        "\n"
                        "Commands, which need no display:\n"
                        "  sync         Bring the local copy of an organization up to date.\n"
                        "  export       Write lists, the journal, costs or usage as CSV, JSON, XLSX or FOCUS.\n"
                        "  report       Write the monthly report of what was spent as PDF.\n"
                        "  schedule     Have sync, export or report run every day, week or month.\n"
                        "  plan         Show, apply or continue a plan: changes that the console saved to a file.\n"
                        "  blueprint    Write projects as a file without secrets, and set the same up elsewhere.\n"
                        "  demo-server  Serve the demonstration organization on this computer.\n"
                        "\n"
                        "steward COMMAND --help tells more.\n"
                        "\n"
                        "Environment:\n"
                        "  OPENAI_ADMIN_KEY  Admin key to use for this run, not stored.\n"
                        "  OPENAI_BASE_URL   Address of the service; https://api.openai.com/v1 if not set.\n"
                        "\n"
                        "Exit status:\n"
                        "  0  done\n"
                        "  1  failed\n"
                        "  2  the command line is wrong\n"
                        "  3  not connected, or the key was refused\n"
                        "  4  the service cannot be reached or does not answer as it should\n"
                        "  5  the plan is invalid, or must not be applied\n"
                        "  6  steps of the plan failed\n"
                        "  7  it is not known what became of a step\n"
                        "  8  the organization has changed since the plan was made\n"
                        "  9  the journal’s chain is broken\n"
                        "  10 days of the period are missing or may still change\n"
                        "  128 + N when stopped by signal N\n"
                        "\n"
                        "Steward is not affiliated with OpenAI.\n");
}

Parsed parseSync(const QStringList &arguments)
{
    Reader reader(Terminal::tr("Brings the local copy of an organization up to date."));
    reader.addConnectionOptions();
    reader.addForce();
    const QCommandLineOption noSpend(u"no-spend"_s, Terminal::tr("Leave costs and usage as they are."));
    reader.parser.addOption(noSpend);
    reader.parser.addPositionalArgument(u"sync"_s, {}, u"sync"_s);
    if (const auto problem = reader.problem(arguments, 1); !problem.isEmpty())
        return tl::unexpected(problem);
    if (reader.wantsHelp())
        return reader.helpText();
    Options options;
    options.command = Command::Sync;
    reader.takeConnectionOptions(options);
    options.force = reader.parser.isSet(reader.force);
    options.noSpend = reader.parser.isSet(noSpend);
    return options;
}

Parsed parseDemoServer(const QStringList &arguments)
{
    Reader reader(
        Terminal::tr("Serves the demonstration organization on this computer until it is stopped. The address and "
                     "the admin key to use are written to standard output, ready for a shell’s eval."));
    const QCommandLineOption port(u"port"_s, Terminal::tr("Port to listen on; any free one if not given."),
                                  u"number"_s);
    const QCommandLineOption seed(u"seed"_s, Terminal::tr("Number that decides about names and figures (1)."),
                                  u"number"_s);
    const QCommandLineOption scale(u"scale"_s, Terminal::tr("small (some sixty people) or full (10,000)."),
                                   u"small|full"_s);
    const QCommandLineOption throttle(
        u"throttle"_s, Terminal::tr("Requests a minute for each endpoint; 0 for no limit (0)."), u"number"_s);
    const QCommandLineOption latency(
        u"latency"_s, Terminal::tr("Milliseconds by which each answer is late, as across a network (0)."), u"number"_s);
    reader.parser.addOptions({port, seed, scale, throttle, latency});
    reader.parser.addPositionalArgument(u"demo-server"_s, {}, u"demo-server"_s);
    if (const auto problem = reader.problem(arguments, 1); !problem.isEmpty())
        return tl::unexpected(problem);
    if (reader.wantsHelp())
        return reader.helpText();

    Options options;
    options.command = Command::DemoServer;
    const auto &parser = reader.parser;
    bool ok = true;
    if (parser.isSet(port))
        options.server.port = parser.value(port).toUShort(&ok);
    if (!ok)
        return tl::unexpected(Terminal::tr("--port takes a number from 0 to 65535."));
    if (parser.isSet(seed))
        options.server.seed = parser.value(seed).toULongLong(&ok);
    if (!ok)
        return tl::unexpected(Terminal::tr("--seed takes a whole number."));
    if (parser.isSet(throttle))
        options.server.throttlePerMinute = parser.value(throttle).toInt(&ok);
    if (!ok || options.server.throttlePerMinute < 0)
        return tl::unexpected(Terminal::tr("--throttle takes a number of requests a minute."));
    if (parser.isSet(latency))
        options.server.latencyMs = parser.value(latency).toInt(&ok);
    if (!ok || options.server.latencyMs < 0)
        return tl::unexpected(Terminal::tr("--latency takes a number of milliseconds."));
    const auto size = parser.isSet(scale) ? parser.value(scale) : u"small"_s;
    if (size != "small"_L1 && size != "full"_L1)
        return tl::unexpected(Terminal::tr("--scale is small or full."));
    options.server.scale = size == "full"_L1 ? demo::Scale::Full : demo::Scale::Small;
    return options;
}

} // namespace

bool isCommand(const QString &word)
{
    return word == "sync"_L1 || word == "export"_L1 || word == "report"_L1 || word == "schedule"_L1 ||
           word == "demo-server"_L1 || word == "plan"_L1 || word == "blueprint"_L1;
}

Parsed parse(const QStringList &arguments)
{
    const auto command = arguments.value(1);
    if (command == "sync"_L1)
        return parseSync(arguments);
    if (command == "export"_L1)
        return parseExport(arguments);
    if (command == "report"_L1)
        return parseReport(arguments);
    if (command == "schedule"_L1)
        return parseSchedule(arguments);
    if (command == "demo-server"_L1)
        return parseDemoServer(arguments);
    if (command == "plan"_L1)
        return parsePlan(arguments);
    if (command == "blueprint"_L1)
        return parseBlueprint(arguments);
    Options options;
    if (arguments.contains("--version"_L1) || arguments.contains("-v"_L1)) {
        options.command = Command::Version;
        return options;
    }
    if (arguments.contains("--help"_L1) || arguments.contains("-h"_L1)) {
        options.help = overview();
        return options;
    }
    return tl::unexpected(command.isEmpty() ? Terminal::tr("A command is missing.")
                                            : Terminal::tr("‘%1’ is not a command.").arg(command));
}

QString seeHelp()
{
    return Terminal::tr("See steward --help.");
}

} // namespace steward::cli
