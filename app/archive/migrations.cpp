// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/migrations.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

Result<> apply(Database &database, qint64 version, const char *sql)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return Failure(transaction.error());
    // Another process may have been faster.
    const auto current = database.number("PRAGMA user_version");
    if (!current)
        return Failure(current.error());
    if (*current >= version)
        return {};
    for (const QByteArray &step : {QByteArray(sql), "PRAGMA user_version = " + QByteArray::number(version),
                                   "PRAGMA application_id = " + QByteArray::number(kArchiveApplicationId)}) {
        if (Result<> done = database.run(step); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace

Result<qint64> checkVersion(Database &database)
{
    const auto version = database.number("PRAGMA user_version");
    const auto application = database.number("PRAGMA application_id");
    const auto tables = database.number("SELECT count(*) FROM sqlite_schema");
    for (const auto *answer : {&version, &application, &tables}) {
        if (!*answer)
            return Failure(answer->error());
    }
    if (*application != kArchiveApplicationId && (*tables > 0 || *version > 0))
        return fail(Error::Kind::Archive, u"damaged: the file belongs to another program"_s);
    if (*version > newestVersion())
        return fail(
            Error::Kind::Archive,
            u"newer: the file has version %1, known are versions up to %2"_s.arg(*version).arg(newestVersion()));
    return version;
}

Result<> migrate(Database &database)
{
    const Result<qint64> version = checkVersion(database);
    if (!version)
        return Failure(version.error());
    for (qint64 next = *version + 1; next <= newestVersion(); ++next) {
        if (Result<> done = apply(database, next, migrationTexts()[static_cast<std::size_t>(next - 1)]); !done)
            return done;
    }
    return {};
}

} // namespace steward
