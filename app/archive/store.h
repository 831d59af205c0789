// SPDX-License-Identifier: GPL-3.0-or-later
// What the archive thread does: the synchronous side of Archive over one Database. A list is replaced in one
// transaction together with its state; several may share one. A file that turns out to be damaged is set aside under
// another name, never deleted, and a new one takes over with the local data. Owned by Archive, used on its thread only
// (tests use it on theirs).
#pragma once

#include "app/archive/archive.h"
#include "app/archive/database.h"
#include "app/archive/journaltable.h"

#include <functional>
#include <span>

namespace steward {

class Store final
{
public:
    explicit Store(QString path);
    Q_DISABLE_COPY_MOVE(Store)

    /// \a connected as in Archive::open.
    [[nodiscard]] Result<Archive::Opened> open(Archive::WithGeneration connected = {});
    /// Of the file, while nobody else has written to it since it was read; nothing when it is not open.
    [[nodiscard]] std::optional<qint64> generationInStep();
    void close() { m_database.close(); }
    [[nodiscard]] Database &database() { return m_database; }

    template <typename T>
    [[nodiscard]] Result<> replace(const SharedRows<T> &rows, UnixSeconds fetchedAt);
    template <typename T>
    [[nodiscard]] Result<> replace(const QString &projectId, const std::vector<T> &rows, UnixSeconds fetchedAt);
    [[nodiscard]] Result<> replaceCosts(const DayCosts &costs, UnixSeconds from, UnixSeconds to,
                                        UnixSeconds fetchedAt);
    [[nodiscard]] Result<> addChanges(const std::vector<ChangeEntry> &rows, UnixSeconds fetchedAt);
    [[nodiscard]] Result<> setState(const ListId &id, const ListState &state);
    /// One row of a list, over the one with the same id; \a projectId is null for the organization's own lists.
    template <typename T>
    [[nodiscard]] Result<> put(const QString *projectId, const T &row);
    [[nodiscard]] Result<> erase(const ListId &list, const QString &rowId);

    /// On the disk, not only in the system's memory, when it returns.
    [[nodiscard]] Result<JournalEntry> appendJournal(JournalEntry entry);
    [[nodiscard]] Result<std::vector<JournalEntry>> journal(JournalPart part);
    [[nodiscard]] Result<std::vector<JournalEntry>> journalOf(const QString &planId);
    [[nodiscard]] Result<std::vector<JournalEntry>> journalAfter(qint64 number);

    [[nodiscard]] Result<> setRates(const std::vector<LearnedRate> &rates);
    /// A write of fetched data. It may be run twice, see together().
    using Job = std::function<Result<>(Store &)>;
    /// Runs all of them in one transaction; if one of them fails, each in a transaction of its own. Their results.
    [[nodiscard]] std::vector<Result<>> together(std::span<const Job> jobs);

    [[nodiscard]] Result<> setLabel(const ProjectLabel &label);
    [[nodiscard]] Result<> setNote(const KeyNote &note);
    [[nodiscard]] Result<std::vector<KeySystem>> setSystems(const QString &keyId, std::vector<KeySystem> systems);

private:
    /// What no service can tell again, taken over into a file that is new.
    struct Carried final
    {
        LocalData local;
        std::vector<JournalEntry> journal;
    };

    [[nodiscard]] Result<Archive::Opened> openFile(const std::optional<Carried> &carried = {});
    [[nodiscard]] Result<Archive::Opened> openReadOnly();
    [[nodiscard]] Result<Snapshot> load();
    [[nodiscard]] Result<Snapshot> loadTables();
    [[nodiscard]] Result<Archive::Opened> takeOver(const QString &reason);
    [[nodiscard]] Carried salvage(const QString &file) const;
    [[nodiscard]] Result<> restore(const Carried &carried);
    void copyLocal();

    /// Runs \a body in one transaction, or in that of together().
    template <typename Body>
    [[nodiscard]] Result<> write(Body body);
    [[nodiscard]] Result<> writeState(const ListId &id, const ListState &state);
    [[nodiscard]] Result<> forgetVanishedProjects();
    [[nodiscard]] Error afterFailure(Error error);

    QString m_path;
    Database m_database;
    Archive::WithGeneration m_connected;
    std::optional<qint64> m_othersWrites; ///< SQLite's counter of them when the tables were read
    bool m_together = false;              ///< a transaction is under way
};

} // namespace steward
