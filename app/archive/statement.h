// SPDX-License-Identifier: GPL-3.0-or-later
// A prepared SQLite statement. Parameters count from 1 and columns from 0, as in SQLite. Must not outlive its Database.
#pragma once

#include "app/base/result.h"

#include <memory>
#include <optional>
#include <QByteArray>
#include <QString>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace steward {

/// The error of \a handle as it stands now, see Database.
[[nodiscard]] Failure archiveFailure(sqlite3 *handle, int code);
/// Whether \a error's detail begins with \a word ("damaged", "full", …).
[[nodiscard]] bool isArchiveError(const Error &error, QLatin1StringView word);

class Statement final
{
public:
    /// What is \a lent is made ready for its next user when this dies; else it is finalized.
    Statement(sqlite3 *handle, sqlite3_stmt *statement, bool lent = false)
        : m_handle(handle)
        , m_statement(statement, Release{lent})
    {
    }

    /// \a text must stay as it is until run() or the end of step().
    void bind(int parameter, const QString &text);
    void bind(int parameter, qint64 number);
    void bind(int parameter, double number);
    /// \a bytes likewise.
    void bind(int parameter, const QByteArray &bytes);
    void bindNull(int parameter);

    /// True: there is a row to read.
    [[nodiscard]] Result<bool> step();
    /// Runs it to its end and makes it ready for the next values.
    [[nodiscard]] Result<> run();
    /// Ready to be run once more, with the same values.
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    /// UTF-8, valid until the next step.
    [[nodiscard]] std::string_view text(int column) const;
    /// Likewise, as it is.
    [[nodiscard]] std::string_view bytes(int column) const;

private:
    struct Release final
    {
        void operator()(sqlite3_stmt *statement) const;
        bool lent = false;
    };
    sqlite3 *m_handle = nullptr;
    std::unique_ptr<sqlite3_stmt, Release> m_statement;
};

} // namespace steward
