// SPDX-License-Identifier: GPL-3.0-or-later
// How far SpendSync is, and whom it tells.
#include "app/base/clock.h"
#include "app/net/transport.h"
#include "app/sync/spend/spendsyncprivate.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace steward {
namespace {

constexpr auto kTellInterval = 100ms;
constexpr auto kTellDaysInterval = 500ms;

} // namespace

void SpendSync::Private::imported(const SpendWindow &window, Period time, qint64 rows)
{
    progress.rows += rows;
    if (window.width != BucketWidth::Day) {
        Q_EMIT q->minutesChanged(window.source.endpoint, time);
        return;
    }
    const bool costs = window.source.kind == SpendSource::Kind::Costs;
    if (costs && window.grouping == CostGrouping::Ungrouped)
        return;
    if (costs) {
        costsFrom = std::min(costsFrom, time.from);
        costsRead =
            costsRead.days() > 0 ? Period{std::min(costsRead.from, time.from), std::max(costsRead.to, time.to)} : time;
    }
    for (UnixSeconds day = time.from; day < time.to; day += kSecondsPerDay) {
        const auto found = pending.find(day);
        if (!arrived.emplace(indexOf(window.source), day).second || found == pending.end() || --*found > 0)
            continue;
        pending.erase(found);
        if (progress.phase != SpendPhase::History || costs) // usage follows over the same days
            ++progress.daysDone;
    }
    daysRead(time);
    changed();
}

/// The days of the phase that is under way, from what stands in the queue.
void SpendSync::Private::count()
{
    SpendPhase phase = SpendPhase::History;
    for (const auto &tasksOf : {std::vector<SpendTask>(queue.begin(), queue.end()), flying}) {
        for (const SpendTask &task : tasksOf)
            phase = std::min(phase, task.phase);
    }
    if (phase != progress.phase) {
        progress.phase = phase;
        progress.daysDone = 0;
        arrived.clear();
    }
    pending.clear();
    for (const auto &tasksOf : {std::vector<SpendTask>(queue.begin(), queue.end()), flying}) {
        for (const SpendTask &task : tasksOf) {
            if (task.phase != phase || task.window.width != BucketWidth::Day ||
                (task.window.source.kind == SpendSource::Kind::Costs &&
                 task.window.grouping == CostGrouping::Ungrouped))
                continue;
            for (UnixSeconds day = task.window.time.from; day < task.window.time.to; day += kSecondsPerDay) {
                if (!arrived.contains({indexOf(task.window.source), day}))
                    ++pending[day];
            }
        }
    }
    progress.daysWanted = phase == SpendPhase::History ? 0 : progress.daysDone + static_cast<int>(pending.size());
}

std::optional<std::chrono::seconds> SpendSync::Private::estimate() const
{
    if (!running || paused || progress.phase == SpendPhase::History || queue.empty())
        return {};
    QHash<QString, int> left; // by endpoint family
    for (const SpendTask &task : queue)
        ++left[task.window.source.kind == SpendSource::Kind::Costs
                   ? u"GET /organization/costs"_s
                   : u"GET "_s + usageEndpointInfo(task.window.source.endpoint).path];
    double seconds = finishedTasks > 0 ? double(finishedMs) / 1000 / double(finishedTasks) *
                                             double(queue.size() + flying.size()) / kSpendAtOnce
                                       : 0;
    bool known = finishedTasks > 0;
    for (const LearnedRate &rate : transport->learnedRates(clock->now())) {
        if (rate.requests > 0 && left.contains(rate.family)) {
            known = true;
            seconds = std::max(seconds, double(left.value(rate.family)) * double(rate.windowMs) / 1000 / rate.requests);
        }
    }
    if (!known)
        return {};
    return std::chrono::seconds(qint64(std::ceil(seconds)));
}

void SpendSync::Private::changed()
{
    progress.running = running;
    progress.paused = paused;
    progress.requestsLeft = static_cast<int>(queue.size() + flying.size());
    progress.estimate = estimate();
    if (!tell.isActive())
        tell.start(kTellInterval);
}

void SpendSync::Private::daysRead(Period days)
{
    if (daysToTell.days() > 0)
        days = {std::min(days.from, daysToTell.from), std::max(days.to, daysToTell.to)};
    daysToTell = days;
    if (!tellDays.isActive())
        tellDays.start(kTellDaysInterval);
}

} // namespace steward
