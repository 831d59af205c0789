// SPDX-License-Identifier: GPL-3.0-or-later
// Scenes of the window around the pages, for the picture tour: settings, palette, menus, help, other sizes.
#pragma once

#include "ui/shell/tourscenes.h"

namespace steward::tourshell {

[[nodiscard]] std::span<const TourScene> scenes();

} // namespace steward::tourshell
