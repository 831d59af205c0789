// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/prices/whatif.h"

#include "app/spend/reasoning/modelfamily.h"

#include <set>

namespace steward {

WhatIf whatIf(const std::vector<UsageCell> &usage, const QString &from, const QString &to, const PriceTable &prices)
{
    WhatIf made;
    std::set<QString> unpriced;
    for (const UsageCell &cell : usage) {
        if (cell.endpoint != UsageEndpoint::Completions ||
            (!from.isEmpty() && familyOfModel(cell.model) != familyOfModel(from)))
            continue;
        const qint64 requests = cell.amounts[static_cast<size_t>(UsageUnit::Requests)];
        UsageCell other = cell;
        other.model = to;
        const Price *price = prices.find(to, cell.bucket, cell.serviceTier);
        if (price && !price->cachedInput)
            other.amounts[static_cast<size_t>(UsageUnit::CachedTokens)] = 0;
        if (price && other.batch && price->batchPercent == 0) {
            other.batch = false;
            made.batchStays = false;
        }
        const auto now = priceOf(cell, prices), then = priceOf(other, prices);
        if (!now)
            unpriced.insert(cell.model);
        if (!then)
            unpriced.insert(to);
        if (!now || !then) {
            made.requestsLeft += requests;
            continue;
        }
        made.now += now->total();
        made.then += then->total();
        made.requests += requests;
    }
    made.unpriced = QStringList(unpriced.begin(), unpriced.end());
    return made;
}

} // namespace steward
