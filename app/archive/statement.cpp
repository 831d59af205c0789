// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/statement.h"

#include <cerrno>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

QLatin1StringView wordFor(sqlite3 *handle, int code)
{
    switch (code & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return "damaged"_L1;
    case SQLITE_READONLY:
        return "readonly"_L1;
    case SQLITE_FULL:
        return "full"_L1;
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
        return "permission"_L1;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return "locked"_L1;
    case SQLITE_ERROR:
    case SQLITE_CONSTRAINT:
        return "schema"_L1;
    default:
        break;
    }
    if (code == SQLITE_IOERR_SHORT_READ) // the file ends where it should not
        return "damaged"_L1;
    switch (handle ? sqlite3_system_errno(handle) : 0) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return "full"_L1;
    case EROFS:
        return "readonly"_L1;
    case EACCES:
    case EPERM:
        return "permission"_L1;
    default:
        return "io"_L1;
    }
}

} // namespace

Failure archiveFailure(sqlite3 *handle, int code)
{
    const int extended = handle ? sqlite3_extended_errcode(handle) : code;
    const char *words = handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code);
    return fail(Error::Kind::Archive,
                wordFor(handle, extended == SQLITE_OK ? code : extended) + ": "_L1 + QString::fromUtf8(words));
}

bool isArchiveError(const Error &error, QLatin1StringView word)
{
    return error.kind == Error::Kind::Archive && error.detail.startsWith(word) &&
           (error.detail.size() == word.size() || error.detail.at(word.size()) == u':');
}

void Statement::Release::operator()(sqlite3_stmt *statement) const
{
    if (!lent) {
        sqlite3_finalize(statement);
        return;
    }
    sqlite3_reset(statement); // an open one would keep its transaction from ending
    sqlite3_clear_bindings(statement);
}

void Statement::bind(int parameter, const QString &text)
{
    // A null QString would be bound as NULL; the columns do not know the difference to an empty one.
    static constexpr char16_t kEmpty[] = u"";
    const void *data = text.isEmpty() ? static_cast<const void *>(kEmpty) : text.utf16();
    sqlite3_bind_text16(m_statement.get(), parameter, data, static_cast<int>(text.size() * 2), SQLITE_STATIC);
}

void Statement::bind(int parameter, qint64 number)
{
    sqlite3_bind_int64(m_statement.get(), parameter, number);
}

void Statement::bind(int parameter, double number)
{
    sqlite3_bind_double(m_statement.get(), parameter, number);
}

void Statement::bind(int parameter, const QByteArray &bytes)
{
    sqlite3_bind_blob64(m_statement.get(), parameter, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                        SQLITE_STATIC);
}

void Statement::bindNull(int parameter)
{
    sqlite3_bind_null(m_statement.get(), parameter);
}

Result<bool> Statement::step()
{
    switch (const int code = sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return archiveFailure(m_handle, code);
    }
}

Result<> Statement::run()
{
    for (;;) {
        const Result<bool> row = step();
        if (!row) {
            sqlite3_reset(m_statement.get());
            return Failure(row.error());
        }
        if (!*row)
            break;
    }
    sqlite3_reset(m_statement.get());
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

std::string_view Statement::text(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column))};
}

std::string_view Statement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column))};
}

} // namespace steward
