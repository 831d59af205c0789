// SPDX-License-Identifier: GPL-3.0-or-later
// Usage in one span of time (schemas UsageTimeBucket and the ten Usage…Result). One value for all ten endpoints: which
// of its measures and groupings an endpoint fills stands in usageendpoint.h. Measures are counted in different units
// and never added to one another. Groupings that were not asked for are empty (BEHAVIOURS 15).
#pragma once

#include "app/base/clock.h"
#include "app/json/mapping.h"

#include <optional>
#include <QString>
#include <vector>

namespace steward {

struct UsageRow final
{
    QString projectId, userId, apiKeyId, model, serviceTier, size, source, vectorStoreId, contextLevel;
    std::optional<bool> batch;

    qint64 inputTokens = 0; ///< all of them; those below are parts of it
    qint64 inputCachedTokens = 0, inputUncachedTokens = 0, inputCacheWriteTokens = 0;
    qint64 inputTextTokens = 0, inputAudioTokens = 0, inputImageTokens = 0;
    qint64 inputCachedTextTokens = 0, inputCachedAudioTokens = 0, inputCachedImageTokens = 0;
    qint64 outputTokens = 0; ///< all of them; those below are parts of it
    qint64 outputTextTokens = 0, outputAudioTokens = 0, outputImageTokens = 0;
    qint64 modelRequests = 0;
    qint64 requests = 0; ///< of tools
    qint64 images = 0;
    qint64 characters = 0;
    qint64 seconds = 0;
    qint64 bytes = 0;
    qint64 sessions = 0;
    friend bool operator==(const UsageRow &, const UsageRow &) = default;
};

struct UsageBucket final
{
    UnixSeconds startTime = 0;
    UnixSeconds endTime = 0;
    std::vector<UsageRow> rows;
    friend bool operator==(const UsageBucket &, const UsageBucket &) = default;
};

template <>
struct json::Mapping<UsageRow>
{
    static constexpr auto fields = std::tuple{
        optional("project_id", &UsageRow::projectId),
        optional("user_id", &UsageRow::userId),
        optional("api_key_id", &UsageRow::apiKeyId),
        optional("model", &UsageRow::model),
        optional("batch", &UsageRow::batch),
        optional("service_tier", &UsageRow::serviceTier),
        optional("size", &UsageRow::size),
        optional("source", &UsageRow::source),
        optional("vector_store_id", &UsageRow::vectorStoreId),
        optional("context_level", &UsageRow::contextLevel),
        optional("input_tokens", &UsageRow::inputTokens),
        optional("input_cached_tokens", &UsageRow::inputCachedTokens),
        optional("input_uncached_tokens", &UsageRow::inputUncachedTokens),
        optional("input_cache_write_tokens", &UsageRow::inputCacheWriteTokens),
        optional("input_text_tokens", &UsageRow::inputTextTokens),
        optional("input_audio_tokens", &UsageRow::inputAudioTokens),
        optional("input_image_tokens", &UsageRow::inputImageTokens),
        optional("input_cached_text_tokens", &UsageRow::inputCachedTextTokens),
        optional("input_cached_audio_tokens", &UsageRow::inputCachedAudioTokens),
        optional("input_cached_image_tokens", &UsageRow::inputCachedImageTokens),
        optional("output_tokens", &UsageRow::outputTokens),
        optional("output_text_tokens", &UsageRow::outputTextTokens),
        optional("output_audio_tokens", &UsageRow::outputAudioTokens),
        optional("output_image_tokens", &UsageRow::outputImageTokens),
        optional("num_model_requests", &UsageRow::modelRequests),
        optional("num_requests", &UsageRow::requests),
        optional("images", &UsageRow::images),
        optional("characters", &UsageRow::characters),
        optional("seconds", &UsageRow::seconds),
        optional("usage_bytes", &UsageRow::bytes),
        optional("num_sessions", &UsageRow::sessions),
    };
};

template <>
struct json::Mapping<UsageBucket>
{
    static constexpr auto fields = std::tuple{
        required("start_time", &UsageBucket::startTime),
        required("end_time", &UsageBucket::endTime),
        required("results", &UsageBucket::rows),
    };
};

} // namespace steward
