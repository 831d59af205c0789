// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/paging.h"

#include <algorithm>

namespace steward::demo {

using namespace Qt::Literals::StringLiterals;

std::optional<HttpReply> readLimit(const Query &query, int &limit, int min, int max)
{
    if (!query.has("limit"))
        return {};
    bool ok = false;
    limit = query.value("limit").toInt(&ok);
    if (!ok)
        return error(400, u"Invalid type for 'limit': expected an integer."_s, u"invalid_type"_s, u"limit"_s);
    if (limit < min)
        return error(
            400,
            u"Invalid 'limit': integer below minimum value. Expected a value >= %1, but got %2 instead."_s.arg(min).arg(
                limit),
            u"integer_below_min_value"_s, u"limit"_s);
    if (limit > max)
        return error(
            400,
            u"Invalid 'limit': integer above maximum value. Expected a value <= %1, but got %2 instead."_s.arg(max).arg(
                limit),
            u"integer_above_max_value"_s, u"limit"_s);
    return {};
}

HttpReply page(const Context &context, const ListSource &source, PageRules rules)
{
    int limit = rules.defaultLimit;
    if (auto refused = readLimit(context.query, limit, rules.minLimit, rules.maxLimit))
        return *refused;
    bool descending = rules.newestFirst;
    if (context.query.has("order")) {
        const QString order = context.query.value("order");
        if (order != "asc"_L1 && order != "desc"_L1)
            return error(400, u"Invalid value: '%1'. Supported values are: 'asc' and 'desc'."_s.arg(order),
                         u"invalid_value"_s, u"order"_s);
        descending = order == "desc"_L1;
    }
    const bool backwards = context.query.has("before"); // the page that ends just ahead of that row
    const QByteArray cursorName = backwards ? "before" : "after";
    int step = descending != backwards ? -1 : 1;
    int at = step > 0 ? 0 : source.size - 1;
    if (context.query.has(cursorName)) {
        const QString cursor = context.query.value(cursorName);
        const int place = source.placeOf(cursor);
        if (place < 0)
            return error(400, u"Invalid cursor: no object with id '%1' in this list."_s.arg(cursor),
                         u"invalid_cursor"_s, QString::fromLatin1(cursorName));
        at = place + step;
    }
    QList<int> places;
    bool more = false;
    for (; at >= 0 && at < source.size; at += step) {
        if (!source.visible(at))
            continue;
        if (places.size() == limit) {
            more = true;
            break;
        }
        places.append(at);
    }
    if (backwards)
        std::reverse(places.begin(), places.end());
    QJsonArray data;
    for (int place : std::as_const(places))
        data.append(source.row(place));
    const QJsonValue first = data.isEmpty() ? QJsonValue() : data.first().toObject().value("id"_L1);
    const QJsonValue last = data.isEmpty() ? QJsonValue() : data.last().toObject().value("id"_L1);
    QJsonObject answer{{"object"_L1, u"list"_s}, {"data"_L1, data}, {"has_more"_L1, more}};
    if (rules.shape == PageShape::Next) {
        answer.insert("next"_L1, more ? last : QJsonValue());
    } else {
        answer.insert("first_id"_L1, first);
        answer.insert("last_id"_L1, last);
    }
    return json(answer);
}

} // namespace steward::demo
