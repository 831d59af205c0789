// SPDX-License-Identifier: GPL-3.0-or-later
// What the price table says of some use: what caching and batch jobs have saved, and which models it has no price for.
// Estimates by list prices, beside the bill and never part of it. Pure functions; any thread.
#pragma once

#include "app/spend/prices/pricetable.h"

#include <QStringList>

namespace steward {

/// Each saving is by itself: what the same use would have cost more, had only this not been.
struct Savings final
{
    Money cached;         ///< were the cached tokens paid as input
    Money batch;          ///< were the batch jobs paid at the full price
    QStringList unpriced; ///< models that save nothing here because they have no price, in order
    Savings &operator+=(const Savings &other);
    friend bool operator==(const Savings &, const Savings &) = default;
};
/// Of completions; other use is passed over.
[[nodiscard]] Savings savingsOf(const std::vector<UsageCell> &usage, const PriceTable &prices);

/// A model (or an endpoint without models, by its name in the table) some of whose use has no price.
struct UnpricedModel final
{
    QString name;
    UsageEndpoint endpoint{};          ///< the first one that it was used with
    UnixSeconds first = 0, last = 0;   ///< days of that use
    qint64 requests = 0, quantity = 0; ///< that have no price
    bool batchOnly = false;            ///< only its batch jobs have none
    friend bool operator==(const UnpricedModel &, const UnpricedModel &) = default;
};
/// In the order of names. Vector stores are passed over: usage tells their bytes, but they are billed by
/// gibibyte-hours.
[[nodiscard]] std::vector<UnpricedModel> unpricedModels(const std::vector<UsageCell> &usage, const PriceTable &prices);

} // namespace steward
