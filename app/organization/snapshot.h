// SPDX-License-Identifier: GPL-3.0-or-later
// Everything Steward holds of an organization, as values. The archive loads one, sync replaces parts of it, the pages
// show rows joined from it. Copies are cheap (shared until written), so that rows can be joined on another thread. No
// identity, no signals; whoever owns one (Organization) says when it changed.
#pragma once

#include "app/base/error.h"
#include "app/base/rare.h"
#include "app/local/local.h"
#include "app/organization/daycosts.h"
#include "app/organization/perproject.h"
#include "app/organization/sharedrows.h"
#include "app/resources/adminkeys/adminkey.h"
#include "app/resources/invites/invite.h"
#include "app/resources/projectkeys/projectkey.h"
#include "app/resources/projects/project.h"
#include "app/resources/projectusers/projectuser.h"
#include "app/resources/serviceaccounts/serviceaccount.h"
#include "app/resources/spendlimits/spendlimit.h"
#include "app/resources/users/user.h"

#include <QHash>
#include <vector>

namespace steward {

/// A list of the service that is read and replaced as a whole.
enum class ListKind {
    Projects,
    Users,
    Invites,
    AdminKeys,
    ProjectUsers,
    ServiceAccounts,
    ProjectKeys,
    SpendLimits,
    Costs,
    AuditLog
};
inline constexpr int kListKindCount = 10;

/// A list, for the per-project kinds of one project.
struct ListId final
{
    ListKind kind{};
    QString projectId; ///< empty for the organization's own lists
    friend bool operator==(const ListId &, const ListId &) = default;
    friend size_t qHash(const ListId &id, size_t seed = 0) { return qHashMulti(seed, int(id.kind), id.projectId); }
};

/// How fresh a list is. 'Never fetched' and 'empty' are different things.
struct ListState final
{
    UnixSeconds fetchedAt = 0; ///< 0: never arrived whole
    bool stale = false;        ///< the last attempt failed, or the audit log says that it changed since
    bool notOffered = false;   ///< the organization does not have this (404 or 400): asked no more by itself
    Rare<Error> lastError{};   ///< of this run; the archive does not keep it
    friend bool operator==(const ListState &, const ListState &) = default;
};

/// One entry of the audit log, as far as 'latest changes' needs it.
struct ChangeEntry final
{
    QString id;
    QString type; ///< "project.created", open list
    UnixSeconds at = 0;
    QString actor;     ///< e-mail, service account or key id; empty: unknown
    QString projectId; ///< may be empty
    QString subjectId; ///< id of what was changed; may be empty
    friend bool operator==(const ChangeEntry &, const ChangeEntry &) = default;
};

struct Snapshot final
{
    SharedRows<Project> projects; ///< with archived ones
    SharedRows<User> users;
    SharedRows<Invite> invites;
    SharedRows<AdminKey> adminKeys;
    PerProject<ProjectUser> projectUsers; ///< only of projects read one by one; users carry theirs along
    PerProject<ServiceAccount> serviceAccounts;
    PerProject<ProjectKey> projectKeys;
    PerProject<SpendLimit> spendLimits; ///< projectId empty: the organization's
    DayCosts costs;          ///< the current and the previous budget period
    SharedRows<ChangeEntry> changes;    ///< newest first
    QHash<ListId, ListState> states;
    LocalData local;
};

} // namespace steward
