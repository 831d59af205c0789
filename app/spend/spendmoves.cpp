// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/spendmoves.h"

namespace steward {

std::optional<SpendChoice> opened(SpendChoice choice, const QString &member)
{
    const SpendGrouping below = levelBelow(choice.groupBy);
    if (below == SpendGrouping::Total)
        return std::nullopt;
    choice.filters.push_back({choice.groupBy, {member}});
    choice.groupBy = below;
    return choice;
}

SpendChoice wentBackTo(SpendChoice choice, int parts)
{
    const auto filters = static_cast<int>(choice.filters.size());
    if (parts <= filters)
        choice.step.reset();
    if (parts < filters) {
        choice.groupBy = choice.filters[static_cast<size_t>(parts)].grouping; // where one came from
        choice.filters.resize(static_cast<size_t>(parts));
    }
    return choice;
}

SpendChoice withoutPart(SpendChoice choice, int part)
{
    if (part < static_cast<int>(choice.filters.size()))
        choice.filters.erase(choice.filters.begin() + part);
    else
        choice.step.reset();
    return choice;
}

int trailLength(const SpendChoice &choice)
{
    return static_cast<int>(choice.filters.size()) + (choice.step ? 1 : 0);
}

} // namespace steward
