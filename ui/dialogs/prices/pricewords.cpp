// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/prices/pricewords.h"

#include "app/spend/prices/pricefile.h"
#include "ui/support/format.h"
#include "ui/support/servertext.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace steward {

QString PriceWords::amount(const std::optional<Money> &each, qint64 units)
{
    return each ? u'$' + typed(each, units) : Format::none();
}

QString PriceWords::typed(const std::optional<Money> &each, qint64 units)
{
    return each ? Money{each->nanos * units}.toDecimal().replace(u"."_s, Format::locale().decimalPoint()) : QString();
}

Result<std::optional<Money>> PriceWords::read(const QString &text, qint64 units)
{
    QString decimal = text.trimmed();
    if (decimal.isEmpty())
        return std::optional<Money>();
    if (decimal.startsWith(u'$'))
        decimal = decimal.sliced(1).trimmed();
    if (const QString point = Format::locale().decimalPoint(); point != u"."_s)
        decimal.replace(point, u"."_s);
    const Result<Money> each = unitPrice(decimal.toUtf8(), units);
    if (!each)
        return Failure(each.error());
    return std::optional(*each);
}

QString PriceWords::problem(const Error &error, qint64 units)
{
    if (error.detail == kTooFine)
        return tr("at most %Ln digit(s) after the point", nullptr, units == kMillion ? 3 : 9);
    return tr("an amount in dollars is expected, such as %1").arg(typed(Money{1'250}, kMillion));
}

QString PriceWords::day(UnixSeconds at)
{
    return Format::locale().toString(QDateTime::fromSecsSinceEpoch(at, Qt::UTC).date(), u"d MMM yyyy"_s);
}

QString PriceWords::name(const QString &model)
{
    if (model == "web_search_calls"_L1)
        return tr("Web search");
    if (model == "file_search_calls"_L1)
        return tr("File search");
    if (model == "code_interpreter_sessions"_L1)
        return tr("Code interpreter");
    return servertext::shown(model);
}

QString PriceWords::list(const QStringList &models, int most)
{
    QStringList names;
    for (const QString &model : models.first(std::min<qsizetype>(models.size(), most)))
        names += servertext::isolated(name(model));
    const int more = static_cast<int>(models.size() - names.size());
    //: %1: names, one after the other
    return more > 0 ? tr("%1 and %Ln more", nullptr, more).arg(names.join(u", "_s)) : names.join(u", "_s);
}

QString PriceWords::difference(Money amount)
{
    return (amount.toCents() > 0 ? u"+"_s : QString()) + Format::money(amount);
}

QString PriceWords::change(std::optional<qint64> permyriad)
{
    if (!permyriad)
        return Format::none();
    return (*permyriad > 0 ? u"+"_s : QString()) + Format::percent(static_cast<double>(*permyriad) / 10'000);
}

QString PriceWords::use(const UnpricedModel &model)
{
    const auto count = [](qint64 of) {
        return static_cast<int>(std::min<qint64>(of, std::numeric_limits<int>::max()));
    };
    const QString many = model.requests > 0 ? tr("%Ln request(s)", nullptr, count(model.requests))
                                            : tr("%Ln unit(s)", nullptr, count(model.quantity));
    //: %1: "12 requests"
    return model.batchOnly ? tr("%1 in batch jobs").arg(many) : many;
}

} // namespace steward
