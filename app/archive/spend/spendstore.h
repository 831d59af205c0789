// SPDX-License-Identifier: GPL-3.0-or-later
// What the writing thread of the archive of spend does: opens the file, takes imports in transactions that are never
// long (a calendar month of costs, some thousand rows of usage), so that a killed program and a full disk leave whole
// days and the log stays small. A file that turns out to be damaged is set aside, never deleted; names and what people
// keep go over into the new one, as far as they can be read. Owned by SpendArchive, used on its writing thread only
// (tests use it on theirs).
#pragma once

#include "app/archive/spend/names.h"
#include "app/archive/spend/spendarchive.h"

#include <atomic>

namespace steward {

class SpendStore final
{
public:
    explicit SpendStore(QString path);
    Q_DISABLE_COPY_MOVE(SpendStore)

    [[nodiscard]] Result<SpendArchive::Opened> open();
    void close();
    /// Lets go of what the next write reads again: SQLite's pages and the names.
    void releaseMemory();
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Database &database() { return m_database; }
    /// Another one when another file has taken the place of the one before; any thread.
    [[nodiscard]] int fileNumber() const { return m_fileNumber; }

    [[nodiscard]] Result<SpendImported> import(const CostImport &costs);
    [[nodiscard]] Result<SpendImported> import(const UsageImport &usage);
    [[nodiscard]] Result<> setFailed(const SpendSource &source, const Period &days, const QString &problem,
                                     UnixSeconds at);
    [[nodiscard]] Result<> putNames(const std::vector<SpendName> &names);
    [[nodiscard]] Result<> remember(const QString &what, const QString &value);
    [[nodiscard]] Result<> keep(const QString &collection, const QString &id, const QByteArray &json);
    /// The reader has met damage: looks itself, and sets the file aside when it is so.
    void lookForDamage();

private:
    [[nodiscard]] Result<SpendArchive::Opened> openFile();
    [[nodiscard]] Result<SpendArchive::Opened> openReadOnly();
    [[nodiscard]] Result<SpendArchive::Opened> takeOver(const QString &reason);
    void carryOver(const QString &from);
    template <typename Body>
    [[nodiscard]] Result<> write(Body body);

    QString m_path;
    Database m_database;
    Names m_names;
    std::atomic<int> m_fileNumber = 0;
    UnixSeconds m_prunedAt = 0;
};

} // namespace steward
