// SPDX-License-Identifier: GPL-3.0-or-later
// A person (or service account) of the organization (schema User), with the projects the users list carries along, so
// that one call serves where a call per project would be needed.
#pragma once

#include "app/base/clock.h"
#include "app/json/mapping.h"

#include <QString>
#include <optional>
#include <vector>

namespace steward {

struct UserProject final
{
    QString id;
    QString name;
    QString role;
    friend bool operator==(const UserProject &, const UserProject &) = default;
};

struct User final
{
    QString id;
    QString name;
    QString email;
    QString role; ///< "owner", "reader" or a custom role's name
    UnixSeconds addedAt = 0;
    std::optional<UnixSeconds> apiKeyLastUsedAt;
    bool isServiceAccount = false;
    bool isScimManaged = false; ///< belongs to the identity provider: not edited here
    std::vector<UserProject> projects;
    friend bool operator==(const User &, const User &) = default;
};

template<>
struct json::Mapping<UserProject>
{
    static constexpr auto fields = std::tuple{
        nullable("id", &UserProject::id),
        nullable("name", &UserProject::name),
        nullable("role", &UserProject::role),
    };
};

template<>
struct json::Mapping<User>
{
    static constexpr auto fields = std::tuple{
        required("id", &User::id),
        nullable("name", &User::name),
        nullable("email", &User::email),
        nullable("role", &User::role),
        required("added_at", &User::addedAt),
        nullable("api_key_last_used_at", &User::apiKeyLastUsedAt),
        optional("is_service_account", &User::isServiceAccount),
        optional("is_scim_managed", &User::isScimManaged),
        nullable("projects.data", &User::projects),
    };
};

} // namespace steward
