// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/spendmoves.h"

#include "app/spend/several/severalfigures.h"

#include <algorithm>

namespace steward {

namespace {

/// Keeps of the filters what \a change leaves members in.
template <typename Change>
void changeFilters(SpendChoice &choice, Change change)
{
    for (std::vector<SpendFilter> *filters : {&choice.filters, &choice.narrowed}) {
        std::erase_if(*filters, [&change](SpendFilter &filter) {
            change(filter);
            return filter.members.isEmpty();
        });
    }
}

} // namespace

std::optional<SpendChoice> opened(SpendChoice choice, const QString &member)
{
    const SpendGrouping below = levelBelow(choice.groupBy, choice.scope);
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

SpendChoice inScope(SpendChoice choice, SpendScope scope, const QString &own)
{
    if (choice.scope == scope)
        return choice;
    choice.scope = scope;
    changeFilters(choice, [&](SpendFilter &filter) {
        QStringList members;
        for (const QString &member : std::as_const(filter.members)) {
            const bool belongs = isOfOneOrganization(filter.grouping) && !member.isEmpty();
            if (!isTold(filter.grouping, scope))
                continue;
            if (!belongs)
                members += member;
            else if (scope == SpendScope::All)
                members += severalMember(own, member);
            else if (organizationOf(member) == own)
                members += ownMember(member);
        }
        filter.members = members;
    });
    if (scope == SpendScope::All && isOfOneOrganization(choice.groupBy) && choice.filters.empty())
        choice.groupBy = SpendGrouping::Organization;
    if (!isTold(choice.groupBy, scope))
        choice.groupBy = SpendGrouping::Project;
    return choice;
}

SpendChoice withoutGone(SpendChoice choice, const QStringList &connected)
{
    if (choice.scope == SpendScope::Own)
        return choice;
    changeFilters(choice, [&](SpendFilter &filter) {
        if (filter.grouping == SpendGrouping::Organization) {
            filter.members.removeIf([&](const QString &id) { return !connected.contains(id); });
        } else if (isOfOneOrganization(filter.grouping)) {
            filter.members.removeIf([&](const QString &member) {
                return !member.isEmpty() && !connected.contains(organizationOf(member));
            });
        }
    });
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
