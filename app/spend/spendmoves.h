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
/// The same days over \a scope, seen from the open organization \a own. What is not told there is left out; to several
/// organizations one comes by organization, unless the money is told apart by what is the same in all of them.
[[nodiscard]] SpendChoice inScope(SpendChoice choice, SpendScope scope, const QString &own);
/// Without what is only of organizations that are not among \a connected (any more).
[[nodiscard]] SpendChoice withoutGone(SpendChoice choice, const QStringList &connected);
/// What a person can narrow \a choice down to by \a grouping: the groups of this question.
[[nodiscard]] SpendQuestion groupsToChoose(SpendChoice choice, SpendGrouping grouping, UnixSeconds now, int budgetDay);
/// How many parts the trail has.
[[nodiscard]] int trailLength(const SpendChoice &choice);

} // namespace steward
