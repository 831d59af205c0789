// SPDX-License-Identifier: GPL-3.0-or-later
// Statements that are run again and again with whole numbers for their parameters. Used on the database's thread.
#pragma once

#include "app/archive/database.h"

#include <initializer_list>

namespace steward {

[[nodiscard]] inline Result<Statement> lendWith(Database &database, const QByteArray &sql,
                                                std::initializer_list<qint64> values)
{
    auto statement = database.lend(sql);
    if (!statement)
        return statement;
    int parameter = 1;
    for (const qint64 value : values)
        statement->bind(parameter++, value);
    return statement;
}

[[nodiscard]] inline Result<> runWith(Database &database, const QByteArray &sql, std::initializer_list<qint64> values)
{
    auto statement = lendWith(database, sql, values);
    return statement ? statement->run() : Result<>(Failure(statement.error()));
}

/// \a visit(statement) for every row.
template <typename Visit>
[[nodiscard]] Result<> eachRow(Statement &statement, Visit visit)
{
    for (;;) {
        const Result<bool> more = statement.step();
        if (!more)
            return Failure(more.error());
        if (!*more)
            return {};
        visit(std::as_const(statement));
    }
}

template <typename Visit>
[[nodiscard]] Result<> eachRow(Database &database, const QByteArray &sql, std::initializer_list<qint64> values,
                               Visit visit)
{
    auto statement = lendWith(database, sql, values);
    if (!statement)
        return Failure(statement.error());
    return eachRow(*statement, std::move(visit));
}

} // namespace steward
