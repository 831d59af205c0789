// SPDX-License-Identifier: GPL-3.0-or-later
// Scenes of rotations for the picture tour: one rotation that is led from step to step, with the time standing still
// (what moves over has moved: app/demo/options.h), and a leaked key.
#pragma once

#include "ui/shell/tourscenes.h"

namespace steward::tourrotations {

// Each leads the one rotation so far and is true when the page shows it.
[[nodiscard]] bool systems(const TourStage &stage);
[[nodiscard]] bool create(const TourStage &stage);
[[nodiscard]] bool handOver(const TourStage &stage);
[[nodiscard]] bool command(const TourStage &stage); ///< the dialog that gives the secret to a program
[[nodiscard]] bool verify(const TourStage &stage);
[[nodiscard]] bool gate(const TourStage &stage); ///< the dialog that opens one by name
[[nodiscard]] bool quiet(const TourStage &stage);
[[nodiscard]] bool softStop(const TourStage &stage);
[[nodiscard]] bool deletion(const TourStage &stage);
[[nodiscard]] bool done(const TourStage &stage);
[[nodiscard]] bool leak(const TourStage &stage);
[[nodiscard]] bool list(const TourStage &stage);
[[nodiscard]] std::span<const TourScene> scenes();

} // namespace steward::tourrotations
