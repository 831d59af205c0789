// SPDX-License-Identifier: GPL-3.0-or-later
// A person's membership of a project (schema ProjectUser).
#pragma once

#include "app/base/clock.h"
#include "app/json/mapping.h"

#include <QString>

namespace steward {

struct ProjectUser final
{
    QString id;
    QString name;
    QString email;
    QString role;
    UnixSeconds addedAt = 0;
    friend bool operator==(const ProjectUser &, const ProjectUser &) = default;
};

template<>
struct json::Mapping<ProjectUser>
{
    static constexpr auto fields = std::tuple{
        required("id", &ProjectUser::id),
        nullable("name", &ProjectUser::name),
        nullable("email", &ProjectUser::email),
        required("role", &ProjectUser::role),
        required("added_at", &ProjectUser::addedAt),
    };
};

} // namespace steward
