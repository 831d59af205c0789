// SPDX-License-Identifier: GPL-3.0-or-later
// The one Snapshot of a connected organization and who is told when a part of it changes. Owned by Session; written by
// sync and by the local store after the archive has taken the change; read by pages. GUI thread.
#pragma once

#include "app/organization/policy.h"
#include "app/organization/recentwrites.h"
#include "app/organization/snapshot.h"

#include <bitset>
#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

namespace steward {

class Organization final : public QObject
{
    Q_OBJECT
public:
    explicit Organization(QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(Organization)

    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] const Policy &policy() const { return m_policy; }
    [[nodiscard]] ListState state(const ListId &id) const { return m_snapshot.states.value(id); }
    /// Worst case over all lists of a kind: oldest fetch, stale if one is.
    [[nodiscard]] ListState state(ListKind kind) const;

    void load(Snapshot snapshot); ///< everything at once, from the archive
    /// Whether a change has been made that has not been told yet.
    [[nodiscard]] bool isSilent() const { return m_turn.isActive(); }
    /// The lists of a project that is archived or no longer there go with it: its keys work no more.
    void replace(SharedRows<Project> projects);
    void replace(SharedRows<User> users);
    void replace(SharedRows<Invite> invites);
    void replace(SharedRows<AdminKey> keys);
    void replace(const QString &projectId, std::vector<ProjectUser> users);
    void replace(const QString &projectId, std::vector<ServiceAccount> accounts);
    void replace(const QString &projectId, std::vector<ProjectKey> keys);
    void replace(const QString &projectId, std::optional<SpendLimit> limit);
    void replace(DayCosts costs);
    void replace(SharedRows<ChangeEntry> changes);
    /// One row from a write's own answer, which is the truth until lists know of it: \a at is when it came. The row
    /// takes the place of the one with the same id.
    void put(Project row, UnixSeconds at);
    void put(User row, UnixSeconds at);
    void put(Invite row, UnixSeconds at);
    void put(AdminKey row, UnixSeconds at);
    void put(const QString &projectId, ProjectUser row, UnixSeconds at);
    void put(const QString &projectId, ServiceAccount row, UnixSeconds at);
    void put(const QString &projectId, ProjectKey row, UnixSeconds at);
    /// Of a kind whose rows have ids; nothing when there is no such row.
    void erase(const ListId &list, const QString &rowId, UnixSeconds at);
    /// Whether a row of the list was written lately.
    [[nodiscard]] bool isWritten(const ListId &list) const { return m_recent.concern(list); }
    /// Puts into rows of a list that were read from \a readAt on what was written too late for them to know.
    void reconcile(std::vector<Project> &rows, UnixSeconds readAt);
    void reconcile(std::vector<User> &rows, UnixSeconds readAt);
    void reconcile(std::vector<Invite> &rows, UnixSeconds readAt);
    void reconcile(std::vector<AdminKey> &rows, UnixSeconds readAt);
    void reconcile(const QString &projectId, std::vector<ProjectUser> &rows, UnixSeconds readAt);
    void reconcile(const QString &projectId, std::vector<ServiceAccount> &rows, UnixSeconds readAt);
    void reconcile(const QString &projectId, std::vector<ProjectKey> &rows, UnixSeconds readAt);
    void setState(const ListId &id, ListState state);
    void setLocal(LocalData local);
    void setPolicy(Policy policy);

    // Signals come in the next event-loop turn, one for each kind that changed by then. While lists keep arriving, the
    // next round waits ten times as long as the receivers took for the last one (at most a second), so that a full
    // synchronization never spends more than a tenth of the GUI thread on showing rows in between.
Q_SIGNALS:
    void changed(steward::ListKind kind); ///< rows of this kind; bursts are folded, see below
    void stateChanged(steward::ListKind kind);
    void localChanged();
    void policyChanged();
    void told(); ///< after all the others of one turn

private:
    void noteRows(ListKind kind);
    void schedule();
    void announce();

    Snapshot m_snapshot;
    RecentWrites m_recent;
    Policy m_policy;
    std::bitset<kListKindCount> m_rowsToTell, m_statesToTell;
    bool m_localToTell = false, m_policyToTell = false;
    QTimer m_turn;
    QDeadlineTimer m_rest;
};

} // namespace steward
