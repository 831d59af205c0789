// SPDX-License-Identifier: GPL-3.0-or-later
// An admin API key of the organization (schema AdminApiKey). The list has been seen to hold project keys as well
// (BEHAVIOURS 34): sync drops those whose ids the projects' lists hold.
#pragma once

#include "app/base/clock.h"
#include "app/json/mapping.h"

#include <optional>
#include <QString>

namespace steward {

struct AdminKey
{
    QString id;
    QString name;
    QString redactedValue;
    UnixSeconds createdAt = 0;
    std::optional<UnixSeconds> expiresAt; ///< absent: never
    std::optional<UnixSeconds> lastUsedAt;
    QString ownerType, ownerId, ownerName, ownerRole;
    friend bool operator==(const AdminKey &, const AdminKey &) = default;
};

template <>
struct json::Mapping<AdminKey>
{
    static constexpr auto fields = std::tuple{
        required("id", &AdminKey::id),
        nullable("name", &AdminKey::name),
        required("redacted_value", &AdminKey::redactedValue),
        required("created_at", &AdminKey::createdAt),
        nullable("expires_at", &AdminKey::expiresAt),
        nullable("last_used_at", &AdminKey::lastUsedAt),
        optional("owner.type", &AdminKey::ownerType),
        optional("owner.id", &AdminKey::ownerId),
        optional("owner.name", &AdminKey::ownerName),
        optional("owner.role", &AdminKey::ownerRole),
    };
};

} // namespace steward
