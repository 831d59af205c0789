// SPDX-License-Identifier: GPL-3.0-or-later
// What goes into the file of somebody who left: who, when, what was decided about each key and why, what they may still
// know, and what became of each step. Pure function; GUI thread (translations).
#pragma once

#include "app/changes/namebook.h"
#include "app/changes/planrecord.h"
#include "app/flows/offboarding/departure.h"
#include "app/flows/rotation/rotation.h"

namespace steward {

struct OffboardingFile final
{
    const Offboarding &offboarding;     ///< the person as they are now
    std::vector<DepartureKey> keys;     ///< every key that was decided about, also those that are gone
    QHash<QString, Rotation> rotations; ///< that move keys, or give shared ones a successor; by the old key's id
    std::vector<PlanRecord> plans;      ///< that have begun, in their order
};

/// As Markdown; every text from outside is escaped.
[[nodiscard]] QString offboardingRecord(const OffboardingFile &file, const NameBook &names);

} // namespace steward
