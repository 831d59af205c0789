// SPDX-License-Identifier: GPL-3.0-or-later
// Who spent it: the bill tells project and line item, usage tells person and key. Each billed amount of a day, project
// and line item is divided among those who used what it bills, in proportion to what they used: tokens of the line's
// own part, calls, images, seconds. Within one line item the price is one, so no price table stands between usage and
// money, and the parts add up to the bill to the last nano. What nobody's usage explains stays with nobody. An estimate
// all the same: usage and costs do not reconcile exactly (BEHAVIOURS 16). Pure; any thread.
#pragma once

#include "app/archive/spend/usagequestion.h"
#include "app/resources/costs/cost.h"

#include <span>

namespace steward {

struct AttributedAmount final
{
    UnixSeconds day = 0;
    QString projectId, lineItem;
    QString apiKeyId; ///< empty: no key, or nothing tells
    QString userId;   ///< empty: nobody, or nothing tells
    Money amount;
    friend bool operator==(const AttributedAmount &, const AttributedAmount &) = default;
};

/// \a bill by project and line item, and by key where the service bills by key: then that is kept and only people are
/// found out. \a usage by day. Amounts in other currencies than \a currency are passed over.
[[nodiscard]] std::vector<AttributedAmount> attributed(std::span<const CostBucket> bill,
                                                       std::span<const UsageCell> usage, const QString &currency);

/// \a amount in parts as \a weights are to one another, to the last nano: each part is rounded down, and what is left
/// goes to the largest remainders, the first of equal ones. No weight at all: nothing is divided. Negative amounts
/// alike.
[[nodiscard]] std::vector<Money> divided(Money amount, std::span<const qint64> weights);

} // namespace steward
