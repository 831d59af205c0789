// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/prices/pricetable.h"

#include "app/spend/reasoning/modelfamily.h"
#include "app/spend/prices/wide.h"

#include <algorithm>

namespace steward {

namespace {

/// Product that stops at the ends of the range, as sums of Money do.
Money times(Money price, qint64 count, int percent)
{
    const Wide nanos = static_cast<Wide>(price.nanos) * count * percent / 100;
    constexpr Wide kMost = std::numeric_limits<std::int64_t>::max();
    return {static_cast<std::int64_t>(std::clamp(nanos, -kMost, kMost))};
}

qint64 amount(const UsageCell &use, UsageUnit unit)
{
    return use.amounts[static_cast<size_t>(unit)];
}

} // namespace

PriceTable::PriceTable(std::vector<Price> prices)
    : m_prices(std::move(prices))
{
    std::ranges::stable_sort(m_prices, [](const Price &a, const Price &b) {
        return std::tie(a.model, a.tier, b.from) < std::tie(b.model, b.tier, a.from);
    });
}

const Price *PriceTable::find(const QString &model, UnixSeconds day, const QString &tier) const
{
    const auto look = [&](const QString &name, const QString &ofTier) -> const Price * {
        const auto before = [](const Price &price, const std::pair<QString, QString> &sought) {
            return std::tie(price.model, price.tier) < std::tie(sought.first, sought.second);
        };
        auto at = std::lower_bound(m_prices.begin(), m_prices.end(), std::pair(name, ofTier), before);
        for (; at != m_prices.end() && at->model == name && at->tier == ofTier; ++at) {
            if (day >= at->from && (at->until == 0 || day < at->until))
                return &*at;
        }
        return nullptr;
    };
    for (const QString &name : {model, familyOfModel(model)}) {
        if (!tier.isEmpty()) {
            if (const Price *found = look(name, tier))
                return found;
        }
        if (const Price *found = look(name, {}))
            return found;
        if (model.startsWith(QLatin1StringView("ft:")))
            break; // a fine-tuned model is not sold at the price of what it was made from
    }
    return nullptr;
}

PriceTable PriceTable::with(const PriceTable &edited) const
{
    std::vector<Price> merged = edited.m_prices;
    for (const Price &price : m_prices) {
        if (std::ranges::find(edited.m_prices, price.model, &Price::model) == edited.m_prices.end())
            merged.push_back(price);
    }
    return PriceTable(std::move(merged));
}

void insertOnce(QStringList &names, const QString &name)
{
    const auto at = std::lower_bound(names.begin(), names.end(), name);
    if (at == names.end() || *at != name)
        names.insert(at, name);
}

QString pricedName(const UsageCell &use)
{
    if (!use.model.isEmpty() && use.endpoint != UsageEndpoint::WebSearchCalls) // a call costs the same with any model
        return use.model;
    const QLatin1StringView path = usageEndpointInfo(use.endpoint).path;
    return path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
}

std::optional<PricedUse> priceOf(const UsageCell &use, const PriceTable &prices)
{
    const Price *price = prices.find(pricedName(use), use.bucket, use.serviceTier);
    const int percent = price && use.batch ? price->batchPercent : 100;
    if (!price || percent == 0)
        return std::nullopt;
    PricedUse made;
    bool known = true;
    const auto add = [&](Money &to, const std::optional<Money> &each, qint64 count) {
        if (count == 0)
            return;
        known = known && each;
        to = times(each.value_or(Money{}), count, percent);
    };
    const bool isMeasured = price->input || price->output || price->quantity;
    const qint64 cached = amount(use, UsageUnit::CachedTokens);
    if (price->input || price->cachedInput || price->output || !price->quantity) {
        add(made.input, price->input, amount(use, UsageUnit::InputTokens) - cached);
        add(made.cachedInput, price->cachedInput, cached);
        add(made.output, price->output, amount(use, UsageUnit::OutputTokens));
    }
    // Files' calls and searches are paid by the call; of everything else requests only count.
    if (price->quantity || !price->request)
        add(made.quantity, price->quantity, amount(use, UsageUnit::Quantity));
    if (price->request || !isMeasured)
        add(made.request, price->request, amount(use, UsageUnit::Requests));
    return known ? std::optional(made) : std::nullopt;
}

} // namespace steward
