// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/reasoning/attribution.h"

#include "app/spend/reasoning/lineitem.h"

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

__extension__ using Wide = __int128; // products of amounts and token counts

qint64 amountOf(const UsageCell &cell, UsageUnit unit)
{
    return cell.amounts[static_cast<size_t>(unit)];
}

/// How much of what \a item bills \a cell has used; 0: none of it.
qint64 usedOf(const LineItem &item, const UsageCell &cell)
{
    if (item.tool)
        return cell.endpoint == *item.tool
                   ? std::max(amountOf(cell, UsageUnit::Requests), amountOf(cell, UsageUnit::Quantity))
                   : 0;
    if (item.model.isEmpty() || cell.model != item.model)
        return 0;
    switch (item.part) {
    case LineItem::Part::Input:
        return cell.batch == item.batch
                   ? amountOf(cell, UsageUnit::InputTokens) - amountOf(cell, UsageUnit::CachedTokens)
                   : 0;
    case LineItem::Part::CachedInput:
        return cell.batch == item.batch ? amountOf(cell, UsageUnit::CachedTokens) : 0;
    case LineItem::Part::Output:
        return cell.batch == item.batch ? amountOf(cell, UsageUnit::OutputTokens) : 0;
    case LineItem::Part::Whole:
        break;
    }
    if (const qint64 quantity = amountOf(cell, UsageUnit::Quantity); quantity > 0)
        return quantity; // images, characters, seconds
    return amountOf(cell, UsageUnit::InputTokens);
}

struct Place final
{
    UnixSeconds day;
    QString projectId;
    friend bool operator==(const Place &, const Place &) = default;
    friend size_t qHash(const Place &place, size_t seed = 0) { return qHashMulti(seed, place.day, place.projectId); }
};

struct Part final
{
    QString apiKeyId, userId;
    qint64 weight;
};

/// Those who used it, one entry each.
std::vector<Part> usersOf(const CostRow &row, const LineItem &item, const std::vector<const UsageCell *> &cells)
{
    QHash<std::pair<QString, QString>, qint64> used;
    for (const UsageCell *cell : cells) {
        if (!row.apiKeyId.isEmpty() && cell->apiKeyId != row.apiKeyId)
            continue;
        if (const qint64 weight = usedOf(item, *cell); weight > 0)
            used[{cell->apiKeyId, cell->userId}] += weight;
    }
    std::vector<Part> parts;
    for (auto it = used.cbegin(); it != used.cend(); ++it)
        parts.push_back({it.key().first, it.key().second, it.value()});
    // The same data must give the same figures, also where a remainder of one nano is given away.
    std::sort(parts.begin(), parts.end(), [](const Part &a, const Part &b) {
        return std::tie(a.apiKeyId, a.userId) < std::tie(b.apiKeyId, b.userId);
    });
    return parts;
}

} // namespace

std::vector<Money> divided(Money amount, std::span<const qint64> weights)
{
    std::vector<Money> parts(weights.size());
    const Wide sum = std::accumulate(weights.begin(), weights.end(), Wide(0));
    if (sum <= 0)
        return parts;
    const Wide whole = amount.nanos < 0 ? -Wide(amount.nanos) : Wide(amount.nanos);
    Wide given = 0;
    std::vector<Wide> remainders(weights.size());
    for (size_t i = 0; i < weights.size(); ++i) {
        const Wide product = whole * weights[i]; // below 2^126
        parts[i].nanos = static_cast<std::int64_t>(product / sum);
        remainders[i] = product % sum;
        given += product / sum;
    }
    std::vector<size_t> order(weights.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return remainders[a] > remainders[b]; });
    for (size_t i = 0; i < order.size() && given < whole; ++i, ++given)
        ++parts[order[i]].nanos;
    if (amount.nanos < 0) {
        for (Money &part : parts)
            part.nanos = -part.nanos;
    }
    return parts;
}

std::vector<AttributedAmount> attributed(std::span<const CostBucket> bill, std::span<const UsageCell> usage,
                                         const QString &currency)
{
    QHash<Place, std::vector<const UsageCell *>> byPlace;
    for (const UsageCell &cell : usage)
        byPlace[{startOfDay(cell.bucket), cell.projectId}].push_back(&cell);
    QHash<QString, LineItem> items; // each name is read once
    const std::vector<const UsageCell *> nobody;
    std::vector<AttributedAmount> amounts;
    for (const CostBucket &bucket : bill) {
        const UnixSeconds day = startOfDay(bucket.startTime);
        for (const CostRow &row : bucket.rows) {
            if (row.currency.compare(currency, Qt::CaseInsensitive) != 0)
                continue;
            auto item = items.constFind(row.lineItem);
            if (item == items.cend())
                item = items.insert(row.lineItem, lineItemFrom(row.lineItem));
            const auto cells = byPlace.constFind({day, row.projectId});
            const std::vector<Part> parts = usersOf(row, *item, cells == byPlace.cend() ? nobody : *cells);
            if (parts.empty()) {
                amounts.push_back({day, row.projectId, row.lineItem, row.apiKeyId, {}, row.amount});
                continue;
            }
            std::vector<qint64> weights;
            weights.reserve(parts.size());
            for (const Part &part : parts)
                weights.push_back(part.weight);
            const std::vector<Money> shares = divided(row.amount, weights);
            for (size_t i = 0; i < parts.size(); ++i)
                amounts.push_back({day, row.projectId, row.lineItem, parts[i].apiKeyId, parts[i].userId, shares[i]});
        }
    }
    return amounts;
}

} // namespace steward
