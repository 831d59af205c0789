// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/rotation/keyuse.h"

#include "app/archive/spend/usagefact.h"
#include "app/flows/rotation/spans.h"
#include "app/spend/prices/pricetable.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

using spans::kDay;
using spans::kHour;
using spans::kMinute;
constexpr qint64 kLeastPeriod = 5; // minutes

std::optional<Money> costOf(UsageEndpoint endpoint, const UsageBucket &bucket, const UsageRow &row,
                            const PriceTable &prices)
{
    UsageCell cell;
    cell.bucket = bucket.startTime;
    cell.endpoint = endpoint;
    cell.model = row.model;
    cell.serviceTier = row.serviceTier;
    cell.batch = row.batch.value_or(false);
    cell.amounts = usagefacts::amountsOf(usagefacts::measuresOf(row), endpoint);
    const std::optional<PricedUse> priced = priceOf(cell, prices);
    return priced ? std::optional(priced->total()) : std::nullopt;
}

void takeRow(KeyUse &traffic, UsageEndpoint endpoint, const UsageBucket &bucket, const UsageRow &row,
             const PriceTable &prices)
{
    const qint64 requests = requestsOf(endpoint, row);
    if (requests == 0)
        return;
    traffic.requests += requests;
    const std::optional<Money> cost = costOf(endpoint, bucket, row, prices);
    traffic.hasUnpriced = traffic.hasUnpriced || !cost;
    const UseBucket use{bucket.startTime, bucket.endTime, requests, cost.value_or(Money{})};
    traffic.buckets.push_back(use);
    traffic.ofModel[row.model].push_back(use);
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
void tidy(std::vector<UseBucket> &buckets)
{
    std::sort(buckets.begin(), buckets.end(), [](const UseBucket &a, const UseBucket &b) {
        return std::pair(a.from, a.until) < std::pair(b.from, b.until);
    });
    std::vector<UseBucket> folded;
    for (const UseBucket &each : buckets) {
        if (!folded.empty() && folded.back().from == each.from && folded.back().until == each.until) {
            folded.back().requests += each.requests;
            folded.back().cost += each.cost;
        } else
            folded.push_back(each);
    }
    buckets = std::move(folded);
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

KeyUse KeyUse::ofModelOnly(const QString &model) const
{
    KeyUse part;
    if (const auto found = ofModel.find(model); found != ofModel.end())
        part.buckets = found->second;
    for (const UseBucket &bucket : part.buckets)
        part.requests += bucket.requests;
    return part;
}

const KeyUse &UseReading::of(const QString &keyId) const
{
    static const KeyUse kNone;
    const auto found = ofKey.constFind(keyId);
    return found == ofKey.cend() ? kNone : *found;
}

QCoro::Task<Result<UseReading>> readKeyUse(Transport *transport, QStringList keyIds, std::vector<UsePiece> pieces,
                                           std::shared_ptr<const PriceTable> prices, OpContext ctx)
{
    UseReading reading;
    keyIds.removeDuplicates();
    for (const QString &keyId : std::as_const(keyIds))
        reading.ofKey.insert(keyId, {});
    if (!pieces.empty()) {
        reading.from = pieces.front().from;
        reading.until = pieces.back().until;
    }
    const std::vector<EndpointUsage> all =
        co_await readUsageByKey(transport, std::move(keyIds), std::move(pieces), UseDetail::Everything, std::move(ctx));
    for (const EndpointUsage &each : all) {
        if (!each.buckets && isNotOffered(each.endpoint, each.buckets.error())) {
            reading.notOffered.push_back(each.endpoint);
            continue;
        }
        if (!each.buckets)
            co_return Failure(each.buckets.error());
        for (const UsageBucket &bucket : *each.buckets) {
            for (const UsageRow &row : bucket.rows) {
                if (const auto known = reading.ofKey.find(row.apiKeyId); known != reading.ofKey.end())
                    takeRow(*known, each.endpoint, bucket, row, *prices);
            }
        }
    }
    for (KeyUse &each : reading.ofKey) {
        tidy(each.buckets);
        for (auto &[model, buckets] : each.ofModel)
            tidy(buckets);
    }
    co_return reading;
}

qint64 lateness(const UseReading &before, UnixSeconds askedAt, const UseReading &now)
{
    qint64 late = 0;
    for (auto key = now.ofKey.cbegin(); key != now.ofKey.cend(); ++key) {
        const KeyUse &earlier = before.of(key.key());
        for (const UseBucket &bucket : key->buckets) {
            // Of what was asked for by the minute both times; older ones may have stood in an hour.
            if (bucket.until - bucket.from != kMinute || bucket.until > std::min(askedAt, before.until) ||
                bucket.from < std::max(before.from, before.until - kHour))
                continue;
            if (before.ofKey.contains(key.key()) && bucket.requests > earlier.requestsIn(bucket.from, bucket.until))
                late = std::max(late, askedAt - bucket.until);
        }
    }
    return late;
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
