// SPDX-License-Identifier: GPL-3.0-or-later
// Scenes of the Keys page and its dialogs, for the picture tour.
#pragma once

#include "ui/shell/tourscenes.h"

namespace steward::tourkeys {

[[nodiscard]] std::span<const TourScene> scenes();
void detail(const TourStage &stage); ///< a key is selected

} // namespace steward::tourkeys
