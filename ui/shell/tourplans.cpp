// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tourplans.h"

#include "app/organization/organization.h"
#include "app/organization/projectinfo.h"
#include "app/session/session.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace steward::tourplans {

namespace {

const Snapshot &snapshotOf(Session &session)
{
    return session.organization().snapshot();
}

QString add(Plan &plan, const QString &operation, const QJsonObject &arguments, const QStringList &after = {})
{
    const QString id = QString::number(plan.steps.size() + 1);
    plan.steps.push_back({id, operation, arguments, {}, after});
    return id;
}

bool isRecent(Session &session, const ProjectKey &key)
{
    return key.lastUsedAt && session.clock().now() - *key.lastUsedAt < 24 * 3600;
}

/// Of all people the one with the most keys, of which one at least is in use.
QString leaverId(Session &session)
{
    QHash<QString, int> keys;
    QString found;
    for (const InProject<ProjectKey> &key : snapshotOf(session).projectKeys) {
        const QString &owner = key.value.ownerUserId;
        const bool known = std::any_of(snapshotOf(session).users.begin(), snapshotOf(session).users.end(),
                                       [&owner](const User &user) { return user.id == owner && !user.isScimManaged; });
        if (!owner.isEmpty() && known)
            keys[owner] += isRecent(session, key.value) ? 10 : 1;
        if (keys.value(owner) > keys.value(found))
            found = owner;
    }
    return found;
}

} // namespace

Plan leaver(Session &session)
{
    const QString id = leaverId(session);
    const Snapshot &snapshot = snapshotOf(session);
    Plan plan;
    QStringList deletions;
    for (const InProject<ProjectKey> &key : snapshot.projectKeys) {
        if (key.value.ownerUserId != id)
            continue;
        if (plan.steps.empty()) {
            const QString account = add(plan, u"serviceaccounts.create"_s,
                                        {{u"project_id"_s, key.projectId},
                                         {u"name"_s, u"captions-svc"_s},
                                         {u"create_service_account_only"_s, true}});
            add(plan, u"serviceaccounts.createkey"_s,
                {{u"project_id"_s, key.projectId},
                 {u"service_account_id"_s, reference(account)},
                 {u"name"_s, u"captions-batch-2"_s}});
        }
        deletions += add(plan, u"projectkeys.remove"_s,
                         {{u"project_id"_s, key.projectId}, {u"api_key_id"_s, key.value.id}}, {u"2"_s});
    }
    for (const User &user : snapshot.users) {
        if (user.id != id)
            continue;
        plan.title = u"Offboard %1"_s.arg(user.name);
        for (const auto &membership : user.projects) {
            if (plan.steps.size() < 11 && membership.id != defaultProjectId(snapshot.projects))
                add(plan, u"projectusers.remove"_s, {{u"project_id"_s, membership.id}, {u"user_id"_s, id}});
        }
    }
    add(plan, u"users.remove"_s, {{u"user_id"_s, id}}, deletions);
    return plan;
}

Plan structure(Session &session)
{
    Plan plan;
    plan.title = u"Create the four Cold Chain projects"_s;
    plan.parallel = 3;
    QStringList made;
    for (const char *name : {"Production", "Staging", "Development", "Analytics"})
        made += add(plan, u"projects.create"_s, {{u"name"_s, u"Cold Chain %1"_s.arg(QLatin1StringView(name))}});
    for (const QString &project : made) {
        int people = 0;
        for (const User &user : snapshotOf(session).users) {
            if (user.role != "owner"_L1 && !user.isServiceAccount && people < 6) {
                add(plan, u"projectusers.add"_s,
                    {{u"project_id"_s, reference(project)}, {u"user_id"_s, user.id}, {u"role"_s, u"member"_s}});
                ++people;
            }
        }
    }
    for (const QString &project : made.first(2))
        add(plan, u"serviceaccounts.create"_s,
            {{u"project_id"_s, reference(project)},
             {u"name"_s, u"coldchain-svc"_s},
             {u"create_service_account_only"_s, true}});
    return plan;
}

Plan deleteUsedKey(Session &session)
{
    Plan plan;
    for (const InProject<ProjectKey> &key : snapshotOf(session).projectKeys) {
        if (!isRecent(session, key.value) || key.value.name.isEmpty())
            continue;
        add(plan, u"projectkeys.remove"_s, {{u"project_id"_s, key.projectId}, {u"api_key_id"_s, key.value.id}});
        plan.title = u"Delete key %1"_s.arg(key.value.name);
        break;
    }
    return plan;
}

Plan createAccount(Session &session)
{
    Plan plan;
    for (const Project &project : snapshotOf(session).projects) {
        if (project.archivedAt || project.id == defaultProjectId(snapshotOf(session).projects))
            continue;
        add(plan, u"serviceaccounts.create"_s, {{u"project_id"_s, project.id}, {u"name"_s, u"captions-svc"_s}});
        plan.title = u"Create service account captions-svc"_s;
        break;
    }
    return plan;
}

} // namespace steward::tourplans
