// SPDX-License-Identifier: GPL-3.0-or-later
// Writing and reading a table of mapped values. Adding a resource to the archive is a migration that creates its table,
// a line in tables.h and a line in Store::load; a test compares the migrations' tables with the mapped columns.
#pragma once

#include "app/archive/columns.h"
#include "app/archive/database.h"
#include "app/organization/perproject.h"
#include "app/organization/sharedrows.h"

#include <span>

namespace steward::table {

/// "?, ?, ?" for \a number values.
[[nodiscard]] inline QByteArray marks(int number)
{
    return QByteArray("?, ").repeated(number).chopped(2);
}

/// The table of a member that is a list: "users" and "projects.data" make "users_projects".
[[nodiscard]] inline QByteArray listName(const QByteArray &table, std::string_view path)
{
    return table + '_' + columns::nameOf(path.substr(0, path.find('.')));
}

namespace detail {

template <typename T, typename M>
Result<> insertList(Database &database, const QByteArray &table, const json::Field<T, std::vector<M>> &field,
                    std::span<const T> rows, qint64 firstRowId)
{
    auto statement = database.lend("INSERT INTO " + listName(table, field.path) + " (parent_row, position, " +
                                   columns::names<M>() + ") VALUES (" + marks(2 + columns::count<M>()) + ')');
    if (!statement)
        return Failure(statement.error());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        qint64 position = 0;
        for (const M &member : rows[row].*field.member) {
            statement->bind(1, firstRowId + static_cast<qint64>(row));
            statement->bind(2, position++);
            columns::bindRow(*statement, 3, member);
            if (Result<> stored = statement->run(); !stored)
                return stored;
        }
    }
    return {};
}

template <typename T, typename M>
Result<> loadList(Database &database, const QByteArray &table, const json::Field<T, std::vector<M>> &field,
                  std::span<T> rows, std::span<const qint64> rowIds, StringPool &pool)
{
    auto statement = database.prepare("SELECT parent_row, " + columns::names<M>() + " FROM " +
                                      listName(table, field.path) + " ORDER BY parent_row, position");
    if (!statement)
        return Failure(statement.error());
    std::size_t at = 0; // both sides are in the order of row_id
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return Failure(row.error());
        if (!*row)
            return {};
        const qint64 parent = statement->integer(0);
        while (at < rowIds.size() && rowIds[at] < parent)
            ++at;
        if (at < rowIds.size() && rowIds[at] == parent)
            columns::readRow(*statement, 1, pool, (rows[at].*field.member).emplace_back(), columns::Ids::Shared);
    }
}

} // namespace detail

/// Appends \a rows; \a listProject is stored with each of them when it is not null (per-project lists).
template <typename T>
[[nodiscard]] Result<> insert(Database &database, const QByteArray &table, const QString *listProject,
                              std::span<const T> rows)
{
    if (rows.empty())
        return {};
    qint64 last = 0;
    {
        auto newest = database.lend("SELECT max(row_id) FROM " + table);
        if (!newest)
            return Failure(newest.error());
        if (const Result<bool> row = newest->step(); !row)
            return Failure(row.error());
        last = newest->integer(0);
    }
    const int leading = listProject ? 2 : 1;
    auto statement = database.lend("INSERT INTO " + table + (listProject ? " (row_id, list_project, " : " (row_id, ") +
                                   columns::names<T>() + ") VALUES (" + marks(leading + columns::count<T>()) + ')');
    if (!statement)
        return Failure(statement.error());
    qint64 rowId = last;
    for (const T &row : rows) {
        statement->bind(1, ++rowId);
        if (listProject)
            statement->bind(2, *listProject);
        columns::bindRow(*statement, leading + 1, row);
        if (Result<> stored = statement->run(); !stored)
            return stored;
    }
    Result<> outcome;
    columns::forEachList<T>([&](const auto &field) {
        if (outcome)
            outcome = detail::insertList<T>(database, table, field, rows, last + 1);
    });
    return outcome;
}

/// Stores rows of a table that has its own key, over those with the same key. \a next() gives one after the other, and
/// at the end none.
template <typename T, typename Next>
[[nodiscard]] Result<> upsertEach(Database &database, const QByteArray &table, Next next)
{
    auto statement = database.lend("INSERT OR REPLACE INTO " + table + " (" + columns::names<T>() + ") VALUES (" +
                                   marks(columns::count<T>()) + ')');
    if (!statement)
        return Failure(statement.error());
    while (const std::optional<T> row = next()) {
        columns::bindRow(*statement, 1, *row);
        if (Result<> stored = statement->run(); !stored)
            return stored;
    }
    return {};
}

template <typename T>
[[nodiscard]] Result<> upsert(Database &database, const QByteArray &table, std::span<const T> rows)
{
    auto row = rows.begin();
    return upsertEach<T>(database, table,
                         [&row, end = rows.end()] { return row != end ? std::optional(*row++) : std::nullopt; });
}

/// Reads the columns of T \a from a table, with whatever WHERE and ORDER BY stand behind its name: \a add(row) for
/// each.
template <typename T, typename Add>
[[nodiscard]] Result<> selectEach(Database &database, const QByteArray &from, StringPool &pool, Add add)
{
    auto statement = database.prepare("SELECT " + columns::names<T>() + " FROM " + from);
    if (!statement)
        return Failure(statement.error());
    for (;;) {
        const Result<bool> more = statement->step();
        if (!more)
            return Failure(more.error());
        if (!*more)
            return {};
        T row{};
        columns::readRow(*statement, 0, pool, row);
        add(std::move(row));
    }
}

template <typename T>
[[nodiscard]] Result<> select(Database &database, const QByteArray &from, StringPool &pool, std::vector<T> &rows)
{
    return selectEach<T>(database, from, pool, [&rows](T row) { rows.push_back(std::move(row)); });
}

template <typename T>
[[nodiscard]] Result<> select(Database &database, const QByteArray &from, StringPool &pool, SharedRows<T> &rows)
{
    std::vector<T> read;
    Result<> done = select(database, from, pool, read);
    rows = std::move(read);
    return done;
}

/// Reads a whole list of the organization, in the order in which it was stored.
template <typename T>
[[nodiscard]] Result<> load(Database &database, const QByteArray &table, StringPool &pool, SharedRows<T> &list)
{
    std::vector<T> rows;
    auto statement = database.prepare("SELECT row_id, " + columns::names<T>() + " FROM " + table + " ORDER BY row_id");
    if (!statement)
        return Failure(statement.error());
    std::vector<qint64> rowIds;
    for (;;) {
        const Result<bool> more = statement->step();
        if (!more)
            return Failure(more.error());
        if (!*more)
            break;
        columns::readRow(*statement, 1, pool, rows.emplace_back());
        rowIds.push_back(statement->integer(0));
    }
    Result<> outcome;
    columns::forEachList<T>([&](const auto &field) {
        if (outcome)
            outcome = detail::loadList<T>(database, table, field, rows, rowIds, pool);
    });
    list = std::move(rows);
    return outcome;
}

/// Reads the lists of all projects.
template <typename T>
[[nodiscard]] Result<> load(Database &database, const QByteArray &table, StringPool &pool, PerProject<T> &rows)
{
    auto statement =
        database.prepare("SELECT list_project, " + columns::names<T>() + " FROM " + table + " ORDER BY row_id");
    if (!statement)
        return Failure(statement.error());
    for (;;) {
        const Result<bool> more = statement->step();
        if (!more)
            return Failure(more.error());
        if (!*more)
            return {};
        InProject<T> row{pool.shared(statement->text(0)), {}};
        columns::readRow(*statement, 1, pool, row.value);
        rows.push_back(std::move(row));
    }
}

} // namespace steward::table
