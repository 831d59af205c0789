// SPDX-License-Identifier: GPL-3.0-or-later
// The counts at the top of the Overview, from the same rows the pages show, so that no two figures of the program
// disagree. A count is not known until its lists have arrived. Pure functions.
#pragma once

#include "app/organization/keyrow.h"
#include "app/organization/memberrow.h"
#include "app/organization/projectrow.h"

namespace steward {

struct OverviewCounts final
{
    std::optional<int> projects;  ///< without archived ones
    std::optional<int> archived;
    std::optional<int> people, owners, readers;
    std::optional<int> invitations; ///< not yet accepted, expired ones included
    int invitationsExpired = 0, invitationsExpiring = 0;
    std::optional<int> serviceAccounts; ///< of the projects read so far
    int projectsWithAccounts = 0;
    std::optional<int> keys; ///< of projects, without admin keys
    std::optional<int> adminKeys;
    int productionKeys = 0;
    int neverUsed = 0;
    int oldestNeverUsedDays = 0;
    bool complete = false; ///< the accounts and keys of all projects have arrived
    friend bool operator==(const OverviewCounts &, const OverviewCounts &) = default;
};

[[nodiscard]] OverviewCounts overviewCounts(const Snapshot &snapshot, const std::vector<ProjectRow> &projects,
                                            const std::vector<MemberRow> &members, const std::vector<KeyRow> &keys);

} // namespace steward
