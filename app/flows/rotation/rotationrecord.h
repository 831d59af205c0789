// SPDX-License-Identifier: GPL-3.0-or-later
// What an auditor gets of a rotation: what, why, who, when, on what evidence, with which systems, and what was
// overridden. Pure function; GUI thread (translations).
#pragma once

#include "app/flows/rotation/rotation.h"

namespace steward {

/// As Markdown; every text from outside is escaped. \a organization: its name.
[[nodiscard]] QString rotationRecord(const Rotation &rotation, const QString &organization, UnixSeconds now);

} // namespace steward
