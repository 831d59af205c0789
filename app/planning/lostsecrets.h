// SPDX-License-Identifier: GPL-3.0-or-later
// A key was made and its answer lost: the key works, and nobody has its secret. The way to a usable one is another key
// in its place, and then the end of the first. Pure functions.
#pragma once

#include "app/changes/planrecord.h"
#include "app/planning/plansheet.h"

namespace steward {

/// The plan that makes another key on the same account (or another admin key) with the same name, scopes and lifetime,
/// and then deletes the one whose secret is lost. \a step: of \a record. Where the lists, as they are known, do not
/// show that key yet, the plan's note says that it remains. Nothing for a step that has lost no secret.
[[nodiscard]] std::optional<Plan> replaceLostSecretPlan(const PlanRecord &record, std::size_t step,
                                                        const PlanOrigin &origin);

} // namespace steward
