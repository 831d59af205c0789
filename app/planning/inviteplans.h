// SPDX-License-Identifier: GPL-3.0-or-later
// Plans about invitations. Pure functions.
#pragma once

#include "app/planning/plansheet.h"
#include "app/resources/invites/invitesapi.h"

namespace steward {

[[nodiscard]] Plan invitePlan(const std::vector<InviteCreate> &wanted, const PlanOrigin &origin);
[[nodiscard]] Plan revokePlan(const QStringList &inviteIds, const PlanOrigin &origin);
/// The service cannot send an invitation again: each is deleted and made anew, with the same role and grants. One that
/// names no project is made into none; the plan's note says so.
[[nodiscard]] Plan sendAgainPlan(const QStringList &inviteIds, const PlanOrigin &origin);

} // namespace steward
