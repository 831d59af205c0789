// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exportoptions.h"

#include "app/cli/costperiod.h"
#include "app/cli/terminal.h"
#include "app/exports/usage/usagetable.h"

namespace steward::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<std::pair<QLatin1StringView, ExportList>, 7> kLists{{{"projects"_L1, ExportList::Projects},
                                                                          {"members"_L1, ExportList::Members},
                                                                          {"invites"_L1, ExportList::Invites},
                                                                          {"keys"_L1, ExportList::Keys},
                                                                          {"journal"_L1, ExportList::Journal},
                                                                          {"costs"_L1, ExportList::Costs},
                                                                          {"usage"_L1, ExportList::Usage}}};
constexpr std::array<std::pair<QLatin1StringView, Format>, 5> kFormats{{{"csv"_L1, Format::Csv},
                                                                        {"json"_L1, Format::Json},
                                                                        {"xlsx"_L1, Format::Xlsx},
                                                                        {"focus"_L1, Format::Focus},
                                                                        {"dashboard"_L1, Format::Dashboard}}};

/// What concerns costs and usage alone.
struct BooksOptions final
{
    QCommandLineOption period{u"period"_s,
                              Terminal::tr("Costs and usage: this, last (if not given), 2026-10 or "
                                           "2026-10-01..2026-10-31; days are UTC."),
                              u"period"_s};
    QCommandLineOption groupBy{
        u"group-by"_s,
        Terminal::tr("A list. Costs: day, project, line_item, api_key, environment, cost_centre, model, organization; "
                     "project if not given. Usage: day, endpoint, project, person, api_key, model, batch, "
                     "service_tier, environment, cost_centre, organization; day,project,model if not given."),
        u"list"_s};
    QCommandLineOption incomplete{
        u"allow-incomplete"_s,
        Terminal::tr("Costs and usage: write days that are missing or may still change as well.")};

    QCommandLineOption all{u"all-connections"_s,
                           Terminal::tr("Costs and usage: of every connected organization, in one file.")};

    void addTo(QCommandLineParser &parser) const { parser.addOptions({period, groupBy, incomplete, all}); }
    /// An empty text: nothing is wrong.
    [[nodiscard]] QString take(Options &options, const QCommandLineParser &parser) const;
};

QString BooksOptions::take(Options &options, const QCommandLineParser &parser) const
{
    const bool costs = options.list == ExportList::Costs, usage = options.list == ExportList::Usage;
    if (!costs && !usage && (parser.isSet(period) || parser.isSet(groupBy) || parser.isSet(incomplete)))
        return Terminal::tr("--period, --group-by and --allow-incomplete are for costs and usage only.");
    options.allConnections = parser.isSet(all);
    if (!costs && !usage && isOfSeveral(options))
        return Terminal::tr("Only costs and usage are exported of several organizations at once.");
    if (options.allConnections && (!options.connections.isEmpty() || options.demo))
        return Terminal::tr("--all-connections goes with neither --connection nor --demo.");
    const bool ownRows = options.format == Format::Focus || options.format == Format::Dashboard;
    if (!costs && ownRows)
        return Terminal::tr("The formats focus and dashboard are for costs only.");
    if (!costs && !usage)
        return {};
    options.period = parser.isSet(period) ? parser.value(period) : u"last"_s;
    if (!parsedPeriod(options.period))
        return Terminal::tr("‘%1’ is no period; this, last, 2026-10 and 2026-10-01..2026-10-31 are.")
            .arg(options.period);
    options.groupBy = costs ? QStringList{u"project"_s} : QStringList{u"day"_s, u"project"_s, u"model"_s};
    if (parser.isSet(groupBy))
        options.groupBy = parser.value(groupBy).split(u',', Qt::SkipEmptyParts);
    options.groupBy.removeDuplicates();
    const QStringList known = costs ? costGroupings() : usageGroupings();
    for (const QString &grouping : std::as_const(options.groupBy)) {
        if (!known.contains(grouping))
            return (costs ? Terminal::tr("Costs cannot be grouped by ‘%1’, but by %2.")
                          : Terminal::tr("Usage cannot be grouped by ‘%1’, but by %2."))
                .arg(grouping, known.join(u", "_s));
    }
    if (isOfSeveral(options) && !options.groupBy.contains("organization"_L1))
        options.groupBy.prepend(u"organization"_s); // figures of several are never added up
    if (parser.isSet(groupBy) && ownRows)
        return Terminal::tr("This format has its own rows: --group-by does not go with it.");
    options.incomplete = parser.isSet(incomplete);
    return {};
}

} // namespace

Parsed parseExport(const QStringList &arguments)
{
    Reader reader(Terminal::tr(
        "Writes a list of an organization, with the API’s own names and ids. Reads what is not fresh first."));
    reader.addConnectionOptions();
    reader.addForce();
    const QCommandLineOption format({u"f"_s, u"format"_s},
                                    Terminal::tr("csv, json or xlsx; costs also focus or dashboard."), u"format"_s);
    const QCommandLineOption out({u"o"_s, u"out"_s},
                                 Terminal::tr("Write to this file instead of standard output; of costs and "
                                              "usage {period} in its name stands for the days."),
                                 u"file"_s);
    const QCommandLineOption offline(u"offline"_s,
                                     Terminal::tr("Write what is stored here, without asking the service."));
    reader.parser.addOptions({format, out, offline});
    const BooksOptions books;
    books.addTo(reader.parser);
    reader.parser.addPositionalArgument(u"export"_s, {}, u"export"_s);
    reader.parser.addPositionalArgument(u"list"_s,
                                        Terminal::tr("projects, members, invites, keys, journal, costs or usage."),
                                        u"projects|members|invites|keys|journal|costs|usage"_s);
    if (const auto problem = reader.problem(arguments, 2); !problem.isEmpty())
        return tl::unexpected(problem);
    if (reader.wantsHelp())
        return reader.helpText();

    Options options;
    options.command = Command::Export;
    reader.takeConnectionOptions(options);
    options.connections = reader.parser.values(reader.connection);
    options.force = reader.parser.isSet(reader.force);
    const auto list = named(reader.parser.positionalArguments().value(1), kLists);
    if (!list)
        return tl::unexpected(
            Terminal::tr("Say what to export: projects, members, invites, keys, journal, costs or usage."));
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
    if (const QString wrong = books.take(options, reader.parser); !wrong.isEmpty())
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

} // namespace steward::cli
