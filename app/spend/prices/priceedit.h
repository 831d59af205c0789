// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of a person's own price table, which stands in place of the supplied one model by model (PriceTable::with):
// a price that is changed or added takes the model's other prices along, and nothing supplied is ever lost. Of one
// model and tier each price is valid until the next one begins. Pure functions; any thread.
#pragma once

#include "app/spend/prices/pricetable.h"

namespace steward {

/// Whether \a supplied has this very price; its end may have been brought forward by a later one.
[[nodiscard]] bool isSupplied(const Price &price, const PriceTable &supplied);

/// \a own with \a price, in place of \a replaced if that is given (of the same model, one of those in force). What was
/// valid on its first day ends there, and the price is valid for as long as that was. BadInput with jsonPath "from":
/// another price of the model and tier begins on that day.
[[nodiscard]] Result<PriceTable> withPrice(const PriceTable &own, const PriceTable &supplied, Price price,
                                           const Price *replaced = nullptr);
/// Without \a price, one of \a own: the supplied price of that day is valid again, or else the price before goes on.
[[nodiscard]] PriceTable withoutPrice(const PriceTable &own, const PriceTable &supplied, const Price &price);
/// The supplied prices of the model are valid again; a model that is not supplied has no price then.
[[nodiscard]] PriceTable withoutModel(const PriceTable &own, const QString &model);
/// With all prices of a file in place of those of the same models; what is supplied anyway is not kept as one's own.
[[nodiscard]] PriceTable withTable(const PriceTable &own, const PriceTable &supplied, const PriceTable &file);

} // namespace steward
