// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include "app/cli/blueprintoptions.h"
#include "app/cli/costperiod.h"
#include "app/cli/optionreader.h"
#include "app/cli/planoptions.h"
#include "app/cli/reportoptions.h"
#include "app/cli/terminal.h"
#include "app/exports/costs/costtables.h"

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
                        "  export       Write lists, the journal or costs as CSV, JSON, XLSX or FOCUS.\n"
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

constexpr std::array<std::pair<QLatin1StringView, ExportList>, 6> kLists{{{"projects"_L1, ExportList::Projects},
                                                                          {"members"_L1, ExportList::Members},
                                                                          {"invites"_L1, ExportList::Invites},
                                                                          {"keys"_L1, ExportList::Keys},
                                                                          {"journal"_L1, ExportList::Journal},
                                                                          {"costs"_L1, ExportList::Costs}}};
constexpr std::array<std::pair<QLatin1StringView, Format>, 5> kFormats{{{"csv"_L1, Format::Csv},
                                                                        {"json"_L1, Format::Json},
                                                                        {"xlsx"_L1, Format::Xlsx},
                                                                        {"focus"_L1, Format::Focus},
                                                                        {"dashboard"_L1, Format::Dashboard}}};

/// What concerns costs alone; an empty text: nothing is wrong.
QString takeCostOptions(Options &options, const QCommandLineParser &parser, const QCommandLineOption &period,
                        const QCommandLineOption &groupBy, const QCommandLineOption &incomplete)
{
    const bool costs = options.list == ExportList::Costs;
    if (!costs && (parser.isSet(period) || parser.isSet(groupBy) || parser.isSet(incomplete)))
        return Terminal::tr("--period, --group-by and --allow-incomplete are for costs only.");
    if (!costs && (options.format == Format::Focus || options.format == Format::Dashboard))
        return Terminal::tr("The formats focus and dashboard are for costs only.");
    if (!costs)
        return {};
    options.period = parser.isSet(period) ? parser.value(period) : u"last"_s;
    if (!parsedPeriod(options.period))
        return Terminal::tr("‘%1’ is no period; this, last, 2026-10 and 2026-10-01..2026-10-31 are.")
            .arg(options.period);
    options.groupBy =
        parser.isSet(groupBy) ? parser.value(groupBy).split(u',', Qt::SkipEmptyParts) : QStringList{u"project"_s};
    for (const QString &grouping : std::as_const(options.groupBy)) {
        if (!costGroupings().contains(grouping))
            return Terminal::tr("Costs cannot be grouped by ‘%1’, but by %2.")
                .arg(grouping, costGroupings().join(u", "_s));
    }
    if (parser.isSet(groupBy) && (options.format == Format::Focus || options.format == Format::Dashboard))
        return Terminal::tr("This format has its own rows: --group-by does not go with it.");
    options.incomplete = parser.isSet(incomplete);
    return {};
}

Parsed parseExport(const QStringList &arguments)
{
    Reader reader(Terminal::tr(
        "Writes a list of an organization, with the API’s own names and ids. Reads what is not fresh first."));
    reader.addConnectionOptions();
    reader.addForce();
    const QCommandLineOption format({u"f"_s, u"format"_s},
                                    Terminal::tr("csv, json or xlsx; costs also focus or dashboard."), u"format"_s);
    const QCommandLineOption out({u"o"_s, u"out"_s}, Terminal::tr("Write to this file instead of standard output."),
                                 u"file"_s);
    const QCommandLineOption offline(u"offline"_s,
                                     Terminal::tr("Write what is stored here, without asking the service."));
    const QCommandLineOption period(
        u"period"_s, Terminal::tr("Costs: this, last (if not given), 2026-10 or 2026-10-01..2026-10-31; days are UTC."),
        u"period"_s);
    const QCommandLineOption groupBy(u"group-by"_s,
                                     Terminal::tr("Costs: a list of day, project, line_item, api_key, environment, "
                                                  "cost_centre, model; project if not given."),
                                     u"list"_s);
    const QCommandLineOption incomplete(
        u"allow-incomplete"_s, Terminal::tr("Costs: write days that are missing or may still change as well."));
    reader.parser.addOptions({format, out, offline, period, groupBy, incomplete});
    reader.parser.addPositionalArgument(u"export"_s, {}, u"export"_s);
    reader.parser.addPositionalArgument(u"list"_s, Terminal::tr("projects, members, invites, keys, journal or costs."),
                                        u"projects|members|invites|keys|journal|costs"_s);
    if (const auto problem = reader.problem(arguments, 2); !problem.isEmpty())
        return tl::unexpected(problem);
    if (reader.wantsHelp())
        return reader.helpText();

    Options options;
    options.command = Command::Export;
    reader.takeConnectionOptions(options);
    options.force = reader.parser.isSet(reader.force);
    const auto list = named(reader.parser.positionalArguments().value(1), kLists);
    if (!list)
        return tl::unexpected(Terminal::tr("Say what to export: projects, members, invites, keys, journal or costs."));
    options.list = *list;
    if (!reader.parser.isSet(format))
        return tl::unexpected(Terminal::tr("Say in which format with --format csv, json or xlsx."));
    const auto named_ = named(reader.parser.value(format), kFormats);
    if (!named_)
        return tl::unexpected(Terminal::tr("‘%1’ is not a format; csv, json, xlsx, focus and dashboard are.")
                                  .arg(reader.parser.value(format)));
    options.format = *named_;
    if (options.list == ExportList::Journal && options.format == Format::Xlsx)
        return tl::unexpected(Terminal::tr("The journal is exported as csv or json."));
    if (const QString wrong = takeCostOptions(options, reader.parser, period, groupBy, incomplete); !wrong.isEmpty())
        return tl::unexpected(wrong);
    options.out = reader.parser.value(out);
    if (reader.parser.isSet(out) && options.out.isEmpty())
        return tl::unexpected(Terminal::tr("--out needs the name of a file."));
    options.offline = reader.parser.isSet(offline);
    if (options.offline && options.force)
        return tl::unexpected(Terminal::tr("--offline and --force exclude each other."));
    if (options.offline && options.demo)
        return tl::unexpected(
            Terminal::tr("--offline and --demo exclude each other: nothing of the demonstration is stored."));
    if (options.list == ExportList::Journal && options.demo)
        return tl::unexpected(Terminal::tr("The demonstration keeps no journal."));
    options.offline |= options.list == ExportList::Journal; // it is here and nowhere else
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
    reader.parser.addOptions({port, seed, scale, throttle});
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
