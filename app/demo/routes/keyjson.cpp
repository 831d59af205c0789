// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/routes/keyjson.h"

namespace steward::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

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

} // namespace

QJsonValue orNull(const std::optional<qint64> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

bool isNameless(const Context &context, int index)
{
    return context.quirks & Quirk::NullKeyNames && index % 7 == 3;
}

QJsonObject keyJson(const Context &context, int index)
{
    const Key &key = context.state.keys[index];
    const qint64 lastUsed = context.traffic.lastUsed(index, context.now() / 60);
    return {{"object"_L1, u"organization.project.api_key"_s},
            {"redacted_value"_L1, key.redacted},
            {"name"_L1, isNameless(context, index) ? QJsonValue() : QJsonValue(key.name)},
            {"created_at"_L1, key.createdAt},
            {"last_used_at"_L1, lastUsed < 0 ? QJsonValue() : QJsonValue(lastUsed * 60)},
            {"expires_at"_L1, orNull(key.expiresAt)},
            {"id"_L1, key.id},
            {"owner_project_access"_L1, context.state.ownerHasAccess(key) ? u"active"_s : u"inactive"_s},
            {"owner"_L1, ownerJson(context.state, key)}};
}

} // namespace steward::demo
