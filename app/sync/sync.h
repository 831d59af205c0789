// SPDX-License-Identifier: GPL-3.0-or-later
// Sync decides what to read from the service, in which order and how often, and carries it into the archive and then
// the Organization. A list is replaced when it has arrived whole; a failure leaves the previous rows, marked stale.
// Owned by Session. GUI thread.
//
// Where the audit log is switched on it is read first, and of the lists that were read before only those are read again
// that it shows to have changed: it vouches for the rest, whose ListState::fetchedAt is raised to the time of the look.
// Because 'last used' moves without an entry, they are read again all the same after some hours (freshness.h).
#pragma once

#include "app/organization/organization.h"
#include "app/organization/period.h"
#include "app/resources/costs/cost.h"

#include <array>
#include <functional>
#include <memory>
#include <QObject>

namespace steward {

class Archive;
class Clock;
class Transport;

/// What a page shows; its lists are read first.
enum class Focus { Overview, Projects, Members, Keys, Everything };

struct SyncProgress final
{
    bool running = false;
    int listsDone = 0, listsTotal = 0; ///< lists of the service, all kinds
    struct Kind
    {
        int done = 0, total = 0;
    };
    std::array<Kind, kListKindCount> kinds{};
};

class Sync final : public QObject
{
    Q_OBJECT
public:
    Sync(Transport &transport, Archive &archive, Organization &organization, const Clock &clock,
         QObject *parent = nullptr);
    ~Sync() override;
    Q_DISABLE_COPY_MOVE(Sync)

    void setFocus(Focus focus);                       ///< reorders what still waits
    void setFocusedProject(const QString &projectId); ///< the row a person looks at: its lists before the others'
    /// Reads what is not fresh. force: a person asked for it, so the organization's own lists that the focus shows are
    /// read whatever their age; those of projects only where the audit log does not vouch for them, and those of the
    /// focused project. During a round it adds to the round.
    void refresh(bool force = false);
    void refreshProject(const QString &projectId); ///< its lists, whatever their age
    void cancel();
    /// No more of one kind in this round, what is on the wire of it included; the others go on. What was not read stays
    /// as it was. Asking to read again lifts it.
    void cancel(ListKind kind);
    void setIncludeArchived(bool include); ///< archived projects are listed (the default)

    /// Told of the costs by project that have been read: whoever keeps them need not ask for them again.
    void setCostsListener(std::function<void(Period days, std::shared_ptr<const std::vector<CostBucket>>)> listener);

    [[nodiscard]] const SyncProgress &progress() const;
    /// The latest error of each kind that concerns the connection as a whole (key revoked, offline); empty: none.
    [[nodiscard]] std::optional<Error> connectionError() const;

Q_SIGNALS:
    void progressChanged();
    void connectionErrorChanged();
    void finished(); ///< one round has ended, whole or not
    /// The archive could not keep a list that has arrived (full disk, …); at most once in a round.
    void archiveFailed(const steward::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace steward
