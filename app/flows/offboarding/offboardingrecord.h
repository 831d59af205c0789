// SPDX-License-Identifier: GPL-3.0-or-later
// What goes into the file of somebody who left: who, when, what was decided about each key and why, what they may still
// know, and what became of each step. Pure function; GUI thread (translations).
#pragma once

#include "app/changes/namebook.h"
#include "app/changes/planrecord.h"
#include "app/flows/offboarding/offboarding.h"

namespace steward {

/// As Markdown; every text from outside is escaped.
[[nodiscard]] QString offboardingRecord(const Offboarding &offboarding, const PlanRecord &record,
                                        const NameBook &names);

} // namespace steward
