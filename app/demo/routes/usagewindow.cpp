// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/routes/usagewindow.h"

#include "app/demo/paging.h"
#include "app/demo/random.h"

#include <algorithm>

namespace steward::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Width final
{
    QLatin1StringView name;
    qint64 minutes;
    int defaultLimit, maxLimit;
};

constexpr Width kWidths[] = {{"1d"_L1, kMinutesPerDay, 7, 31}, {"1h"_L1, 60, 24, 168}, {"1m"_L1, 1, 60, 1440}};
constexpr int kMaxCostDays = 180;

/// A page token names the next bucket and is bound to all other parameters. About two of three end in '='.
QByteArray pageToken(const Query &query, qint64 minute)
{
    quint64 others = 0;
    for (const auto &[name, value] : query.all()) {
        const QByteArray text = name == "page" ? QByteArray() : name + '=' + value.toUtf8();
        quint64 one = 0;
        for (const char c : text)
            one = mix(one, quint8(c));
        others += one; // their order does not matter
    }
    const QByteArray padding(qsizetype(mix(quint64(minute)) % 3), ' ');
    return "page_" +
           (QByteArray::number(minute) + ':' + QByteArray::number(others % 1'000'000'007) + padding).toBase64();
}

/// Whether the token's '=' arrived as %3D.
bool isRewritten(const QByteArray &rawQuery)
{
    const QList<QByteArray> items = rawQuery.split('&');
    return std::any_of(items.begin(), items.end(), [](const QByteArray &item) {
        return item.startsWith("page=") && item.toUpper().contains("%3D");
    });
}

} // namespace

std::optional<HttpReply> UsageWindow::read(const Context &context, bool costs)
{
    const Query &query = context.query;
    if (!query.has("start_time"))
        return error(400, u"Missing required parameter: 'start_time'."_s, u"missing_required_parameter"_s,
                     u"start_time"_s);
    bool ok = false;
    const qint64 start = query.value("start_time").toLongLong(&ok);
    if (!ok || start < 0)
        return error(400, u"Invalid type for 'start_time': expected Unix seconds."_s, u"invalid_type"_s,
                     u"start_time"_s);

    const QString asked = query.has("bucket_width") ? query.value("bucket_width") : u"1d"_s;
    const auto kind =
        std::find_if(std::begin(kWidths), std::end(kWidths), [&](const Width &one) { return one.name == asked; });
    if (kind == std::end(kWidths) || (costs && kind->minutes != kMinutesPerDay))
        return error(400, u"Invalid value: '%1' for 'bucket_width'."_s.arg(asked), u"invalid_value"_s,
                     u"bucket_width"_s);
    width = kind->minutes;
    int limit = kind->defaultLimit;
    if (auto refused = readLimit(query, limit, 1, costs ? kMaxCostDays : kind->maxLimit))
        return refused;

    // Nothing is known of the future: the last bucket is the one that is under way.
    qint64 end = query.has("end_time") ? query.value("end_time").toLongLong(&ok) : context.now();
    if (!ok || (query.has("end_time") && end <= start))
        return error(400, u"'end_time' must be later than 'start_time'."_s, u"invalid_value"_s, u"end_time"_s);
    end = std::min(end, context.now());
    firstMinute = start / 60 / width * width;
    endMinute = (end + width * 60 - 1) / 60 / width * width;

    if (query.has("page")) {
        const QByteArray token = query.value("page").toLatin1();
        const qint64 minute = QByteArray::fromBase64(token.mid(5)).split(':').first().toLongLong(&ok);
        const bool refused = context.quirks & Quirk::RawPageTokens && isRewritten(context.request.rawQuery);
        if (!ok || refused || token != pageToken(query, minute))
            return error(400, u"The page token is invalid, have you modified the query parameters?"_s,
                         u"invalid_page_token"_s, u"page"_s);
        firstMinute = minute;
    }
    const qint64 buckets = std::max<qint64>(0, (endMinute - firstMinute) / width);
    count = int(std::min<qint64>(buckets, limit));
    more = buckets > limit;
    return {};
}

QByteArray UsageWindow::nextPage(const Context &context) const
{
    return more ? '"' + pageToken(context.query, bucket(count)) + '"' : QByteArray("null");
}

} // namespace steward::demo
