// SPDX-License-Identifier: GPL-3.0-or-later
// Scenes of the Members page, its dialogs and the offboarding, for the picture tour.
#pragma once

#include "ui/shell/tourscenes.h"

namespace steward::tourmembers {

[[nodiscard]] std::span<const TourScene> scenes();
void detail(const TourStage &stage); ///< somebody is selected

} // namespace steward::tourmembers
