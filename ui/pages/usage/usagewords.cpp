// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usage/usagewords.h"

#include "ui/support/format.h"

#include <algorithm>
#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace steward {

BucketWidth UsageSpan::width() const
{
    switch (kind) {
    case Kind::LastHour:
        return BucketWidth::Minute;
    case Kind::LastDay:
    case Kind::LastWeek:
        return BucketWidth::Hour;
    default:
        return BucketWidth::Day;
    }
}

Period UsageSpan::range(UnixSeconds now, int budgetDay) const
{
    const UnixSeconds minute = now / 60 * 60 + 60;
    const UnixSeconds hour = now / 3600 * 3600 + 3600;
    const UnixSeconds day = startOfDay(now) + kSecondsPerDay;
    switch (kind) {
    case Kind::LastHour:
        return {minute - 3600, minute};
    case Kind::LastDay:
        return {hour - kSecondsPerDay, hour};
    case Kind::LastWeek:
        return {hour - 7 * kSecondsPerDay, hour};
    case Kind::ThisPeriod:
        return {periodAt(now, budgetDay).from, day};
    case Kind::LastPeriod:
        return periodBefore(periodAt(now, budgetDay), budgetDay);
    case Kind::Days30:
        return {day - 30 * kSecondsPerDay, day};
    case Kind::Days90:
        return {day - 90 * kSecondsPerDay, day};
    case Kind::Days365:
        break;
    }
    return {day - 365 * kSecondsPerDay, day};
}

QString UsageWords::endpoint(UsageEndpoint endpoint)
{
    switch (endpoint) {
    case UsageEndpoint::Completions:
        return tr("Completions");
    case UsageEndpoint::Embeddings:
        return tr("Embeddings");
    case UsageEndpoint::Moderations:
        return tr("Moderations");
    case UsageEndpoint::Images:
        return tr("Images");
    case UsageEndpoint::AudioSpeeches:
        return tr("Speech");
    case UsageEndpoint::AudioTranscriptions:
        return tr("Transcriptions");
    case UsageEndpoint::VectorStores:
        return tr("Vector stores");
    case UsageEndpoint::CodeInterpreterSessions:
        return tr("Code interpreter");
    case UsageEndpoint::FileSearchCalls:
        return tr("File search");
    case UsageEndpoint::WebSearchCalls:
        return tr("Web search");
    }
    return {};
}

QString UsageWords::unit(UsageUnit unit, UsageEndpoint endpoint)
{
    switch (unit) {
    case UsageUnit::Requests:
        return endpoint == UsageEndpoint::FileSearchCalls || endpoint == UsageEndpoint::WebSearchCalls ? tr("Calls")
                                                                                                       : tr("Requests");
    case UsageUnit::InputTokens:
        return tr("Input tokens");
    case UsageUnit::CachedTokens:
        return tr("Cached tokens");
    case UsageUnit::OutputTokens:
        return tr("Output tokens");
    case UsageUnit::Quantity:
        break;
    }
    switch (endpoint) {
    case UsageEndpoint::Images:
        return tr("Images");
    case UsageEndpoint::AudioSpeeches:
        return tr("Characters");
    case UsageEndpoint::AudioTranscriptions:
        return tr("Seconds");
    case UsageEndpoint::VectorStores:
        return tr("Bytes");
    default:
        return tr("Sessions");
    }
}

QString UsageWords::grouping(UsageGrouping grouping)
{
    switch (grouping) {
    case UsageGrouping::Total:
        return tr("Total");
    case UsageGrouping::Project:
        return tr("Project");
    case UsageGrouping::Person:
        return tr("Person");
    case UsageGrouping::Key:
        return tr("Key");
    case UsageGrouping::Model:
        return tr("Model");
    }
    return {};
}

QString UsageWords::span(UsageSpan::Kind kind)
{
    switch (kind) {
    case UsageSpan::Kind::LastHour:
        return tr("Last hour, by minute");
    case UsageSpan::Kind::LastDay:
        return tr("Last 24 hours, by hour");
    case UsageSpan::Kind::LastWeek:
        return tr("Last 7 days, by hour");
    case UsageSpan::Kind::ThisPeriod:
        return tr("This period, by day");
    case UsageSpan::Kind::LastPeriod:
        return tr("Last period, by day");
    case UsageSpan::Kind::Days30:
        return tr("Last 30 days, by day");
    case UsageSpan::Kind::Days90:
        return tr("Last 90 days, by day");
    case UsageSpan::Kind::Days365:
        return tr("Last 365 days, by day");
    }
    return {};
}

QString UsageWords::nobody(UsageGrouping grouping)
{
    switch (grouping) {
    case UsageGrouping::Project:
        return tr("No project");
    case UsageGrouping::Person:
        return tr("No person");
    case UsageGrouping::Key:
        return tr("No key");
    case UsageGrouping::Model:
        return tr("No model");
    case UsageGrouping::Total:
        return tr("Everything");
    }
    return {};
}

QString UsageWords::bucket(UnixSeconds at, BucketWidth width)
{
    const QString day = Format::dayMonth(at);
    return width == BucketWidth::Day ? day
                                     : day + u' ' + QDateTime::fromSecsSinceEpoch(at, Qt::UTC).toString(u"HH:mm"_s);
}

std::vector<UsageUnit> unitsOf(UsageEndpoint endpoint)
{
    using enum UsageUnit;
    switch (endpoint) {
    case UsageEndpoint::Completions:
        return {Requests, InputTokens, CachedTokens, OutputTokens};
    case UsageEndpoint::Embeddings:
    case UsageEndpoint::Moderations:
        return {Requests, InputTokens};
    case UsageEndpoint::Images:
    case UsageEndpoint::AudioSpeeches:
    case UsageEndpoint::AudioTranscriptions:
        return {Requests, Quantity};
    case UsageEndpoint::VectorStores:
    case UsageEndpoint::CodeInterpreterSessions:
        return {Quantity};
    case UsageEndpoint::FileSearchCalls:
    case UsageEndpoint::WebSearchCalls:
        break;
    }
    return {Requests};
}

std::vector<UsageGrouping> groupingsOf(UsageEndpoint endpoint)
{
    const auto names = usageEndpointInfo(endpoint).groupings;
    const auto has = [&names](QLatin1StringView name) { return std::ranges::find(names, name) != names.end(); };
    std::vector<UsageGrouping> groupings;
    if (has("model"_L1))
        groupings.push_back(UsageGrouping::Model);
    groupings.push_back(UsageGrouping::Project);
    if (has("api_key_id"_L1))
        groupings.push_back(UsageGrouping::Key);
    if (has("user_id"_L1))
        groupings.push_back(UsageGrouping::Person);
    return groupings;
}

} // namespace steward
