// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/spendmoves.h"

#include <algorithm>

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

SpendChoice narrowedTo(SpendChoice choice, const SpendFilter &filter)
{
    const auto same = std::ranges::find(choice.narrowed, filter.grouping, &SpendFilter::grouping);
    if (same == choice.narrowed.end())
        choice.narrowed.push_back(filter);
    else
        *same = filter;
    return choice;
}

SpendChoice withoutFilter(SpendChoice choice, SpendGrouping grouping)
{
    std::erase_if(choice.narrowed, [grouping](const SpendFilter &filter) { return filter.grouping == grouping; });
    return choice;
}

SpendQuestion groupsToChoose(SpendChoice choice, SpendGrouping grouping, UnixSeconds now, int budgetDay)
{
    choice = withoutFilter(std::move(choice), grouping);
    choice.groupBy = grouping;
    choice.compare = SpendComparison::None;
    SpendQuestion question = questionOf(choice, now, budgetDay);
    if (choice.step)
        question.range = daysOf(*choice.step, question.range);
    return question;
}

int trailLength(const SpendChoice &choice)
{
    return static_cast<int>(choice.filters.size()) + (choice.step ? 1 : 0);
}

} // namespace steward
