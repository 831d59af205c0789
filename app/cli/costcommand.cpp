// SPDX-License-Identifier: GPL-3.0-or-later
// `steward export costs`: the billed costs of a period, for the books. A period of which a day is missing, or may still
// change, is refused unless that is allowed.
#include "app/async/settled.h"
#include "app/cli/commands.h"
#include "app/cli/commandsession.h"
#include "app/cli/costperiod.h"
#include "app/cli/exitcode.h"
#include "app/cli/reading.h"
#include "app/cli/terminal.h"
#include "app/exports/costs/costcontext.h"
#include "app/exports/csvwriter.h"
#include "app/exports/savefile.h"
#include "app/exports/tablejson.h"
#include "app/exports/xlsx.h"
#include "app/organization/organization.h"
#include "app/spend/spendbook.h"

namespace steward::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<QByteArray> written(const std::vector<CostBucket> &facts, const Options &options,
                           const CostTableContext &context)
{
    switch (options.format) {
    case Format::Dashboard:
        return toCsv(dashboardTable(facts, context), CsvFor::Scripts);
    case Format::Focus:
        return toCsv(focusTable(facts, context), CsvFor::Scripts);
    case Format::Json:
        return tableAsJson(costTable(facts, options.groupBy, context));
    case Format::Csv:
        return toCsv(costTable(facts, options.groupBy, context), CsvFor::Scripts);
    default:
        break;
    }
    ExportTable table = costTable(facts, options.groupBy, context);
    addTotals(table);
    return toXlsx(table);
}

} // namespace

QCoro::Task<int> runExportCosts(Options options, Terminal &terminal, std::stop_token stop)
{
    if (options.format == Format::Xlsx && options.out.isEmpty() && terminal.dataGoesToPerson()) {
        terminal.complain(
            Terminal::tr("A workbook cannot be shown here. Give a file with --out, or redirect the output."));
        co_return WrongUsage;
    }
    const auto made = co_await CommandSession::make(options, stop);
    if (!made) {
        terminal.complain(made.error().text);
        co_return made.error().exitCode;
    }
    Session &session = (*made)->session();
    const std::vector<ListKind> kinds{ListKind::Projects};
    const std::optional<int> ended = co_await readMoney(session, kinds, options, terminal, stop);
    if (ended)
        co_return *ended;

    const int budgetDay = session.organization().policy().budgetDay;
    const Period days = daysOf(*parsedPeriod(options.period), session.clock().now(), budgetDay);
    SpendArchive &archive = session.spend().archive();
    const auto coverage = co_await settled(archive.coverage({}, days), stop);
    const auto facts = co_await settled(archive.costFacts(days), stop);
    const auto names = co_await settled(archive.names(), stop);
    if (!coverage || !facts || !names) {
        const Error error = !coverage ? coverage.error() : !facts ? facts.error() : names.error();
        terminal.complain(sentenceFor(error));
        co_return error.kind == Error::Kind::Cancelled ? Stopped : Failed;
    }
    if (const QString incomplete = incompleteDays(*coverage); !incomplete.isEmpty() && !options.incomplete) {
        terminal.complain(incomplete + u' ' +
                          Terminal::tr("Nothing was written; --allow-incomplete writes what is held."));
        co_return NotComplete;
    } else if (!incomplete.isEmpty()) {
        terminal.say(incomplete);
    }
    const CostTableContext context =
        costTableContext(*session.spend().labels(), *names, session.connection().name, periodAt(days.from, budgetDay));
    const Result<QByteArray> bytes = written(*facts, options, context);
    const Result<> result =
        bytes ? (options.out.isEmpty() ? terminal.data(*bytes) : saveFile(outFor(options.out, days), *bytes))
              : Result<>(Failure(bytes.error()));
    if (!result) {
        terminal.complain(sentenceFor(result.error()));
        co_return Failed;
    }
    co_return Done;
}

} // namespace steward::cli
