// SPDX-License-Identifier: GPL-3.0-or-later
// Finds keys that run away, from usage by the minute: three minutes together are many times as busy as the key's
// hours before, and at that pace an hour costs more than a person would like. Costs are estimated by the price table;
// use without a price counts by its requests. Pure functions; any thread.
#pragma once

#include "app/archive/spend/usagequestion.h"
#include "app/spend/prices/pricetable.h"
#include "app/spend/watch/incident.h"

namespace steward {

struct RunawayLimits final
{
    Money leastPerHour{20 * Money::kNanosPerUnit}; ///< estimated; a key below it is let be
    qint64 leastRequests = 600;                    ///< a minute, of use that has no price
    double times = 4;                              ///< of the busiest stretch among the key's own minutes before
    int minutes = 3;                               ///< together
};

/// \a minutes: cells by the minute, of the last hours, in the order of time, up to \a until (the end of the last whole
/// minute that is known). \a since: the first minute held; a key without any use before is new and measured by the
/// amounts alone. One incident for each key that runs away now.
[[nodiscard]] std::vector<Incident> findRunaways(const std::vector<UsageCell> &minutes, UnixSeconds since,
                                                 UnixSeconds until, const PriceTable &prices,
                                                 const RunawayLimits &limits = {});

} // namespace steward
