// SPDX-License-Identifier: GPL-3.0-or-later
// `steward export costs` and `steward export usage`: what a period has cost, and what was used, for the books. A period
// of which a day is missing, or may still change, is refused unless that is allowed. Of several organizations each is
// read from its own archive; the file is written when all of them have been read.
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
#include "app/organization/organization.h"

#include <algorithm>

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

/// One organization after another in one table.
struct Collected final
{
    ExportTable table;
    std::optional<Period> days; ///< the same of all, whenever each was read
    /// Names by what the service calls them: one that is connected with two keys is counted once.
    QHash<std::pair<QUrl, QString>, QString> organizations;
};

/// Adds one organization's rows; the refusal, where it keeps the whole from being written.
QCoro::Task<std::optional<Refusal>> collect(Collected *into, Options options, Terminal &terminal, std::stop_token stop)
{
    const auto made = co_await CommandSession::make(options, stop);
    if (!made)
        co_return made.error();
    Session &session = (*made)->session();
    if (!into->days)
        into->days =
            daysOf(*parsedPeriod(options.period), session.clock().now(), session.organization().policy().budgetDay);
    const auto books = co_await readBooks(session, *into->days, options, terminal, stop);
    if (!books)
        co_return books.error();
    const Connection &connection = session.connection();
    if (const QString &id = books->context.organizationId; !id.isEmpty()) {
        QString &first = into->organizations[{connection.baseUrl, id}];
        if (!first.isEmpty()) {
            terminal.say(Terminal::tr("%1 is the same organization as %2 and was left out.")
                             .arg(fitForTerminal(connection.name), fitForTerminal(first)));
            co_return std::nullopt;
        }
        first = connection.name;
    }
    if (const QString incomplete = incompleteDays(books->coverage); !incomplete.isEmpty()) {
        if (!options.incomplete)
            co_return Refusal{incomplete + u' ' +
                                  Terminal::tr("Nothing was written; --allow-incomplete writes what is held."),
                              NotComplete};
        terminal.say(isOfSeveral(options) ? fitForTerminal(connection.name) + ": "_L1 + incomplete : incomplete);
    }
    ExportTable table = tableOf(*books, options);
    into->table.name = table.name;
    into->table.columns = std::move(table.columns);
    std::ranges::move(table.rows, std::back_inserter(into->table.rows));
    co_return std::nullopt;
}

/// Every organization's rows.
QCoro::Task<std::optional<Refusal>> collectAll(Collected *into, Options options, Terminal &terminal,
                                               std::stop_token stop)
{
    const auto meant = CommandSession::several(options);
    if (!meant)
        co_return meant.error();
    for (const Connection &each : *meant) {
        Options one = options;
        one.connection = each.id;
        std::optional<Refusal> refused = co_await collect(into, one, terminal, stop);
        if (refused) {
            refused->text.prepend(fitForTerminal(each.name) + ": "_L1);
            co_return refused;
        }
    }
    co_return std::nullopt;
}

} // namespace

QCoro::Task<int> runExportBooks(Options options, Terminal &terminal, std::stop_token stop)
{
    if (options.format == Format::Xlsx && options.out.isEmpty() && terminal.dataGoesToPerson()) {
        terminal.complain(
            Terminal::tr("A workbook cannot be shown here. Give a file with --out, or redirect the output."));
        co_return WrongUsage;
    }
    Collected collected;
    std::optional<Refusal> refused;
    if (isOfSeveral(options))
        refused = co_await collectAll(&collected, options, terminal, stop);
    else
        refused = co_await collect(&collected, options, terminal, stop);
    if (refused) {
        terminal.complain(refused->text);
        co_return refused->exitCode;
    }
    const Result<QByteArray> bytes = written(std::move(collected.table), options);
    const Result<> result =
        bytes ? (options.out.isEmpty() ? terminal.data(*bytes) : saveFile(outFor(options.out, *collected.days), *bytes))
              : Result<>(Failure(bytes.error()));
    if (!result) {
        terminal.complain(sentenceFor(result.error()));
        co_return Failed;
    }
    co_return Done;
}

} // namespace steward::cli
