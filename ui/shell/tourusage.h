// SPDX-License-Identifier: GPL-3.0-or-later
// Scenes of usage and of the days that are held, for the picture tour.
#pragma once

#include "ui/shell/tourscenes.h"

namespace steward::tourusage {

void read(const TourStage &stage); ///< shows the page; costs and usage are being read already
[[nodiscard]] bool shown(const TourStage &stage);
[[nodiscard]] bool daysShown(const TourStage &stage);
[[nodiscard]] bool peaksShown(const TourStage &stage);
[[nodiscard]] std::span<const TourScene> scenes();

} // namespace steward::tourusage
