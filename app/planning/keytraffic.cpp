// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/keytraffic.h"

#include "app/planning/usagebykey.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

constexpr UnixSeconds kHour = 3600;
constexpr UnixSeconds kMinute = 60;
using Traffic = QHash<QString, qint64>;

} // namespace

QStringList keysEndedBy(const Plan &plan, const Snapshot &snapshot)
{
    QStringList keys;
    for (const Step &step : plan.steps) {
        // One that is to expire ends too, only later.
        const bool expires =
            step.operation == "projectkeys.modify"_L1 && step.arguments.value("expires_in_seconds"_L1).toInteger() > 0;
        if (step.operation == "projectkeys.remove"_L1 || expires) {
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
    std::vector<UsePiece> pieces{{since, 0, width}};
    const std::vector<EndpointUsage> all =
        co_await readUsageByKey(transport, std::move(keyIds), std::move(pieces), UseDetail::Key, std::move(ctx));
    for (const EndpointUsage &each : all) {
        if (!each.buckets && each.buckets.error().kind == Error::Kind::NotFound)
            continue;
        if (!each.buckets)
            co_return Failure(each.buckets.error());
        for (const UsageBucket &bucket : *each.buckets) {
            for (const UsageRow &row : bucket.rows) {
                if (const auto key = traffic.find(row.apiKeyId); key != traffic.end())
                    *key += requestsOf(each.endpoint, row);
            }
        }
    }
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
