// SPDX-License-Identifier: GPL-3.0-or-later
// Scenes of what may be wrong, for the picture tour: no permission, no network, patience, nothing there.
#pragma once

#include "ui/shell/tourscenes.h"

namespace steward::tourtroubles {

[[nodiscard]] std::span<const TourScene> scenes();

} // namespace steward::tourtroubles
