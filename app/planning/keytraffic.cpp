// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/keytraffic.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

constexpr UnixSeconds kHour = 3600;
constexpr UnixSeconds kMinute = 60;
/// So many ids make a query of some two thousand characters, which every proxy takes.
constexpr qsizetype kKeysPerRequest = 60;

using Traffic = QHash<QString, qint64>;

bool knowsKeys(const UsageEndpointInfo &info)
{
    return std::find(info.groupings.begin(), info.groupings.end(), "api_key_id"_L1) != info.groupings.end();
}

QCoro::Task<Result<std::vector<UsageBucket>>> read(Transport *transport, UsageEndpoint endpoint, QStringList keyIds,
                                                   UnixSeconds since, BucketWidth width, OpContext ctx)
{
    UsageQuery query;
    query.startTime = since;
    query.width = width;
    query.groupBy = {u"api_key_id"_s};
    query.filters = {{u"api_key_id"_s, std::move(keyIds)}};
    auto buckets = co_await collect(UsageApi(*transport).list(endpoint, std::move(query)), std::move(ctx));
    if (!buckets && buckets.error().kind == Error::Kind::NotFound)
        co_return std::vector<UsageBucket>();
    co_return buckets;
}

} // namespace

QStringList keysEndedBy(const Plan &plan, const Snapshot &snapshot)
{
    QStringList keys;
    for (const Step &step : plan.steps) {
        if (step.operation == "projectkeys.remove"_L1) {
            keys += step.arguments.value("api_key_id"_L1).toString();
            continue;
        }
        const bool archives = step.operation == "projects.archive"_L1;
        if (!archives && step.operation != "serviceaccounts.remove"_L1)
            continue;
        const QString account = step.arguments.value("service_account_id"_L1).toString();
        for (const auto &key : snapshot.projectKeys.of(step.arguments.value("project_id"_L1).toString())) {
            if (archives || key.value.ownerServiceAccountId == account)
                keys += key.value.id;
        }
    }
    keys.removeDuplicates();
    return keys;
}

QCoro::Task<Result<Traffic>> readKeyTraffic(Transport *transport, QStringList keyIds, UnixSeconds now, OpContext ctx)
{
    // Whether a start that is not a bucket's is taken is not known.
    return readKeyTraffic(transport, std::move(keyIds), (now - kHour) / kMinute * kMinute, BucketWidth::Minute,
                          std::move(ctx));
}

QCoro::Task<Result<Traffic>> readKeyTraffic(Transport *transport, QStringList keyIds, UnixSeconds since,
                                            BucketWidth width, OpContext ctx)
{
    Traffic traffic;
    for (const QString &id : std::as_const(keyIds))
        traffic.insert(id, 0);
    std::optional<Error> error;
    for (qsizetype at = 0; at < keyIds.size() && !error; at += kKeysPerRequest) {
        // Each endpoint has a rate of its own: all are asked side by side.
        std::vector<QCoro::Task<Result<std::vector<UsageBucket>>>> readings;
        for (int i = 0; i < kUsageEndpointCount; ++i) {
            const auto endpoint = static_cast<UsageEndpoint>(i);
            if (knowsKeys(usageEndpointInfo(endpoint)))
                readings.push_back(read(transport, endpoint, keyIds.mid(at, kKeysPerRequest), since, width, ctx));
        }
        for (auto &reading : readings) {
            const Result<std::vector<UsageBucket>> buckets = co_await std::move(reading);
            if (!buckets) {
                if (!error)
                    error = buckets.error();
                continue;
            }
            for (const UsageBucket &bucket : *buckets) {
                for (const UsageRow &row : bucket.rows) {
                    if (const auto key = traffic.find(row.apiKeyId); key != traffic.end())
                        *key += std::max(row.modelRequests, row.requests);
                }
            }
        }
    }
    if (error)
        co_return Failure(std::move(*error));
    co_return traffic;
}

QCoro::Task<Result<Traffic>> trafficOf(Transport *transport, Plan plan, Snapshot snapshot, UnixSeconds now,
                                       OpContext ctx)
{
    const QStringList keys = keysEndedBy(plan, snapshot);
    if (keys.isEmpty())
        co_return Traffic();
    co_return co_await readKeyTraffic(transport, keys, now, std::move(ctx));
}

} // namespace steward
