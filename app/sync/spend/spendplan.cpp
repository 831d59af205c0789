// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/spend/spendplan.h"

#include <algorithm>

namespace steward {

int mostDays(const SpendSource &source)
{
    return source.kind == SpendSource::Kind::Costs ? 180 : 31;
}

int windowDays(const SpendSource &source, qint64 bytesPerDay)
{
    const int most = mostDays(source);
    if (bytesPerDay <= 0)
        return most;
    return static_cast<int>(std::clamp<qint64>(kLargestSpendAnswer / bytesPerDay, 1, most));
}

bool isWanted(const DayCoverage &day, UnixSeconds readBefore)
{
    switch (day.state) {
    case DayState::Missing:
    case DayState::Failed:
        return true;
    case DayState::Provisional:
        return day.fetchedAt < readBefore || !day.problem.isEmpty();
    case DayState::Complete:
        return !day.problem.isEmpty();
    }
    Q_UNREACHABLE();
}

std::vector<Period> windowsOf(Period range, int days)
{
    std::vector<Period> windows;
    for (UnixSeconds to = range.to; to > range.from;) {
        const UnixSeconds from = std::max(range.from, to - days * kSecondsPerDay);
        windows.push_back({from, to});
        to = from;
    }
    return windows;
}

std::vector<Period> wantedWindows(std::span<const DayCoverage> coverage, Period range, int days, UnixSeconds readBefore)
{
    std::vector<Period> runs; // oldest first
    for (const DayCoverage &day : coverage) {
        if (!range.contains(day.day) || !isWanted(day, readBefore))
            continue;
        const UnixSeconds end = day.day + kSecondsPerDay;
        if (!runs.empty() && day.day - runs.back().to <= kSecondsPerDay)
            runs.back().to = end;
        else
            runs.push_back({day.day, end});
    }
    std::vector<Period> windows;
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        const std::vector<Period> parts = windowsOf(*run, days);
        windows.insert(windows.end(), parts.begin(), parts.end());
    }
    return windows;
}

} // namespace steward
