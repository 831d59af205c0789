// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/rotation/keyuse.h"

#include "app/archive/spend/usagefact.h"
#include "app/flows/rotation/spans.h"
#include "app/resources/usage/usageapi.h"
#include "app/spend/prices/pricefile.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

using spans::kDay;
using spans::kHour;
using spans::kMinute;
constexpr qint64 kLeastPeriod = 5; // minutes

bool hasGrouping(UsageEndpoint endpoint, QLatin1StringView grouping)
{
    const auto groupings = usageEndpointInfo(endpoint).groupings;
    return std::find(groupings.begin(), groupings.end(), grouping) != groupings.end();
}

qint64 requestsOf(UsageEndpoint endpoint, const UsageRow &row)
{
    // Of tools both may be told: the larger one counts, as a use must not be missed.
    if (endpoint == UsageEndpoint::FileSearchCalls || endpoint == UsageEndpoint::WebSearchCalls)
        return std::max(row.requests, row.modelRequests);
    return row.modelRequests;
}

/// Usage without requests is use all the same.
bool isUse(UsageEndpoint endpoint, const UsageRow &row)
{
    const auto measures = usageEndpointInfo(endpoint).measures;
    return std::any_of(measures.begin(), measures.end(),
                       [&row](const UsageMeasure &measure) { return row.*measure.value != 0; });
}

std::optional<Money> costOf(UsageEndpoint endpoint, const UsageBucket &bucket, const UsageRow &row)
{
    UsageCell cell;
    cell.bucket = bucket.startTime;
    cell.endpoint = endpoint;
    cell.model = row.model;
    cell.serviceTier = row.serviceTier;
    cell.batch = row.batch.value_or(false);
    cell.amounts = usagefacts::amountsOf(usagefacts::measuresOf(row), endpoint);
    const std::optional<PricedUse> priced = priceOf(cell, suppliedPrices());
    return priced ? std::optional(priced->total()) : std::nullopt;
}

void takeRow(KeyUse &traffic, UsageEndpoint endpoint, const UsageBucket &bucket, const UsageRow &row)
{
    const qint64 requests = std::max<qint64>(requestsOf(endpoint, row), 1);
    traffic.requests += requests;
    const std::optional<Money> cost = costOf(endpoint, bucket, row);
    traffic.hasUnpriced = traffic.hasUnpriced || !cost;
    traffic.buckets.push_back({bucket.startTime, bucket.endTime, requests, cost.value_or(Money{})});
    traffic.kinds[QString(usageEndpointInfo(endpoint).operation).section(u'.', 1)] += requests;
    if (!row.model.isEmpty())
        traffic.models[row.model] += requests;
    if (!row.userId.isEmpty())
        traffic.users[row.userId] += requests;
    if (!row.serviceTier.isEmpty())
        traffic.tiers[row.serviceTier] += requests;
    if (row.batch.value_or(false))
        traffic.batch += requests;
}

/// In the order of time, one for each span.
void tidy(KeyUse &traffic)
{
    std::sort(traffic.buckets.begin(), traffic.buckets.end(), [](const UseBucket &a, const UseBucket &b) {
        return std::pair(a.from, a.until) < std::pair(b.from, b.until);
    });
    std::vector<UseBucket> folded;
    for (const UseBucket &each : traffic.buckets) {
        if (!folded.empty() && folded.back().from == each.from && folded.back().until == each.until) {
            folded.back().requests += each.requests;
            folded.back().cost += each.cost;
        } else
            folded.push_back(each);
    }
    traffic.buckets = std::move(folded);
}

UsageQuery queryOf(UsageEndpoint endpoint, const QStringList &keyIds, const UsePiece &piece)
{
    UsageQuery query;
    query.startTime = piece.from;
    query.endTime = piece.until;
    query.width = piece.width;
    query.filters = {UsageFilter{u"api_key_id"_s, keyIds}};
    for (const QLatin1StringView grouping :
         {"api_key_id"_L1, "model"_L1, "user_id"_L1, "batch"_L1, "service_tier"_L1}) {
        if (hasGrouping(endpoint, grouping))
            query.groupBy += grouping;
    }
    return query;
}

/// Only a whole endpoint that is not there. A request that was refused (400) says nothing about use, and without
/// completions there is no evidence at all.
bool isNotOffered(UsageEndpoint endpoint, const Error &error)
{
    return error.kind == Error::Kind::NotFound && endpoint != UsageEndpoint::Completions;
}

} // namespace

std::vector<UsePiece> usePieces(UnixSeconds from, UnixSeconds until, qint64 fineSeconds)
{
    from -= from % kMinute;
    if (until <= from)
        return {};
    if (until - from <= kDay)
        return {{from, until, BucketWidth::Minute}};
    const UnixSeconds firstHour = (from + kHour - 1) / kHour * kHour;
    const UnixSeconds lastHour = (until - fineSeconds) / kHour * kHour;
    std::vector<UsePiece> pieces;
    if (firstHour > from)
        pieces.push_back({from, firstHour, BucketWidth::Minute});
    pieces.push_back({firstHour, lastHour, BucketWidth::Hour});
    pieces.push_back({lastHour, until, BucketWidth::Minute});
    return pieces;
}

qint64 KeyUse::requestsIn(UnixSeconds from, UnixSeconds until) const
{
    qint64 sum = 0;
    for (const UseBucket &bucket : buckets) {
        if (bucket.until > from && bucket.from < until)
            sum += bucket.requests;
    }
    return sum;
}

Money KeyUse::costIn(UnixSeconds from, UnixSeconds until) const
{
    Money sum;
    for (const UseBucket &bucket : buckets) {
        if (bucket.until > from && bucket.from < until)
            sum += bucket.cost;
    }
    return sum;
}

const KeyUse &UseReading::of(const QString &keyId) const
{
    static const KeyUse kNone;
    const auto found = ofKey.constFind(keyId);
    return found == ofKey.cend() ? kNone : *found;
}

bool tellsKeys(UsageEndpoint endpoint)
{
    return hasGrouping(endpoint, "api_key_id"_L1);
}

QCoro::Task<Result<UseReading>> readKeyUse(Transport *transport, QStringList keyIds, std::vector<UsePiece> pieces,
                                           OpContext ctx)
{
    UseReading reading;
    keyIds.removeDuplicates();
    for (const QString &keyId : std::as_const(keyIds))
        reading.ofKey.insert(keyId, {});
    if (!pieces.empty()) {
        reading.from = pieces.front().from;
        reading.until = pieces.back().until;
    }
    const UsageApi api(*transport);
    for (int at = 0; at < kUsageEndpointCount; ++at) {
        const auto endpoint = static_cast<UsageEndpoint>(at);
        if (!tellsKeys(endpoint))
            continue;
        for (const UsePiece &piece : pieces) {
            UsageQuery query = queryOf(endpoint, keyIds, piece);
            Pager<UsageBucket> pager = api.list(endpoint, std::move(query));
            const Result<std::vector<UsageBucket>> buckets = co_await collect(std::move(pager), ctx);
            if (!buckets && isNotOffered(endpoint, buckets.error())) {
                reading.notOffered.push_back(endpoint);
                break;
            }
            if (!buckets)
                co_return Failure(buckets.error());
            for (const UsageBucket &bucket : *buckets) {
                for (const UsageRow &row : bucket.rows) {
                    const auto known = reading.ofKey.find(row.apiKeyId);
                    if (known != reading.ofKey.end() && isUse(endpoint, row))
                        takeRow(*known, endpoint, bucket, row);
                }
            }
        }
    }
    for (KeyUse &each : reading.ofKey)
        tidy(each);
    co_return reading;
}

UsePattern usePattern(const KeyUse &traffic)
{
    std::vector<qint64> bursts; // minutes at which one began
    qint64 last = -1;
    for (const UseBucket &bucket : traffic.buckets) {
        const qint64 minute = bucket.from / kMinute;
        if (bucket.until - bucket.from > kMinute)
            return {};
        if (bursts.empty() || minute > last + 1)
            bursts.push_back(minute);
        last = minute;
    }
    if (bursts.size() < 4)
        return {};
    const qint64 period = bursts[1] - bursts[0];
    if (period < kLeastPeriod) // that is no burst, that is traffic
        return {};
    for (std::size_t i = 1; i < bursts.size(); ++i) {
        if (std::abs(bursts[i] - bursts[i - 1] - period) > 1)
            return {};
    }
    UsePattern pattern{static_cast<int>(period), {}};
    if (period > 0 && 60 % period == 0) {
        for (qint64 minute = bursts.back() % period; minute < 60; minute += period)
            pattern.minutes.push_back(static_cast<int>(minute));
    }
    return pattern;
}

} // namespace steward
