// SPDX-License-Identifier: GPL-3.0-or-later
// Scenes of the Projects page and its dialogs, for the picture tour.
#pragma once

#include "ui/shell/tourscenes.h"

namespace steward::tourprojects {

[[nodiscard]] std::span<const TourScene> scenes();

} // namespace steward::tourprojects
