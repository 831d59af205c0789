// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resources/usage/usageendpoint.h"

#include <array>

namespace steward {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr UsageMeasure kModelRequests{"num_model_requests"_L1, &UsageRow::modelRequests};
constexpr UsageMeasure kRequests{"num_requests"_L1, &UsageRow::requests};

constexpr std::array kCompletionMeasures{
    UsageMeasure{"input_tokens"_L1, &UsageRow::inputTokens},
    UsageMeasure{"input_cached_tokens"_L1, &UsageRow::inputCachedTokens},
    UsageMeasure{"input_uncached_tokens"_L1, &UsageRow::inputUncachedTokens},
    UsageMeasure{"input_cache_write_tokens"_L1, &UsageRow::inputCacheWriteTokens},
    UsageMeasure{"input_text_tokens"_L1, &UsageRow::inputTextTokens},
    UsageMeasure{"input_audio_tokens"_L1, &UsageRow::inputAudioTokens},
    UsageMeasure{"input_image_tokens"_L1, &UsageRow::inputImageTokens},
    UsageMeasure{"input_cached_text_tokens"_L1, &UsageRow::inputCachedTextTokens},
    UsageMeasure{"input_cached_audio_tokens"_L1, &UsageRow::inputCachedAudioTokens},
    UsageMeasure{"input_cached_image_tokens"_L1, &UsageRow::inputCachedImageTokens},
    UsageMeasure{"output_tokens"_L1, &UsageRow::outputTokens},
    UsageMeasure{"output_text_tokens"_L1, &UsageRow::outputTextTokens},
    UsageMeasure{"output_audio_tokens"_L1, &UsageRow::outputAudioTokens},
    UsageMeasure{"output_image_tokens"_L1, &UsageRow::outputImageTokens},
    kModelRequests,
};
constexpr std::array kInputMeasures{UsageMeasure{"input_tokens"_L1, &UsageRow::inputTokens}, kModelRequests};
constexpr std::array kImageMeasures{UsageMeasure{"images"_L1, &UsageRow::images}, kModelRequests};
constexpr std::array kSpeechMeasures{UsageMeasure{"characters"_L1, &UsageRow::characters}, kModelRequests};
constexpr std::array kTranscriptionMeasures{UsageMeasure{"seconds"_L1, &UsageRow::seconds}, kModelRequests};
constexpr std::array kStoreMeasures{UsageMeasure{"usage_bytes"_L1, &UsageRow::bytes}};
constexpr std::array kSessionMeasures{UsageMeasure{"num_sessions"_L1, &UsageRow::sessions}};
constexpr std::array kFileSearchMeasures{kRequests};
constexpr std::array kWebSearchMeasures{kRequests, kModelRequests};

constexpr std::array kModelGroupings{"project_id"_L1, "user_id"_L1, "api_key_id"_L1, "model"_L1};
constexpr std::array kCompletionGroupings{"project_id"_L1, "user_id"_L1, "api_key_id"_L1,
                                          "model"_L1,      "batch"_L1,   "service_tier"_L1};
constexpr std::array kImageGroupings{"project_id"_L1, "user_id"_L1, "api_key_id"_L1,
                                     "model"_L1,      "size"_L1,    "source"_L1};
constexpr std::array kProjectGrouping{"project_id"_L1};
constexpr std::array kFileSearchGroupings{"project_id"_L1, "user_id"_L1, "api_key_id"_L1, "vector_store_id"_L1};
constexpr std::array kWebSearchGroupings{"project_id"_L1, "user_id"_L1, "api_key_id"_L1, "model"_L1,
                                         "context_level"_L1};

using enum UsageEndpoint;

constexpr std::array<UsageEndpointInfo, kUsageEndpointCount> kEndpoints{{
    {Completions, "usage.completions"_L1, "/organization/usage/completions"_L1, kCompletionMeasures,
     kCompletionGroupings},
    {Embeddings, "usage.embeddings"_L1, "/organization/usage/embeddings"_L1, kInputMeasures, kModelGroupings},
    {Moderations, "usage.moderations"_L1, "/organization/usage/moderations"_L1, kInputMeasures, kModelGroupings},
    {Images, "usage.images"_L1, "/organization/usage/images"_L1, kImageMeasures, kImageGroupings},
    {AudioSpeeches, "usage.audio_speeches"_L1, "/organization/usage/audio_speeches"_L1, kSpeechMeasures,
     kModelGroupings},
    {AudioTranscriptions, "usage.audio_transcriptions"_L1, "/organization/usage/audio_transcriptions"_L1,
     kTranscriptionMeasures, kModelGroupings},
    {VectorStores, "usage.vector_stores"_L1, "/organization/usage/vector_stores"_L1, kStoreMeasures, kProjectGrouping},
    {CodeInterpreterSessions, "usage.code_interpreter_sessions"_L1, "/organization/usage/code_interpreter_sessions"_L1,
     kSessionMeasures, kProjectGrouping},
    {FileSearchCalls, "usage.file_search_calls"_L1, "/organization/usage/file_search_calls"_L1, kFileSearchMeasures,
     kFileSearchGroupings},
    {WebSearchCalls, "usage.web_search_calls"_L1, "/organization/usage/web_search_calls"_L1, kWebSearchMeasures,
     kWebSearchGroupings},
}};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < kEndpoints.size(); ++i) {
        if (static_cast<std::size_t>(kEndpoints[i].endpoint) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(), "the table is indexed by the enumeration");

} // namespace

const UsageEndpointInfo &usageEndpointInfo(UsageEndpoint endpoint)
{
    return kEndpoints[static_cast<std::size_t>(endpoint)];
}

} // namespace steward
