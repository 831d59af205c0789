// SPDX-License-Identifier: GPL-3.0-or-later
// /organization/users. People come by invitation only; whoever is deleted leaves every project and leaves the keys
// behind.
#include "app/demo/body.h"
#include "app/demo/paging.h"
#include "app/demo/routes/lookup.h"

#include <QSet>

namespace steward::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isNull() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const Context &context, const Member &member, int index)
{
    const State &state = context.state;
    qint64 lastUsed = -1;
    for (int key : member.keys)
        lastUsed = std::max(lastUsed, context.traffic.lastUsed(key, context.now() / 60));
    QJsonArray projects;
    for (int project : member.projects) {
        const Membership *membership = state.membership(project, index);
        if (membership && !state.projects[project].archivedAt)
            projects.append(QJsonObject{{"id"_L1, state.projects[project].id},
                                        {"name"_L1, state.projects[project].name},
                                        {"role"_L1, membership->role}});
    }
    return {{"object"_L1, u"organization.user"_s},
            {"id"_L1, member.id},
            {"name"_L1, orNull(member.name)},
            {"email"_L1, member.email},
            {"role"_L1, member.role},
            {"added_at"_L1, member.createdAt},
            {"created"_L1, member.createdAt},
            {"is_default"_L1, false},
            {"is_service_account"_L1, false},
            {"is_scim_managed"_L1, member.scimManaged},
            {"api_key_last_used_at"_L1, lastUsed < 0 ? QJsonValue() : QJsonValue(lastUsed * 60)},
            {"user"_L1, QJsonObject{{"object"_L1, u"user"_s},
                                    {"id"_L1, member.id},
                                    {"email"_L1, member.email},
                                    {"name"_L1, orNull(member.name)},
                                    {"picture"_L1, QJsonValue()},
                                    {"enabled"_L1, true},
                                    {"banned"_L1, false},
                                    {"banned_at"_L1, QJsonValue()}}},
            {"projects"_L1, QJsonObject{{"object"_L1, u"list"_s}, {"data"_L1, projects}}}};
}

HttpReply listUsers(Context &context)
{
    const State &state = context.state;
    const QStringList asked = context.query.values("emails");
    const QSet<QString> emails(asked.begin(), asked.end());
    return page(context, {state.members.size(),
                          [&](int i) {
                              return context.sees(state.members[i]) &&
                                     (emails.isEmpty() || emails.contains(state.members[i].email));
                          },
                          [&](int i) { return toJson(context, state.members[i], i); },
                          [&](const QString &id) { return state.members.indexOf(id); }});
}

HttpReply getUser(Context &context)
{
    const Found found = findMember(context, context.arguments.first());
    return found.index < 0 ? found.refusal : json(toJson(context, context.state.members[found.index], found.index));
}

HttpReply modifyUser(Context &context)
{
    const Found found = findMember(context, context.arguments.first());
    if (found.index < 0)
        return found.refusal;
    Body body(context.body, {u"role"_s, u"role_id"_s, u"technical_level"_s, u"developer_persona"_s});
    const std::optional<QString> role = body.choice("role"_L1, {u"owner"_s, u"reader"_s});
    if (body.wrong())
        return *body.wrong();
    Member &member = context.state.members[found.index];
    if (role == "reader"_L1 && member.role == "owner"_L1 && context.state.ownerCount() == 1)
        return error(400, u"The organization must have at least one owner."_s, u"last_owner"_s);
    if (role)
        member.role = *role;
    context.audit(u"user.updated"_s, -1, member.id, {{"changes_requested"_L1, QJsonObject{{"role"_L1, member.role}}}});
    return json(toJson(context, member, found.index));
}

HttpReply deleteUser(Context &context)
{
    const Found found = findMember(context, context.arguments.first());
    if (found.index < 0)
        return found.refusal;
    const Member &member = context.state.members[found.index];
    if (member.role == "owner"_L1 && context.state.ownerCount() == 1)
        return error(400, u"The last owner of an organization cannot be removed."_s, u"last_owner"_s);
    context.state.removeMember(found.index);
    context.audit(u"user.deleted"_s, -1, member.id);
    return json({{"object"_L1, u"organization.user.deleted"_s}, {"id"_L1, member.id}, {"deleted"_L1, true}});
}

} // namespace

void addUserRoutes(Routes &routes)
{
    routes.push_back({"GET", "/organization/users", listUsers});
    routes.push_back({"GET", "/organization/users/{user_id}", getUser});
    routes.push_back({"POST", "/organization/users/{user_id}", modifyUser});
    routes.push_back({"DELETE", "/organization/users/{user_id}", deleteUser});
}

} // namespace steward::demo
