// SPDX-License-Identifier: GPL-3.0-or-later
// /organization/costs and the ten /organization/usage endpoints, computed from traffic for each request. Rows are
// written as text at once: at full scale one answer holds tens of thousands, and their amounts must not pass through a
// double.
#include "app/demo/routes/usageselection.h"
#include "app/demo/routes/usagewindow.h"
#include "app/demo/text.h"

#include <algorithm>
#include <memory>

namespace steward::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Endpoint final
{
    const char *path;
    const char *object; ///< of a row
    Service service;
    Dimensions dimensions;
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

Dimensions costDimensions()
{
    return {"project_id", "line_item", "api_key_id"};
}

std::optional<HttpReply> refuseGroups(const Context &context, const Dimensions &allowed)
{
    for (const QString &asked : context.query.values("group_by")) {
        if (std::none_of(allowed.begin(), allowed.end(),
                         [&](const char *name) { return asked == QLatin1StringView(name); }))
            return error(400, u"Invalid value: '%1' for 'group_by'."_s.arg(asked), u"invalid_value"_s, u"group_by"_s);
    }
    return {};
}

void chopComma(QByteArray &text)
{
    if (text.endsWith(','))
        text.chop(1);
}

/// Adds a bucket's rows, each followed by a comma.
using Fill = std::function<void(QByteArray &text, qint64 firstMinute, qint64 endMinute)>;

void addBucket(QByteArray &text, const Fill &fill, qint64 first, qint64 width, qint64 nowMinute)
{
    // start_time_iso is not in the contract, but there: clients have to pass over it (BEHAVIOURS 12)
    add(text, R"({"object":"bucket","start_time":)", first * 60, R"(,"end_time":)", (first + width) * 60,
        R"(,"start_time_iso":")");
    addIsoTime(text, first * 60);
    add(text, R"(","results":[)");
    fill(text, first, std::min(first + width, nowMinute));
    chopComma(text);
    add(text, "]}");
}

/// \a rows: the most that one bucket can have. A long answer is made bucket by bucket while it is sent: 90 days at full
/// scale are 150 MB. \a fill then outlives this call.
HttpReply answer(const Context &context, const UsageWindow &window, std::size_t rows, Fill fill)
{
    constexpr std::size_t kMostAtOnce = 5'000;
    const QByteArray end = R"(],"has_more":)" + QByteArray(window.more ? "true" : "false") + R"(,"next_page":)" +
                           window.nextPage(context) + '}';
    HttpReply reply;
    reply.pieces = window.count + 1;
    reply.piece = [window, end, fill = std::move(fill), now = context.now() / 60](QByteArray &text, int index) {
        if (index == 0)
            add(text, R"({"object":"page","data":[)");
        if (index == window.count)
            return add(text, end);
        if (index > 0)
            add(text, ',');
        addBucket(text, fill, window.bucket(index), window.width, now);
    };
    if (rows * std::size_t(window.count) <= kMostAtOnce)
        reply.join();
    return reply;
}

/// As the live service writes amounts on some days: a text, with far more digits than there are.
void addLongDecimal(QByteArray &text, qint64 nanos)
{
    if (nanos == 0)
        return add(text, R"("0E-6176")");
    text += '"';
    const qsizetype start = text.size();
    addDecimal(text, nanos);
    if (text.indexOf('.', start) < 0)
        text += '.';
    add(text, R"(000000000000000000")");
}

HttpReply costs(Context &context)
{
    UsageWindow window;
    if (const auto refused = window.read(context, true))
        return *refused;
    Dimensions allowed = costDimensions();
    if (context.quirks & Quirk::NoCostsByKey)
        allowed.pop_back();
    if (const auto refused = refuseGroups(context, allowed))
        return *refused;
    const bool byLine = context.query.values("group_by").contains("line_item"_L1);
    const auto of = std::make_shared<const UsageSelection>(UsageSelection::of(context, {}, costDimensions()));
    struct Sum
    {
        qint64 nanos = 0, quantity = 0;
        const char *unit = nullptr;
    };
    const auto fill = [of, byLine, quirks = context.quirks, traffic = &context.traffic](QByteArray &text, qint64 first,
                                                                                        qint64 end) {
        const UsageSelection &selection = *of;
        std::vector<Sum> sums(selection.rows.size());
        Amounts amounts;
        for (const UsageSelection::Item &item : selection.items) {
            const Stream &stream = traffic->streams()[size_t(item.stream)];
            if (item.part == BillingPart::Whole)
                amounts = traffic->between(stream, first, end);
            Sum &sum = sums[size_t(item.row)];
            sum.nanos += nanos(stream, amounts, item.part);
            sum.quantity += quantity(stream, amounts, item.part);
            sum.unit = kProducts[size_t(stream.product)].unit;
        }
        const bool asText = quirks & Quirk::DecimalStrings && first / kMinutesPerDay % 2 == 0;
        for (size_t row = 0; row < sums.size(); ++row) {
            const Sum &sum = sums[row];
            if (sum.quantity == 0) // what has no price still makes a row, what was not used does not
                continue;
            add(text, R"({"object":"organization.costs.result","amount":{"value":)");
            asText ? addLongDecimal(text, sum.nanos) : addDecimal(text, sum.nanos);
            add(text, R"(,"currency":"usd"})", selection.rows[row]);
            if (byLine)
                add(text, R"(,"quantity":)", sum.quantity);
            else
                add(text, R"(,"quantity":null)");
            if (byLine && sum.unit)
                add(text, R"(,"quantity_unit":")", sum.unit, '"');
            else
                add(text, R"(,"quantity_unit":null)");
            add(text, R"(,"organization_id":"org-demo"},)");
        }
    };
    return answer(context, window, of->rows.size(), fill);
}

void addMeasures(QByteArray &text, Service service, const Amounts &amounts)
{
    const auto member = [&text](const char *name, qint64 value) { add(text, ",\"", name, "\":", value); };
    const auto requests = [&] { member("num_model_requests", amounts.requests); };
    switch (service) {
    case Service::Completions:
        member("input_tokens", amounts.units);
        member("input_cached_tokens", amounts.cached);
        member("input_uncached_tokens", amounts.units - amounts.cached);
        member("output_tokens", amounts.output);
        member("input_audio_tokens", 0);
        member("output_audio_tokens", 0);
        return requests();
    case Service::Embeddings:
    case Service::Moderations:
        member("input_tokens", amounts.units);
        return requests();
    case Service::Images:
        member("images", amounts.units);
        return requests();
    case Service::AudioSpeeches:
        member("characters", amounts.units);
        return requests();
    case Service::AudioTranscriptions:
        member("seconds", amounts.units);
        return requests();
    case Service::VectorStores:
        return member("usage_bytes", amounts.requests << 30);
    case Service::CodeInterpreter:
        return member("num_sessions", amounts.units);
    case Service::FileSearches:
        return member("num_requests", amounts.units);
    case Service::WebSearches:
        member("num_requests", amounts.units);
        return requests();
    case Service::Commitment:
        break;
    }
}

HttpReply usage(Context &context)
{
    const QByteArray name = context.request.path.mid(context.request.path.lastIndexOf('/') + 1);
    const auto endpoint =
        std::find_if(endpoints().begin(), endpoints().end(), [&](const Endpoint &e) { return name == e.path; });
    UsageWindow window;
    if (const auto refused = window.read(context, false))
        return *refused;
    if (const auto refused = refuseGroups(context, endpoint->dimensions))
        return *refused;
    const auto of =
        std::make_shared<const UsageSelection>(UsageSelection::of(context, endpoint->service, endpoint->dimensions));
    const auto fill = [of, endpoint, traffic = &context.traffic](QByteArray &text, qint64 first, qint64 end) {
        const UsageSelection &selection = *of;
        std::vector<Amounts> sums(selection.rows.size());
        for (const UsageSelection::Item &item : selection.items)
            sums[size_t(item.row)] += traffic->between(traffic->streams()[size_t(item.stream)], first, end);
        for (size_t row = 0; row < sums.size(); ++row) {
            if (sums[row].isZero())
                continue;
            add(text, R"({"object":"organization.usage.)", endpoint->object, R"(.result")");
            addMeasures(text, endpoint->service, sums[row]);
            add(text, selection.rows[row], "},");
        }
    };
    return answer(context, window, of->rows.size(), fill);
}

} // namespace

void addUsageRoutes(Routes &routes)
{
    routes.push_back({"GET", "/organization/costs", costs});
    for (const Endpoint &endpoint : endpoints())
        routes.push_back({"GET", QByteArray("/organization/usage/") + endpoint.path, usage});
}

} // namespace steward::demo
