// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/migrations.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

std::span<const char *const> archiveMigrationTexts(); // generated

namespace {

Result<> apply(Database &database, qint64 version, const char *sql, qint64 applicationId)
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
                                   "PRAGMA application_id = " + QByteArray::number(applicationId)}) {
        if (Result<> done = database.run(step); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace

const Schema &archiveSchema()
{
    static const Schema kSchema{0x53747764, archiveMigrationTexts()};
    return kSchema;
}

Result<qint64> checkVersion(Database &database, const Schema &schema)
{
    const auto version = database.number("PRAGMA user_version");
    const auto application = database.number("PRAGMA application_id");
    const auto tables = database.number("SELECT count(*) FROM sqlite_schema");
    for (const auto *answer : {&version, &application, &tables}) {
        if (!*answer)
            return Failure(answer->error());
    }
    if (*application != schema.applicationId && (*tables > 0 || *version > 0))
        return fail(Error::Kind::Archive, u"damaged: the file belongs to another program"_s);
    if (*version > schema.newest())
        return fail(
            Error::Kind::Archive,
            u"newer: the file has version %1, known are versions up to %2"_s.arg(*version).arg(schema.newest()));
    return version;
}

Result<> migrate(Database &database, const Schema &schema)
{
    const Result<qint64> version = checkVersion(database, schema);
    if (!version)
        return Failure(version.error());
    for (qint64 next = *version + 1; next <= schema.newest(); ++next) {
        const char *text = schema.texts[static_cast<std::size_t>(next - 1)];
        if (Result<> done = apply(database, next, text, schema.applicationId); !done)
            return done;
    }
    return {};
}

} // namespace steward
