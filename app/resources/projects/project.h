// SPDX-License-Identifier: GPL-3.0-or-later
// A project as the service gives it (schema Project).
#pragma once

#include "app/base/clock.h"
#include "app/json/mapping.h"

#include <QString>
#include <optional>

namespace steward {

struct Project final
{
    QString id;
    QString name; ///< empty when the service gives none
    UnixSeconds createdAt = 0;
    std::optional<UnixSeconds> archivedAt;
    QString status; ///< "active" or "archived"; open-ended
    [[nodiscard]] bool isArchived() const { return archivedAt.has_value() || status == QLatin1StringView("archived"); }
    friend bool operator==(const Project &, const Project &) = default;
};

template<>
struct json::Mapping<Project>
{
    static constexpr auto fields = std::tuple{
        required("id", &Project::id),
        nullable("name", &Project::name),
        required("created_at", &Project::createdAt),
        nullable("archived_at", &Project::archivedAt),
        nullable("status", &Project::status),
    };
};

} // namespace steward
