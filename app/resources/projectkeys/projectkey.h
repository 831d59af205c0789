// SPDX-License-Identifier: GPL-3.0-or-later
// An API key of a project (schema ProjectApiKey), with its owner laid flat. Only the redacted value is ever known.
#pragma once

#include "app/base/clock.h"
#include "app/json/mapping.h"

#include <QString>
#include <optional>

namespace steward {

struct ProjectKey final
{
    QString id;
    QString name;
    QString redactedValue; ///< "sk-proj-****9fKd"
    UnixSeconds createdAt = 0;
    std::optional<UnixSeconds> lastUsedAt;
    std::optional<UnixSeconds> expiresAt;
    QString ownerProjectAccess; ///< "active" or "inactive": the owner lost access, the key still works
    QString ownerType;          ///< "user" or "service_account"
    QString ownerUserId, ownerUserName, ownerUserEmail;
    QString ownerServiceAccountId, ownerServiceAccountName;
    friend bool operator==(const ProjectKey &, const ProjectKey &) = default;
};

template<>
struct json::Mapping<ProjectKey>
{
    static constexpr auto fields = std::tuple{
        required("id", &ProjectKey::id),
        nullable("name", &ProjectKey::name),
        required("redacted_value", &ProjectKey::redactedValue),
        required("created_at", &ProjectKey::createdAt),
        nullable("last_used_at", &ProjectKey::lastUsedAt),
        nullable("expires_at", &ProjectKey::expiresAt),
        nullable("owner_project_access", &ProjectKey::ownerProjectAccess),
        nullable("owner.type", &ProjectKey::ownerType),
        optional("owner.user.id", &ProjectKey::ownerUserId),
        optional("owner.user.name", &ProjectKey::ownerUserName),
        optional("owner.user.email", &ProjectKey::ownerUserEmail),
        optional("owner.service_account.id", &ProjectKey::ownerServiceAccountId),
        optional("owner.service_account.name", &ProjectKey::ownerServiceAccountName),
    };
};

} // namespace steward
