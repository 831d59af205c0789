// SPDX-License-Identifier: GPL-3.0-or-later
// Finds days on which something cost far more than its own pattern allows: against the median and the spread of the
// same weekdays, by a minimum amount; and what is billed for the first time.
// A lasting change is told on its first days and is the pattern afterwards. Pure functions; any thread.
#pragma once

#include "app/spend/watch/incident.h"

namespace steward {

/// Daily amounts of one member.
struct WatchedSeries final
{
    SpendGrouping grouping = SpendGrouping::Total;
    QString member;
    QString projectId, apiKeyId, lineItem; ///< told with an incident
    std::vector<Money> days;
};

struct SpikeLimits final
{
    Money least{20 * Money::kNanosPerUnit};   ///< above what is usual; less is not worth an alarm
    Money leastNew{5 * Money::kNanosPerUnit}; ///< of what was never billed before
    double times = 3;                         ///< of what is usual
    double deviations = 4;                    ///< of the usual spread; as times, by bench_watch
    int fewestDays = 14;                      ///< of history before a day can be judged
};

/// Incidents of the days in \a judged, newest first and within a day the largest first. \a firstDay: midnight of every
/// series' first day. A provisional day can only grow, so that it may be judged like any other.
[[nodiscard]] std::vector<Incident> findSpikes(const std::vector<WatchedSeries> &series, UnixSeconds firstDay,
                                               const Period &judged, const SpikeLimits &limits = {});

} // namespace steward
