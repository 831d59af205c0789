// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/prices/whatif.h"

#include "app/spend/reasoning/modelfamily.h"

namespace steward {

namespace {

void addCell(WhatIf &made, const UsageCell &cell, const QString &to, const PriceTable &prices)
{
    const qint64 requests = cell.amounts[static_cast<size_t>(UsageUnit::Requests)];
    UsageCell other = cell;
    other.model = to;
    qint64 &cached = other.amounts[static_cast<size_t>(UsageUnit::CachedTokens)];
    const Price *price = prices.find(to, cell.bucket, cell.serviceTier);
    const bool losesCached = price && !price->cachedInput && cached > 0;
    const bool losesBatch = price && other.batch && price->batchPercent == 0;
    if (losesCached)
        cached = 0;
    if (losesBatch)
        other.batch = false;
    const auto now = priceOf(cell, prices), then = priceOf(other, prices);
    if (!now)
        insertOnce(made.unpriced, cell.model);
    if (!then)
        insertOnce(made.unpriced, to);
    if (!now || !then) {
        made.requestsLeft += requests;
        return;
    }
    made.now += now->total();
    made.then += then->total();
    made.requests += requests;
    made.cachedStays = made.cachedStays && !losesCached;
    made.batchStays = made.batchStays && !losesBatch;
}

} // namespace

WhatIf &WhatIf::operator+=(const WhatIf &other)
{
    now += other.now;
    then += other.then;
    requests += other.requests;
    requestsLeft += other.requestsLeft;
    for (const QString &name : other.unpriced)
        insertOnce(unpriced, name);
    batchStays = batchStays && other.batchStays;
    cachedStays = cachedStays && other.cachedStays;
    return *this;
}

WhatIfByProject whatIfByProject(const std::vector<UsageCell> &usage, const QString &from, const QString &to,
                                const PriceTable &prices)
{
    const QString family = familyOfModel(from);
    WhatIfByProject made;
    for (const UsageCell &cell : usage) {
        if (cell.endpoint == UsageEndpoint::Completions && (from.isEmpty() || familyOfModel(cell.model) == family))
            addCell(made[cell.projectId], cell, to, prices);
    }
    return made;
}

WhatIf whatIf(const std::vector<UsageCell> &usage, const QString &from, const QString &to, const PriceTable &prices)
{
    WhatIf all;
    for (const auto &[project, part] : whatIfByProject(usage, from, to, prices))
        all += part;
    return all;
}

void add(WhatIfByProject &into, const WhatIfByProject &other)
{
    for (const auto &[project, part] : other)
        into[project] += part;
}

} // namespace steward
