// SPDX-License-Identifier: GPL-3.0-or-later
// Scenes of desktops that are set differently, for the picture tour: high contrast, from right to left, large letters.
#pragma once

#include "ui/shell/tourscenes.h"

namespace steward::tourlooks {

[[nodiscard]] std::span<const TourScene> scenes();

} // namespace steward::tourlooks
