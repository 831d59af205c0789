// SPDX-License-Identifier: GPL-3.0-or-later
// /organization/projects: archived for good, never deleted; the Default project stays as it is (BEHAVIOURS 39, 40).
#include "app/demo/body.h"
#include "app/demo/paging.h"
#include "app/demo/routes/lookup.h"

namespace steward::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject toJson(const Project &project)
{
    return {{"id"_L1, project.id},
            {"object"_L1, u"organization.project"_s},
            {"name"_L1, project.name},
            {"created_at"_L1, project.createdAt},
            {"archived_at"_L1, project.archivedAt ? QJsonValue(*project.archivedAt) : QJsonValue()},
            {"status"_L1, project.archivedAt ? u"archived"_s : u"active"_s},
            {"is_initial"_L1, project.isDefault}}; // not in the contract: clients have to pass over it
}

HttpReply list(Context &context)
{
    const bool archived = context.query.value("include_archived") == "true"_L1;
    const State &state = context.state;
    return page(context,
                {state.projects.size(),
                 [&](int i) { return context.sees(state.projects[i]) && (archived || !state.projects[i].archivedAt); },
                 [&](int i) { return toJson(state.projects[i]); },
                 [&](const QString &id) { return state.projects.indexOf(id); }});
}

HttpReply get(Context &context)
{
    const Found found = findProject(context);
    return found.index < 0 ? found.refusal : json(toJson(context.state.projects[found.index]));
}

HttpReply create(Context &context)
{
    Body body(context.body, {u"name"_s, u"residency"_s, u"external_key_id"_s});
    Project made;
    made.name = body.requiredString("name"_L1);
    if (made.name.trimmed().isEmpty())
        body.refuse(u"Project name must not be empty."_s, u"invalid_value"_s, "name"_L1);
    if (body.wrong())
        return *body.wrong();
    context.stamp(made, "proj_");
    const QJsonObject answer = toJson(made);
    const QString id = made.id;
    const QString name = made.name;
    const int index = context.state.projects.add(std::move(made));
    context.audit(u"project.created"_s, index, id, {{"data"_L1, QJsonObject{{"name"_L1, name}, {"title"_L1, name}}}});
    return json(answer);
}

HttpReply modify(Context &context)
{
    const Found found = findProject(context);
    if (found.index < 0)
        return found.refusal;
    Body body(context.body, {u"name"_s, u"external_key_id"_s, u"residency"_s});
    const std::optional<QString> name = body.string("name"_L1);
    if (name && name->trimmed().isEmpty())
        body.refuse(u"Project name must not be empty."_s, u"invalid_value"_s, "name"_L1);
    if (body.wrong())
        return *body.wrong();
    Project &project = context.state.projects[found.index];
    if (project.isDefault)
        return error(400, u"The default project cannot be modified."_s, u"default_project"_s);
    if (project.archivedAt)
        return error(400, u"Project '%1' is archived and cannot be modified."_s.arg(project.id), u"project_archived"_s);
    if (name)
        project.name = *name;
    context.audit(u"project.updated"_s, found.index, project.id,
                  {{"changes_requested"_L1, QJsonObject{{"title"_L1, project.name}}}});
    return json(toJson(project));
}

HttpReply archive(Context &context)
{
    const Found found = findProject(context);
    if (found.index < 0)
        return found.refusal;
    State &state = context.state;
    Project &project = state.projects[found.index];
    if (project.isDefault)
        return error(400, u"The default project cannot be archived."_s, u"default_project"_s);
    if (project.archivedAt)
        return error(400, u"Project '%1' is already archived."_s.arg(project.id), u"project_archived"_s);
    project.archivedAt = context.now();
    for (Membership &membership : project.members)
        membership.gone = true;
    for (int account : project.accounts)
        state.accounts[account].gone = true;
    for (int key : project.keys) {
        state.keys[key].gone = true;
        context.traffic.stopKey(key, context.now() / 60);
    }
    context.audit(u"project.archived"_s, found.index, project.id);
    return json(toJson(project));
}

} // namespace

void addProjectRoutes(Routes &routes)
{
    routes.push_back({"GET", "/organization/projects", list});
    routes.push_back({"POST", "/organization/projects", create});
    routes.push_back({"GET", "/organization/projects/{project_id}", get});
    routes.push_back({"POST", "/organization/projects/{project_id}", modify});
    routes.push_back({"POST", "/organization/projects/{project_id}/archive", archive});
}

} // namespace steward::demo
