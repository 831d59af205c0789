// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/prices/pricedusage.h"

#include <algorithm>
#include <map>

namespace steward {

namespace {

qint64 amountIn(const UsageCell &cell, UsageUnit unit)
{
    return cell.amounts[static_cast<size_t>(unit)];
}

bool isUsed(const UsageCell &cell)
{
    return std::ranges::any_of(cell.amounts, [](qint64 amount) { return amount > 0; });
}

} // namespace

Savings &Savings::operator+=(const Savings &other)
{
    cached += other.cached;
    batch += other.batch;
    for (const QString &name : other.unpriced)
        insertOnce(unpriced, name);
    return *this;
}

Savings savingsOf(const std::vector<UsageCell> &usage, const PriceTable &prices)
{
    Savings made;
    for (const UsageCell &cell : usage) {
        const bool isCached = amountIn(cell, UsageUnit::CachedTokens) > 0;
        if (cell.endpoint != UsageEndpoint::Completions || (!isCached && !cell.batch))
            continue;
        const auto paid = priceOf(cell, prices);
        if (!paid) {
            insertOnce(made.unpriced, cell.model);
            continue;
        }
        UsageCell uncached = cell, single = cell;
        uncached.amounts[static_cast<size_t>(UsageUnit::CachedTokens)] = 0;
        single.batch = false;
        if (const auto without = priceOf(uncached, prices))
            made.cached += without->total() - paid->total();
        if (const auto without = priceOf(single, prices))
            made.batch += without->total() - paid->total();
    }
    return made;
}

std::vector<UnpricedModel> unpricedModels(const std::vector<UsageCell> &usage, const PriceTable &prices)
{
    std::map<QString, UnpricedModel> found;
    for (const UsageCell &cell : usage) {
        if (cell.endpoint == UsageEndpoint::VectorStores || !isUsed(cell) || priceOf(cell, prices))
            continue;
        UsageCell single = cell;
        single.batch = false;
        const bool batchOnly = cell.batch && priceOf(single, prices).has_value();
        const QString name = pricedName(cell);
        const UnixSeconds day = startOfDay(cell.bucket);
        const auto [at, isNew] = found.try_emplace(name, UnpricedModel{name, cell.endpoint, day, day, 0, 0, batchOnly});
        UnpricedModel &model = at->second;
        model.first = std::min(model.first, day);
        model.last = std::max(model.last, day);
        model.requests += amountIn(cell, UsageUnit::Requests);
        model.quantity += amountIn(cell, UsageUnit::Quantity);
        model.batchOnly = model.batchOnly && batchOnly;
    }
    std::vector<UnpricedModel> models;
    for (const auto &[name, model] : found)
        models.push_back(model);
    return models;
}

} // namespace steward
