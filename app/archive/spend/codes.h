// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers that stand for things in the file of the archive of spend. They are part of its format: new ones are
// added at the end, none is ever given another meaning, whatever happens to the enumerations of the program.
#pragma once

#include "app/archive/migrations.h"
#include "app/archive/spend/spendimport.h"
#include "app/archive/spend/usagequestion.h"

namespace steward::codes {

/// "StwS".
[[nodiscard]] const Schema &spendSchema();

inline constexpr qint64 kCosts = 0; ///< a source in spend_days; usage is 1 + its endpoint
[[nodiscard]] qint64 ofEndpoint(UsageEndpoint endpoint);
[[nodiscard]] UsageEndpoint endpointOf(qint64 code);
[[nodiscard]] qint64 ofSource(const SpendSource &source);
[[nodiscard]] qint64 ofWidth(BucketWidth width);
[[nodiscard]] qint64 ofState(DayState state);
[[nodiscard]] DayState stateOf(qint64 code);
[[nodiscard]] qint64 ofGrouping(CostGrouping grouping);
[[nodiscard]] qint64 secondsOf(BucketWidth width);

enum Span : qint64 { kDay = 0, kMonth = 1 };
enum CostDimension : qint64 { kProject = 0, kLineItem = 1, kKey = 2, kProjectInItem = 3 };
enum UsageDimension : qint64 { kUsageProject = 0, kUsagePerson = 1, kUsageKey = 2, kUsageModel = 3 };

[[nodiscard]] inline qint64 dayOf(UnixSeconds at)
{
    return (at >= 0 ? at : at - kSecondsPerDay + 1) / kSecondsPerDay;
}

} // namespace steward::codes
