// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/usagebykey.h"

#include "app/resources/usage/usageapi.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

/// So many ids make a query of some two thousand characters, which every proxy takes.
constexpr qsizetype kKeysPerRequest = 60;

bool hasGrouping(UsageEndpoint endpoint, QLatin1StringView grouping)
{
    const auto groupings = usageEndpointInfo(endpoint).groupings;
    return std::find(groupings.begin(), groupings.end(), grouping) != groupings.end();
}

UsageQuery queryOf(UsageEndpoint endpoint, const QStringList &keyIds, const UsePiece &piece, UseDetail detail)
{
    UsageQuery query;
    query.startTime = piece.from;
    if (piece.until > 0)
        query.endTime = piece.until;
    query.width = piece.width;
    query.filters = {UsageFilter{u"api_key_id"_s, keyIds}};
    query.groupBy = {u"api_key_id"_s};
    if (detail == UseDetail::Key)
        return query;
    for (const QLatin1StringView grouping : {"model"_L1, "user_id"_L1, "batch"_L1, "service_tier"_L1}) {
        if (hasGrouping(endpoint, grouping))
            query.groupBy += grouping;
    }
    return query;
}

QCoro::Task<EndpointUsage> readEndpoint(Transport *transport, UsageEndpoint endpoint, QStringList keyIds,
                                        std::vector<UsePiece> pieces, UseDetail detail, OpContext ctx)
{
    EndpointUsage usage{endpoint, std::vector<UsageBucket>()};
    for (qsizetype at = 0; at < keyIds.size(); at += kKeysPerRequest) {
        for (const UsePiece &piece : pieces) {
            UsageQuery query = queryOf(endpoint, keyIds.mid(at, kKeysPerRequest), piece, detail);
            Pager<UsageBucket> pager = UsageApi(*transport).list(endpoint, std::move(query));
            Result<std::vector<UsageBucket>> buckets = co_await collect(std::move(pager), ctx);
            if (!buckets) {
                usage.buckets = std::move(buckets);
                co_return usage;
            }
            std::move(buckets->begin(), buckets->end(), std::back_inserter(*usage.buckets));
        }
    }
    co_return usage;
}

} // namespace

bool tellsKeys(UsageEndpoint endpoint)
{
    return hasGrouping(endpoint, "api_key_id"_L1);
}

qint64 requestsOf(UsageEndpoint endpoint, const UsageRow &row)
{
    const auto measures = usageEndpointInfo(endpoint).measures;
    const bool isUse = std::any_of(measures.begin(), measures.end(),
                                   [&row](const UsageMeasure &measure) { return row.*measure.value != 0; });
    // Of tools both figures may be told, of the others only the model's.
    return isUse ? std::max<qint64>({row.modelRequests, row.requests, 1}) : 0;
}

QCoro::Task<std::vector<EndpointUsage>> readUsageByKey(Transport *transport, QStringList keyIds,
                                                       std::vector<UsePiece> pieces, UseDetail detail, OpContext ctx)
{
    std::vector<QCoro::Task<EndpointUsage>> readings;
    for (int i = 0; i < kUsageEndpointCount; ++i) {
        const auto endpoint = static_cast<UsageEndpoint>(i);
        if (tellsKeys(endpoint))
            readings.push_back(readEndpoint(transport, endpoint, keyIds, pieces, detail, ctx));
    }
    std::vector<EndpointUsage> all;
    for (auto &reading : readings)
        all.push_back(co_await std::move(reading));
    co_return all;
}

} // namespace steward
