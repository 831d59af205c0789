// SPDX-License-Identifier: GPL-3.0-or-later
// What of each value stands in a BoardCopy: everything that operator== compares. A member that is added to one of them
// is added here too, and kBoardCopyVersion goes up; a test compares whole boards before and after.
#pragma once

#include "app/board/binary.h"
#include "app/board/board.h"

namespace steward {

inline constexpr quint32 kBoardCopyVersion = 3;

inline auto members(KeyRow &r)
{
    return std::tie(r.id, r.name, r.tail, r.kind, r.ownerKind, r.ownerId, r.ownerName, r.ownerEmail, r.projectId,
                    r.projectName, r.environment, r.createdAt, r.lastUsedAt, r.expiresAt, r.ageDays, r.policyDays,
                    r.flags, r.systems, r.note);
}

inline auto members(MemberProject &p)
{
    return std::tie(p.id, p.name, p.role);
}

inline auto members(MemberRow &r)
{
    return std::tie(r.id, r.kind, r.state, r.name, r.email, r.role, r.roleMeaning, r.isScimManaged, r.projects,
                    r.projectsKnown, r.keys, r.keysComplete, r.lastActive, r.since, r.expiresAt, r.ageDays);
}

inline auto members(CurrencyAmount &a)
{
    return std::tie(a.currency, a.amount);
}

inline auto members(ProjectRow &r)
{
    return std::tie(r.id, r.name, r.environment, r.environmentIsSet, r.costCentre, r.note, r.status, r.archived,
                    r.isDefault, r.createdAt, r.archivedAt, r.people, r.owners, r.serviceAccounts, r.keys,
                    r.personalKeys, r.lastActivity, r.spend, r.hardLimit, r.limitIsKnown, r.limitEnforcement);
}

inline auto members(Period &p)
{
    return std::tie(p.from, p.to);
}

inline auto members(DaySpend &d)
{
    return std::tie(d.day, d.amount, d.provisional);
}

inline auto members(CurrencySpend &s)
{
    return std::tie(s.currency, s.current, s.unattributed, s.previous, s.previousToDate, s.days);
}

inline auto members(SpendSummary &s)
{
    return std::tie(s.current, s.previous, s.fetchedAt, s.currencies);
}

inline auto members(OverviewCounts &c)
{
    return std::tie(c.projects, c.archived, c.people, c.owners, c.readers, c.invitations, c.invitationsExpired,
                    c.invitationsExpiring, c.serviceAccounts, c.projectsWithAccounts, c.keys, c.adminKeys,
                    c.productionKeys, c.neverUsed, c.oldestNeverUsedDays, c.complete);
}

inline auto members(LatestChange &c)
{
    return std::tie(c.type, c.at, c.actor, c.subject, c.project);
}

inline auto members(LatestChanges &c)
{
    return std::tie(c.entries, c.log);
}

inline auto members(Finding &f)
{
    return std::tie(f.rule, f.severity, f.subjects, f.names, f.since, f.page, f.filter, f.row, f.amount, f.against,
                    f.percent, f.times, f.lastUsed, f.due);
}

inline auto members(Policy &p)
{
    return std::tie(p.budgetDay, p.keyMaxAgeDays, p.spendLagDays);
}

/// What an overview needs; members and keys stand in the file's second part.
inline auto members(BoardRows &r)
{
    return std::tie(r.at, r.projects, r.spend, r.counts, r.changes, r.findings);
}

} // namespace steward
