// SPDX-License-Identifier: GPL-3.0-or-later
// A plan as JSON: in a file for later or for a second person, and in the journal. Reading one trusts nothing:
// operations must be known, their arguments must be what they take, references must point backwards. Pure functions.
//
//     {"steward_plan": 1, "id": "plan_…", "title": "…", "note": "…", "made_at": "2026-11-23T10:41:00.000Z",
//      "organization": {"connection": "…", "name": "…"}, "parallel": 1,
//      "names": {"proj_…": "Parcel Routing Production"},
//      "steps": [{"id": "1", "operation": "users.modify", "arguments": {…}, "before": {…}, "after": ["…"]}],
//      "labels": [{"project": "proj_…" or "step": "1", "environment": "production", "cost_centre": "4711"}]}
#pragma once

#include "app/base/result.h"
#include "app/changes/plan.h"

namespace steward::planfile {

[[nodiscard]] QJsonObject toJson(const Plan &plan);
/// BadInput: jsonPath names the place ("steps[3].arguments.role"), detail what is wrong in one of the words "version",
/// "operation", "reference", "step", "shape", "environment".
[[nodiscard]] Result<Plan> fromJson(const QJsonObject &object);

/// A whole file's text.
[[nodiscard]] QByteArray write(const Plan &plan);
[[nodiscard]] Result<Plan> read(const QByteArray &text);

/// What fromJson() demands of the steps, for plans that were built: the first thing that is wrong.
[[nodiscard]] Result<> validate(const Plan &plan);

} // namespace steward::planfile
