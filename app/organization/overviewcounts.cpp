// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/organization/overviewcounts.h"

#include <algorithm>

namespace steward {

namespace {

bool hasArrived(const Snapshot &snapshot, ListKind kind)
{
    return snapshot.states.value({kind, {}}).fetchedAt > 0;
}

void add(std::optional<int> &sum, const std::optional<int> &part)
{
    if (part)
        sum = sum.value_or(0) + *part;
}

void countProjects(OverviewCounts &counts, const std::vector<ProjectRow> &projects)
{
    counts.projects = 0;
    counts.archived = 0;
    counts.complete = true;
    for (const ProjectRow &row : projects) {
        if (row.archived) {
            ++*counts.archived;
            continue;
        }
        ++*counts.projects;
        add(counts.serviceAccounts, row.serviceAccounts);
        add(counts.keys, row.keys);
        counts.projectsWithAccounts += row.serviceAccounts.value_or(0) > 0 ? 1 : 0;
        counts.complete = counts.complete && row.serviceAccounts && row.keys;
    }
}

void countPeople(OverviewCounts &counts, const std::vector<MemberRow> &members)
{
    counts.people = counts.owners = counts.readers = 0;
    for (const MemberRow &row : members) {
        if (row.kind != MemberRow::Kind::Person)
            continue;
        ++*counts.people;
        *counts.owners += row.isOwner() ? 1 : 0;
        *counts.readers += row.roleMeaning == MemberRow::RoleMeaning::Reader ? 1 : 0;
    }
}

void countInvitations(OverviewCounts &counts, const std::vector<MemberRow> &members)
{
    counts.invitations = 0;
    for (const MemberRow &row : members) {
        if (!row.isOpenInvitation())
            continue;
        ++*counts.invitations;
        counts.invitationsExpired += row.state == MemberRow::State::Expired ? 1 : 0;
        counts.invitationsExpiring += row.state == MemberRow::State::Expiring ? 1 : 0;
    }
}

void countKeys(OverviewCounts &counts, const std::vector<KeyRow> &keys)
{
    for (const KeyRow &row : keys) {
        counts.productionKeys += row.kind == KeyRow::Kind::Project && row.isProduction() ? 1 : 0;
        if (!row.has(KeyFlag::NeverUsed)) // of admin keys too, as the filter that it leads to
            continue;
        ++counts.neverUsed;
        counts.oldestNeverUsedDays = std::max(counts.oldestNeverUsedDays, row.ageDays);
    }
}

} // namespace

OverviewCounts overviewCounts(const Snapshot &snapshot, const std::vector<ProjectRow> &projects,
                              const std::vector<MemberRow> &members, const std::vector<KeyRow> &keys)
{
    OverviewCounts counts;
    if (hasArrived(snapshot, ListKind::Projects))
        countProjects(counts, projects);
    if (hasArrived(snapshot, ListKind::Users))
        countPeople(counts, members);
    if (hasArrived(snapshot, ListKind::Invites))
        countInvitations(counts, members);
    if (hasArrived(snapshot, ListKind::AdminKeys))
        counts.adminKeys = static_cast<int>(snapshot.adminKeys.size());
    countKeys(counts, keys);
    return counts;
}

} // namespace steward
