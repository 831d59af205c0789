// SPDX-License-Identifier: GPL-3.0-or-later
// The local archive of one organization: one SQLite file (WAL, mode 0600), one thread, one connection; futures out. A list
// is replaced whole in one transaction or not at all. Fetched tables and local tables are kept apart. The object lives in
// the GUI thread; all work happens on its own.
#pragma once

#include "app/organization/snapshot.h"
#include "app/base/result.h"

#include <QFuture>
#include <QString>
#include <memory>

namespace steward {

class Archive final
{
public:
    /// Opens (and creates or migrates) the file. Errors: Error::Kind::Archive with detail "damaged", "newer", "readonly",
    /// "full", "permission" or "locked: …". A damaged or newer file is set aside beside it ("….damaged-<time>"), its local
    /// tables are carried over as far as they can be read, and openNotice() says so.
    explicit Archive(QString path);
    ~Archive();
    Q_DISABLE_COPY_MOVE(Archive)

    struct Opened final
    {
        Snapshot snapshot;
        QString setAside; ///< path of a file that was set aside; empty: none
        QString reason;   ///< "damaged" or "newer" when one was
        int localRowsSaved = 0;
    };
    [[nodiscard]] QFuture<Result<Opened>> open();

    [[nodiscard]] QFuture<Result<>> replace(std::vector<Project> rows, UnixSeconds fetchedAt);
    [[nodiscard]] QFuture<Result<>> replace(std::vector<User> rows, UnixSeconds fetchedAt);
    [[nodiscard]] QFuture<Result<>> replace(std::vector<Invite> rows, UnixSeconds fetchedAt);
    [[nodiscard]] QFuture<Result<>> replace(std::vector<AdminKey> rows, UnixSeconds fetchedAt);
    [[nodiscard]] QFuture<Result<>> replace(QString projectId, std::vector<ProjectUser> rows, UnixSeconds fetchedAt);
    [[nodiscard]] QFuture<Result<>> replace(QString projectId, std::vector<ServiceAccount> rows, UnixSeconds fetchedAt);
    [[nodiscard]] QFuture<Result<>> replace(QString projectId, std::vector<ProjectKey> rows, UnixSeconds fetchedAt);
    [[nodiscard]] QFuture<Result<>> replace(QString projectId, std::optional<SpendLimit> limit, UnixSeconds fetchedAt);
    /// Replaces the days from..to (midnights UTC, to exclusive) and leaves all others.
    [[nodiscard]] QFuture<Result<>> replaceCosts(std::vector<DayCost> rows, UnixSeconds from, UnixSeconds to, UnixSeconds fetchedAt);
    [[nodiscard]] QFuture<Result<>> addChanges(std::vector<ChangeEntry> rows, UnixSeconds fetchedAt);
    [[nodiscard]] QFuture<Result<>> setState(ListId id, ListState state);

    [[nodiscard]] QFuture<Result<>> setLabel(ProjectLabel label);
    [[nodiscard]] QFuture<Result<>> setNote(KeyNote note);
    /// Replaces the systems of one key; the stored rows come back with their rowIds.
    [[nodiscard]] QFuture<Result<std::vector<KeySystem>>> setSystems(QString keyId, std::vector<KeySystem> systems);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace steward
