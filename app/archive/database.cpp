// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/database.h"

#include <QUrl>
#include <sqlite3.h>

namespace steward {
namespace {

constexpr int kBusyTimeoutMs = 3000; // a second console or 'steward sync' writes for far shorter than that

} // namespace

Result<> Database::open(const QString &path, Mode mode)
{
    close();
    const int flags = (mode == Mode::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) | SQLITE_OPEN_NOMUTEX |
                      SQLITE_OPEN_URI;
    const QByteArray uri = QUrl::fromLocalFile(path).toEncoded() + (mode == Mode::Immutable ? "?immutable=1" : "");
    const int code = sqlite3_open_v2(uri.constData(), &m_handle, flags, nullptr);
    if (code != SQLITE_OK) {
        Failure failure = archiveFailure(m_handle, code);
        close();
        return failure;
    }
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_timeout(m_handle, kBusyTimeoutMs);
    return {};
}

void Database::close()
{
    for (sqlite3_stmt *statement : std::exchange(m_lent, {}))
        sqlite3_finalize(statement);
    sqlite3_close_v2(std::exchange(m_handle, nullptr));
}

void Database::releaseMemory()
{
    if (m_handle)
        sqlite3_db_release_memory(m_handle);
}

Result<> Database::run(const QByteArray &sql)
{
    if (!m_handle)
        return archiveFailure(nullptr, SQLITE_CANTOPEN);
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return archiveFailure(m_handle, code);
    return {};
}

Result<Statement> Database::prepare(const QByteArray &sql)
{
    if (!m_handle)
        return archiveFailure(nullptr, SQLITE_CANTOPEN);
    sqlite3_stmt *statement = nullptr;
    const int code =
        sqlite3_prepare_v2(m_handle, sql.constData(), static_cast<int>(sql.size()) + 1, &statement, nullptr);
    if (code != SQLITE_OK)
        return archiveFailure(m_handle, code);
    return Statement(m_handle, statement);
}

Result<Statement> Database::lend(const QByteArray &sql)
{
    if (!m_handle)
        return archiveFailure(nullptr, SQLITE_CANTOPEN);
    sqlite3_stmt *&statement = m_lent[sql];
    if (!statement) {
        const int code = sqlite3_prepare_v3(m_handle, sql.constData(), static_cast<int>(sql.size()) + 1,
                                            SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
        if (code != SQLITE_OK)
            return archiveFailure(m_handle, code);
    }
    return Statement(m_handle, statement, true);
}

Result<qint64> Database::number(const QByteArray &sql)
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return Failure(statement.error());
    const Result<bool> row = statement->step();
    if (!row)
        return Failure(row.error());
    return *row ? statement->integer(0) : 0;
}

qint64 Database::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (const Result<> begun = database.run("BEGIN IMMEDIATE"); !begun)
        return Failure(begun.error());
    return Transaction(database);
}

Transaction::~Transaction()
{
    // SQLite has already rolled back after some errors (full disk); the second ROLLBACK then fails, which is as well.
    if (m_database)
        (void)m_database->run("ROLLBACK");
}

Result<> Transaction::commit()
{
    Result<> committed = m_database->run("COMMIT");
    if (committed)
        m_database = nullptr;
    return committed;
}

} // namespace steward
