// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/spend/usagedays.h"

#include <algorithm>

namespace steward {

namespace {

bool isHeldDay(const DayCoverage &day)
{
    return day.state == DayState::Provisional || day.state == DayState::Complete;
}

} // namespace

std::vector<DayCoverage> usageDays(std::span<const std::vector<DayCoverage>> endpoints, const SpendMemory &memory)
{
    std::vector<DayCoverage> days;
    const size_t count = endpoints.empty() ? 0 : endpoints.front().size();
    for (size_t i = 0; i < count; ++i) {
        const bool someHeld = std::ranges::any_of(endpoints, [i](const auto &each) { return isHeldDay(each[i]); });
        DayCoverage worst{endpoints.front()[i].day, DayState::Complete, 0, false, {}};
        for (size_t endpoint = 0; endpoint < endpoints.size(); ++endpoint) {
            const DayCoverage &day = endpoints[endpoint][i];
            const SpendMemory::Source &known = memory.sources[1 + endpoint];
            const bool isTooOld = day.state == DayState::Missing && day.day < known.end;
            if (someHeld && !isHeldDay(day) && (known.notOfferedAt != 0 || isTooOld))
                continue;
            worst.fetchedAt = std::max(worst.fetchedAt, day.fetchedAt);
            if (day.state < worst.state) // from missing to complete
                worst.state = day.state;
        }
        days.push_back(worst);
    }
    return days;
}

} // namespace steward
