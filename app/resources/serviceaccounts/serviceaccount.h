// SPDX-License-Identifier: GPL-3.0-or-later
// A service account of a project (schema ProjectServiceAccount).
#pragma once

#include "app/base/clock.h"
#include "app/json/mapping.h"

#include <QString>

namespace steward {

struct ServiceAccount
{
    QString id;
    QString name;
    QString role; ///< "owner", "member" or "none"
    UnixSeconds createdAt = 0;
    friend bool operator==(const ServiceAccount &, const ServiceAccount &) = default;
};

template <>
struct json::Mapping<ServiceAccount>
{
    static constexpr auto fields = std::tuple{
        required("id", &ServiceAccount::id),
        required("name", &ServiceAccount::name),
        required("role", &ServiceAccount::role),
        required("created_at", &ServiceAccount::createdAt),
    };
};

} // namespace steward
