// SPDX-License-Identifier: GPL-3.0-or-later
// /organization/invites. Without 'projects' an invitation is to the Default project, with an empty list to none
// (BEHAVIOURS 38).
#include "app/demo/body.h"
#include "app/demo/paging.h"

namespace steward::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kInviteSeconds = 7 * 86400;

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

} // namespace

void addInviteRoutes(Routes &routes)
{
    routes.push_back({"GET", "/organization/invites", listInvites});
    routes.push_back({"POST", "/organization/invites", createInvite});
    routes.push_back({"GET", "/organization/invites/{invite_id}", getInvite});
    routes.push_back({"DELETE", "/organization/invites/{invite_id}", deleteInvite});
}

} // namespace steward::demo
