// SPDX-License-Identifier: GPL-3.0-or-later
// The organization's admin keys. One that is made here opens this server until it is deleted or expires.
#include "app/demo/body.h"
#include "app/demo/paging.h"
#include "app/demo/random.h"
#include "app/demo/routes/keyjson.h"
#include "app/demo/routes/lookup.h"

namespace steward::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject adminJson(const Context &context, int index)
{
    const AdminKey &key = context.state.adminKeys[index];
    const Member &owner = context.state.members[key.member];
    return {{"object"_L1, u"organization.admin_api_key"_s},
            {"id"_L1, key.id},
            {"name"_L1, isNameless(context, index) ? QJsonValue() : QJsonValue(key.name)},
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
        QJsonObject stranger = keyJson(context, i - own);
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

void addAdminKeyRoutes(Routes &routes)
{
    routes.push_back({"GET", "/organization/admin_api_keys", listAdmin});
    routes.push_back({"POST", "/organization/admin_api_keys", createAdmin});
    routes.push_back({"GET", "/organization/admin_api_keys/{key_id}", getAdmin});
    routes.push_back({"DELETE", "/organization/admin_api_keys/{key_id}", removeAdmin});
}

} // namespace steward::demo
