// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/prices/priceedit.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

using Prices = std::vector<Price>;

Prices pricesOf(const PriceTable &table, const QString &model)
{
    Prices of;
    std::ranges::copy_if(table.prices(), std::back_inserter(of),
                         [&model](const Price &price) { return price.model == model; });
    return of;
}

bool isAlike(const Price &a, const Price &b)
{
    Price other = b;
    other.until = a.until;
    return a == other;
}

bool endsAfter(const Price &price, UnixSeconds day)
{
    return price.until == 0 || price.until > day;
}

/// Takes \a price out; the one that ended where it began goes on in its place.
void takeOut(Prices &prices, const Price &price)
{
    if (std::erase(prices, price) == 0)
        return;
    for (Price &before : prices) {
        if (before.tier == price.tier && before.until != 0 && before.until == price.from)
            before.until = price.until;
    }
}

/// The model's prices in \a own are \a prices from now on; none where these are what is supplied anyway.
PriceTable replaced(const PriceTable &own, const PriceTable &supplied, const QString &model, const Prices &prices)
{
    Prices all;
    std::ranges::copy_if(own.prices(), std::back_inserter(all),
                         [&model](const Price &price) { return price.model != model; });
    if (PriceTable(prices).prices() != pricesOf(supplied, model))
        all.insert(all.end(), prices.begin(), prices.end());
    return PriceTable(std::move(all));
}

/// False: another begins on the same day.
bool putIn(Prices &prices, Price price, UnixSeconds wantedEnd)
{
    Price *before = nullptr, *next = nullptr;
    for (Price &each : prices) {
        if (each.tier != price.tier)
            continue;
        if (each.from == price.from)
            return false;
        if (each.from < price.from && (!before || each.from > before->from))
            before = &each;
        if (each.from > price.from && (!next || each.from < next->from))
            next = &each;
    }
    price.until = next ? next->from : 0;
    if (before && endsAfter(*before, price.from))
        price.until = std::exchange(before->until, price.from);
    else if (wantedEnd > price.from && endsAfter(price, wantedEnd))
        price.until = wantedEnd;
    prices.push_back(std::move(price));
    return true;
}

} // namespace

bool isSupplied(const Price &price, const PriceTable &supplied)
{
    return std::ranges::any_of(supplied.prices(), [&price](const Price &each) { return isAlike(each, price); });
}

Result<PriceTable> withPrice(const PriceTable &own, const PriceTable &supplied, Price price, const Price *replaces)
{
    const QString model = price.model;
    Prices prices = pricesOf(own, model);
    if (prices.empty())
        prices = pricesOf(supplied, model);
    if (replaces)
        takeOut(prices, *replaces);
    if (!putIn(prices, std::move(price), replaces ? replaces->until : 0)) {
        Error error;
        error.kind = Error::Kind::BadInput;
        error.jsonPath = u"from"_s;
        error.detail = u"another price begins on that day"_s;
        return Failure(std::move(error));
    }
    return replaced(own, supplied, model, prices);
}

PriceTable withoutPrice(const PriceTable &own, const PriceTable &supplied, const Price &price)
{
    Prices prices = pricesOf(own, price.model);
    takeOut(prices, price);
    for (const Price &given : supplied.prices()) {
        if (given.model == price.model && given.tier == price.tier && given.from == price.from)
            (void)putIn(prices, given, price.until);
    }
    return replaced(own, supplied, price.model, prices);
}

PriceTable withoutModel(const PriceTable &own, const QString &model)
{
    return replaced(own, {}, model, {});
}

PriceTable withTable(const PriceTable &own, const PriceTable &supplied, const PriceTable &file)
{
    PriceTable all = own;
    for (const Price &price : file.prices())
        all = replaced(all, supplied, price.model, pricesOf(file, price.model));
    return all;
}

} // namespace steward
