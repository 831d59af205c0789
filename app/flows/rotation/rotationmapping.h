// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a rotation as JSON, for its events and its exported record. Constant data.
#pragma once

#include "app/flows/rotation/rotation.h"
#include "app/json/json.h"

namespace steward {

template <>
struct json::Mapping<RotatedKey>
{
    static constexpr auto fields = std::tuple{
        required("id", &RotatedKey::id),
        required("project_id", &RotatedKey::projectId),
        optional("project_name", &RotatedKey::projectName),
        optional("name", &RotatedKey::name),
        optional("tail", &RotatedKey::tail),
        optional("environment", &RotatedKey::environment),
        optional("owner_type", &RotatedKey::ownerType),
        optional("owner_id", &RotatedKey::ownerId),
        optional("owner_name", &RotatedKey::ownerName),
        optional("created_at", &RotatedKey::createdAt),
        optional("scopes", &RotatedKey::scopes),
        optional("expires_at", &RotatedKey::expiresAt),
    };
};

/// State, reason, who and when are told by events of their own.
template <>
struct json::Mapping<RotationSystem>
{
    static constexpr auto fields = std::tuple{
        required("name", &RotationSystem::name),
        optional("environment", &RotationSystem::environment),
        optional("owner", &RotationSystem::owner),
        optional("secret_location", &RotationSystem::secretLocation),
        optional("how_changed", &RotationSystem::howChanged),
        optional("note", &RotationSystem::note),
    };
};

template <>
struct json::Mapping<RotationTarget>
{
    static constexpr auto fields = std::tuple{
        optional("account_id", &RotationTarget::accountId),
        optional("account_name", &RotationTarget::accountName),
        optional("key_name", &RotationTarget::keyName),
        optional("scopes", &RotationTarget::scopes),
        optional("expires_in_seconds", &RotationTarget::expiresInSeconds),
    };
};

template <>
struct json::Mapping<RotationNewKey>
{
    static constexpr auto fields = std::tuple{
        required("id", &RotationNewKey::id),
        optional("name", &RotationNewKey::name),
        optional("tail", &RotationNewKey::tail),
        optional("account_id", &RotationNewKey::accountId),
        optional("account_name", &RotationNewKey::accountName),
        optional("secret_lost", &RotationNewKey::secretLost),
    };
};

template <>
struct json::Mapping<RotationHandover>
{
    static constexpr auto fields = std::tuple{
        optional("system", &RotationHandover::system),
        required("way", &RotationHandover::way),
        required("succeeded", &RotationHandover::succeeded),
        optional("note", &RotationHandover::note),
    };
};

template <>
struct json::Mapping<RotationProof>
{
    static constexpr auto fields = std::tuple{
        required("new_requests", &RotationProof::newRequests),   optional("new_first_at", &RotationProof::newFirstAt),
        optional("old_last_at", &RotationProof::oldLastAt),      required("old_requests", &RotationProof::oldRequests),
        required("covered_until", &RotationProof::coveredUntil),
    };
};

} // namespace steward
