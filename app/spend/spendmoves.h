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
/// Filtered by \a filter besides, in place of one by the same grouping.
[[nodiscard]] SpendChoice narrowedTo(SpendChoice choice, const SpendFilter &filter);
[[nodiscard]] SpendChoice withoutFilter(SpendChoice choice, SpendGrouping grouping);
/// What a person can narrow \a choice down to by \a grouping: the groups of this question.
[[nodiscard]] SpendQuestion groupsToChoose(SpendChoice choice, SpendGrouping grouping, UnixSeconds now, int budgetDay);
/// How many parts the trail has.
[[nodiscard]] int trailLength(const SpendChoice &choice);

} // namespace steward
