// SPDX-License-Identifier: GPL-3.0-or-later
// One SQLite connection, closed when it dies. Every failure comes back as Error::Kind::Archive whose detail begins with
// "damaged", "readonly", "full", "permission", "locked", "schema" (the tables are not what they should be) or "io",
// then
// ": " and SQLite's own words. Used by one thread at a time.
#pragma once

#include "app/archive/statement.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace steward {

class Database final
{
public:
    /// Immutable: for a directory that cannot be written to; passes over what still stands in a write-ahead log.
    enum class Mode { ReadWrite, ReadOnly, Immutable };

    Database() = default;
    ~Database() { close(); }
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] Result<> open(const QString &path, Mode mode);
    void close();
    [[nodiscard]] bool isOpen() const { return m_handle != nullptr; }
    /// Gives back the pages that are only kept because they might be asked for again.
    void releaseMemory();

    /// One or several statements without parameters; rows are passed over.
    [[nodiscard]] Result<> run(const QByteArray &sql);
    [[nodiscard]] Result<Statement> prepare(const QByteArray &sql);
    /// As prepare(), for what runs thousands of times: the text is compiled once and the statement lent out again and
    /// again, to one user at a time.
    [[nodiscard]] Result<Statement> lend(const QByteArray &sql);
    /// The first column of the first row; 0 when there is none.
    [[nodiscard]] Result<qint64> number(const QByteArray &sql);
    [[nodiscard]] qint64 lastRowId() const;

private:
    sqlite3 *m_handle = nullptr;
    QHash<QByteArray, sqlite3_stmt *> m_lent;
};

/// All or nothing: what is not committed when it dies is rolled back.
class Transaction final
{
public:
    /// Takes the write lock at once, so that a busy file is found out before anything is done.
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    {
    }
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    Q_DISABLE_COPY(Transaction)

    [[nodiscard]] Result<> commit();

private:
    explicit Transaction(Database &database)
        : m_database(&database)
    {
    }
    Database *m_database;
};

} // namespace steward
