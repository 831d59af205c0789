// SPDX-License-Identifier: GPL-3.0-or-later
// A question about usage and its answer: what the Usage page, attribution and runaway detection are made of. Measures
// of one endpoint only; they are counted in different units and never added to one another. Values; any thread.
#pragma once

#include "app/organization/period.h"
#include "app/resources/usage/usageendpoint.h"

#include <array>

namespace steward {

enum class UsageGrouping { Total, Project, Person, Key, Model };

/// The measures that all endpoints' figures fit into.
enum class UsageUnit {
    Requests,     ///< num_model_requests or num_requests
    InputTokens,  ///< all of them
    CachedTokens, ///< part of InputTokens
    OutputTokens,
    Quantity, ///< the endpoint's own: images, characters, seconds, bytes, sessions
};
inline constexpr int kUsageUnitCount = 5;
using UsageAmounts = std::array<qint64, kUsageUnitCount>;

struct UsageFilterBy final
{
    UsageGrouping grouping{};
    QStringList members; ///< "": none
};

struct UsageQuestion final
{
    UsageEndpoint endpoint = UsageEndpoint::Completions;
    Period range; ///< edges of buckets of the width
    BucketWidth width = BucketWidth::Day;
    UsageGrouping groupBy = UsageGrouping::Model;
    std::vector<UsageFilterBy> filters;
    UsageUnit largestBy = UsageUnit::Requests;
    int largest = 6;
    QStringList pinned;
};

struct UsageGroup final
{
    QString member, name;
    UsageAmounts amounts{};
    UsageAmounts batch{}; ///< the part of amounts that was batch jobs; only of completions
};

struct UsageSeries final
{
    QString member;
    std::vector<UsageAmounts> amounts; ///< one for each bucket
};

struct UsageFigures final
{
    std::vector<UsageGroup> groups;   ///< largest first
    std::vector<UnixSeconds> buckets; ///< starts, the whole range without gaps
    std::vector<UsageSeries> series;
    std::vector<UsageAmounts> totals; ///< one for each bucket
    std::vector<UsageAmounts> rest;
    UsageAmounts total{}, batch{};
    std::vector<bool> provisional, missing; ///< of each bucket
};

/// One cell of usage, for attribution: everything the service tells apart.
struct UsageCell final
{
    UnixSeconds bucket = 0;
    UsageEndpoint endpoint{};
    QString projectId, userId, apiKeyId, model, serviceTier, size;
    bool batch = false;
    UsageAmounts amounts{};
};

/// The busiest minute of a model in some range.
struct UsagePeak final
{
    QString model;
    QString projectId; ///< empty: of the organization
    qint64 requests = 0, tokens = 0;
    UnixSeconds requestsAt = 0, tokensAt = 0;
};

} // namespace steward
