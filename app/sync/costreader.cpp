// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/costreader.h"

#include "app/archive/archive.h"
#include "app/async/settled.h"
#include "app/base/clock.h"
#include "app/organization/organization.h"
#include "app/organization/period.h"
#include "app/resources/costs/costsapi.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

constexpr int kDaysThatGrow = 3;
constexpr int kRowsInOneCall = 8000; // some 1.5 MB

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

namespace {

/// The costs of one call's days. Adding up thousands of rows is a worker thread's work, as reading them is.
QCoro::Task<Result<std::vector<DayCost>>> readWindow(ReadingRoom room, CostQuery query, OpContext ctx)
{
    const std::stop_token stop = ctx.stop;
    const Period days{query.startTime, query.endTime.value_or(query.startTime)};
    Result<std::vector<CostBucket>> came =
        co_await collect(CostsApi(*room.transport).list(std::move(query)), std::move(ctx));
    if (!came)
        co_return Failure(came.error());
    auto buckets = std::make_shared<const std::vector<CostBucket>>(std::move(*came));
    const auto costs = std::make_shared<std::vector<DayCost>>();
    QFuture<void> done = inWorker([buckets, costs] { *costs = dayCosts(*buckets); });
    co_await done;
    if (stop.stop_requested())
        co_return fail(Error::Kind::Cancelled);
    if (room.costsCame)
        room.costsCame(days, std::move(buckets));
    else // thousands of rows are freed where they were added up
        (void)inWorker([freed = std::move(buckets)]() mutable { freed.reset(); });
    co_return std::move(*costs);
}

using Windows = std::vector<std::vector<DayCost>>;

/// All of \a queries at once, as far as the request budget lets them; the rows in the order of the queries. The first
/// that fails stops the others.
QCoro::Task<Result<Windows>> readWindows(ReadingRoom room, std::vector<CostQuery> queries, OpContext ctx)
{
    std::stop_source stop;
    // By a copy: the windows end in here, and with them this coroutine and what it owns.
    const std::stop_callback outer(ctx.stop, [&stop] { std::stop_source(stop).request_stop(); });
    std::vector<QCoro::Task<Result<std::vector<DayCost>>>> reading;
    reading.reserve(queries.size());
    for (CostQuery &query : queries) {
        OpContext own = ctx;
        own.stop = stop.get_token();
        reading.push_back(readWindow(room, std::move(query), std::move(own)));
    }
    Windows windows;
    std::optional<Error> failed;
    for (auto &one : reading) { // all of them, so that none outlives what they share
        Result<std::vector<DayCost>> costs = co_await one;
        if (costs) {
            windows.push_back(std::move(*costs));
        } else if (!failed) {
            failed = std::move(costs).error();
            stop.request_stop();
        }
    }
    if (failed)
        co_return Failure(*failed);
    co_return windows;
}

struct Joined final
{
    DayCosts fetched, all;
};

/// What was fetched as one list, and behind what is held from \a window to \a from. Any thread.
Joined join(const Windows &windows, const DayCosts &held, UnixSeconds window, UnixSeconds from)
{
    DayCosts::Builder fetched, all;
    bool isAll = true;
    for (std::size_t row = 0; row < held.size(); ++row) {
        const UnixSeconds day = held.rows()[row].midnight();
        if (day >= window && day < from) {
            all.add(held.at(row));
            isAll = false;
        }
    }
    for (const std::vector<DayCost> &rows : windows) {
        for (const DayCost &cost : rows) {
            fetched.add(cost);
            if (!isAll)
                all.add(cost);
        }
    }
    const DayCosts shared = fetched.take();
    return {shared, isAll ? shared : all.take()};
}

} // namespace

int daysInOneCall(std::size_t projects)
{
    return std::max(1, kRowsInOneCall / static_cast<int>(std::max<std::size_t>(1, projects)));
}

QCoro::Task<Result<>> readCosts(ReadingRoom room, OpContext ctx)
{
    const UnixSeconds begun = room.clock->now();
    const UnixSeconds window = windowStart(begun, room.organization->policy().budgetDay);
    const UnixSeconds end = startOfDay(begun) + kSecondsPerDay;
    const Snapshot &held = room.organization->snapshot();
    const ListState state = held.states.value({ListKind::Costs, {}});
    const bool wholeToday = !state.stale && !held.costs.empty() && held.costs.rows().front().midnight() <= window &&
                            startOfDay(state.fetchedAt) == startOfDay(begun);
    const UnixSeconds from = wholeToday ? std::max(window, end - kDaysThatGrow * kSecondsPerDay) : window;
    const UnixSeconds step = daysInOneCall(held.projects.size()) * kSecondsPerDay;

    std::vector<CostQuery> queries;
    for (UnixSeconds day = from; day < end; day += step)
        queries.push_back({day, std::min(day + step, end), {u"project_id"_s}, {}, {}});
    const std::stop_token stop = ctx.stop;
    const auto windows = std::make_shared<Result<Windows>>();
    *windows = co_await readWindows(room, std::move(queries), std::move(ctx));
    if (!*windows)
        co_return Failure(windows->error());
    const auto joined = std::make_shared<Joined>();
    QFuture<void> done = inWorker([windows, joined, before = room.organization->snapshot().costs, window, from] {
        const Windows read = std::move(**windows); // freed here, not in the thread of the window
        *joined = join(read, before, window, from);
    });
    co_await done;
    if (stop.stop_requested() || room.gone.stop_requested())
        co_return fail(Error::Kind::Cancelled);
    room.arrived({ListKind::Costs, {}});
    const Result<> kept = co_await settled(room.archive->replaceCosts(joined->fetched, from, end, begun), room.gone);
    if (room.gone.stop_requested())
        co_return fail(Error::Kind::Cancelled);
    room.organization->replace(joined->all);
    room.organization->setState({ListKind::Costs, {}}, arrived(begun, kept));
    co_return Result<>();
}

} // namespace steward
