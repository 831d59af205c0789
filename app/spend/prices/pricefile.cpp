// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/prices/pricefile.h"

#include <algorithm>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

// A static library's resources have to be asked for, outside of any namespace.
static void initPriceResources()
{
    Q_INIT_RESOURCE(prices);
}

namespace steward {

namespace {

constexpr int kFormat = 1;

/// A field of Price and for how many units the file tells it.
struct PriceField final
{
    QLatin1StringView name;
    std::optional<Money> Price::*value;
    qint64 units;
};
constexpr PriceField kPriceFields[] = {
    {"input_per_million"_L1, &Price::input, 1'000'000},
    {"cached_input_per_million"_L1, &Price::cachedInput, 1'000'000},
    {"output_per_million"_L1, &Price::output, 1'000'000},
    {"per_million_units"_L1, &Price::quantity, 1'000'000},
    {"per_unit"_L1, &Price::quantity, 1},
    {"per_request"_L1, &Price::request, 1},
};

Failure wrong(const QString &path, const QString &why)
{
    Error error;
    error.kind = Error::Kind::BadInput;
    error.jsonPath = path;
    error.detail = why;
    return Failure(std::move(error));
}

/// Whether nothing but zeros stands behind the ninth digit after the point; only of what is written without an
/// exponent.
bool isWholeNanos(QByteArrayView decimal)
{
    const qsizetype point = decimal.indexOf('.');
    const QByteArrayView rest = point < 0 ? QByteArrayView() : decimal.sliced(point + 1);
    return rest.size() <= 9 || rest.contains('e') || rest.contains('E') ||
           std::ranges::all_of(rest.sliced(9), [](char digit) { return digit == '0'; });
}

Result<UnixSeconds> dayFrom(const QJsonValue &value, const QString &path)
{
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    if (!value.isString() || !date.isValid())
        return wrong(path, u"a day is expected, such as \"2025-08-07\""_s);
    return date.startOfDay(QTimeZone::utc()).toSecsSinceEpoch();
}

Result<Money> amountFrom(const QJsonValue &value, qint64 units, const QString &path)
{
    if (!value.isString())
        return wrong(path, u"a price is expected as text, such as \"1.25\""_s);
    const Result<Money> money = unitPrice(value.toString().toUtf8(), units);
    return money ? money : wrong(path, money.error().detail);
}

Result<Price> priceFrom(const QJsonValue &value, const QString &path)
{
    if (!value.isObject())
        return wrong(path, u"an object is expected"_s);
    const QJsonObject object = value.toObject();
    Price price;
    bool hasFrom = false, hasAmount = false;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = it.key(), at = path + u'.' + name;
        const auto field = std::ranges::find_if(kPriceFields, [&](const auto &each) { return each.name == name; });
        if (field != std::end(kPriceFields)) {
            const Result<Money> money = amountFrom(*it, field->units, at);
            if (!money)
                return Failure(money.error());
            if (price.*field->value)
                return wrong(at, u"told twice"_s);
            price.*field->value = *money;
            hasAmount = true;
        } else if (name == "model"_L1 || name == "tier"_L1) {
            if (!it->isString() || it->toString().isEmpty())
                return wrong(at, u"a name is expected"_s);
            (name == "model"_L1 ? price.model : price.tier) = it->toString();
        } else if (name == "from"_L1 || name == "until"_L1) {
            const Result<UnixSeconds> day = dayFrom(*it, at);
            if (!day)
                return Failure(day.error());
            (name == "from"_L1 ? price.from : price.until) = *day;
            hasFrom = hasFrom || name == "from"_L1;
        } else if (name == "batch_percent"_L1) {
            price.batchPercent = it->toInt(-1);
            if (price.batchPercent < 1 || price.batchPercent > 100)
                return wrong(at, u"a whole number from 1 to 100 is expected"_s);
        } else {
            return wrong(at, u"not known"_s);
        }
    }
    if (price.model.isEmpty())
        return wrong(path + u".model"_s, u"missing"_s);
    if (!hasFrom)
        return wrong(path + u".from"_s, u"missing"_s);
    if (!hasAmount)
        return wrong(path, u"without any price"_s);
    if (price.until != 0 && price.until <= price.from)
        return wrong(path + u".until"_s, u"not after \"from\""_s);
    return price;
}

QString dayText(UnixSeconds day)
{
    return QDateTime::fromSecsSinceEpoch(day, QTimeZone::utc()).date().toString(Qt::ISODate);
}

} // namespace

Result<Money> unitPrice(QByteArrayView decimal, qint64 units)
{
    const Result<Money> money = Money::fromDecimal(decimal);
    if (!money || money->nanos < 0)
        return wrong({}, kNotAPrice);
    if (money->nanos % units != 0 || !isWholeNanos(decimal))
        return wrong({}, kTooFine);
    return Money{money->nanos / units};
}

Result<PriceTable> readPrices(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return wrong({}, u"not JSON at byte %1: %2"_s.arg(problem.offset).arg(problem.errorString()));
    if (document.object().value("format"_L1).toInt() != kFormat)
        return wrong(u"format"_s, u"%1 is expected"_s.arg(kFormat));
    if (!document.object().value("prices"_L1).isArray())
        return wrong(u"prices"_s, u"a list is expected"_s);
    std::vector<Price> prices;
    const QJsonArray list = document.object().value("prices"_L1).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString path = u"prices[%1]"_s.arg(i);
        const Result<Price> price = priceFrom(list[i], path);
        if (!price)
            return Failure(price.error());
        for (const Price &other : prices) {
            const bool same = other.model == price->model && other.tier == price->tier;
            if (same && (other.until == 0 || price->from < other.until) &&
                (price->until == 0 || other.from < price->until))
                return wrong(path, u"%1 has another price on some of the same days"_s.arg(price->model));
        }
        prices.push_back(*price);
    }
    return PriceTable(std::move(prices));
}

QByteArray writePrices(const PriceTable &prices)
{
    QJsonArray list;
    for (const Price &price : prices.prices()) {
        QJsonObject object{{"model"_L1, price.model}, {"from"_L1, dayText(price.from)}};
        if (!price.tier.isEmpty())
            object.insert("tier"_L1, price.tier);
        if (price.until != 0)
            object.insert("until"_L1, dayText(price.until));
        if (price.batchPercent != 0)
            object.insert("batch_percent"_L1, price.batchPercent);
        for (const PriceField &field : kPriceFields) {
            if (field.name != "per_million_units"_L1 && price.*field.value) // per_unit tells the same in any case
                object.insert(field.name, Money{(*(price.*field.value)).nanos * field.units}.toDecimal());
        }
        list.append(object);
    }
    return QJsonDocument(QJsonObject{{"format"_L1, kFormat}, {"prices"_L1, list}}).toJson();
}

const PriceTable &suppliedPrices()
{
    static const PriceTable prices = [] {
        initPriceResources();
        QFile file(u":/prices.json"_s);
        return file.open(QIODevice::ReadOnly) ? readPrices(file.readAll()).value_or(PriceTable()) : PriceTable();
    }();
    return prices;
}

} // namespace steward
