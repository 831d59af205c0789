// SPDX-License-Identifier: GPL-3.0-or-later
// /organization/costs and the ten /organization/usage endpoints, computed from traffic for each request. Rows are
// written as text at once: at full scale one answer holds tens of thousands, and their amounts must not pass through a
// double.
#include "app/demo/paging.h"
#include "app/demo/random.h"
#include "app/demo/spend.h"

#include <algorithm>
#include <array>
#include <QDateTime>
#include <QSet>

namespace steward::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Endpoint final
{
    const char *path;
    const char *object; ///< of a row
    Service service;
    std::vector<const char *> groups;
};

const std::vector<Endpoint> &endpoints()
{
    static const std::vector<Endpoint> all{
        {"audio_speeches", "audio_speeches", Service::AudioSpeeches, {"project_id", "user_id", "api_key_id", "model"}},
        {"audio_transcriptions",
         "audio_transcriptions",
         Service::AudioTranscriptions,
         {"project_id", "user_id", "api_key_id", "model"}},
        {"code_interpreter_sessions", "code_interpreter_sessions", Service::CodeInterpreter, {"project_id"}},
        {"completions",
         "completions",
         Service::Completions,
         {"project_id", "user_id", "api_key_id", "model", "batch", "service_tier"}},
        {"embeddings", "embeddings", Service::Embeddings, {"project_id", "user_id", "api_key_id", "model"}},
        {"file_search_calls",
         "file_searches",
         Service::FileSearches,
         {"project_id", "user_id", "api_key_id", "vector_store_id"}},
        {"images", "images", Service::Images, {"project_id", "user_id", "api_key_id", "model", "size", "source"}},
        {"moderations", "moderations", Service::Moderations, {"project_id", "user_id", "api_key_id", "model"}},
        {"vector_stores", "vector_stores", Service::VectorStores, {"project_id"}},
        {"web_search_calls",
         "web_searches",
         Service::WebSearches,
         {"project_id", "user_id", "api_key_id", "model", "context_level"}},
    };
    return all;
}

const std::vector<const char *> kCostGroups{"project_id", "line_item", "api_key_id"};

/// Which buckets a request asks for.
struct Window final
{
    qint64 firstMinute = 0, endMinute = 0; ///< end: of the last bucket
    qint64 width = kMinutesPerDay;
    int count = 0; ///< in this answer
    bool more = false;
};

/// A page token names the next bucket and is bound to all other parameters. Two of three need '=' at their end.
QByteArray pageToken(const Query &query, qint64 minute)
{
    quint64 others = 0;
    for (const auto &[name, value] : query.all()) {
        quint64 one = 0;
        for (const char c : name == "page" ? QByteArray() : name + '=' + value.toUtf8())
            one = mix(one, quint8(c));
        others += one; // their order does not matter
    }
    const QByteArray text = QByteArray::number(minute) + ':' + QByteArray::number(others % 1'000'000'007) +
                            QByteArray(int(minute / 60 % 3), ' ');
    return "page_" + text.toBase64();
}

std::optional<HttpReply> badToken()
{
    return error(400, u"The page token is invalid, have you modified the query parameters?"_s, u"invalid_page_token"_s,
                 u"page"_s);
}

std::optional<HttpReply> readWindow(const Context &context, bool costs, Window &window)
{
    const Query &query = context.query;
    bool ok = false;
    const qint64 start = query.value("start_time").toLongLong(&ok);
    if (!query.has("start_time"))
        return error(400, u"Missing required parameter: 'start_time'."_s, u"missing_required_parameter"_s,
                     u"start_time"_s);
    if (!ok || start < 0)
        return error(400, u"Invalid type for 'start_time': expected Unix seconds."_s, u"invalid_type"_s,
                     u"start_time"_s);
    const QString width = query.has("bucket_width") ? query.value("bucket_width") : u"1d"_s;
    if (width != "1d"_L1 && (costs || (width != "1h"_L1 && width != "1m"_L1)))
        return error(400, u"Invalid value: '%1' for 'bucket_width'."_s.arg(width), u"invalid_value"_s,
                     u"bucket_width"_s);
    window.width = width == "1d"_L1 ? kMinutesPerDay : width == "1h"_L1 ? 60 : 1;
    int limit = window.width == 1 ? 60 : window.width == 60 ? 24 : 7;
    if (auto refused = readLimit(query, limit, 1,
                                 costs                ? 180
                                 : window.width == 1  ? 1440
                                 : window.width == 60 ? 168
                                                      : 31))
        return refused;
    // Nothing is known of the future: the last bucket is the one that is under way.
    const qint64 now = context.now();
    qint64 end = query.has("end_time") ? query.value("end_time").toLongLong(&ok) : now;
    if (!ok || end <= start)
        return error(400, u"'end_time' must be later than 'start_time'."_s, u"invalid_value"_s, u"end_time"_s);
    end = std::min(end, now);
    window.firstMinute = start / 60 / window.width * window.width;
    window.endMinute = (end + window.width * 60 - 1) / 60 / window.width * window.width;
    if (query.has("page")) {
        const QByteArray token = query.value("page").toLatin1();
        const qint64 minute = QByteArray::fromBase64(token.mid(5)).split(':').first().toLongLong(&ok);
        const bool rewritten = context.quirks & Quirk::RawPageTokens && context.request.rawQuery.contains("%3D");
        if (!ok || rewritten || token != pageToken(context.query, minute) || minute < window.firstMinute)
            return badToken();
        window.firstMinute = minute;
    }
    const qint64 buckets = std::max<qint64>(0, (window.endMinute - window.firstMinute) / window.width);
    window.count = int(std::min<qint64>(buckets, limit));
    window.more = buckets > limit;
    return {};
}

/// The streams a request concerns, each with the group its amounts belong to, and each group's part of a row as text.
struct Selection final
{
    struct Item
    {
        int stream;
        BillingPart part;
        int group;
    };
    std::vector<Item> items;
    std::vector<QByteArray> groups;
};

QByteArray quoted(const QByteArray &text)
{
    return '"' + text + '"';
}

class Dimensions final
{
public:
    Dimensions(const Context &context, const QStringList &asked)
        : m_context(context)
        , m_asked(asked.begin(), asked.end())
    {
    }

    /// "name":value, null unless grouped by it.
    [[nodiscard]] QByteArray member(const char *name, const Stream &stream, BillingPart part) const
    {
        const QByteArray value =
            m_asked.contains(QLatin1StringView(name)) ? this->value(name, stream, part) : QByteArray("null");
        return ",\"" + QByteArray(name) + "\":" + value;
    }

private:
    [[nodiscard]] QByteArray value(QByteArrayView name, const Stream &stream, BillingPart part) const
    {
        const State &state = m_context.state;
        const Product &product = kProducts[size_t(stream.product)];
        const auto pick = [&](std::initializer_list<const char *> of) {
            return quoted(of.begin()[stream.salt % of.size()]);
        };
        if (name == "project_id")
            return stream.project < 0 ? QByteArray("null") : quoted(state.projects[stream.project].id.toLatin1());
        if (name == "line_item")
            return quoted(lineItem(stream, part));
        if (name == "api_key_id")
            return stream.key < 0 ? QByteArray("null") : quoted(state.keys[stream.key].id.toLatin1());
        if (name == "user_id") {
            if (stream.key < 0)
                return "null";
            const Key &key = state.keys[stream.key];
            return quoted(
                (key.account >= 0 ? state.accounts[key.account].id : state.members[key.member].id).toLatin1());
        }
        if (name == "model")
            return quoted(product.model);
        if (name == "batch")
            return stream.batch ? "true" : "false";
        if (name == "service_tier")
            return quoted("default");
        if (name == "size")
            return pick({"1024x1024", "1024x1792", "512x512"});
        if (name == "source")
            return pick({"image.generation", "image.edit"});
        if (name == "context_level")
            return pick({"low", "medium", "high"});
        return quoted("vs_" + QByteArray::number(stream.salt, 36)); // vector_store_id
    }

    const Context &m_context;
    QSet<QString> m_asked;
};

template <typename T>
QSet<int> places(const Query &query, QByteArrayView name, const Rows<T> &rows)
{
    QSet<int> found;
    for (const QString &id : query.values(name))
        found.insert(rows.indexOf(id)); // an unknown id gives -1, which nothing has: an empty answer
    return found;
}

Selection select(const Context &context, std::optional<Service> service, const std::vector<const char *> &dimensions)
{
    const Query &query = context.query;
    const State &state = context.state;
    const Dimensions texts(context, query.values("group_by"));
    const QSet<int> projects = places(query, "project_ids", state.projects);
    const QSet<int> keys = places(query, "api_key_ids", state.keys);
    const QStringList users = query.values("user_ids"), models = query.values("models");
    Selection selection;
    QHash<QByteArray, int> known;
    const auto &streams = context.traffic.streams();
    for (size_t i = 0; i < streams.size(); ++i) {
        const Stream &stream = streams[i];
        const Product &product = kProducts[size_t(stream.product)];
        if ((service && product.service != *service) || (!projects.isEmpty() && !projects.contains(stream.project)) ||
            (!keys.isEmpty() && (stream.key < 0 || !keys.contains(stream.key))))
            continue;
        if (!models.isEmpty() && !models.contains(QLatin1StringView(product.model)))
            continue;
        if (query.has("batch") && (query.value("batch") == "true"_L1) != stream.batch)
            continue;
        if (!users.isEmpty()) {
            const Key *key = stream.key < 0 ? nullptr : &state.keys[stream.key];
            if (!key ||
                !users.contains(key->account >= 0 ? state.accounts[key->account].id : state.members[key->member].id))
                continue;
        }
        for (int part = 0; part < (service ? 1 : billingParts(stream)); ++part) {
            QByteArray text;
            for (const char *dimension : dimensions)
                text += texts.member(dimension, stream, BillingPart(part));
            auto group = known.find(text);
            if (group == known.end()) {
                group = known.insert(text, int(selection.groups.size()));
                selection.groups.push_back(text);
            }
            selection.items.push_back({int(i), BillingPart(part), *group});
        }
    }
    return selection;
}

std::optional<HttpReply> refuseGroups(const Context &context, const std::vector<const char *> &allowed)
{
    for (const QString &asked : context.query.values("group_by")) {
        if (std::none_of(allowed.begin(), allowed.end(),
                         [&](const char *name) { return asked == QLatin1StringView(name); }))
            return error(400, u"Invalid value: '%1' for 'group_by'."_s.arg(asked), u"invalid_value"_s, u"group_by"_s);
    }
    return {};
}

/// \a fill adds a bucket's rows, each followed by a comma.
template <typename Fill>
HttpReply buckets(const Context &context, const Window &window, Fill fill)
{
    QByteArray text = "{\"object\":\"page\",\"data\":[";
    for (int i = 0; i < window.count; ++i) {
        const qint64 first = window.firstMinute + i * window.width;
        text += "{\"object\":\"bucket\",\"start_time\":" + QByteArray::number(first * 60) +
                ",\"end_time\":" + QByteArray::number((first + window.width) * 60) + ",\"start_time_iso\":\"" +
                QDateTime::fromSecsSinceEpoch(first * 60, Qt::UTC).toString(Qt::ISODate).toLatin1() +
                "\",\"results\":[";
        fill(text, first, std::min(first + window.width, context.now() / 60));
        if (text.endsWith(','))
            text.chop(1);
        text += "]},";
    }
    if (text.endsWith(','))
        text.chop(1);
    text += "],\"has_more\":" + QByteArray(window.more ? "true" : "false") + ",\"next_page\":" +
            (window.more ? quoted(pageToken(context.query, window.firstMinute + window.count * window.width))
                         : QByteArray("null")) +
            '}';
    return {200, text, "application/json", {}};
}

HttpReply costs(Context &context)
{
    Window window;
    if (const auto refused = readWindow(context, true, window))
        return *refused;
    std::vector<const char *> allowed = kCostGroups;
    if (context.quirks & Quirk::NoCostsByKey)
        allowed.pop_back();
    if (const auto refused = refuseGroups(context, allowed))
        return *refused;
    const bool byLine = context.query.values("group_by").contains("line_item"_L1);
    const Selection selection = select(context, {}, kCostGroups);
    struct Sum
    {
        qint64 nanos = 0, quantity = 0;
        bool any = false;
        const char *unit = nullptr;
    };
    std::vector<Sum> sums;
    return buckets(context, window, [&](QByteArray &text, qint64 first, qint64 end) {
        sums.assign(selection.groups.size(), {});
        Amounts amounts;
        for (size_t i = 0; i < selection.items.size(); ++i) {
            const Selection::Item &item = selection.items[i];
            const Stream &stream = context.traffic.streams()[size_t(item.stream)];
            if (item.part == BillingPart::Whole)
                amounts = context.traffic.between(stream, first, end); // the parts of one stream follow each other
            const qint64 units = quantity(stream, amounts, item.part);
            if (units == 0) // a price of nothing still makes a row, nothing used does not
                continue;
            Sum &sum = sums[size_t(item.group)];
            sum.nanos += nanos(stream, amounts, item.part);
            sum.quantity += units;
            sum.unit = kProducts[size_t(stream.product)].unit;
            sum.any = true;
        }
        const bool asText = context.quirks & Quirk::DecimalStrings && first / kMinutesPerDay % 2 == 0;
        for (size_t group = 0; group < sums.size(); ++group) {
            const Sum &sum = sums[group];
            if (!sum.any)
                continue;
            QByteArray value = decimalText(sum.nanos);
            if (asText)
                value = quoted(sum.nanos == 0 ? "0E-6176"
                                              : (value.contains('.') ? value : value + '.') + "000000000000000000");
            text += "{\"object\":\"organization.costs.result\",\"amount\":{\"value\":" + value +
                    ",\"currency\":\"usd\"}" + selection.groups[group] +
                    ",\"quantity\":" + (byLine ? QByteArray::number(sum.quantity) : QByteArray("null")) +
                    ",\"quantity_unit\":" + (byLine && sum.unit ? quoted(sum.unit) : QByteArray("null")) +
                    ",\"organization_id\":\"org-halyard\"},";
        }
    });
}

QByteArray measures(Service service, const Amounts &amounts)
{
    const auto member = [](const char *name, qint64 value) {
        return QByteArray(",\"") + name + "\":" + QByteArray::number(value);
    };
    const QByteArray requests = member("num_model_requests", amounts.requests);
    switch (service) {
    case Service::Completions:
        return member("input_tokens", amounts.units) + member("input_cached_tokens", amounts.cached) +
               member("input_uncached_tokens", amounts.units - amounts.cached) +
               member("output_tokens", amounts.output) + member("input_audio_tokens", 0) +
               member("output_audio_tokens", 0) + requests;
    case Service::Embeddings:
    case Service::Moderations:
        return member("input_tokens", amounts.units) + requests;
    case Service::Images:
        return member("images", amounts.units) + requests;
    case Service::AudioSpeeches:
        return member("characters", amounts.units) + requests;
    case Service::AudioTranscriptions:
        return member("seconds", amounts.units) + requests;
    case Service::VectorStores:
        return member("usage_bytes", amounts.requests << 30);
    case Service::CodeInterpreter:
        return member("num_sessions", amounts.units);
    case Service::FileSearches:
        return member("num_requests", amounts.units);
    case Service::WebSearches:
        return member("num_requests", amounts.units) + requests;
    case Service::Commitment:
        break;
    }
    return {};
}

HttpReply usage(Context &context)
{
    const QByteArray name = context.request.path.mid(context.request.path.lastIndexOf('/') + 1);
    const Endpoint &endpoint =
        *std::find_if(endpoints().begin(), endpoints().end(), [&](const Endpoint &e) { return name == e.path; });
    Window window;
    if (const auto refused = readWindow(context, false, window))
        return *refused;
    if (const auto refused = refuseGroups(context, endpoint.groups))
        return *refused;
    const Selection selection = select(context, endpoint.service, endpoint.groups);
    std::vector<Amounts> sums;
    return buckets(context, window, [&](QByteArray &text, qint64 first, qint64 end) {
        sums.assign(selection.groups.size(), {});
        for (const Selection::Item &item : selection.items)
            sums[size_t(item.group)] +=
                context.traffic.between(context.traffic.streams()[size_t(item.stream)], first, end);
        for (size_t group = 0; group < sums.size(); ++group) {
            if (!sums[group].isZero())
                text += QByteArray("{\"object\":\"organization.usage.") + endpoint.object + ".result\"" +
                        measures(endpoint.service, sums[group]) + selection.groups[group] + "},";
        }
    });
}

} // namespace

void addUsageRoutes(Routes &routes)
{
    routes.push_back({"GET", "/organization/costs", costs});
    for (const Endpoint &endpoint : endpoints())
        routes.push_back({"GET", QByteArray("/organization/usage/") + endpoint.path, usage});
}

} // namespace steward::demo
