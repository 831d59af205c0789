// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the price table: every price in force, and every model that is used and has none. GUI thread.
#pragma once

#include "app/models/tablemodel.h"
#include "app/spend/prices/pricedusage.h"

namespace steward {

struct PriceRow final
{
    enum class Origin {
        None,     ///< used, without a price
        Own,      ///< set by a person
        Supplied, ///< comes with the program
    };
    QString id;
    Price price;
    Origin origin{};
    bool isOverridden = false; ///< other prices of its model come with the program
    UnpricedModel use;         ///< of None
    friend bool operator==(const PriceRow &, const PriceRow &) = default;
};

class PricesModel final : public TableModel<PriceRow>
{
public:
    enum Column { Model, From, Until, Input, Cached, Output, Each, Call, Batch, Origin };
    explicit PricesModel(QObject *parent = nullptr);
};

[[nodiscard]] std::vector<PriceRow> priceRows(const PriceTable &own, const PriceTable &supplied,
                                              const std::vector<UnpricedModel> &unpriced);

} // namespace steward
