// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a departure as JSON, for its events. Constant data.
#pragma once

#include "app/flows/offboarding/departure.h"
#include "app/json/json.h"

namespace steward {

template <>
struct json::Mapping<LeaverKey>
{
    static constexpr auto fields = std::tuple{
        required("id", &LeaverKey::id),
        optional("project_id", &LeaverKey::projectId),
        optional("project_name", &LeaverKey::projectName),
        optional("name", &LeaverKey::name),
        optional("tail", &LeaverKey::tail),
        optional("is_admin_key", &LeaverKey::isAdminKey),
        optional("last_used_at", &LeaverKey::lastUsedAt),
        optional("requests", &LeaverKey::requests),
        optional("systems", &LeaverKey::systems),
    };
};

template <>
struct json::Mapping<KeyDecision>
{
    static constexpr auto fields = std::tuple{
        optional("account_id", &KeyDecision::accountId),
        optional("account_name", &KeyDecision::accountName),
        optional("reason", &KeyDecision::reason),
    };
};

template <>
struct json::Mapping<Departure>
{
    static constexpr auto fields = std::tuple{
        required("person.user_id", &Departure::userId),
        optional("person.name", &Departure::name),
        optional("person.email", &Departure::email),
        required("leave_projects", &Departure::leaveProjects),
        required("leave_organization", &Departure::leaveOrganization),
        required("revoke_invitations", &Departure::revokeInvitations),
        optional("note", &Departure::note),
    };
};

} // namespace steward
