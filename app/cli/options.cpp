// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include "app/cli/optionreader.h"
#include "app/cli/planoptions.h"

namespace steward::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kOverview = R"(Usage: steward [--demo | --connection NAME] [--tour DIR]
       steward COMMAND [OPTIONS]

Without a command the console opens its window:
  --demo             Open the demonstration organization.
  --connection NAME  Open this connected organization.
  --tour DIR         Write pictures of every page to this directory instead.

Commands, which need no display:
  sync         Bring the local copy of an organization up to date.
  export       Write projects, members, invites, keys or the journal as CSV, JSON or XLSX.
  plan         Show, apply or continue a plan: changes that the console saved to a file.
  demo-server  Serve the demonstration organization on this computer.

steward COMMAND --help tells more.

Environment:
  OPENAI_ADMIN_KEY  Admin key to use for this run, not stored.
  OPENAI_BASE_URL   Address of the service; https://api.openai.com/v1 if not set.

Exit status:
  0  done
  1  failed
  2  the command line is wrong
  3  not connected, or the key was refused
  4  the service cannot be reached or does not answer as it should
  5  the plan is invalid, or must not be applied
  6  steps of the plan failed
  7  it is not known what became of a step
  8  the organization has changed since the plan was made
  9  the journal's chain is broken
  128 + N when stopped by signal N

Steward is not affiliated with OpenAI.
)"_L1;

Parsed parseSync(const QStringList &arguments)
{
    Reader reader(u"Brings the local copy of an organization up to date."_s);
    reader.addConnectionOptions();
    reader.addForce();
    reader.parser.addPositionalArgument(u"sync"_s, {}, u"sync"_s);
    if (const auto problem = reader.problem(arguments, 1); !problem.isEmpty())
        return tl::unexpected(problem);
    if (reader.wantsHelp())
        return reader.helpText();
    Options options;
    options.command = Command::Sync;
    reader.takeConnectionOptions(options);
    options.force = reader.parser.isSet(reader.force);
    return options;
}

constexpr std::array<std::pair<QLatin1StringView, ExportList>, 5> kLists{{{"projects"_L1, ExportList::Projects},
                                                                          {"members"_L1, ExportList::Members},
                                                                          {"invites"_L1, ExportList::Invites},
                                                                          {"keys"_L1, ExportList::Keys},
                                                                          {"journal"_L1, ExportList::Journal}}};
constexpr std::array<std::pair<QLatin1StringView, Format>, 3> kFormats{
    {{"csv"_L1, Format::Csv}, {"json"_L1, Format::Json}, {"xlsx"_L1, Format::Xlsx}}};

Parsed parseExport(const QStringList &arguments)
{
    Reader reader(
        u"Writes a list of an organization, with the API\u2019s own names and ids. Reads what is not fresh first."_s);
    reader.addConnectionOptions();
    reader.addForce();
    const QCommandLineOption format({u"f"_s, u"format"_s}, u"csv, json or xlsx."_s, u"format"_s);
    const QCommandLineOption out({u"o"_s, u"out"_s}, u"Write to this file instead of standard output."_s, u"file"_s);
    const QCommandLineOption offline(u"offline"_s, u"Write what is stored here, without asking the service."_s);
    reader.parser.addOptions({format, out, offline});
    reader.parser.addPositionalArgument(u"export"_s, {}, u"export"_s);
    reader.parser.addPositionalArgument(u"list"_s, u"projects, members, invites, keys or journal."_s,
                                        u"projects|members|invites|keys|journal"_s);
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
        return tl::unexpected(u"Say what to export: projects, members, invites, keys or journal."_s);
    options.list = *list;
    if (!reader.parser.isSet(format))
        return tl::unexpected(u"Say in which format with --format csv, json or xlsx."_s);
    const auto named_ = named(reader.parser.value(format), kFormats);
    if (!named_)
        return tl::unexpected(
            u"\u2018%1\u2019 is not a format; csv, json and xlsx are."_s.arg(reader.parser.value(format)));
    options.format = *named_;
    if (options.list == ExportList::Journal && options.format == Format::Xlsx)
        return tl::unexpected(u"The journal is exported as csv or json."_s);
    options.out = reader.parser.value(out);
    if (reader.parser.isSet(out) && options.out.isEmpty())
        return tl::unexpected(u"--out needs the name of a file."_s);
    options.offline = reader.parser.isSet(offline);
    if (options.offline && options.force)
        return tl::unexpected(u"--offline and --force exclude each other."_s);
    if (options.offline && options.demo)
        return tl::unexpected(u"--offline and --demo exclude each other: nothing of the demonstration is stored."_s);
    if (options.list == ExportList::Journal && options.demo)
        return tl::unexpected(u"The demonstration keeps no journal."_s);
    options.offline |= options.list == ExportList::Journal; // it is here and nowhere else
    return options;
}

Parsed parseDemoServer(const QStringList &arguments)
{
    Reader reader(u"Serves the demonstration organization on this computer until it is stopped. The address and the "
                  u"admin key to use are "
                  "written to standard output, ready for a shell\u2019s eval."_s);
    const QCommandLineOption port(u"port"_s, u"Port to listen on; any free one if not given."_s, u"number"_s);
    const QCommandLineOption seed(u"seed"_s, u"Number that decides about names and figures (1)."_s, u"number"_s);
    const QCommandLineOption scale(u"scale"_s, u"small (some sixty people) or full (10,000)."_s, u"small|full"_s);
    const QCommandLineOption throttle(u"throttle"_s, u"Requests a minute for each endpoint; 0 for no limit (0)."_s,
                                      u"number"_s);
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
        return tl::unexpected(u"--port takes a number from 0 to 65535."_s);
    if (parser.isSet(seed))
        options.server.seed = parser.value(seed).toULongLong(&ok);
    if (!ok)
        return tl::unexpected(u"--seed takes a whole number."_s);
    if (parser.isSet(throttle))
        options.server.throttlePerMinute = parser.value(throttle).toInt(&ok);
    if (!ok || options.server.throttlePerMinute < 0)
        return tl::unexpected(u"--throttle takes a number of requests a minute."_s);
    const auto size = parser.isSet(scale) ? parser.value(scale) : u"small"_s;
    if (size != "small"_L1 && size != "full"_L1)
        return tl::unexpected(u"--scale is small or full."_s);
    options.server.scale = size == "full"_L1 ? demo::Scale::Full : demo::Scale::Small;
    return options;
}

} // namespace

bool isCommand(const QString &word)
{
    return word == "sync"_L1 || word == "export"_L1 || word == "demo-server"_L1 || word == "plan"_L1;
}

Parsed parse(const QStringList &arguments)
{
    const auto command = arguments.value(1);
    if (command == "sync"_L1)
        return parseSync(arguments);
    if (command == "export"_L1)
        return parseExport(arguments);
    if (command == "demo-server"_L1)
        return parseDemoServer(arguments);
    if (command == "plan"_L1)
        return parsePlan(arguments);
    Options options;
    if (arguments.contains("--version"_L1) || arguments.contains("-v"_L1)) {
        options.command = Command::Version;
        return options;
    }
    if (arguments.contains("--help"_L1) || arguments.contains("-h"_L1)) {
        options.help = kOverview;
        return options;
    }
    return tl::unexpected(command.isEmpty() ? u"A command is missing."_s
                                            : u"\u2018%1\u2019 is not a command."_s.arg(command));
}

} // namespace steward::cli
