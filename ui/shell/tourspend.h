// SPDX-License-Identifier: GPL-3.0-or-later
// The scenes of money: they wait until every day the demonstration has is held and shown.
#pragma once

#include "ui/shell/tourscenes.h"

namespace steward::tourspend {

// Each is a scene's ready(): it goes to the page, chooses, and is true once the answer is shown.
[[nodiscard]] bool spend(const TourStage &stage);
[[nodiscard]] bool byLineItem(const TourStage &stage);
[[nodiscard]] bool byPerson(const TourStage &stage);
[[nodiscard]] bool quarterByClass(const TourStage &stage);
[[nodiscard]] bool intoProject(const TourStage &stage);
[[nodiscard]] bool filtered(const TourStage &stage);
[[nodiscard]] bool filterAsked(const TourStage &stage);
[[nodiscard]] bool share(const TourStage &stage);
[[nodiscard]] bool someHidden(const TourStage &stage);
[[nodiscard]] bool asTables(const TourStage &stage);
[[nodiscard]] bool acknowledge(const TourStage &stage);
[[nodiscard]] bool incidents(const TourStage &stage);
[[nodiscard]] std::span<const TourScene> scenes();
[[nodiscard]] std::span<const TourScene> severalScenes();

} // namespace steward::tourspend
