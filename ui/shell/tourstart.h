// SPDX-License-Identifier: GPL-3.0-or-later
// Scenes of the first start, for the picture tour: ways to begin, and what may be wrong with a key.
#pragma once

#include "ui/shell/tourscenes.h"

namespace steward::tourstart {

[[nodiscard]] std::span<const TourScene> scenes();

} // namespace steward::tourstart
