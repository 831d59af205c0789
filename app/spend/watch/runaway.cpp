// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/watch/runaway.h"

#include "app/spend/prices/wide.h"

#include <algorithm>
#include <map>

namespace steward {

namespace {

constexpr UnixSeconds kMinute = 60;
constexpr int kFewestBefore = 10; ///< minutes held before; fewer tell no pattern

struct Minute final
{
    Money cost;
    qint64 requests = 0, unpriced = 0;
    QString projectId;
};
using Minutes = std::map<UnixSeconds, Minute>;

/// The busiest stretch of as many minutes before \a end is what a key is measured by: a nightly burst is its pattern.
struct Busiest final
{
    Money cost;
    qint64 requests = 0;
};

/// \a money of \a had minutes in as many as \a wanted; stops at the end of the range.
Money carried(Money money, qint64 had, qint64 wanted)
{
    const Wide nanos = static_cast<Wide>(money.nanos) * wanted / had;
    return {static_cast<std::int64_t>(std::min<Wide>(nanos, std::numeric_limits<std::int64_t>::max()))};
}

Busiest sumOf(const Minutes &of, UnixSeconds from, UnixSeconds to)
{
    Busiest sum;
    for (auto it = of.lower_bound(from); it != of.end() && it->first < to; ++it) {
        sum.cost += it->second.cost;
        sum.requests += it->second.requests;
    }
    return sum;
}

} // namespace

std::vector<Incident> findRunaways(const std::vector<UsageCell> &minutes, UnixSeconds since, UnixSeconds until,
                                   const PriceTable &prices, const RunawayLimits &limits)
{
    std::map<QString, Minutes> keys;
    for (const UsageCell &cell : minutes) {
        if (cell.bucket < since || cell.bucket >= until)
            continue;
        Minute &minute = keys[cell.apiKeyId][cell.bucket / kMinute * kMinute];
        const qint64 requests = cell.amounts[static_cast<size_t>(UsageUnit::Requests)];
        minute.requests += requests;
        if (const auto use = priceOf(cell, prices))
            minute.cost += use->total();
        else
            minute.unpriced += requests;
        minute.projectId = cell.projectId;
    }
    std::vector<Incident> found;
    const UnixSeconds stretch = limits.minutes * kMinute;
    const auto isHigh = [&](const Busiest &now, const Busiest &usual, qint64 unpriced) {
        const bool costs = carried(now.cost, limits.minutes, 60) >= limits.leastPerHour &&
                           static_cast<double>(now.cost.nanos) >= limits.times * static_cast<double>(usual.cost.nanos);
        const bool asks = unpriced >= limits.leastRequests * limits.minutes &&
                          static_cast<double>(now.requests) >= limits.times * static_cast<double>(usual.requests);
        return costs || asks;
    };
    for (const auto &[key, of] : keys) {
        const UnixSeconds from = until - stretch;
        const Busiest now = sumOf(of, from, until);
        qint64 unpriced = 0;
        for (auto it = of.lower_bound(from); it != of.end(); ++it)
            unpriced += it->second.unpriced;
        // Back to where it began: the first of the minutes in a row that are nearly as busy as the busiest of the last
        // ones.
        std::vector<qint64> costs; // or requests, where nothing has a price
        for (UnixSeconds at = since / kMinute * kMinute; at < until; at += kMinute) {
            const auto it = of.find(at);
            costs.push_back(it == of.end() ? 0 : now.cost.nanos > 0 ? it->second.cost.nanos : it->second.requests);
        }
        if (static_cast<int>(costs.size()) < kFewestBefore + limits.minutes)
            continue;
        const double level = static_cast<double>(*std::max_element(costs.end() - limits.minutes, costs.end()));
        auto begin = costs.size();
        while (begin > 0 && static_cast<double>(costs[begin - 1]) >= level / limits.times)
            --begin;
        const UnixSeconds began = since / kMinute * kMinute + static_cast<UnixSeconds>(begin) * kMinute;
        if (began >= until)
            continue; // its last minute is quiet
        Busiest usual;
        for (UnixSeconds at = since / kMinute * kMinute; at + stretch <= began; at += kMinute) {
            const Busiest then = sumOf(of, at, at + stretch);
            usual.cost = std::max(usual.cost, then.cost);
            usual.requests = std::max(usual.requests, then.requests);
        }
        if (began == since / kMinute * kMinute || !isHigh(now, usual, unpriced))
            continue; // it has been so for as long as is known: no pattern is left
        Incident incident;
        incident.kind = Incident::Kind::Runaway;
        incident.grouping = SpendGrouping::Key;
        incident.member = incident.apiKeyId = key;
        incident.projectId = of.rbegin()->second.projectId;
        incident.at = began;
        incident.foundAt = until;
        incident.amount = sumOf(of, began, until).cost;
        incident.perHour = carried(now.cost, limits.minutes, 60);
        incident.usual = carried(usual.cost, limits.minutes, (until - began) / kMinute);
        if (usual.cost.nanos > 0)
            incident.times = static_cast<double>(now.cost.nanos) / static_cast<double>(usual.cost.nanos);
        found.push_back(std::move(incident));
    }
    return found;
}

} // namespace steward
