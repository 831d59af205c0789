// SPDX-License-Identifier: GPL-3.0-or-later
// Scenes of plans and the journal, for the picture tour.
#pragma once

#include "ui/shell/tourscenes.h"

namespace steward::tourchanges {

[[nodiscard]] std::span<const TourScene> scenes();
/// Of plans that are under way, on an organization that refuses and loses some of it.
[[nodiscard]] std::span<const TourScene> appliedScenes();

} // namespace steward::tourchanges
