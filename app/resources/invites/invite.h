// SPDX-License-Identifier: GPL-3.0-or-later
// An invitation to the organization (schema Invite).
#pragma once

#include "app/base/clock.h"
#include "app/json/mapping.h"

#include <QString>
#include <optional>
#include <vector>

namespace steward {

struct InviteProject final
{
    QString id;
    QString role;
    friend bool operator==(const InviteProject &, const InviteProject &) = default;
};

struct Invite final
{
    QString id;
    QString email;
    QString role;
    QString status; ///< "pending", "accepted", "expired"; open-ended
    UnixSeconds createdAt = 0;
    std::optional<UnixSeconds> expiresAt;
    std::optional<UnixSeconds> acceptedAt;
    std::vector<InviteProject> projects;
    friend bool operator==(const Invite &, const Invite &) = default;
};

template<>
struct json::Mapping<InviteProject>
{
    static constexpr auto fields = std::tuple{
        nullable("id", &InviteProject::id),
        nullable("role", &InviteProject::role),
    };
};

template<>
struct json::Mapping<Invite>
{
    static constexpr auto fields = std::tuple{
        required("id", &Invite::id),
        required("email", &Invite::email),
        required("role", &Invite::role),
        required("status", &Invite::status),
        required("created_at", &Invite::createdAt),
        nullable("expires_at", &Invite::expiresAt),
        nullable("accepted_at", &Invite::acceptedAt),
        nullable("projects", &Invite::projects),
    };
};

} // namespace steward
