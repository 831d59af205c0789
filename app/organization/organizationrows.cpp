// SPDX-License-Identifier: GPL-3.0-or-later
// Organization's single rows: what a write's own answer tells, ahead of the lists.
#include "app/organization/organization.h"

namespace steward {
namespace {

template <typename T>
void putRow(std::vector<T> &rows, T row)
{
    const auto same = std::find_if(rows.begin(), rows.end(), [&row](const T &other) { return other.id == row.id; });
    if (same == rows.end())
        rows.push_back(std::move(row));
    else
        *same = std::move(row);
}

template <typename T>
std::vector<T> rowsOf(const PerProject<T> &lists, const QString &projectId)
{
    std::vector<T> rows;
    for (const InProject<T> &row : lists.of(projectId))
        rows.push_back(row.value);
    return rows;
}

template <typename T>
void putRow(PerProject<T> &lists, const QString &projectId, T row)
{
    std::vector<T> rows = rowsOf(lists, projectId);
    putRow(rows, std::move(row));
    lists.replace(projectId, std::move(rows));
}

template <typename T>
void eraseRow(PerProject<T> &lists, const QString &projectId, const QString &rowId)
{
    std::vector<T> rows = rowsOf(lists, projectId);
    std::erase_if(rows, [&rowId](const T &row) { return row.id == rowId; });
    lists.replace(projectId, std::move(rows));
}

template <typename T>
void eraseRow(SharedRows<T> &rows, const QString &rowId)
{
    rows.eraseIf([&rowId](const T &row) { return row.id == rowId; });
}

} // namespace

void Organization::put(Project row, UnixSeconds at)
{
    m_recent.note({ListKind::Projects, {}}, row.id, true, at);
    if (row.isArchived()) { // its lists go with it
        SharedRows<Project> rows = m_snapshot.projects;
        rows.put(std::move(row));
        replace(std::move(rows));
        return;
    }
    m_snapshot.projects.put(std::move(row));
    noteRows(ListKind::Projects);
}

void Organization::put(User row, UnixSeconds at)
{
    m_recent.note({ListKind::Users, {}}, row.id, true, at);
    m_snapshot.users.put(std::move(row));
    noteRows(ListKind::Users);
}

void Organization::put(Invite row, UnixSeconds at)
{
    m_recent.note({ListKind::Invites, {}}, row.id, true, at);
    m_snapshot.invites.put(std::move(row));
    noteRows(ListKind::Invites);
}

void Organization::put(AdminKey row, UnixSeconds at)
{
    m_recent.note({ListKind::AdminKeys, {}}, row.id, true, at);
    m_snapshot.adminKeys.put(std::move(row));
    noteRows(ListKind::AdminKeys);
}

void Organization::put(const QString &projectId, ProjectUser row, UnixSeconds at)
{
    m_recent.note({ListKind::ProjectUsers, projectId}, row.id, true, at);
    putRow(m_snapshot.projectUsers, projectId, std::move(row));
    noteRows(ListKind::ProjectUsers);
}

void Organization::put(const QString &projectId, ServiceAccount row, UnixSeconds at)
{
    m_recent.note({ListKind::ServiceAccounts, projectId}, row.id, true, at);
    putRow(m_snapshot.serviceAccounts, projectId, std::move(row));
    noteRows(ListKind::ServiceAccounts);
}

void Organization::put(const QString &projectId, ProjectKey row, UnixSeconds at)
{
    m_recent.note({ListKind::ProjectKeys, projectId}, row.id, true, at);
    putRow(m_snapshot.projectKeys, projectId, std::move(row));
    noteRows(ListKind::ProjectKeys);
}

void Organization::erase(const ListId &list, const QString &rowId, UnixSeconds at)
{
    m_recent.note(list, rowId, false, at);
    switch (list.kind) {
    case ListKind::Projects:
        eraseRow(m_snapshot.projects, rowId);
        break;
    case ListKind::Users:
        eraseRow(m_snapshot.users, rowId);
        break;
    case ListKind::Invites:
        eraseRow(m_snapshot.invites, rowId);
        break;
    case ListKind::AdminKeys:
        eraseRow(m_snapshot.adminKeys, rowId);
        break;
    case ListKind::ProjectUsers:
        eraseRow(m_snapshot.projectUsers, list.projectId, rowId);
        break;
    case ListKind::ServiceAccounts:
        eraseRow(m_snapshot.serviceAccounts, list.projectId, rowId);
        break;
    case ListKind::ProjectKeys:
        eraseRow(m_snapshot.projectKeys, list.projectId, rowId);
        break;
    case ListKind::SpendLimits:
    case ListKind::Costs:
    case ListKind::AuditLog:
        return; // no rows with ids
    }
    noteRows(list.kind);
}

void Organization::reconcile(std::vector<Project> &rows, UnixSeconds readAt)
{
    m_recent.reconcile({ListKind::Projects, {}}, rows, m_snapshot.projects, readAt);
}

void Organization::reconcile(std::vector<User> &rows, UnixSeconds readAt)
{
    m_recent.reconcile({ListKind::Users, {}}, rows, m_snapshot.users, readAt);
}

void Organization::reconcile(std::vector<Invite> &rows, UnixSeconds readAt)
{
    m_recent.reconcile({ListKind::Invites, {}}, rows, m_snapshot.invites, readAt);
}

void Organization::reconcile(std::vector<AdminKey> &rows, UnixSeconds readAt)
{
    m_recent.reconcile({ListKind::AdminKeys, {}}, rows, m_snapshot.adminKeys, readAt);
}

void Organization::reconcile(const QString &projectId, std::vector<ProjectUser> &rows, UnixSeconds readAt)
{
    const ListId list{ListKind::ProjectUsers, projectId};
    if (m_recent.concern(list))
        m_recent.reconcile(list, rows, rowsOf(m_snapshot.projectUsers, projectId), readAt);
}

void Organization::reconcile(const QString &projectId, std::vector<ServiceAccount> &rows, UnixSeconds readAt)
{
    const ListId list{ListKind::ServiceAccounts, projectId};
    if (m_recent.concern(list))
        m_recent.reconcile(list, rows, rowsOf(m_snapshot.serviceAccounts, projectId), readAt);
}

void Organization::reconcile(const QString &projectId, std::vector<ProjectKey> &rows, UnixSeconds readAt)
{
    const ListId list{ListKind::ProjectKeys, projectId};
    if (m_recent.concern(list))
        m_recent.reconcile(list, rows, rowsOf(m_snapshot.projectKeys, projectId), readAt);
}

} // namespace steward
