// SPDX-License-Identifier: GPL-3.0-or-later
// Plans about people who are in the organization. Only what differs from what is known becomes a step, so a plan may
// have none; what the service refuses is left in, for the review to say why. Pure functions.
#pragma once

#include "app/planning/plansheet.h"

namespace steward {

[[nodiscard]] Plan changeRolePlan(const QStringList &userIds, const QString &role, const PlanOrigin &origin);

/// Those who are in a project already keep their role there.
[[nodiscard]] Plan addToProjectsPlan(const QStringList &userIds, const QStringList &projectIds, const QString &role,
                                     const PlanOrigin &origin);
/// Of those who are in the projects.
[[nodiscard]] Plan setProjectRolePlan(const QStringList &userIds, const QStringList &projectIds, const QString &role,
                                      const PlanOrigin &origin);
/// Of a project whose people are not known, everybody is taken out: who is not in it counts as reached.
[[nodiscard]] Plan removeFromProjectsPlan(const QStringList &userIds, const QStringList &projectIds,
                                          const PlanOrigin &origin);
[[nodiscard]] Plan removeFromOrganizationPlan(const QStringList &userIds, const PlanOrigin &origin);

} // namespace steward
