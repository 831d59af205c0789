// SPDX-License-Identifier: GPL-3.0-or-later
// What some use would have cost with another model, by the price table, beside what it costs by the same table
// (FIELD-GUIDE 23). Not a promise: another model counts tokens differently and answers at another length. Pure
// functions; any thread.
#pragma once

#include "app/spend/prices/pricetable.h"

#include <map>
#include <QStringList>

namespace steward {

struct WhatIf final
{
    Money now, then;         ///< of the cells that both models have prices for
    qint64 requests = 0;     ///< of these
    qint64 requestsLeft = 0; ///< of cells that could not be reckoned
    QStringList unpriced;    ///< models (or the other model) without a price for some of the use, in order
    bool batchStays = true;  ///< false: some batch jobs are reckoned at the full price, the other model sells none
    bool cachedStays = true; ///< false: some cached tokens are reckoned as input, the other model sells none cached
    [[nodiscard]] Money difference() const { return then - now; }
    WhatIf &operator+=(const WhatIf &other);
};

/// \a from: model family whose use is moved; empty: all completions. Cached tokens count as cached where the other
/// model has a price for these, and as input otherwise.
[[nodiscard]] WhatIf whatIf(const std::vector<UsageCell> &usage, const QString &from, const QString &to,
                            const PriceTable &prices);

/// The same by project id; "": use of no project.
using WhatIfByProject = std::map<QString, WhatIf>;
[[nodiscard]] WhatIfByProject whatIfByProject(const std::vector<UsageCell> &usage, const QString &from,
                                              const QString &to, const PriceTable &prices);
/// Adds a later answer of the same question: a long period is reckoned in pieces.
void add(WhatIfByProject &into, const WhatIfByProject &other);

} // namespace steward
