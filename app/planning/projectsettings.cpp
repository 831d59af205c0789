// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/projectsettings.h"

#include "app/organization/membership.h"
#include "app/resources/projectusers/projectusersapi.h"
#include "app/resources/ratelimits/ratelimitsapi.h"
#include "app/resources/serviceaccounts/serviceaccountsapi.h"
#include "app/resources/spendalerts/spendalertsapi.h"
#include "app/resources/spendlimits/spendlimitsapi.h"

namespace steward {
namespace {

bool hasArrived(const Snapshot &snapshot, ListKind kind, const QString &projectId)
{
    return snapshot.states.value({kind, projectId}).fetchedAt > 0;
}

std::vector<ProjectMember> knownMembers(const Snapshot &snapshot, const Memberships &memberships,
                                        const QString &projectId)
{
    QHash<QString, const User *> users;
    for (const User &user : snapshot.users)
        users.insert(user.id, &user);
    std::vector<ProjectMember> members;
    for (const Membership &membership : memberships.all) {
        if (membership.projectId != projectId)
            continue;
        const User *user = users.value(membership.userId);
        if (user && !user->isServiceAccount) // they stand among the project's service accounts
            members.push_back({user->id, user->email, membership.role});
    }
    return members;
}

QCoro::Task<Result<std::vector<ProjectMember>>> readMembers(Transport *transport, QString projectId, OpContext ctx)
{
    const auto rows = co_await collect(ProjectUsersApi(*transport).list(projectId), std::move(ctx));
    if (!rows)
        co_return Failure(rows.error());
    std::vector<ProjectMember> members;
    for (const ProjectUser &row : *rows)
        members.push_back({row.id, row.email, row.role});
    co_return members;
}

/// An organization that does not have the list has nothing in it (BEHAVIOURS 52).
template <typename T>
QCoro::Task<Result<std::vector<T>>> collectIfOffered(Pager<T> pager, OpContext ctx)
{
    Result<std::vector<T>> rows = co_await collect(std::move(pager), std::move(ctx));
    if (!rows && rows.error().kind == Error::Kind::NotFound)
        co_return std::vector<T>();
    co_return rows;
}

} // namespace

QCoro::Task<Result<ProjectSettings>> readProjectSettings(Transport *transport, Snapshot snapshot, QString projectId,
                                                         OpContext ctx)
{
    // Tasks begin at once: what has to be asked for is asked for side by side.
    auto rates = collectIfOffered(RateLimitsApi(*transport).list(projectId), ctx);
    auto alerts = collectIfOffered(SpendAlertsApi(*transport).project(projectId), ctx);
    ProjectSettings settings;
    settings.projectId = projectId;
    for (const Project &project : snapshot.projects) {
        if (project.id == projectId)
            settings.name = project.name;
    }

    // Every answer is awaited before the first error is told: none may be left behind with a dead caller.
    std::optional<Error> error;
    const auto keep = [&error](auto result, auto &into) {
        if (result)
            into = std::move(*result);
        else if (!error)
            error = result.error();
    };
    if (const Memberships known = memberships(snapshot); known.knows(projectId))
        settings.members = knownMembers(snapshot, known, projectId);
    else
        keep(co_await readMembers(transport, projectId, ctx), settings.members);
    if (hasArrived(snapshot, ListKind::ServiceAccounts, projectId)) {
        for (const InProject<ServiceAccount> &account : snapshot.serviceAccounts.of(projectId))
            settings.accounts.push_back(account.value);
    } else {
        keep(co_await collect(ServiceAccountsApi(*transport).list(projectId), ctx), settings.accounts);
    }
    if (hasArrived(snapshot, ListKind::SpendLimits, projectId)) {
        for (const InProject<SpendLimit> &limit : snapshot.spendLimits.of(projectId))
            settings.limit = limit.value;
    } else {
        keep(co_await SpendLimitsApi(*transport).project(projectId, ctx), settings.limit);
    }
    keep(co_await std::move(rates), settings.rateLimits);
    keep(co_await std::move(alerts), settings.alerts);
    if (error)
        co_return Failure(std::move(*error));
    co_return settings;
}

} // namespace steward
