// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/prices/pricesmodel.h"

#include "app/spend/prices/priceedit.h"
#include "ui/dialogs/prices/pricewords.h"
#include "ui/support/format.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

template <std::optional<Money> Price::*Amount, qint64 Units>
QString amountText(const PriceRow &row)
{
    return PriceWords::amount(row.price.*Amount, Units);
}

template <std::optional<Money> Price::*Amount>
std::optional<qint64> amountNumber(const PriceRow &row)
{
    const std::optional<Money> &each = row.price.*Amount;
    return each ? std::optional<qint64>(each->nanos) : std::nullopt;
}

/// Of a model without a price, the days of its use.
UnixSeconds firstDay(const PriceRow &row)
{
    return row.origin == PriceRow::Origin::None ? row.use.first : row.price.from;
}

/// 0: there is none.
UnixSeconds lastDay(const PriceRow &row)
{
    if (row.origin == PriceRow::Origin::None)
        return row.use.last;
    return row.price.until ? row.price.until - kSecondsPerDay : 0;
}

constexpr Column<PriceRow> kPriceColumns[] = {
    {"model", QT_TRANSLATE_NOOP("Columns", "Model"), ColumnKind::Text,
     [](const PriceRow &row) { return PriceWords::name(row.price.model); }, nullptr, true},
    {"from", QT_TRANSLATE_NOOP("Columns", "Valid from"), ColumnKind::Text,
     [](const PriceRow &row) { return PriceWords::day(firstDay(row)); },
     [](const PriceRow &row) { return std::optional<qint64>(firstDay(row)); }},
    {"until", QT_TRANSLATE_NOOP("Columns", "Until"), ColumnKind::Text,
     [](const PriceRow &row) { return lastDay(row) ? PriceWords::day(lastDay(row)) : Format::none(); },
     [](const PriceRow &row) { return lastDay(row) ? std::optional<qint64>(lastDay(row)) : std::nullopt; }},
    {"input", QT_TRANSLATE_NOOP("Columns", "Input"), ColumnKind::Text, amountText<&Price::input, PriceWords::kMillion>,
     amountNumber<&Price::input>},
    {"cached", QT_TRANSLATE_NOOP("Columns", "Cached"), ColumnKind::Text,
     amountText<&Price::cachedInput, PriceWords::kMillion>, amountNumber<&Price::cachedInput>},
    {"output", QT_TRANSLATE_NOOP("Columns", "Output"), ColumnKind::Text,
     amountText<&Price::output, PriceWords::kMillion>, amountNumber<&Price::output>},
    {"each", QT_TRANSLATE_NOOP("Columns", "Unit"), ColumnKind::Text, amountText<&Price::quantity, 1>,
     amountNumber<&Price::quantity>},
    {"call", QT_TRANSLATE_NOOP("Columns", "Call"), ColumnKind::Text, amountText<&Price::request, 1>,
     amountNumber<&Price::request>},
    {"batch", QT_TRANSLATE_NOOP("Columns", "Batch"), ColumnKind::Text,
     [](const PriceRow &row) {
         return row.price.batchPercent > 0 ? PriceWords::tr("%1 %").arg(row.price.batchPercent) : Format::none();
     },
     [](const PriceRow &row) {
         return row.price.batchPercent > 0 ? std::optional<qint64>(row.price.batchPercent) : std::nullopt;
     }},
    {"origin", QT_TRANSLATE_NOOP("Columns", "Whose"), ColumnKind::Text,
     [](const PriceRow &row) {
         return row.origin == PriceRow::Origin::None  ? PriceWords::tr("No price")
                : row.origin == PriceRow::Origin::Own ? PriceWords::tr("Own")
                                                      : PriceWords::tr("Built-in");
     },
     [](const PriceRow &row) { return std::optional<qint64>(static_cast<qint64>(row.origin)); }, true},
};

} // namespace

PricesModel::PricesModel(QObject *parent)
    : TableModel(kPriceColumns, parent)
{
}

std::vector<PriceRow> priceRows(const PriceTable &own, const PriceTable &supplied,
                                const std::vector<UnpricedModel> &unpriced)
{
    std::vector<PriceRow> rows;
    for (const UnpricedModel &use : unpriced) {
        PriceRow row;
        row.id = u"?"_s + use.name;
        row.price.model = use.name;
        row.use = use;
        rows.push_back(std::move(row));
    }
    const auto has = [](const PriceTable &table, const QString &model) {
        return std::ranges::find(table.prices(), model, &Price::model) != table.prices().end();
    };
    const PriceTable inForce = supplied.with(own);
    for (const Price &price : inForce.prices()) {
        PriceRow row;
        row.id = u"%1\n%2\n%3"_s.arg(price.model, price.tier).arg(price.from);
        row.price = price;
        row.origin = isSupplied(price, supplied) ? PriceRow::Origin::Supplied : PriceRow::Origin::Own;
        row.isOverridden = has(own, price.model) && has(supplied, price.model);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace steward
