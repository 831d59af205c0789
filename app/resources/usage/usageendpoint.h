// SPDX-License-Identifier: GPL-3.0-or-later
// The ten usage endpoints as a table: where each is, what it measures and what it can be grouped by. Constant data.
#pragma once

#include "app/resources/usage/usage.h"

#include <QLatin1StringView>
#include <span>

namespace steward {

enum class UsageEndpoint {
    Completions,
    Embeddings,
    Moderations,
    Images,
    AudioSpeeches,
    AudioTranscriptions,
    VectorStores,
    CodeInterpreterSessions,
    FileSearchCalls,
    WebSearchCalls,
};
inline constexpr int kUsageEndpointCount = 10;

enum class BucketWidth { Minute, Hour, Day };

struct UsageMeasure final
{
    QLatin1StringView name; ///< the service's own: "input_tokens"
    qint64 UsageRow::*value;
};

struct UsageEndpointInfo final
{
    UsageEndpoint endpoint;
    QLatin1StringView operation; ///< "usage.completions"
    QLatin1StringView path;
    std::span<const UsageMeasure> measures;
    std::span<const QLatin1StringView> groupings; ///< what group_by may be; rows can be filtered by the same
};

[[nodiscard]] const UsageEndpointInfo &usageEndpointInfo(UsageEndpoint endpoint);

} // namespace steward
