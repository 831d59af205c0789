// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/costreader.h"

#include "app/archive/archive.h"
#include "app/base/clock.h"
#include "app/organization/organization.h"
#include "app/organization/period.h"
#include "app/resources/costs/costsapi.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

constexpr int kDaysThatGrow = 3;
constexpr int kRowsInOneCall = 4000;

/// First day of the window: whatever the budget day, the calendar's previous month is in it.
UnixSeconds windowStart(UnixSeconds now, int budgetDay)
{
    const auto previous = [now](int day) { return periodBefore(periodAt(now, day), day).from; };
    return std::min(previous(budgetDay), previous(1));
}

} // namespace

std::vector<DayCost> dayCosts(std::span<const CostBucket> buckets)
{
    std::map<std::tuple<UnixSeconds, QString, QString>, Money> sums;
    for (const CostBucket &bucket : buckets) {
        for (const CostRow &row : bucket.rows)
            sums[{startOfDay(bucket.startTime), row.projectId, row.currency}] += row.amount;
    }
    std::vector<DayCost> costs;
    costs.reserve(sums.size());
    for (const auto &[key, amount] : sums)
        costs.push_back({std::get<0>(key), std::get<1>(key), std::get<2>(key), amount});
    return costs;
}

QCoro::Task<Result<>> readCosts(ReadingRoom room, OpContext ctx)
{
    const UnixSeconds begun = room.clock->now();
    const UnixSeconds window = windowStart(begun, room.organization->policy().budgetDay);
    const UnixSeconds end = startOfDay(begun) + kSecondsPerDay;
    const Snapshot &held = room.organization->snapshot();
    const ListState state = held.states.value({ListKind::Costs, {}});
    const bool wholeToday = !state.stale && !held.costs.empty() && held.costs.front().day <= window &&
                            startOfDay(state.fetchedAt) == startOfDay(begun);
    const UnixSeconds from = wholeToday ? std::max(window, end - kDaysThatGrow * kSecondsPerDay) : window;
    const auto projects = std::max<qint64>(1, static_cast<qint64>(held.projects.size()));
    const qint64 step = std::max<qint64>(1, kRowsInOneCall / projects) * kSecondsPerDay;

    std::vector<DayCost> fetched;
    for (UnixSeconds day = from; day < end; day += step) {
        const CostQuery query{day, std::min(day + step, end), {u"project_id"_s}, {}, {}};
        const auto buckets = co_await collect(CostsApi(*room.transport).list(query), ctx);
        if (!buckets)
            co_return Failure(buckets.error());
        for (DayCost &cost : dayCosts(*buckets)) {
            cost.projectId = *room.texts->insert(cost.projectId);
            cost.currency = *room.texts->insert(cost.currency);
            fetched.push_back(std::move(cost));
        }
    }
    const Result<> kept = co_await settled(room, room.archive->replaceCosts(fetched, from, end, begun));
    if (room.gone.stop_requested())
        co_return fail(Error::Kind::Cancelled);

    std::vector<DayCost> all;
    for (const DayCost &cost : room.organization->snapshot().costs) {
        if (cost.day >= window && cost.day < from)
            all.push_back(cost);
    }
    all.insert(all.end(), std::make_move_iterator(fetched.begin()), std::make_move_iterator(fetched.end()));
    room.organization->replace(std::move(all));
    room.organization->setState({ListKind::Costs, {}}, arrived(begun, kept));
    co_return Result<>();
}

} // namespace steward
