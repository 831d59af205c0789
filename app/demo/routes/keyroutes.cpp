// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of projects and the organization's admin keys. What a list of project keys shows depends on
// owner_project_access: without it, keys whose owner has lost access are left out, though they work (BEHAVIOURS 33).
#include "app/demo/body.h"
#include "app/demo/paging.h"
#include "app/demo/random.h"
#include "app/demo/routes/lookup.h"

namespace steward::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue seconds(qint64 minute)
{
    return minute < 0 ? QJsonValue() : QJsonValue(minute * 60);
}
QJsonValue orNull(const std::optional<qint64> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}
bool nameless(const Context &context, int index)
{
    return context.quirks & Quirk::NullKeyNames && index % 7 == 3;
}

QJsonObject ownerJson(const State &state, const Key &key)
{
    if (key.account >= 0) {
        const ServiceAccount &account = state.accounts[key.account];
        return {{"type"_L1, u"service_account"_s},
                {"service_account"_L1, QJsonObject{{"object"_L1, u"organization.project.service_account"_s},
                                                   {"id"_L1, account.id},
                                                   {"name"_L1, account.name},
                                                   {"created_at"_L1, account.createdAt},
                                                   {"role"_L1, account.role}}}};
    }
    const Member &member = state.members[key.member];
    const Membership *membership = state.membership(key.project, key.member);
    // Of somebody who has left, the service knows no more than the id.
    return {{"type"_L1, u"user"_s},
            {"user"_L1, QJsonObject{{"object"_L1, u"organization.project.user"_s},
                                    {"id"_L1, member.id},
                                    {"email"_L1, member.gone ? u""_s : member.email},
                                    {"name"_L1, member.gone || member.name.isNull() ? u""_s : member.name},
                                    {"created_at"_L1, member.createdAt},
                                    {"role"_L1, membership ? membership->role : u""_s}}}};
}

QJsonObject toJson(const Context &context, int index)
{
    const Key &key = context.state.keys[index];
    return {{"object"_L1, u"organization.project.api_key"_s},
            {"redacted_value"_L1, key.redacted},
            {"name"_L1, nameless(context, index) ? QJsonValue() : QJsonValue(key.name)},
            {"created_at"_L1, key.createdAt},
            {"last_used_at"_L1, seconds(context.traffic.lastUsed(index, context.now() / 60))},
            {"expires_at"_L1, orNull(key.expiresAt)},
            {"id"_L1, key.id},
            {"owner_project_access"_L1, context.state.ownerHasAccess(key) ? u"active"_s : u"inactive"_s},
            {"owner"_L1, ownerJson(context.state, key)}};
}

HttpReply list(Context &context)
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
                {int(keys.size()), visible, [&](int place) { return toJson(context, keys[size_t(place)]); }, placeOf});
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

HttpReply get(Context &context)
{
    const Found found = findKey(context);
    return found.index < 0 ? found.refusal : json(toJson(context, found.index));
}

/// Also for keys of service accounts, as since November 2026 (BEHAVIOURS 28).
HttpReply remove(Context &context)
{
    const Found found = findKey(context);
    if (found.index < 0)
        return found.refusal;
    Key &key = context.state.keys[found.index];
    key.gone = true;
    context.traffic.stopKey(found.index, context.now() / 60);
    context.audit(u"api_key.deleted"_s, key.project, key.id);
    return json({{"object"_L1, u"organization.project.api_key.deleted"_s}, {"id"_L1, key.id}, {"deleted"_L1, true}});
}

QJsonObject adminJson(const Context &context, int index)
{
    const AdminKey &key = context.state.adminKeys[index];
    const Member &owner = context.state.members[key.member];
    return {{"object"_L1, u"organization.admin_api_key"_s},
            {"id"_L1, key.id},
            {"name"_L1, nameless(context, index) ? QJsonValue() : QJsonValue(key.name)},
            {"redacted_value"_L1, key.redacted},
            {"created_at"_L1, key.createdAt},
            {"expires_at"_L1, orNull(key.expiresAt)},
            {"last_used_at"_L1, orNull(key.lastUsedAt)},
            {"owner"_L1, QJsonObject{{"type"_L1, u"user"_s},
                                     {"object"_L1, u"organization.user"_s},
                                     {"id"_L1, owner.id},
                                     {"name"_L1, owner.name},
                                     {"created_at"_L1, owner.createdAt},
                                     {"role"_L1, owner.role}}}};
}

HttpReply listAdmin(Context &context)
{
    const State &state = context.state;
    // Seen at the live service: project keys among the admin keys, named as such (BEHAVIOURS 34).
    const int strangers = context.quirks & Quirk::MislabelledKeys ? std::min(2, state.keys.size()) : 0;
    const int own = state.adminKeys.size();
    const auto row = [&](int i) {
        if (i < own)
            return adminJson(context, i);
        QJsonObject stranger = toJson(context, i - own);
        stranger.insert("object"_L1, u"organization.admin_api_key"_s);
        return stranger;
    };
    const auto placeOf = [&](const QString &id) {
        const int place = state.adminKeys.indexOf(id);
        const int key = place < 0 ? state.keys.indexOf(id) : -1;
        return place >= 0 ? place : key >= 0 && key < strangers ? own + key : -1;
    };
    return page(context,
                {own + strangers,
                 [&](int i) {
                     return context.sees(i < own ? static_cast<const Row &>(state.adminKeys[i]) : state.keys[i - own]);
                 },
                 row, placeOf});
}

Found findAdmin(const Context &context)
{
    const int index = context.state.adminKeys.indexOf(context.arguments.first());
    if (index < 0 || !context.sees(context.state.adminKeys[index]))
        return {-1, notFound(u"admin API key"_s, context.arguments.first())};
    return {index, {}};
}

HttpReply getAdmin(Context &context)
{
    const Found found = findAdmin(context);
    return found.index < 0 ? found.refusal : json(adminJson(context, found.index));
}

HttpReply createAdmin(Context &context)
{
    Body body(context.body, {u"name"_s, u"expires_in_seconds"_s});
    AdminKey made;
    made.name = body.requiredString("name"_L1);
    const std::optional<qint64> expires = body.integer("expires_in_seconds"_L1, 1, 31'536'000);
    if (made.name.trimmed().isEmpty())
        body.refuse(u"Name must not be empty."_s, u"invalid_value"_s, "name"_L1);
    if (body.wrong())
        return *body.wrong();
    context.stamp(made, "key_", 16);
    Random random(mix(context.nonce, 0xad314));
    made.value = "sk-admin-demo-" + random.letters(28);
    made.redacted = u"sk-admin-********"_s + QString::fromLatin1(made.value.right(4));
    made.member = context.state.adminKeys[context.adminKey].member;
    if (expires)
        made.expiresAt = made.createdAt + *expires;
    const QString value = QString::fromLatin1(made.value);
    const int index = context.state.addAdminKey(std::move(made));
    QJsonObject answer = adminJson(context, index);
    answer.insert("name"_L1, context.state.adminKeys[index].name);
    answer.insert("value"_L1, value);
    context.audit(u"api_key.created"_s, -1, context.state.adminKeys[index].id,
                  {{"data"_L1, QJsonObject{{"scopes"_L1, QJsonArray()}}}});
    return json(answer);
}

HttpReply removeAdmin(Context &context)
{
    const Found found = findAdmin(context);
    if (found.index < 0)
        return found.refusal;
    AdminKey &key = context.state.adminKeys[found.index];
    key.gone = true;
    context.audit(u"api_key.deleted"_s, -1, key.id);
    return json({{"object"_L1, u"organization.admin_api_key.deleted"_s}, {"id"_L1, key.id}, {"deleted"_L1, true}});
}

} // namespace

void addKeyRoutes(Routes &routes)
{
    routes.push_back({"GET", "/organization/projects/{project_id}/api_keys", list});
    routes.push_back({"GET", "/organization/projects/{project_id}/api_keys/{api_key_id}", get});
    routes.push_back({"DELETE", "/organization/projects/{project_id}/api_keys/{api_key_id}", remove});
    routes.push_back({"GET", "/organization/admin_api_keys", listAdmin});
    routes.push_back({"POST", "/organization/admin_api_keys", createAdmin});
    routes.push_back({"GET", "/organization/admin_api_keys/{key_id}", getAdmin});
    routes.push_back({"DELETE", "/organization/admin_api_keys/{key_id}", removeAdmin});
}

} // namespace steward::demo
