// SPDX-License-Identifier: GPL-3.0-or-later
// What the service charges for a unit of use, by model and day: a table with dates of validity in nano-dollars, so that
// usage times price is exact. A model that the table does not name has no price; none is ever guessed. Values; any
// thread.
#pragma once

#include "app/archive/spend/usagequestion.h"
#include "app/base/money.h"

#include <optional>
#include <QStringList>
#include <vector>

namespace steward {

/// Of one model (or of a service without model, named by the usage endpoint's path, such as "file_search_calls"), for
/// one unit each. What is not known is empty: use of that kind has no price.
struct Price final
{
    QString model;
    QString tier;          ///< service tier; empty: of every tier that has no price of its own
    UnixSeconds from = 0;  ///< first day, midnight UTC
    UnixSeconds until = 0; ///< midnight after the last day; 0: still valid
    std::optional<Money> input, cachedInput, output; ///< a token
    std::optional<Money> quantity;                   ///< an image, second, character, byte or session
    std::optional<Money> request;                    ///< a call
    int batchPercent = 0;                            ///< what batch jobs cost of these; 0: not sold as batch jobs
    friend bool operator==(const Price &, const Price &) = default;
};

class PriceTable final
{
public:
    PriceTable() = default;
    explicit PriceTable(std::vector<Price> prices);

    /// Exact name first, then the name without a snapshot's date. Null: not in the table.
    [[nodiscard]] const Price *find(const QString &model, UnixSeconds day, const QString &tier = {}) const;
    [[nodiscard]] const std::vector<Price> &prices() const { return m_prices; }
    /// Prices of \a edited in place of this table's prices of the same models.
    [[nodiscard]] PriceTable with(const PriceTable &edited) const;

private:
    std::vector<Price> m_prices; ///< by model, tier, the newest first
};

/// Whole nano-dollars of one kind of use at one price.
struct PricedUse final
{
    Money input, cachedInput, output, quantity, request;
    [[nodiscard]] Money total() const { return input + cachedInput + output + quantity + request; }
};

/// Puts \a name into \a names, which are in order, once.
void insertOnce(QStringList &names, const QString &name);
/// Name that the table knows the use by: the model, or the endpoint where there is none.
[[nodiscard]] QString pricedName(const UsageCell &use);
/// Empty: the table has no price for something that was used.
[[nodiscard]] std::optional<PricedUse> priceOf(const UsageCell &use, const PriceTable &prices);

} // namespace steward
