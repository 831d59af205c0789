// SPDX-License-Identifier: GPL-3.0-or-later
// /organization/users, /organization/invites and, to be read only, /organization/groups.
#include "app/demo/body.h"
#include "app/demo/paging.h"
#include "app/demo/routes/lookup.h"

#include <QSet>

namespace steward::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kInviteSeconds = 7 * 86400;

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

QJsonObject toJson(const Context &context, const Invite &invite)
{
    QJsonArray projects;
    for (const InviteProject &project : invite.projects)
        projects.append(QJsonObject{{"id"_L1, project.id}, {"role"_L1, project.role}});
    const QString status = invite.acceptedAt                   ? u"accepted"_s
                           : invite.expiresAt <= context.now() ? u"expired"_s
                                                               : u"pending"_s;
    return {{"object"_L1, u"organization.invite"_s},
            {"id"_L1, invite.id},
            {"email"_L1, invite.email},
            {"role"_L1, invite.role},
            {"status"_L1, status},
            {"created_at"_L1, invite.createdAt},
            {"expires_at"_L1, invite.expiresAt},
            {"accepted_at"_L1, invite.acceptedAt ? QJsonValue(*invite.acceptedAt) : QJsonValue()},
            {"projects"_L1, projects}};
}

HttpReply listInvites(Context &context)
{
    const State &state = context.state;
    return page(context, {state.invites.size(), [&](int i) { return context.sees(state.invites[i]); },
                          [&](int i) { return toJson(context, state.invites[i]); },
                          [&](const QString &id) { return state.invites.indexOf(id); }});
}

HttpReply getInvite(Context &context)
{
    const int index = context.state.invites.indexOf(context.arguments.first());
    if (index < 0 || !context.sees(context.state.invites[index]))
        return notFound(u"invite"_s, context.arguments.first());
    return json(toJson(context, context.state.invites[index]));
}

HttpReply createInvite(Context &context)
{
    State &state = context.state;
    Body body(context.body, {u"email"_s, u"role"_s, u"projects"_s});
    Invite made;
    made.email = body.requiredString("email"_L1);
    made.role = body.requiredChoice("role"_L1, {u"reader"_s, u"owner"_s});
    const std::optional<QJsonArray> projects = body.array("projects"_L1);
    if (!body.wrong() && (!made.email.contains(u'@') || made.email.contains(u' ')))
        body.refuse(u"'%1' is not a valid e-mail address."_s.arg(made.email), u"invalid_email"_s, "email"_L1);
    if (!projects) { // not the same as an empty list: BEHAVIOURS 38
        made.projects.push_back({state.projects[state.defaultProject()].id, u"member"_s});
    } else {
        for (const QJsonValue &value : *projects) {
            Body entry(value.toObject(), {u"id"_s, u"role"_s});
            const QString id = entry.requiredString("id"_L1);
            const QString role = entry.requiredChoice("role"_L1, {u"member"_s, u"owner"_s});
            if (entry.wrong())
                return *entry.wrong();
            const int index = state.projects.indexOf(id);
            if (index < 0 || state.projects[index].archivedAt)
                body.refuse(u"No such project: '%1'."_s.arg(id), u"invalid_value"_s, "projects"_L1);
            made.projects.push_back({id, role});
        }
    }
    if (body.wrong())
        return *body.wrong();
    for (const Member &member : state.members) {
        if (!member.gone && member.email.compare(made.email, Qt::CaseInsensitive) == 0)
            return error(400, u"User with email '%1' is already a member of the organization."_s.arg(made.email),
                         u"user_already_in_organization"_s, u"email"_s);
    }
    for (const Invite &invite : state.invites) {
        if (!invite.gone && !invite.acceptedAt && invite.expiresAt > context.now() &&
            invite.email.compare(made.email, Qt::CaseInsensitive) == 0)
            return error(409, u"An invite for '%1' is already pending."_s.arg(made.email), u"invite_already_exists"_s,
                         u"email"_s);
    }
    context.stamp(made, "invite-");
    made.expiresAt = made.createdAt + kInviteSeconds;
    const QJsonObject answer = toJson(context, made);
    context.audit(u"invite.sent"_s, -1, made.id,
                  {{"data"_L1, QJsonObject{{"email"_L1, made.email}, {"role"_L1, made.role}}}});
    state.invites.add(std::move(made));
    return json(answer);
}

HttpReply deleteInvite(Context &context)
{
    const int index = context.state.invites.indexOf(context.arguments.first());
    if (index < 0 || !context.sees(context.state.invites[index]))
        return notFound(u"invite"_s, context.arguments.first());
    Invite &invite = context.state.invites[index];
    if (invite.acceptedAt)
        return error(400, u"Invite '%1' has been accepted and cannot be deleted."_s.arg(invite.id),
                     u"invite_accepted"_s);
    invite.gone = true;
    context.audit(u"invite.deleted"_s, -1, invite.id);
    return json({{"object"_L1, u"organization.invite.deleted"_s}, {"id"_L1, invite.id}, {"deleted"_L1, true}});
}

HttpReply listGroups(Context &context)
{
    const State &state = context.state;
    const auto row = [&](int i) {
        const Group &group = state.groups[i];
        return QJsonObject{{"object"_L1, u"group"_s},
                           {"id"_L1, group.id},
                           {"name"_L1, group.name},
                           {"created_at"_L1, group.createdAt},
                           {"is_scim_managed"_L1, group.scimManaged},
                           {"group_type"_L1, u"group"_s}};
    };
    return page(context,
                {state.groups.size(), [&](int i) { return context.sees(state.groups[i]); }, row,
                 [&](const QString &id) { return state.groups.indexOf(id); }},
                {100, 1000, 0, false, PageShape::Next});
}

} // namespace

void addMemberRoutes(Routes &routes)
{
    routes.push_back({"GET", "/organization/users", listUsers});
    routes.push_back({"GET", "/organization/users/{user_id}", getUser});
    routes.push_back({"POST", "/organization/users/{user_id}", modifyUser});
    routes.push_back({"DELETE", "/organization/users/{user_id}", deleteUser});
    routes.push_back({"GET", "/organization/invites", listInvites});
    routes.push_back({"POST", "/organization/invites", createInvite});
    routes.push_back({"GET", "/organization/invites/{invite_id}", getInvite});
    routes.push_back({"DELETE", "/organization/invites/{invite_id}", deleteInvite});
    routes.push_back({"GET", "/organization/groups", listGroups});
}

} // namespace steward::demo
