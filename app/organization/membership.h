// SPDX-License-Identifier: GPL-3.0-or-later
// Who is in which project. Two lists of the service tell it: the users list carries each person's projects, the list of
// a project's users its people; for each project the one that was read later is believed. Pure functions.
#pragma once

#include "app/organization/snapshot.h"

#include <QSet>

namespace steward {

struct Membership final
{
    QString userId;
    QString projectId;
    QString role;
    friend bool operator==(const Membership &, const Membership &) = default;
};

struct Memberships final
{
    std::vector<Membership> all;
    /// Whether the users list told of anybody's projects; if not, only the projects in readAlone are known.
    bool usersTell = false;
    QSet<QString> readAlone; ///< projects whose own list is the one believed
    [[nodiscard]] bool knows(const QString &projectId) const { return usersTell || readAlone.contains(projectId); }
};

[[nodiscard]] Memberships memberships(const Snapshot &snapshot);

} // namespace steward
