// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/spendchoice.h"

#include <algorithm>
#include <QDateTime>

namespace steward {

namespace {

/// The same date of another year; 29 February becomes 28 February.
UnixSeconds yearEarlier(UnixSeconds day)
{
    const QDate date = QDateTime::fromSecsSinceEpoch(day, Qt::UTC).date().addYears(-1);
    return date.startOfDay(Qt::UTC).toSecsSinceEpoch();
}

/// What stands before \a range as a whole.
Period before(const SpendRange &range, const Period &whole, int budgetDay)
{
    if (range.kind == SpendRange::Kind::Budget)
        return periodBefore(whole, budgetDay);
    return {whole.from - (whole.to - whole.from), whole.from};
}

} // namespace

std::vector<SpendFilter> filtersOf(const SpendChoice &choice)
{
    std::vector<SpendFilter> filters = choice.narrowed;
    filters.insert(filters.end(), choice.filters.begin(), choice.filters.end());
    return filters;
}

SpendRange budgetRange(UnixSeconds at, int budgetDay)
{
    return {SpendRange::Kind::Budget, 0, periodAt(at, budgetDay)};
}

SpendRange stepped(const SpendRange &range, int by, UnixSeconds now, int budgetDay)
{
    SpendRange moved = range;
    if (range.kind == SpendRange::Kind::Budget) {
        for (int step = 0; step < std::abs(by); ++step)
            moved.days = by < 0 ? periodBefore(moved.days, budgetDay) : periodAt(moved.days.to, budgetDay);
        return moved;
    }
    const Period whole = wholeDays(range, now);
    const UnixSeconds shift = (whole.to - whole.from) * by;
    return {SpendRange::Kind::Custom, 0, {whole.from + shift, whole.to + shift}};
}

Period wholeDays(const SpendRange &range, UnixSeconds now)
{
    if (range.kind != SpendRange::Kind::LastDays)
        return range.days;
    const UnixSeconds tomorrow = startOfDay(now) + kSecondsPerDay;
    return {tomorrow - range.lastDays * kSecondsPerDay, tomorrow};
}

Period daysSoFar(const SpendRange &range, UnixSeconds now)
{
    Period days = wholeDays(range, now);
    days.to = std::max(days.from, std::min(days.to, startOfDay(now) + kSecondsPerDay));
    return days;
}

std::optional<Period> comparedWhole(const SpendRange &range, SpendComparison compare, UnixSeconds now, int budgetDay)
{
    const Period whole = wholeDays(range, now);
    switch (compare) {
    case SpendComparison::None:
        return std::nullopt;
    case SpendComparison::Before:
    case SpendComparison::BeforeWhole:
        return before(range, whole, budgetDay);
    case SpendComparison::LastYear:
        break;
    }
    return Period{yearEarlier(whole.from), yearEarlier(whole.to)};
}

std::optional<Period> comparedDays(const SpendRange &range, SpendComparison compare, UnixSeconds now, int budgetDay)
{
    std::optional<Period> compared = comparedWhole(range, compare, now, budgetDay);
    const Period soFar = daysSoFar(range, now);
    if (compared && compare != SpendComparison::BeforeWhole && soFar != wholeDays(range, now))
        compared->to = std::min(compared->to, compared->from + (soFar.to - soFar.from));
    return compared;
}

Period daysOf(const Period &step, const Period &range)
{
    return {std::max(step.from, range.from), std::min(step.to, range.to)};
}

SpendGrain grainOf(const Period &days)
{
    if (days.days() <= 62)
        return SpendGrain::Day;
    return days.days() <= 200 ? SpendGrain::Week : SpendGrain::Month;
}

std::span<const SpendGrouping> groupingsOf(SpendScope scope)
{
    if (scope == SpendScope::All)
        return kSeveralGroupings;
    return kPageGroupings;
}

bool isTold(SpendGrouping grouping, SpendScope scope)
{
    return std::ranges::find(groupingsOf(scope), grouping) != groupingsOf(scope).end();
}

SpendGrouping levelBelow(SpendGrouping groupBy, SpendScope scope)
{
    switch (groupBy) {
    case SpendGrouping::Organization:
    case SpendGrouping::Environment:
    case SpendGrouping::CostCentre:
    case SpendGrouping::ModelFamily:
        return SpendGrouping::Project;
    case SpendGrouping::Project:
        return SpendGrouping::LineItem;
    case SpendGrouping::LineItem:
        return isTold(SpendGrouping::Key, scope) ? SpendGrouping::Key : SpendGrouping::Total;
    case SpendGrouping::Key:
        return SpendGrouping::Person;
    case SpendGrouping::Person:
    case SpendGrouping::Total:
        break;
    }
    return SpendGrouping::Total;
}

SpendQuestion questionOf(const SpendChoice &choice, UnixSeconds now, int budgetDay)
{
    SpendQuestion question;
    question.range = daysSoFar(choice.range, now);
    question.comparison = comparedDays(choice.range, choice.compare, now, budgetDay);
    question.groupBy = choice.groupBy;
    question.filters = filtersOf(choice);
    question.grain = grainOf(wholeDays(choice.range, now));
    return question;
}

} // namespace steward
