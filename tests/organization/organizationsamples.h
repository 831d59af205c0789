// SPDX-License-Identifier: GPL-3.0-or-later
// Small organizations for the tests of rows and rules. 'Now' is Monday 23 November 2026, 10:00 UTC.
#pragma once

#include "app/organization/period.h"
#include "app/organization/snapshot.h"

namespace steward::samples {

using namespace Qt::Literals::StringLiterals;

inline constexpr UnixSeconds kNow = 1'795'428'000;

inline UnixSeconds daysAgo(int days)
{
    return kNow - days * kSecondsPerDay;
}

inline Project project(const QString &id, const QString &name)
{
    Project project;
    project.id = id;
    project.name = name;
    project.createdAt = daysAgo(400);
    project.status = u"active"_s;
    return project;
}

inline User user(const QString &id, const QString &name, const QString &role = u"reader"_s)
{
    User user;
    user.id = id;
    user.name = name;
    user.email = id + u"@example.com"_s;
    user.role = role;
    user.addedAt = daysAgo(300);
    return user;
}

inline ProjectKey personalKey(const QString &id, const QString &owner)
{
    ProjectKey key;
    key.id = id;
    key.name = id + u" name"_s;
    key.redactedValue = u"sk-proj-****"_s + id.right(4);
    key.createdAt = daysAgo(30);
    key.lastUsedAt = daysAgo(1);
    key.ownerProjectAccess = u"active"_s;
    key.ownerType = u"user"_s;
    key.ownerUserId = owner;
    key.ownerUserName = owner + u" name"_s;
    key.ownerUserEmail = owner + u"@example.com"_s;
    return key;
}

inline ProjectKey accountKey(const QString &id, const QString &account)
{
    ProjectKey key = personalKey(id, {});
    key.ownerType = u"service_account"_s;
    key.ownerUserName = key.ownerUserEmail = QString();
    key.ownerServiceAccountId = account;
    key.ownerServiceAccountName = account + u" name"_s;
    return key;
}

inline AdminKey adminKey(const QString &id, const QString &owner)
{
    AdminKey key;
    key.id = id;
    key.name = id + u" name"_s;
    key.redactedValue = u"sk-admin-****"_s + id.right(4);
    key.createdAt = daysAgo(30);
    key.lastUsedAt = daysAgo(1);
    key.ownerType = u"user"_s;
    key.ownerId = owner;
    key.ownerName = owner + u" name"_s;
    return key;
}

inline Invite invite(const QString &id, const QString &email, const QString &role = u"reader"_s,
                     const QString &status = u"pending"_s)
{
    Invite invite;
    invite.id = id;
    invite.email = email;
    invite.role = role;
    invite.status = status;
    invite.createdAt = daysAgo(2);
    return invite;
}

inline void arrive(Snapshot &snapshot, ListKind kind, const QString &projectId = {}, UnixSeconds at = kNow)
{
    ListState state;
    state.fetchedAt = at;
    snapshot.states.insert({kind, projectId}, state);
}

/// Two projects, two people, one service account; every list has arrived.
inline Snapshot organization()
{
    Snapshot snapshot;
    snapshot.projects =
        std::vector{project(u"proj_p"_s, u"Routing Production"_s), project(u"proj_d"_s, u"Routing Development"_s)};
    snapshot.users = std::vector{user(u"ada"_s, u"Ada"_s, u"owner"_s), user(u"bob"_s, u"Bob"_s)};
    snapshot.serviceAccounts.replace(u"proj_p"_s,
                                     {ServiceAccount{u"svc"_s, u"routing-svc"_s, u"member"_s, daysAgo(200)}});
    for (const ListKind kind :
         {ListKind::Projects, ListKind::Users, ListKind::Invites, ListKind::AdminKeys, ListKind::Costs})
        arrive(snapshot, kind);
    for (const QString &id : {u"proj_p"_s, u"proj_d"_s}) {
        for (const ListKind kind :
             {ListKind::ProjectUsers, ListKind::ServiceAccounts, ListKind::ProjectKeys, ListKind::SpendLimits})
            arrive(snapshot, kind, id);
    }
    return snapshot;
}

template <typename Row>
const Row *rowOf(const std::vector<Row> &rows, const QString &id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace steward::samples
