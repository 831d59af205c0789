// SPDX-License-Identifier: GPL-3.0-or-later
// CostWriter's sums: the sheets of a day from its facts, those of a month from its days.
#include "app/archive/spend/calendar.h"
#include "app/archive/spend/codes.h"
#include "app/archive/spend/costwriter.h"
#include "app/archive/spend/rows.h"
#include "app/archive/spend/sheet.h"

#include <algorithm>

namespace steward {
namespace {

struct SheetKey final
{
    qint64 dimension = 0, currency = 0, part = 0;
    friend auto operator<=>(const SheetKey &, const SheetKey &) = default;
};
using Sheets = std::map<SheetKey, sheet::Cells>;

Result<> replaceSheets(Database &database, codes::Span span, qint64 at, const Sheets &sheets)
{
    if (Result<> emptied = runWith(database, "DELETE FROM cost_sheets WHERE span = ? AND at = ?", {span, at}); !emptied)
        return emptied;
    auto statement = database.lend("INSERT INTO cost_sheets VALUES (?, ?, ?, ?, ?, ?)");
    if (!statement)
        return Failure(statement.error());
    for (const auto &[key, cells] : sheets) {
        const QByteArray bytes = sheet::packed(cells);
        int parameter = 1;
        for (const qint64 value : {qint64(span), at, key.dimension, key.currency, key.part})
            statement->bind(parameter++, value);
        statement->bind(parameter, bytes);
        if (Result<> added = statement->run(); !added)
            return added;
    }
    return {};
}

} // namespace

Result<> CostWriter::writeSheets(qint64 day, const std::vector<CostFact> &facts)
{
    // Facts come sorted by project and, within it, by line item: cells of projects are appended in their order.
    Sheets sheets;
    std::map<std::pair<qint32, qint32>, sheet::Cells *> parts; // by currency and line item
    std::vector<std::pair<std::pair<qint32, qint32>, Money>> keys;
    keys.reserve(facts.size());
    sheet::Cells *projects = nullptr, *part = nullptr;
    qint32 currency = -1, item = -1;
    for (const CostFact &fact : facts) {
        if (fact.currency != currency)
            projects = &sheets[{codes::kProject, fact.currency, 0}];
        if (fact.currency != currency || fact.item != item) {
            sheet::Cells *&known = parts[{fact.currency, fact.item}];
            if (!known)
                known = &sheets[{codes::kProjectInItem, fact.currency, fact.item}];
            part = known;
        }
        currency = fact.currency;
        item = fact.item;
        sheet::add(*projects, fact.project, fact.amount);
        sheet::add(*part, fact.project, fact.amount);
        if (!keys.empty() && keys.back().first == std::pair(fact.currency, fact.key))
            keys.back().second += fact.amount;
        else
            keys.push_back({{fact.currency, fact.key}, fact.amount});
    }
    for (const auto &[which, cells] : parts) {
        Money sum;
        for (const sheet::Cell &cell : *cells)
            sum += cell.amount;
        sheet::add(sheets[{codes::kLineItem, which.first, 0}], which.second, sum);
    }
    std::ranges::stable_sort(keys, {}, [](const auto &key) { return key.first; });
    for (const auto &[which, amount] : keys)
        sheet::add(sheets[{codes::kKey, which.first, 0}], which.second, amount);
    return replaceSheets(m_database, codes::kDay, day, sheets);
}

Result<> CostWriter::finishMonths()
{
    for (const qint64 month : std::exchange(m_months, {})) {
        if (Result<> summed = sumMonth(month); !summed)
            return summed;
    }
    return {};
}

Result<> CostWriter::sumMonth(qint64 month)
{
    Sheets sheets;
    if (Result<> read = eachRow(m_database,
                                "SELECT dimension, currency, part, cells FROM cost_sheets"
                                " WHERE span = ? AND at >= ? AND at < ?",
                                {codes::kDay, calendar::firstDayOf(month), calendar::firstDayOf(month + 1)},
                                [&](const Statement &row) {
                                    const SheetKey key{row.integer(0), row.integer(1), row.integer(2)};
                                    sheet::merge(sheets[key], row.bytes(3));
                                });
        !read)
        return read;
    return replaceSheets(m_database, codes::kMonth, month, sheets);
}

} // namespace steward
