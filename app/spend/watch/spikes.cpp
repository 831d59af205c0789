// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/watch/spikes.h"

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

constexpr int kWeeksOfPattern = 8;

std::int64_t medianOf(std::vector<std::int64_t> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

struct Pattern final
{
    std::int64_t usual = 0;
    double spread = 0;
};

/// Of the same weekdays before \a day, which has at least one week before it.
Pattern patternBefore(const std::vector<Money> &days, int day)
{
    std::vector<std::int64_t> like;
    for (int week = 1; week <= kWeeksOfPattern && day - 7 * week >= 0; ++week)
        like.push_back(days[static_cast<size_t>(day - 7 * week)].nanos);
    Pattern made;
    made.usual = medianOf(like);
    for (std::int64_t &amount : like)
        amount = std::abs(amount - made.usual);
    made.spread = 1.4826 * static_cast<double>(medianOf(std::move(like)));
    return made;
}

} // namespace

std::vector<Incident> findSpikes(const std::vector<WatchedSeries> &series, UnixSeconds firstDay, const Period &judged,
                                 const SpikeLimits &limits)
{
    std::vector<Incident> found;
    for (const WatchedSeries &each : series) {
        const bool isThing = each.grouping == SpendGrouping::LineItem || each.grouping == SpendGrouping::ModelFamily;
        const auto firstBilled = std::ranges::find_if(each.days, [](Money amount) { return amount.nanos > 0; });
        const int first = static_cast<int>(firstBilled - each.days.begin());
        for (int day = std::max(7, limits.fewestDays); day < static_cast<int>(each.days.size()); ++day) {
            const UnixSeconds at = firstDay + day * kSecondsPerDay;
            const Money amount = each.days[static_cast<size_t>(day)];
            if (!judged.contains(at) || amount.nanos <= 0)
                continue;
            Incident incident;
            incident.grouping = each.grouping;
            incident.member = each.member;
            incident.projectId = each.projectId;
            incident.apiKeyId = each.apiKeyId;
            incident.lineItem = each.lineItem;
            incident.at = at;
            incident.amount = amount;
            if (isThing && day - first < 7) { // what is new has no pattern yet
                Money before;
                for (int earlier = first; earlier < day; ++earlier)
                    before += each.days[static_cast<size_t>(earlier)];
                if (before < limits.leastNew && before + amount >= limits.leastNew) {
                    incident.kind = Incident::Kind::FirstSeen;
                    found.push_back(std::move(incident));
                }
                continue;
            }
            const Pattern pattern = patternBefore(each.days, day);
            const std::int64_t above = amount.nanos - pattern.usual;
            const auto was = static_cast<double>(std::max<std::int64_t>(0, pattern.usual));
            if (above < limits.least.nanos || static_cast<double>(amount.nanos) < limits.times * was ||
                static_cast<double>(above) < limits.deviations * pattern.spread)
                continue;
            // The third day above in a row is no spike any more but the new level.
            const auto wasHigh = [&](int back) {
                return day >= back && static_cast<double>(each.days[static_cast<size_t>(day - back)].nanos) >
                                          0.7 * static_cast<double>(amount.nanos);
            };
            if (wasHigh(1) && wasHigh(2))
                continue;
            incident.usual = Money{pattern.usual};
            if (pattern.usual > 0)
                incident.times = static_cast<double>(amount.nanos) / was;
            found.push_back(std::move(incident));
        }
    }
    std::ranges::stable_sort(found, [](const Incident &a, const Incident &b) {
        return a.at != b.at ? a.at > b.at : a.amount - a.usual > b.amount - b.usual;
    });
    return found;
}

} // namespace steward
