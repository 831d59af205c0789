// SPDX-License-Identifier: GPL-3.0-or-later
// Questions to the price table about the usage that an archive holds: read in pieces and reckoned on other threads, so
// that years of a large organization are never in memory. GUI thread. The archive must outlive the task or its stop be
// requested before.
#pragma once

#include "app/spend/prices/pricedusage.h"
#include "app/spend/prices/whatif.h"

#include "app/base/result.h"

#include <memory>
#include <QCoroTask>
#include <stop_token>

namespace steward {

class SpendArchive;

/// All models of all usage held that \a prices does not name, in the order of names.
[[nodiscard]] QCoro::Task<Result<std::vector<UnpricedModel>>>
readUnpriced(const SpendArchive *archive, std::shared_ptr<const PriceTable> prices, std::stop_token stop);

struct WhatIfQuestion final
{
    Period days;
    std::optional<QString> projectId; ///< nothing: of all projects
    QString from;                     ///< a model's family; empty: all models
    QString to;
    friend bool operator==(const WhatIfQuestion &, const WhatIfQuestion &) = default;
};
[[nodiscard]] QCoro::Task<Result<WhatIfByProject>> readWhatIf(const SpendArchive *archive, WhatIfQuestion question,
                                                              std::shared_ptr<const PriceTable> prices,
                                                              std::stop_token stop);

/// What the use that \a question is about has saved.
[[nodiscard]] QCoro::Task<Result<Savings>> readSavings(const SpendArchive *archive, UsageQuestion question,
                                                       std::shared_ptr<const PriceTable> prices, std::stop_token stop);

} // namespace steward
