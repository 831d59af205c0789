// SPDX-License-Identifier: GPL-3.0-or-later
// How one choice on the Spend page follows from another: down into a group, back along the trail, to one bar and away
// from it. Pure; any thread.
#pragma once

#include "app/spend/spendchoice.h"

namespace steward {

/// Into the group \a member of what is grouped by; nothing where there is no level below.
[[nodiscard]] std::optional<SpendChoice> opened(SpendChoice choice, const QString &member);
/// Back to the first \a parts of the trail, grouped as one came from there. The chosen bar is the trail's last part.
[[nodiscard]] SpendChoice wentBackTo(SpendChoice choice, int parts);
/// Without one part of the trail; the others stay.
[[nodiscard]] SpendChoice withoutPart(SpendChoice choice, int part);
/// How many parts the trail has.
[[nodiscard]] int trailLength(const SpendChoice &choice);

} // namespace steward
