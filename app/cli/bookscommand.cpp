// SPDX-License-Identifier: GPL-3.0-or-later
// `steward export costs` and `steward export usage`: what a period has cost, and what was used, for the books. A period
// of which a day is missing, or may still change, is refused unless that is allowed.
#include "app/cli/booksreading.h"
#include "app/cli/commands.h"
#include "app/cli/costperiod.h"
#include "app/cli/exitcode.h"
#include "app/cli/reading.h"
#include "app/cli/terminal.h"
#include "app/exports/csvwriter.h"
#include "app/exports/savefile.h"
#include "app/exports/tablejson.h"
#include "app/exports/xlsx.h"

namespace steward::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

ExportTable tableOf(const Books &books, const Options &options)
{
    if (options.list == ExportList::Usage)
        return usageTable(books.usage, options.groupBy, books.context);
    switch (options.format) {
    case Format::Dashboard:
        return dashboardTable(books.costs, books.context);
    case Format::Focus:
        return focusTable(books.costs, books.context);
    default:
        break;
    }
    return costTable(books.costs, options.groupBy, books.context);
}

Result<QByteArray> written(ExportTable table, const Options &options)
{
    switch (options.format) {
    case Format::Json:
        return tableAsJson(table);
    case Format::Xlsx:
        break;
    default:
        return toCsv(table, CsvFor::Scripts);
    }
    if (options.list == ExportList::Usage)
        addUsageTotals(table);
    else
        addTotals(table);
    return toXlsx(table);
}

} // namespace

QCoro::Task<int> runExportBooks(Options options, Terminal &terminal, std::stop_token stop)
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
    const auto books = co_await readBooks((*made)->session(), options, terminal, stop);
    if (!books) {
        terminal.complain(books.error().text);
        co_return books.error().exitCode;
    }
    if (const QString incomplete = incompleteDays(books->coverage); !incomplete.isEmpty() && !options.incomplete) {
        terminal.complain(incomplete + u' ' +
                          Terminal::tr("Nothing was written; --allow-incomplete writes what is held."));
        co_return NotComplete;
    } else if (!incomplete.isEmpty()) {
        terminal.say(incomplete);
    }
    const Result<QByteArray> bytes = written(tableOf(*books, options), options);
    const Result<> result =
        bytes ? (options.out.isEmpty() ? terminal.data(*bytes) : saveFile(outFor(options.out, books->days), *bytes))
              : Result<>(Failure(bytes.error()));
    if (!result) {
        terminal.complain(sentenceFor(result.error()));
        co_return Failed;
    }
    co_return Done;
}

} // namespace steward::cli
