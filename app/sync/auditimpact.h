// SPDX-License-Identifier: GPL-3.0-or-later
// What entries of the audit log mean for the lists that are held: which of them are out of date. The list of event
// types is open: one that is not known concerns no list. A pure function over values.
#pragma once

#include "app/organization/snapshot.h"
#include "app/resources/auditlogs/auditentry.h"

#include <array>
#include <span>

namespace steward {

struct AuditImpact final
{
    QHash<ListId, UnixSeconds> changed; ///< lists, each with the time of the latest entry that concerns it
    /// By kind, the time of the latest entry that concerns some project's list without saying whose, 0 if there is
    /// none: what an admin key does counts to the Default project, wherever it was done (contract, AuditLog.project).
    std::array<UnixSeconds, kListKindCount> unsureSince{};
};

[[nodiscard]] AuditImpact impactOf(std::span<const AuditEntry> entries, const Snapshot &snapshot);

} // namespace steward
