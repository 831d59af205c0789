// SPDX-License-Identifier: GPL-3.0-or-later
// Which lists are to be read now, and in which order. A pure function over values.
#pragma once

#include "app/sync/freshness.h"

#include <array>
#include <QSet>

namespace steward {

/// Whether the audit log speaks for the lists.
enum class Vouching {
    No,      ///< it is off, cannot be read, or has a gap
    Pending, ///< it is about to be read: what it may vouch for waits for it
    Yes,
};

struct PlanInput final
{
    const Snapshot &snapshot;
    Focus focus = Focus::Overview;
    QString focusedProject;
    UnixSeconds now = 0;
    bool force = false;
    Vouching vouching = Vouching::No;
    std::array<UnixSeconds, kListKindCount> unsureSince{}; ///< see AuditImpact
    const QHash<ListId, UnixSeconds> &readAt;              ///< where ListState::fetchedAt was raised by the audit log
    const QHash<ListId, UnixSeconds> &failedAt;            ///< of this run
    const QSet<ListId> &wanted;                            ///< asked for by name
};

/// The organization's lists first, then those of the projects: the focused one, what was never read, what changed, the
/// oldest.
[[nodiscard]] std::vector<ListId> dueLists(const PlanInput &input);

/// Whether memberships have to be read project by project: the users came without their projects.
[[nodiscard]] bool needsProjectUsers(const Snapshot &snapshot);

} // namespace steward
