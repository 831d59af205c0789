// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of projects. What a list shows depends on owner_project_access: without it, keys whose owner has lost access
// are left out, though they work (BEHAVIOURS 33).
#include "app/demo/body.h"
#include "app/demo/paging.h"
#include "app/demo/routes/keyjson.h"
#include "app/demo/routes/lookup.h"

namespace steward::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

HttpReply listProjectKeys(Context &context)
{
    const Found found = findProject(context);
    if (found.index < 0)
        return found.refusal;
    const QString access =
        context.query.has("owner_project_access") ? context.query.value("owner_project_access") : u"active"_s;
    if (access != "active"_L1 && access != "inactive"_L1 && access != "any"_L1)
        return error(400, u"Invalid value: '%1'. Supported values are: 'active', 'inactive', and 'any'."_s.arg(access),
                     u"invalid_value"_s, u"owner_project_access"_s);
    const State &state = context.state;
    const std::vector<int> &keys = state.projects[found.index].keys;
    const auto visible = [&](int place) {
        const Key &key = state.keys[keys[size_t(place)]];
        return context.sees(key) && (access == "any"_L1 || state.ownerHasAccess(key) == (access == "active"_L1));
    };
    const auto placeOf = [&](const QString &id) {
        const int index = state.keys.indexOf(id);
        return index >= 0 && state.keys[index].project == found.index ? state.keys[index].position : -1;
    };
    return page(context,
                {int(keys.size()), visible, [&](int place) { return keyJson(context, keys[size_t(place)]); }, placeOf});
}

Found findKey(const Context &context)
{
    const Found project = findProject(context);
    if (project.index < 0)
        return project;
    const QString &id = context.arguments.at(1);
    const int index = context.state.keys.indexOf(id);
    if (index < 0 || context.state.keys[index].project != project.index || !context.sees(context.state.keys[index]))
        return {-1, notFound(u"API key"_s, id)};
    return {index, {}};
}

HttpReply getProjectKey(Context &context)
{
    const Found found = findKey(context);
    return found.index < 0 ? found.refusal : json(keyJson(context, found.index));
}

/// Newer than the contract (BEHAVIOURS 31): the expiry counts from now, no scopes are all permissions.
HttpReply modifyProjectKey(Context &context)
{
    const Found found = findKey(context);
    if (found.index < 0)
        return found.refusal;
    if (context.quirks & Quirk::NoKeyUpdate)
        return error(404, u"Not found."_s, u"not_found"_s);
    Key &key = context.state.keys[found.index];
    if (key.expiresAt && *key.expiresAt <= context.now())
        return error(400, u"Expired API keys cannot be updated."_s, u"api_key_expired"_s);
    Body body(context.body, {u"scopes"_s, u"expires_in_seconds"_s});
    const std::optional<QJsonArray> scopes = body.array("scopes"_L1);
    const std::optional<qint64> expires = body.integer("expires_in_seconds"_L1, 1, kMaxKeySeconds);
    if (body.wrong())
        return *body.wrong();
    if (scopes) {
        key.scopes.clear();
        for (const QJsonValue &scope : *scopes)
            key.scopes += scope.toString();
    }
    if (expires) {
        key.expiresAt = context.now() + *expires;
        context.traffic.setExpiry(found.index, *key.expiresAt / 60);
    }
    context.audit(u"api_key.updated"_s, key.project, key.id);
    return json(keyJson(context, found.index));
}

/// Also for keys of service accounts, as since November 2026 (BEHAVIOURS 28).
HttpReply removeProjectKey(Context &context)
{
    const Found found = findKey(context);
    if (found.index < 0)
        return found.refusal;
    Key &key = context.state.keys[found.index];
    if (key.account >= 0 && context.quirks & Quirk::KeepsAccountKeys)
        return error(400, u"API key belongs to a service account. Delete the service account instead."_s,
                     u"service_account_key"_s);
    key.gone = true;
    context.traffic.takeBack(found.index, context.now() / 60);
    context.traffic.stopKey(found.index, context.now() / 60);
    context.audit(u"api_key.deleted"_s, key.project, key.id);
    return json({{"object"_L1, u"organization.project.api_key.deleted"_s}, {"id"_L1, key.id}, {"deleted"_L1, true}});
}

} // namespace

void addProjectKeyRoutes(Routes &routes)
{
    routes.push_back({"GET", "/organization/projects/{project_id}/api_keys", listProjectKeys});
    routes.push_back({"GET", "/organization/projects/{project_id}/api_keys/{api_key_id}", getProjectKey});
    routes.push_back({"POST", "/organization/projects/{project_id}/api_keys/{api_key_id}", modifyProjectKey});
    routes.push_back({"DELETE", "/organization/projects/{project_id}/api_keys/{api_key_id}", removeProjectKey});
}

} // namespace steward::demo
