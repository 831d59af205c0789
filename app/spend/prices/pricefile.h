// SPDX-License-Identifier: GPL-3.0-or-later
// The price table as JSON: the one that comes with the program, and a person's own for import and export. Prices are
// decimal text in dollars for a million (tokens, characters) or for one (image, second, call). Pure functions.
#pragma once

#include "app/spend/prices/pricetable.h"

namespace steward {

/// Why an amount is not one: detail of unitPrice()'s error.
inline constexpr QLatin1StringView kNotAPrice("not a price");
inline constexpr QLatin1StringView kTooFine("finer than a nano-dollar for one unit");

/// The price of one unit, of \a decimal dollars for \a units of them. BadInput: it is no amount, or negative, or would
/// have to be rounded.
[[nodiscard]] Result<Money> unitPrice(QByteArrayView decimal, qint64 units);

/// BadInput with jsonPath ("prices[3].input") and what is wrong there as detail; nothing of a bad file is taken.
[[nodiscard]] Result<PriceTable> readPrices(const QByteArray &json);
/// Readable by readPrices() to the same table.
[[nodiscard]] QByteArray writePrices(const PriceTable &prices);
/// The table that comes with the program; its source and date stand in resources/prices.json.
[[nodiscard]] const PriceTable &suppliedPrices();

} // namespace steward
