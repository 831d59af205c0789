// SPDX-License-Identifier: GPL-3.0-or-later
// The local archive of one organization: one SQLite file (WAL, mode 0600), one thread, one connection; futures out. A
// list is replaced whole in one transaction or not at all; lists that wait at the same moment share a transaction.
// Fetched tables and local tables are kept apart; of the latter a copy stands beside the file ("<name>.local.json"), so
// that they outlive a destroyed database. No secret is ever stored. The object lives in the GUI thread; all work
// happens on its own, in the order in which it was asked for. Destroying it waits for what was asked for.
#pragma once

#include "app/archive/journaltable.h"
#include "app/base/learnedrate.h"
#include "app/base/result.h"
#include "app/organization/snapshot.h"

#include <functional>
#include <memory>
#include <QFuture>
#include <QString>
#include <QStringList>

namespace steward {

class Archive final
{
public:
    /// The directory must exist. Nothing is touched before open().
    explicit Archive(QString path);
    ~Archive();
    [[nodiscard]] const QString &path() const { return m_path; }
    Q_DISABLE_COPY_MOVE(Archive)

    struct Opened final
    {
        Snapshot snapshot;
        std::vector<LearnedRate> rates;
        QString setAside; ///< path of a file that was set aside; empty: none
        QString reason;   ///< "damaged" or "newer" when one was
        int localRowsSaved = 0;
        std::optional<Error> problem; ///< "readonly: …": what is there can be shown, but nothing new can be kept
    };
    /// Opens (and creates or migrates) the file. All errors of the archive are Error::Kind::Archive with a detail that
    /// begins with "damaged", "newer", "readonly", "full", "permission", "locked", "schema" or "io", then ": " and the
    /// technical message. A damaged or newer file is renamed ("….damaged-<time>"), its local tables are carried over as
    /// far as they can be read, and Opened says so; damage found later is treated the same way, with one error saying
    /// so. Memory: move the snapshot out with takeResult().
    /// \a connected is called on the archive's thread when the file is there and sound, before the tables are read:
    /// with its generation, which changes with every write by anybody (migrations/002).
    using WithGeneration = std::function<void(qint64 generation)>;
    [[nodiscard]] QFuture<Result<Opened>> open(WithGeneration connected = {});
    /// Calls \a job on the archive's thread after everything asked for so far, unless somebody else has written to the
    /// file since open(): then what this program holds is not what the file holds. Not called either when it is not
    /// open.
    void whileInStep(WithGeneration job);
    /// After everything asked for so far: lets go of what SQLite keeps in case it is asked for again.
    [[nodiscard]] QFuture<Result<>> releaseMemory();
    /// All files that belong to the archive at \a path, for removing a connection; those set aside are not among them.
    [[nodiscard]] static QStringList files(const QString &path);
    /// SQLite's log of the archive at \a path: whatever anybody writes comes into it first. It is there while the
    /// archive is open.
    [[nodiscard]] static QString logFile(const QString &path);

    [[nodiscard]] QFuture<Result<>> replace(SharedRows<Project> rows, UnixSeconds fetchedAt);
    [[nodiscard]] QFuture<Result<>> replace(SharedRows<User> rows, UnixSeconds fetchedAt);
    [[nodiscard]] QFuture<Result<>> replace(SharedRows<Invite> rows, UnixSeconds fetchedAt);
    [[nodiscard]] QFuture<Result<>> replace(SharedRows<AdminKey> rows, UnixSeconds fetchedAt);
    [[nodiscard]] QFuture<Result<>> replace(QString projectId, std::vector<ProjectUser> rows, UnixSeconds fetchedAt);
    [[nodiscard]] QFuture<Result<>> replace(QString projectId, std::vector<ServiceAccount> rows, UnixSeconds fetchedAt);
    [[nodiscard]] QFuture<Result<>> replace(QString projectId, std::vector<ProjectKey> rows, UnixSeconds fetchedAt);
    [[nodiscard]] QFuture<Result<>> replace(QString projectId, std::optional<SpendLimit> limit, UnixSeconds fetchedAt);
    /// Replaces the days from..to (midnights UTC, to exclusive) and leaves all others.
    [[nodiscard]] QFuture<Result<>> replaceCosts(DayCosts costs, UnixSeconds from, UnixSeconds to,
                                                 UnixSeconds fetchedAt);
    [[nodiscard]] QFuture<Result<>> addChanges(std::vector<ChangeEntry> rows, UnixSeconds fetchedAt);
    [[nodiscard]] QFuture<Result<>> setState(ListId id, ListState state);

    /// One row from a write's own answer, over the one with the same id, ahead of the next reading of its list.
    [[nodiscard]] QFuture<Result<>> put(Project row);
    [[nodiscard]] QFuture<Result<>> put(User row);
    [[nodiscard]] QFuture<Result<>> put(Invite row);
    [[nodiscard]] QFuture<Result<>> put(AdminKey row);
    [[nodiscard]] QFuture<Result<>> put(QString projectId, ProjectUser row);
    [[nodiscard]] QFuture<Result<>> put(QString projectId, ServiceAccount row);
    [[nodiscard]] QFuture<Result<>> put(QString projectId, ProjectKey row);
    /// Of a list whose rows have ids; nothing when there is no such row.
    [[nodiscard]] QFuture<Result<>> erase(ListId list, QString rowId);

    /// Stores the next entry of the journal; number and hash are given by the archive. When the future is ready the
    /// entry survives a power cut.
    [[nodiscard]] QFuture<Result<JournalEntry>> appendJournal(JournalEntry entry);
    [[nodiscard]] QFuture<Result<std::vector<JournalEntry>>> journal(JournalPart part);
    [[nodiscard]] QFuture<Result<std::vector<JournalEntry>>> journalOf(QString planId);   ///< of that plan alone
    [[nodiscard]] QFuture<Result<std::vector<JournalEntry>>> journalAfter(qint64 number); ///< behind that entry

    /// All that are known, in place of those before.
    [[nodiscard]] QFuture<Result<>> setRates(std::vector<LearnedRate> rates);

    [[nodiscard]] QFuture<Result<>> setLabel(ProjectLabel label);
    [[nodiscard]] QFuture<Result<>> setNote(KeyNote note);
    /// Replaces the systems of one key; the stored rows come back with their rowIds.
    [[nodiscard]] QFuture<Result<std::vector<KeySystem>>> setSystems(QString keyId, std::vector<KeySystem> systems);

private:
    struct Private;
    const QString m_path;
    std::unique_ptr<Private> d;
};

} // namespace steward
