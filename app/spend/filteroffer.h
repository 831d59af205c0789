// SPDX-License-Identifier: GPL-3.0-or-later
// Whether spend can be narrowed down by a grouping, and how exactly. The bill tells projects, line items and, where the
// service accepts that, keys; people, and keys elsewhere, are told by usage: the parts add up to the bill, but on days
// whose usage is not held everything would look like nobody's. Pure; any thread.
#pragma once

#include "app/spend/spendchoice.h"

namespace steward {

enum class FilterOffer {
    Exact,        ///< as billed
    Estimate,     ///< the bill, divided by usage
    UsageMissing, ///< not offered: usage of some of the days is not held
    GoneInto,     ///< not offered: one has gone down into one of them already
    NoLabels,     ///< not offered: no project has a cost centre
    OneOnly,      ///< not offered: told of one organization at a time
};

/// What is known of the days that are looked at.
struct FilterFacts final
{
    bool keysAreBilled = false;
    bool costCentres = false; ///< some project has one
    int usageMissingDays = 0;
    SpendScope scope = SpendScope::Own;
    friend bool operator==(const FilterFacts &, const FilterFacts &) = default;
};

/// \a trail: what one has gone down into.
[[nodiscard]] FilterOffer filterOffer(SpendGrouping grouping, const FilterFacts &facts,
                                      const std::vector<SpendFilter> &trail);
[[nodiscard]] inline bool isOffered(FilterOffer offer)
{
    return offer == FilterOffer::Exact || offer == FilterOffer::Estimate;
}

} // namespace steward
