// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/spend/spendreader.h"

#include "app/archive/spend/spendarchive.h"
#include "app/async/settled.h"
#include "app/resources/costs/costsapi.h"
#include "app/resources/usage/usageapi.h"

#include <algorithm>
#include <set>
#include <type_traits>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

UnixSeconds widthOf(const SpendWindow &window)
{
    switch (window.width) {
    case BucketWidth::Minute:
        return 60;
    case BucketWidth::Hour:
        return 3600;
    case BucketWidth::Day:
        break;
    }
    return kSecondsPerDay;
}

QStringList groupsOf(CostGrouping grouping)
{
    switch (grouping) {
    case CostGrouping::Ungrouped:
        return {};
    case CostGrouping::Project:
        return {u"project_id"_s};
    case CostGrouping::ProjectItem:
        return {u"project_id"_s, u"line_item"_s};
    case CostGrouping::ProjectItemKey:
        return {u"project_id"_s, u"line_item"_s, u"api_key_id"_s};
    }
    Q_UNREACHABLE();
}

/// Everything the endpoint tells apart and the archive keeps apart.
QStringList groupsOf(UsageEndpoint endpoint)
{
    static const QStringList kept{u"project_id"_s, u"user_id"_s,      u"api_key_id"_s, u"model"_s,
                                  u"batch"_s,      u"service_tier"_s, u"size"_s};
    QStringList groups;
    for (const QLatin1StringView grouping : usageEndpointInfo(endpoint).groupings) {
        if (kept.contains(grouping))
            groups.append(grouping);
    }
    return groups;
}

QFuture<Result<SpendImported>> import(const SpendRoom &room, const SpendWindow &window, Period time,
                                      std::shared_ptr<const std::vector<CostBucket>> buckets)
{
    return room.archive->import(
        CostImport{window.grouping, time, std::move(buckets), window.now, window.settledBefore});
}

QFuture<Result<SpendImported>> import(const SpendRoom &room, const SpendWindow &window, Period time,
                                      std::shared_ptr<const std::vector<UsageBucket>> buckets)
{
    return room.archive->import(
        UsageImport{window.source.endpoint, window.width, time, std::move(buckets), window.now, window.settledBefore});
}

/// One window under way.
struct Reading final
{
    SpendRoom room;
    SpendWindow window;
    std::set<UnixSeconds> held; ///< starts of the buckets that were imported
    qint64 rows = 0;
    QString organizationId{};
};

template <typename Bucket>
struct Run final
{
    Period time;
    std::shared_ptr<std::vector<Bucket>> buckets;
};

/// Buckets that follow each other, without those that were not asked for. One start stands once: the rows of a bucket
/// that came in two pieces belong together.
template <typename Bucket>
std::vector<Run<Bucket>> runsOf(const SpendWindow &window, std::vector<Bucket> &&buckets)
{
    const UnixSeconds width = widthOf(window);
    std::vector<Run<Bucket>> runs;
    for (Bucket &bucket : buckets)
        bucket.startTime -= bucket.startTime % width; // whatever the service counts from (BEHAVIOURS 17)
    std::ranges::stable_sort(buckets, {}, &Bucket::startTime);
    for (Bucket &bucket : buckets) {
        if (!window.time.contains(bucket.startTime))
            continue;
        bucket.endTime = bucket.startTime + width;
        if (!runs.empty() && runs.back().time.to == bucket.endTime) {
            auto &rows = runs.back().buckets->back().rows;
            std::move(bucket.rows.begin(), bucket.rows.end(), std::back_inserter(rows));
            continue;
        }
        if (runs.empty() || runs.back().time.to != bucket.startTime)
            runs.push_back({{bucket.startTime, bucket.startTime}, std::make_shared<std::vector<Bucket>>()});
        runs.back().time.to = bucket.endTime;
        runs.back().buckets->push_back(std::move(bucket));
    }
    return runs;
}

template <typename Bucket>
QCoro::Task<Result<>> importRun(std::shared_ptr<Reading> reading, Period time,
                                std::shared_ptr<const std::vector<Bucket>> buckets)
{
    qint64 rows = 0;
    for (const Bucket &bucket : *buckets) {
        rows += static_cast<qint64>(bucket.rows.size());
        if constexpr (std::is_same_v<Bucket, CostBucket>) {
            if (reading->organizationId.isEmpty() && !bucket.rows.empty())
                reading->organizationId = bucket.rows.front().organizationId;
        }
    }
    QFuture<Result<SpendImported>> importing = import(reading->room, reading->window, time, std::move(buckets));
    const Result<SpendImported> imported = co_await settled(importing, reading->room.gone);
    if (reading->room.gone.stop_requested())
        co_return fail(Error::Kind::Cancelled);
    if (!imported)
        co_return Failure(imported.error());
    for (UnixSeconds at = time.from; at < time.to; at += widthOf(reading->window))
        reading->held.insert(at);
    reading->rows += rows;
    reading->room.imported(time, rows);
    co_return Result<>();
}

template <typename Bucket>
QCoro::Task<Result<>> importSome(std::shared_ptr<Reading> reading, std::shared_ptr<std::vector<Bucket>> buckets)
{
    for (Run<Bucket> &run : runsOf(reading->window, std::move(*buckets))) {
        const Result<> done = co_await importRun<Bucket>(reading, run.time, std::move(run.buckets));
        if (!done)
            co_return done;
    }
    co_return Result<>();
}

/// What of the window is not held yet.
std::vector<Period> gaps(const Reading &reading)
{
    const UnixSeconds width = widthOf(reading.window);
    std::vector<Period> gaps;
    for (UnixSeconds at = reading.window.time.from; at < reading.window.time.to; at += width) {
        if (reading.held.contains(at))
            continue;
        if (!gaps.empty() && gaps.back().to == at)
            gaps.back().to += width;
        else
            gaps.push_back({at, at + width});
    }
    return gaps;
}

template <typename Bucket>
QCoro::Task<WindowRead> read(std::shared_ptr<Reading> reading, Pager<Bucket> pager, OpContext ctx)
{
    WindowRead read;
    typename Pager<Bucket>::Deliver deliver = [reading](std::shared_ptr<std::vector<Bucket>> some) {
        return importSome<Bucket>(reading, std::move(some));
    };
    const auto streamed = co_await pager.stream(std::move(deliver), std::move(ctx));
    if (reading->room.gone.stop_requested()) {
        read.error = fail(Error::Kind::Cancelled).value();
        co_return read;
    }
    if (streamed) {
        read.bytes = streamed->bytes;
        for (const Period &gap : gaps(*reading)) { // nothing happened then (BEHAVIOURS 19)
            auto none = std::make_shared<const std::vector<Bucket>>();
            const Result<> done = co_await importRun<Bucket>(reading, gap, std::move(none));
            if (!done) {
                read.error = done.error();
                break;
            }
        }
    } else {
        read.error = streamed.error();
    }
    read.rows = reading->rows;
    read.organizationId = reading->organizationId;
    read.missing = gaps(*reading);
    co_return read;
}

} // namespace

QCoro::Task<WindowRead> readSpendWindow(SpendRoom room, SpendWindow window, OpContext ctx)
{
    Transport &transport = *room.transport;
    const auto reading = std::make_shared<Reading>(Reading{std::move(room), window, {}, 0});
    if (window.source.kind == SpendSource::Kind::Costs) {
        CostQuery query;
        query.startTime = window.time.from;
        query.endTime = window.time.to;
        query.groupBy = groupsOf(window.grouping);
        return read<CostBucket>(reading, CostsApi(transport).list(std::move(query)), std::move(ctx));
    }
    UsageQuery query;
    query.startTime = window.time.from;
    query.endTime = window.time.to;
    query.width = window.width;
    query.groupBy = groupsOf(window.source.endpoint);
    return read<UsageBucket>(reading, UsageApi(transport).list(window.source.endpoint, std::move(query)),
                             std::move(ctx));
}

} // namespace steward
