// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/memberplans.h"

#include "app/changes/namebook.h"
#include "app/changes/plantext.h"
#include "app/organization/membership.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

class MemberPlans final
{
    Q_DECLARE_TR_FUNCTIONS(steward::MemberPlans)
};

using Pair = std::pair<QString, QString>; // person, project

/// Who is in which of some projects, by what is known.
class Roles final
{
public:
    Roles(const Snapshot &snapshot, const QStringList &userIds)
        : m_memberships(memberships(snapshot))
    {
        const QSet<QString> wanted(userIds.begin(), userIds.end());
        for (const Membership &each : m_memberships.all) {
            if (wanted.contains(each.userId))
                m_roles.insert({each.userId, each.projectId}, each.role);
        }
    }
    [[nodiscard]] std::optional<QString> of(const QString &userId, const QString &projectId) const
    {
        const auto found = m_roles.constFind({userId, projectId});
        return found == m_roles.cend() ? std::nullopt : std::optional(*found);
    }
    [[nodiscard]] bool knows(const QString &projectId) const { return m_memberships.knows(projectId); }

private:
    Memberships m_memberships;
    QHash<Pair, QString> m_roles;
};

QJsonObject place(const QString &projectId, const QString &userId)
{
    return {{u"project_id"_s, projectId}, {u"user_id"_s, userId}};
}

QJsonObject place(const QString &projectId, const QString &userId, const QString &role)
{
    return {{u"project_id"_s, projectId}, {u"user_id"_s, userId}, {u"role"_s, role}};
}

/// \a one says it of the only person, \a many of several; both of what is really in the plan.
template <typename One, typename Many>
QString titled(const QStringList &userIds, const PlanOrigin &origin, One one, Many many)
{
    if (userIds.size() != 1)
        return many(static_cast<int>(userIds.size()));
    const QString name = NameBook(origin.snapshot).known(userIds.constFirst());
    return one(name.isEmpty() ? userIds.constFirst() : name);
}

} // namespace

Plan changeRolePlan(const QStringList &userIds, const QString &role, const PlanOrigin &origin)
{
    const QSet<QString> wanted(userIds.begin(), userIds.end());
    QHash<QString, QString> roles;
    for (const User &user : origin.snapshot.users) {
        if (wanted.contains(user.id))
            roles.insert(user.id, user.role);
    }
    // Who becomes an owner comes first of itself: one role for all.
    PlanSheet draft(origin);
    QStringList changed;
    for (const QString &id : userIds) {
        const auto now = roles.constFind(id);
        if (now != roles.cend() && *now == role)
            continue;
        const QJsonObject before =
            now == roles.cend() || now->isEmpty() ? QJsonObject() : QJsonObject{{u"role"_s, *now}};
        draft.add(u"users.modify"_s, {{u"user_id"_s, id}, {u"role"_s, role}}, before);
        changed += id;
    }
    const QString shown = plantext::role(role);
    return std::move(draft).finished(titled(
        changed, origin,
        [&](const QString &name) {
            return MemberPlans::tr("Change the role of %1 to %2", "title of a plan").arg(name, shown);
        },
        [&](int count) {
            return MemberPlans::tr("Change the role of %Ln people to %1", "title of a plan", count).arg(shown);
        }));
}

Plan addToProjectsPlan(const QStringList &userIds, const QStringList &projectIds, const QString &role,
                       const PlanOrigin &origin)
{
    const Roles roles(origin.snapshot, userIds);
    PlanSheet draft(origin);
    QStringList changed;
    for (const QString &user : userIds) {
        for (const QString &project : projectIds) {
            if (roles.of(user, project))
                continue;
            draft.add(u"projectusers.add"_s, place(project, user, role));
            if (!changed.contains(user))
                changed += user;
        }
    }
    const int projects = static_cast<int>(projectIds.size());
    const QString into = MemberPlans::tr("%Ln project(s)", "to which people are added", projects);
    return std::move(draft).finished(titled(
        changed, origin,
        [&](const QString &name) { return MemberPlans::tr("Add %1 to %2", "person, projects").arg(name, into); },
        [&](int count) { return MemberPlans::tr("Add %Ln people to %1", "projects", count).arg(into); }));
}

Plan setProjectRolePlan(const QStringList &userIds, const QStringList &projectIds, const QString &role,
                        const PlanOrigin &origin)
{
    const Roles roles(origin.snapshot, userIds);
    PlanSheet draft(origin);
    QStringList changed;
    for (const QString &user : userIds) {
        for (const QString &project : projectIds) {
            const auto now = roles.of(user, project);
            if (now == role || (!now && roles.knows(project)))
                continue;
            const QJsonObject before = now && !now->isEmpty() ? QJsonObject{{u"role"_s, *now}} : QJsonObject();
            draft.add(u"projectusers.modify"_s, place(project, user, role), before);
            if (!changed.contains(user))
                changed += user;
        }
    }
    const QString in = MemberPlans::tr("%Ln project(s)", "in which roles are changed", int(projectIds.size()));
    const QString shown = plantext::role(role);
    return std::move(draft).finished(titled(
        changed, origin,
        [&](const QString &name) {
            return MemberPlans::tr("Make %1 a project %2 in %3", "person, role, projects").arg(name, shown, in);
        },
        [&](int count) {
            return MemberPlans::tr("Make %Ln people a project %1 in %2", "role, projects", count).arg(shown, in);
        }));
}

Plan removeFromProjectsPlan(const QStringList &userIds, const QStringList &projectIds, const PlanOrigin &origin)
{
    const Roles roles(origin.snapshot, userIds);
    PlanSheet draft(origin);
    QStringList changed;
    for (const QString &user : userIds) {
        for (const QString &project : projectIds) {
            const auto now = roles.of(user, project);
            if (!now && roles.knows(project))
                continue;
            const QJsonObject before = now && !now->isEmpty() ? QJsonObject{{u"role"_s, *now}} : QJsonObject();
            draft.add(u"projectusers.remove"_s, place(project, user), before);
            if (!changed.contains(user))
                changed += user;
        }
    }
    const QString from = MemberPlans::tr("%Ln project(s)", "from which people are removed", int(projectIds.size()));
    return std::move(draft).finished(titled(
        changed, origin,
        [&](const QString &name) { return MemberPlans::tr("Remove %1 from %2", "person, projects").arg(name, from); },
        [&](int count) { return MemberPlans::tr("Remove %Ln people from %1", "projects", count).arg(from); }));
}

Plan removeFromOrganizationPlan(const QStringList &userIds, const PlanOrigin &origin)
{
    QHash<QString, QString> roles;
    for (const User &user : origin.snapshot.users)
        roles.insert(user.id, user.role);
    PlanSheet draft(origin);
    for (const QString &id : userIds) {
        // Somebody who has become an owner since is not removed without a look.
        const QString role = roles.value(id);
        draft.add(u"users.remove"_s, {{u"user_id"_s, id}},
                  role.isEmpty() ? QJsonObject() : QJsonObject{{u"role"_s, role}});
    }
    return std::move(draft).finished(titled(
        userIds, origin,
        [](const QString &name) { return MemberPlans::tr("Remove %1 from the organization").arg(name); },
        [](int count) { return MemberPlans::tr("Remove %Ln people from the organization", nullptr, count); }));
}

} // namespace steward
