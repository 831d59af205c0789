// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportoptions.h"

#include "app/cli/costperiod.h"
#include "app/cli/terminal.h"

#include <limits>
#include <QDir>
#include <QRegularExpression>
#include <QTime>

namespace steward::cli {

using namespace Qt::Literals::StringLiterals;

Parsed parseReport(const QStringList &arguments)
{
    Reader reader(Terminal::tr(
        "Writes what a period has cost as a PDF for the books: totals, the period before, the budget, cost "
        "centres, projects and their budgets, what moved most, incidents, and a forecast while the period is open. "
        "Reads what is not fresh first. A period that is not complete is refused."));
    reader.addConnectionOptions();
    reader.addForce();
    const QCommandLineOption period(
        u"period"_s, Terminal::tr("this, last (if not given), 2026-10 or 2026-10-01..2026-10-31; days are UTC."),
        u"period"_s);
    const QCommandLineOption out({u"o"_s, u"out"_s},
                                 Terminal::tr("Write to this file instead of standard output; {period} in its name "
                                              "stands for the days."),
                                 u"file"_s);
    const QCommandLineOption offline(u"offline"_s,
                                     Terminal::tr("Write what is stored here, without asking the service."));
    const QCommandLineOption incomplete(u"allow-incomplete"_s,
                                        Terminal::tr("Write a period that may still change as well; it says so."));
    reader.parser.addOptions({period, out, offline, incomplete});
    reader.parser.addPositionalArgument(u"report"_s, {}, u"report"_s);
    if (const auto problem = reader.problem(arguments, 1); !problem.isEmpty())
        return tl::unexpected(problem);
    if (reader.wantsHelp())
        return reader.helpText();
    Options options;
    options.command = Command::Report;
    reader.takeConnectionOptions(options);
    options.force = reader.parser.isSet(reader.force);
    options.period = reader.parser.isSet(period) ? reader.parser.value(period) : u"last"_s;
    if (!parsedPeriod(options.period))
        return tl::unexpected(
            Terminal::tr("‘%1’ is no period; this, last, 2026-10 and 2026-10-01..2026-10-31 are.").arg(options.period));
    options.out = reader.parser.value(out);
    if (reader.parser.isSet(out) && options.out.isEmpty())
        return tl::unexpected(Terminal::tr("--out needs the name of a file."));
    options.offline = reader.parser.isSet(offline);
    if (options.offline && options.force)
        return tl::unexpected(Terminal::tr("--offline and --force exclude each other."));
    if (options.offline && options.demo)
        return tl::unexpected(
            Terminal::tr("--offline and --demo exclude each other: nothing of the demonstration is stored."));
    options.incomplete = reader.parser.isSet(incomplete);
    return options;
}

namespace {

/// Whether \a words can run without anybody there; the sentence that says why not.
QString unfit(const QStringList &words)
{
    if (words.isEmpty())
        return Terminal::tr("Say what is to run: sync, export or report with its options, behind those of schedule.");
    const Parsed job = parse(QStringList{u"steward"_s} + words);
    if (!job)
        return job.error();
    switch (job->command) {
    case Command::Sync:
        return {};
    case Command::Export:
    case Command::Report:
        break;
    default:
        return Terminal::tr("Only sync, export and report can be scheduled.");
    }
    if (job->out.isEmpty())
        return Terminal::tr("A scheduled job has nobody who reads its output: give it a file with --out.");
    if (QDir::isRelativePath(job->out))
        return Terminal::tr("‘%1’ depends on where the job runs: give the whole path.").arg(job->out);
    return {};
}

} // namespace

Parsed parseSchedule(const QStringList &arguments)
{
    Reader reader(Terminal::tr(
        "Has a command of Steward run every day, week or month: writes a systemd user timer and the service it starts, "
        "or prints a line for crontab. No key is written; the job takes it from the keychain."));
    const QCommandLineOption every(u"every"_s,
                                   Terminal::tr("day, week (Mondays) or month (when the last days of the "
                                                "period before are settled)."),
                                   u"day|week|month"_s);
    const QCommandLineOption at(u"at"_s, Terminal::tr("Time of day (06:00), UTC; in a crontab the computer’s own."),
                                u"time"_s);
    const QCommandLineOption name(u"name"_s, Terminal::tr("Name of the schedule, of a-z, 0-9 and -."), u"name"_s);
    const QCommandLineOption crontab(u"crontab"_s, Terminal::tr("Print a line for crontab and write nothing."));
    const QCommandLineOption replace(u"replace"_s,
                                     Terminal::tr("Replace a schedule of that name that runs something else."));
    reader.parser.addOptions({every, at, name, crontab, replace, reader.quiet});
    reader.parser.addPositionalArgument(u"command"_s, Terminal::tr("sync, export or report with its options."),
                                        u"command…"_s);
    reader.parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    // 'schedule' itself would end the options
    const QStringList own = QStringList{arguments.value(0)} + arguments.mid(2);
    if (const auto problem = reader.problem(own, std::numeric_limits<qsizetype>::max()); !problem.isEmpty())
        return tl::unexpected(problem);
    if (reader.wantsHelp())
        return reader.helpText();
    Options options;
    options.command = Command::Schedule;
    options.quiet = reader.parser.isSet(reader.quiet);
    options.every = reader.parser.value(every);
    if (options.every != "day"_L1 && options.every != "week"_L1 && options.every != "month"_L1)
        return tl::unexpected(Terminal::tr("Say how often with --every day, week or month."));
    options.at = reader.parser.isSet(at) ? reader.parser.value(at) : u"06:00"_s;
    if (!QTime::fromString(options.at, u"HH:mm"_s).isValid())
        return tl::unexpected(Terminal::tr("‘%1’ is no time of day; 06:00 is.").arg(options.at));
    options.words = reader.parser.positionalArguments();
    if (const QString problem = unfit(options.words); !problem.isEmpty())
        return tl::unexpected(problem);
    options.scheduleName =
        reader.parser.isSet(name) ? reader.parser.value(name) : options.words.first() + u'-' + options.every;
    static const QRegularExpression kName(u"\\A[a-z0-9][a-z0-9-]{0,63}\\z"_s);
    if (!kName.match(options.scheduleName).hasMatch())
        return tl::unexpected(Terminal::tr("‘%1’ cannot be the name of a schedule; a-z, 0-9 and - can be in it.")
                                  .arg(options.scheduleName));
    options.crontab = reader.parser.isSet(crontab);
    options.overwrite = reader.parser.isSet(replace);
    if (options.crontab && (options.overwrite || reader.parser.isSet(name)))
        return tl::unexpected(Terminal::tr("--crontab writes nothing: --name and --replace do not go with it."));
    return options;
}

} // namespace steward::cli
