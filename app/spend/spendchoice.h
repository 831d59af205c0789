// SPDX-License-Identifier: GPL-3.0-or-later
// What a person has chosen to look at on the Spend page, and the days that this means: pure reckoning with UTC days. A
// value; any thread.
#pragma once

#include "app/archive/spend/spendquestion.h"

#include <array>
#include <span>

namespace steward {

/// Whose money is looked at.
enum class SpendScope {
    Own, ///< of the organization that is open
    All, ///< of all that are connected on this computer
};

/// By what a person can have the money told apart on the page, in the order in which it is offered.
inline constexpr std::array kPageGroupings{
    SpendGrouping::Project,     SpendGrouping::Environment, SpendGrouping::CostCentre, SpendGrouping::LineItem,
    SpendGrouping::ModelFamily, SpendGrouping::Key,         SpendGrouping::Person};
/// The same over several organizations. Keys and people are told of one at a time.
inline constexpr std::array kSeveralGroupings{SpendGrouping::Organization, SpendGrouping::Project,
                                              SpendGrouping::Environment,  SpendGrouping::CostCentre,
                                              SpendGrouping::LineItem,     SpendGrouping::ModelFamily};
[[nodiscard]] std::span<const SpendGrouping> groupingsOf(SpendScope scope);
[[nodiscard]] bool isTold(SpendGrouping grouping, SpendScope scope); ///< whether it is one of them

struct SpendRange final
{
    enum class Kind {
        Budget,   ///< a budget period, \a days of it up to today
        LastDays, ///< today and the days before it
        Custom,
    };
    Kind kind = Kind::Budget;
    int lastDays = 30;
    Period days; ///< Budget: the whole period; Custom: as chosen
    friend bool operator==(const SpendRange &, const SpendRange &) = default;
};

enum class SpendComparison {
    None,
    Before,      ///< the days of the period before, as many as are looked at
    BeforeWhole, ///< all days of the period before, however many of this one are over
    LastYear,    ///< the same dates a year earlier
};

struct SpendChoice final
{
    SpendScope scope = SpendScope::Own;
    SpendRange range;
    SpendComparison compare = SpendComparison::Before;
    SpendGrouping groupBy = SpendGrouping::Project;
    std::vector<SpendFilter> filters;  ///< what one has gone down into, from the whole on
    std::vector<SpendFilter> narrowed; ///< what is filtered besides, whatever one has gone down into; one by grouping
    std::optional<Period> step;        ///< one bar of the chart, chosen by a click: the table is of it alone
    friend bool operator==(const SpendChoice &, const SpendChoice &) = default;
};

/// All that must hold.
[[nodiscard]] std::vector<SpendFilter> filtersOf(const SpendChoice &choice);

[[nodiscard]] SpendRange budgetRange(UnixSeconds at, int budgetDay);
/// The same kind of range \a by steps later or earlier. Of LastDays a Custom range of as many days.
[[nodiscard]] SpendRange stepped(const SpendRange &range, int by, UnixSeconds now, int budgetDay);

/// All days that the range means, days to come too.
[[nodiscard]] Period wholeDays(const SpendRange &range, UnixSeconds now);
/// Those of them up to and with today; empty (from == to) when all of them are to come.
[[nodiscard]] Period daysSoFar(const SpendRange &range, UnixSeconds now);
/// What daysSoFar is compared with; nothing for None. As many days (but for BeforeWhole), and never more than the period
/// before has: the comparison of 31 March with February ends with February.
[[nodiscard]] std::optional<Period> comparedDays(const SpendRange &range, SpendComparison compare, UnixSeconds now,
                                                 int budgetDay);
/// The whole of the range compared with, for a line that goes on where this period has not arrived yet.
[[nodiscard]] std::optional<Period> comparedWhole(const SpendRange &range, SpendComparison compare, UnixSeconds now,
                                                  int budgetDay);

/// The days of \a step that lie in \a range.
[[nodiscard]] Period daysOf(const Period &step, const Period &range);

/// So that some 60 bars at most stand side by side.
[[nodiscard]] SpendGrain grainOf(const Period &days);

/// What the next level below \a groupBy is when a group is opened: project, line item, key, person. Total: none.
[[nodiscard]] SpendGrouping levelBelow(SpendGrouping groupBy, SpendScope scope);

[[nodiscard]] SpendQuestion questionOf(const SpendChoice &choice, UnixSeconds now, int budgetDay);

} // namespace steward
