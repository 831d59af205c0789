// SPDX-License-Identifier: GPL-3.0-or-later
// A key of a service account at the one moment when the service shows its value. Move-only; whoever receives it shows
// or stores the value and lets it die.
#pragma once

#include "app/base/secret.h"
#include "app/resources/serviceaccounts/serviceaccount.h"

#include <optional>

namespace steward {

struct CreatedKey final
{
    QString id;
    QString name;
    UnixSeconds createdAt = 0;
    std::optional<UnixSeconds> expiresAt;
    Secret value;
};

struct CreatedServiceAccount final : ServiceAccount
{
    std::optional<CreatedKey> key; ///< absent when the account was created without one
};

template <>
struct json::Mapping<CreatedKey>
{
    static constexpr auto fields = std::tuple{
        required("id", &CreatedKey::id),
        nullable("name", &CreatedKey::name),
        required("created_at", &CreatedKey::createdAt),
        nullable("expires_at", &CreatedKey::expiresAt),
        required("value", &CreatedKey::value),
    };
};

template <>
struct json::Mapping<CreatedServiceAccount>
{
    static constexpr auto fields =
        std::tuple_cat(Mapping<ServiceAccount>::fields, std::tuple{nullable("api_key", &CreatedServiceAccount::key)});
};

} // namespace steward
