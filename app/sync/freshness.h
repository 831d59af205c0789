// SPDX-License-Identifier: GPL-3.0-or-later
// How long a list counts as fresh and how urgent it is for what a person looks at: the numbers behind Sync, in two
// tables.
#pragma once

#include "app/async/opcontext.h"
#include "app/sync/sync.h"

#include <chrono>

namespace steward {

struct Freshness final
{
    std::chrono::seconds alone;   ///< nothing but its age speaks for it
    std::chrono::seconds vouched; ///< the audit log shows that nobody changed it; 'last used' grows old all the same
};

// clang-format off
inline constexpr std::array<Freshness, kListKindCount> kFreshness{{
    {std::chrono::minutes(10), std::chrono::hours(24)},   // Projects
    {std::chrono::minutes(10), std::chrono::hours(1)},    // Users
    {std::chrono::minutes(10), std::chrono::hours(6)},    // Invites
    {std::chrono::minutes(30), std::chrono::hours(6)},    // AdminKeys
    {std::chrono::hours(1),    std::chrono::hours(24)},   // ProjectUsers
    {std::chrono::hours(1),    std::chrono::hours(24)},   // ServiceAccounts
    {std::chrono::minutes(30), std::chrono::hours(6)},    // ProjectKeys
    {std::chrono::hours(6),    std::chrono::hours(6)},    // SpendLimits: the audit log does not know them
    {std::chrono::minutes(30), std::chrono::minutes(30)}, // Costs: they grow by themselves
    {std::chrono::minutes(1),  std::chrono::minutes(1)},  // AuditLog
}};

inline constexpr auto kI = Priority::Interactive, kV = Priority::Visible, kB = Priority::Background;
/// Rows: Focus. Columns: Projects, Users, Invites, AdminKeys, ProjectUsers, ServiceAccounts, ProjectKeys, SpendLimits,
/// Costs, AuditLog.
inline constexpr std::array<std::array<Priority, kListKindCount>, 5> kUrgency{{
    {kI, kI, kI, kV, kB, kB, kV, kB, kI, kI}, // Overview
    {kI, kV, kB, kB, kV, kV, kV, kB, kV, kI}, // Projects
    {kV, kI, kI, kB, kV, kB, kV, kB, kB, kI}, // Members
    {kI, kV, kB, kI, kB, kV, kI, kB, kB, kI}, // Keys
    {kI, kV, kV, kV, kV, kV, kV, kV, kV, kI}, // Everything
}};
// clang-format on

[[nodiscard]] constexpr std::size_t indexOf(ListKind kind)
{
    return static_cast<std::size_t>(kind);
}

[[nodiscard]] constexpr Priority urgency(Focus focus, ListKind kind)
{
    return kUrgency[static_cast<std::size_t>(focus)][indexOf(kind)];
}

/// Whether the list exists once for each project. Spend limits exist for the organization as well.
[[nodiscard]] constexpr bool isPerProject(ListKind kind)
{
    return kind == ListKind::ProjectUsers || kind == ListKind::ServiceAccounts || kind == ListKind::ProjectKeys ||
           kind == ListKind::SpendLimits;
}

/// Whether the audit log would show a change of the list.
[[nodiscard]] constexpr bool isLogged(ListKind kind)
{
    return kind != ListKind::SpendLimits && kind != ListKind::Costs && kind != ListKind::AuditLog;
}

} // namespace steward
