// SPDX-License-Identifier: GPL-3.0-or-later
// What SpendSync reads beside the days that are known to be wanted: what is older, sums to compare with, the last
// hours.
#include "app/base/clock.h"
#include "app/sync/spend/spendsyncprivate.h"

namespace steward {

/// Older windows of the sources that have nothing else to read. Usage goes back as far as costs do.
void SpendSync::Private::planHistory()
{
    const Source &costs = sources[0];
    for (int index = 0; index < kSpendSourceCount; ++index) {
        Source &source = sources[static_cast<std::size_t>(index)];
        const auto isOwn = [index](const SpendTask &task) { return indexOf(task.window.source) == index; };
        if (source.ended || source.left || source.busy || std::ranges::any_of(queue, isOwn) ||
            (index > 0 && !costs.ended && !costs.left))
            continue;
        const UnixSeconds firstCosts = costs.ended ? memory.sources[0].end : 0;
        if (index > 0 && firstCosts != 0 && source.readTo <= firstCosts) {
            source.ended = true;
            memory.sources[static_cast<std::size_t>(index)].end = source.readTo;
            remember();
            continue;
        }
        const SpendSource kind = spendSourceAt(index);
        int days = windowDays(kind, memory.sources[static_cast<std::size_t>(index)].bytesPerDay);
        if (source.historyDays > 0)
            days = std::min(days, source.historyDays);
        const UnixSeconds oldest = std::max<UnixSeconds>(0, source.readTo - days * kSecondsPerDay);
        if (oldest >= source.readTo) {
            source.ended = true;
            continue;
        }
        queue.push_back({SpendPhase::History, windowOf(index, {oldest, source.readTo}), false, true});
        source.readTo = oldest;
    }
}

/// Days of which the sums are wanted: what was read in this round, without a gap to what is held of them; at the end of
/// the round what is older.
Period SpendSync::Private::ungroupedWanted() const
{
    const Period held = memory.ungrouped;
    if (ungroupedPlanned > 0)
        return held.days() > 0 && costsFrom < held.from ? Period{costsFrom, held.from} : Period{};
    if (costsRead.days() <= 0 || held.days() <= 0)
        return costsRead;
    return {std::min(costsRead.from, held.to), costsRead.to};
}

/// The same days in one sum each, to compare with: cheap.
void SpendSync::Private::planUngrouped()
{
    const Period wanted = ungroupedWanted();
    ++ungroupedPlanned;
    if (sources[0].left || wanted.days() <= 0)
        return;
    std::vector<SpendTask> tasksOf;
    for (const Period &days : windowsOf(wanted, kMostUngroupedDays)) {
        SpendWindow window = windowOf(0, days);
        window.grouping = CostGrouping::Ungrouped;
        tasksOf.push_back({SpendPhase::Recent, window, false, false});
    }
    queueFirst(std::move(tasksOf));
}

void SpendSync::Private::queueFirst(std::vector<SpendTask> some)
{
    queue.insert(queue.begin(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
}

/// The last two days by hour, of what was used at all.
void SpendSync::Private::planHours()
{
    const UnixSeconds now = clock->now();
    std::vector<SpendTask> hours;
    for (int endpoint = 0; endpoint < kUsageEndpointCount; ++endpoint) {
        if (!isUsed[static_cast<std::size_t>(endpoint)] || sources[static_cast<std::size_t>(endpoint + 1)].left)
            continue;
        SpendWindow window = windowOf(endpoint + 1, {today().from - kSecondsPerDay, now - now % 3600 + 3600});
        window.width = BucketWidth::Hour;
        hours.push_back({SpendPhase::Recent, window, false, false});
    }
    queueFirst(std::move(hours));
}

} // namespace steward
