// SPDX-License-Identifier: GPL-3.0-or-later
// What the overview says of offboardings that wait: those whose person may go now. Pure; GUI thread.
#pragma once

#include "app/checkup/finding.h"

namespace steward {

class Departures;
class Rotations;

/// Rule "offboarding-ready", one each, of the person.
[[nodiscard]] std::vector<Finding> departureFindings(const Departures &departures, const Rotations &rotations);

} // namespace steward
