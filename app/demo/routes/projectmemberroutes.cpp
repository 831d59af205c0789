// SPDX-License-Identifier: GPL-3.0-or-later
// /organization/projects/{project_id}/users. People must be in the organization first; the Default project takes nobody
// by hand; twice in and twice out are answered as the service does (BEHAVIOURS 39, 41).
#include "app/demo/body.h"
#include "app/demo/paging.h"
#include "app/demo/routes/lookup.h"

namespace steward::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject toJson(const State &state, const Membership &membership)
{
    const Member &member = state.members[membership.member];
    return {{"object"_L1, u"organization.project.user"_s},
            {"id"_L1, member.id},
            {"name"_L1, member.name.isNull() ? QJsonValue() : QJsonValue(member.name)},
            {"email"_L1, member.email},
            {"role"_L1, membership.role},
            {"added_at"_L1, membership.addedAt}};
}

HttpReply listProjectMembers(Context &context)
{
    const Found found = findLiveProject(context);
    if (found.index < 0)
        return found.refusal;
    const State &state = context.state;
    const Project &project = state.projects[found.index];
    return page(context, {int(project.members.size()), [&](int i) { return !project.members[size_t(i)].gone; },
                          [&](int i) { return toJson(state, project.members[size_t(i)]); },
                          [&](const QString &id) { return project.memberAt.value(state.members.indexOf(id), -1); }});
}

struct Place final
{
    int project = -1;
    int member = -1;
    HttpReply refusal;
};

/// The person in the path, in the project in the path.
Place findPlace(const Context &context)
{
    const Found project = findLiveProject(context);
    if (project.index < 0)
        return {-1, -1, project.refusal};
    const QString &id = context.arguments.at(1);
    const int member = context.state.members.indexOf(id);
    if (member < 0 || !context.state.membership(project.index, member)) {
        const QString text = u"User '%1' is not a member of %2."_s.arg(id, context.arguments.first());
        // Removing twice is a 400 with this text, looking is a 404.
        return {-1, -1, error(context.request.method == "DELETE" ? 400 : 404, text, u"user_not_in_project"_s)};
    }
    return {project.index, member, {}};
}

HttpReply getProjectMember(Context &context)
{
    const Place place = findPlace(context);
    return place.project < 0 ? place.refusal
                             : json(toJson(context.state, *context.state.membership(place.project, place.member)));
}

HttpReply createProjectMember(Context &context)
{
    const Found project = findLiveProject(context);
    if (project.index < 0)
        return project.refusal;
    State &state = context.state;
    Body body(context.body, {u"user_id"_s, u"email"_s, u"role"_s});
    const QString role = body.requiredChoice("role"_L1, {u"owner"_s, u"member"_s});
    const std::optional<QString> userId = body.string("user_id"_L1);
    const std::optional<QString> email = body.string("email"_L1);
    if (!userId && !email)
        body.refuse(u"Missing required parameter: 'user_id'."_s, u"missing_required_parameter"_s, "user_id"_L1);
    if (body.wrong())
        return *body.wrong();
    int member = userId ? state.members.indexOf(*userId) : -1;
    for (int i = 0; member < 0 && email && i < state.members.size(); ++i) {
        if (!state.members[i].gone && state.members[i].email == *email)
            member = i;
    }
    if (member < 0 || state.members[member].gone)
        return error(404, u"User '%1' is not a member of the organization."_s.arg(userId ? *userId : *email),
                     u"not_found"_s);
    const Project &place = state.projects[project.index];
    if (place.isDefault)
        return error(400, u"Users cannot be added to the default project."_s, u"default_project"_s);
    if (state.membership(project.index, member))
        return error(400, u"User '%1' already exists in project '%2'."_s.arg(state.members[member].id, place.id),
                     u"user_already_in_project"_s);
    state.join(project.index, member, role, context.now());
    context.audit(u"user.added"_s, project.index, state.members[member].id,
                  {{"data"_L1, QJsonObject{{"role"_L1, role}}}});
    return json(toJson(state, *state.membership(project.index, member)));
}

HttpReply modifyProjectMember(Context &context)
{
    const Place place = findPlace(context);
    if (place.project < 0)
        return place.refusal;
    State &state = context.state;
    Body body(context.body, {u"role"_s});
    const std::optional<QString> role = body.choice("role"_L1, {u"owner"_s, u"member"_s});
    if (body.wrong())
        return *body.wrong();
    if (state.projects[place.project].isDefault)
        return error(400, u"Members of the default project cannot be changed."_s, u"default_project"_s);
    if (role)
        state.join(place.project, place.member, *role, state.membership(place.project, place.member)->addedAt);
    context.audit(u"user.updated"_s, place.project, state.members[place.member].id,
                  {{"changes_requested"_L1, QJsonObject{{"role"_L1, role.value_or(QString())}}}});
    return json(toJson(state, *state.membership(place.project, place.member)));
}

HttpReply removeProjectMember(Context &context)
{
    const Place place = findPlace(context);
    if (place.project < 0)
        return place.refusal;
    if (context.state.projects[place.project].isDefault)
        return error(400, u"Users cannot be removed from the default project."_s, u"default_project"_s);
    context.state.leave(place.project, place.member);
    const QString id = context.state.members[place.member].id;
    context.audit(u"user.deleted"_s, place.project, id);
    return json({{"object"_L1, u"organization.project.user.deleted"_s}, {"id"_L1, id}, {"deleted"_L1, true}});
}

} // namespace

void addProjectMemberRoutes(Routes &routes)
{
    routes.push_back({"GET", "/organization/projects/{project_id}/users", listProjectMembers});
    routes.push_back({"POST", "/organization/projects/{project_id}/users", createProjectMember});
    routes.push_back({"GET", "/organization/projects/{project_id}/users/{user_id}", getProjectMember});
    routes.push_back({"POST", "/organization/projects/{project_id}/users/{user_id}", modifyProjectMember});
    routes.push_back({"DELETE", "/organization/projects/{project_id}/users/{user_id}", removeProjectMember});
}

} // namespace steward::demo
