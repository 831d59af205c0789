// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/organization/organization.h"

#include <QElapsedTimer>
#include <QSet>

namespace steward {
namespace {

constexpr qint64 kRestFactor = 10;
constexpr qint64 kLongestRestMs = 1000;

std::size_t bit(ListKind kind)
{
    return static_cast<std::size_t>(kind);
}

} // namespace

Organization::Organization(QObject *parent)
    : QObject(parent)
{
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &Organization::announce);
}

ListState Organization::state(ListKind kind) const
{
    ListState worst;
    bool first = true;
    for (auto it = m_snapshot.states.cbegin(); it != m_snapshot.states.cend(); ++it) {
        if (it.key().kind != kind)
            continue;
        const ListState &state = it.value();
        if (first || state.fetchedAt < worst.fetchedAt)
            worst.fetchedAt = state.fetchedAt;
        // A capability counts as absent only when it is absent everywhere.
        worst.notOffered = (first || worst.notOffered) && state.notOffered;
        worst.stale = worst.stale || state.stale;
        if (!worst.lastError && state.lastError)
            worst.lastError = state.lastError;
        first = false;
    }
    return worst;
}

void Organization::load(Snapshot snapshot)
{
    m_snapshot = std::move(snapshot);
    m_rowsToTell.set();
    m_statesToTell.set();
    m_localToTell = true;
    schedule();
}

void Organization::replace(SharedRows<Project> projects)
{
    m_snapshot.projects = std::move(projects);
    noteRows(ListKind::Projects);

    QSet<QString> ids{QString()}; // the empty id stands for the organization itself
    for (const Project &project : m_snapshot.projects) {
        if (!project.isArchived())
            ids.insert(project.id);
    }
    const auto keep = [&ids](const QString &id) { return ids.contains(id); };
    if (m_snapshot.projectUsers.retain(keep))
        noteRows(ListKind::ProjectUsers);
    if (m_snapshot.serviceAccounts.retain(keep))
        noteRows(ListKind::ServiceAccounts);
    if (m_snapshot.projectKeys.retain(keep))
        noteRows(ListKind::ProjectKeys);
    if (m_snapshot.spendLimits.retain(keep))
        noteRows(ListKind::SpendLimits);
    m_snapshot.states.removeIf([&](QHash<ListId, ListState>::iterator it) {
        if (keep(it.key().projectId))
            return false;
        m_statesToTell.set(bit(it.key().kind));
        return true;
    });
}

void Organization::replace(SharedRows<User> users)
{
    m_snapshot.users = std::move(users);
    noteRows(ListKind::Users);
}

void Organization::replace(SharedRows<Invite> invites)
{
    m_snapshot.invites = std::move(invites);
    noteRows(ListKind::Invites);
}

void Organization::replace(SharedRows<AdminKey> keys)
{
    m_snapshot.adminKeys = std::move(keys);
    noteRows(ListKind::AdminKeys);
}

void Organization::replace(const QString &projectId, std::vector<ProjectUser> users)
{
    m_snapshot.projectUsers.replace(projectId, std::move(users));
    noteRows(ListKind::ProjectUsers);
}

void Organization::replace(const QString &projectId, std::vector<ServiceAccount> accounts)
{
    m_snapshot.serviceAccounts.replace(projectId, std::move(accounts));
    noteRows(ListKind::ServiceAccounts);
}

void Organization::replace(const QString &projectId, std::vector<ProjectKey> keys)
{
    m_snapshot.projectKeys.replace(projectId, std::move(keys));
    noteRows(ListKind::ProjectKeys);
}

void Organization::replace(const QString &projectId, std::optional<SpendLimit> limit)
{
    std::vector<SpendLimit> rows;
    if (limit)
        rows.push_back(*std::move(limit));
    m_snapshot.spendLimits.replace(projectId, std::move(rows));
    noteRows(ListKind::SpendLimits);
}

void Organization::replace(DayCosts costs)
{
    m_snapshot.costs = std::move(costs);
    noteRows(ListKind::Costs);
}

void Organization::replace(SharedRows<ChangeEntry> changes)
{
    m_snapshot.changes = std::move(changes);
    noteRows(ListKind::AuditLog);
}

void Organization::setState(const ListId &id, ListState state)
{
    ListState &known = m_snapshot.states[id];
    if (known == state)
        return;
    known = std::move(state);
    m_statesToTell.set(bit(id.kind));
    schedule();
}

void Organization::setLocal(LocalData local)
{
    m_snapshot.local = std::move(local);
    m_localToTell = true;
    m_rest.setRemainingTime(0); // a person has just typed it: not held back by a synchronization
    m_turn.start(0);
}

void Organization::setPolicy(Policy policy)
{
    if (m_policy == policy)
        return;
    m_policy = policy;
    m_policyToTell = true;
    m_rest.setRemainingTime(0);
    m_turn.start(0);
}

void Organization::noteRows(ListKind kind)
{
    m_rowsToTell.set(bit(kind));
    schedule();
}

void Organization::schedule()
{
    if (!m_turn.isActive())
        m_turn.start(static_cast<int>(m_rest.remainingTime()));
}

void Organization::announce()
{
    QElapsedTimer receivers;
    receivers.start();
    const auto rows = std::exchange(m_rowsToTell, {});
    const auto states = std::exchange(m_statesToTell, {});
    const bool local = std::exchange(m_localToTell, false);
    const bool policy = std::exchange(m_policyToTell, false);
    for (std::size_t kind = 0; kind < kListKindCount; ++kind) {
        if (rows[kind])
            Q_EMIT changed(static_cast<ListKind>(kind));
    }
    for (std::size_t kind = 0; kind < kListKindCount; ++kind) {
        if (states[kind])
            Q_EMIT stateChanged(static_cast<ListKind>(kind));
    }
    if (local)
        Q_EMIT localChanged();
    if (policy)
        Q_EMIT policyChanged();
    Q_EMIT told();
    m_rest.setRemainingTime(std::min(receivers.elapsed() * kRestFactor, kLongestRestMs));
}

} // namespace steward

#include "moc_organization.cpp"
