// SPDX-License-Identifier: GPL-3.0-or-later
// What the demonstration organization uses and what that costs, in whole nano-dollars per unit, so that every amount is
// exact: costs are usage times this list, in whatever way they are grouped. The prices are of the right size and of
// this list's making. Constants.
#pragma once

#include <array>
#include <QByteArray>
#include <QtGlobal>

namespace steward::demo {

/// What is used: the ten usage endpoints, in the order of the contract, and what only costs know.
enum class Service {
    AudioSpeeches,
    AudioTranscriptions,
    CodeInterpreter,
    Completions,
    Embeddings,
    FileSearches,
    Images,
    Moderations,
    VectorStores,
    WebSearches,
    Commitment, ///< capacity bought ahead; has costs but no usage endpoint
};

struct Product final
{
    Service service;
    const char *model;    ///< the model's full name; nullptr where the service has none
    const char *lineItem; ///< what costs call it; for completions and web searches the first part
    const char *unit;     ///< quantity_unit; nullptr: none
    qint64 nanosPerUnit;  ///< completions: per input token
    qint64 nanosPerCached;
    qint64 nanosPerOutput;
};

inline constexpr std::array kProducts{
    Product{Service::Completions, "gpt-5-2025-08-07", "gpt-5-2025-08-07", "tokens", 1250, 125, 10000},
    Product{Service::Completions, "gpt-5-mini-2025-08-07", "gpt-5-mini-2025-08-07", "tokens", 250, 25, 2000},
    Product{Service::Completions, "gpt-5-nano-2025-08-07", "gpt-5-nano-2025-08-07", "tokens", 50, 5, 400},
    Product{Service::Completions, "gpt-4.1-2025-04-14", "gpt-4.1-2025-04-14", "tokens", 2000, 500, 8000},
    Product{Service::Completions, "gpt-4o-mini-2024-07-18", "gpt-4o-mini-2024-07-18", "tokens", 150, 75, 600},
    Product{Service::Completions, "o4-mini-2025-04-16", "o4-mini-2025-04-16", "tokens", 1100, 275, 4400},
    Product{Service::Embeddings, "text-embedding-3-small", "text-embedding-3-small", "tokens", 20, 0, 0},
    Product{Service::Embeddings, "text-embedding-3-large", "text-embedding-3-large", "tokens", 130, 0, 0},
    Product{Service::Moderations, "omni-moderation-latest", "omni-moderation-latest", "tokens", 0, 0, 0},
    Product{Service::Images, "gpt-image-1", "gpt-image-1 | image generation", "images", 42'000'000, 0, 0},
    Product{Service::AudioSpeeches, "tts-1-hd", "tts-1-hd", "characters", 30'000, 0, 0},
    Product{Service::AudioTranscriptions, "gpt-4o-transcribe", "gpt-4o-transcribe", "duration_seconds", 100'000, 0, 0},
    Product{Service::VectorStores, nullptr, "assistants api | file search storage", "gibibyte_hours", 4'166'667, 0, 0},
    Product{Service::CodeInterpreter, nullptr, "assistants api | code interpreter", nullptr, 30'000'000, 0, 0},
    Product{Service::FileSearches, nullptr, "assistants api | file search", nullptr, 2'500'000, 0, 0},
    Product{Service::WebSearches, "gpt-5-mini-2025-08-07", "web search tool calls", nullptr, 10'000'000, 0, 0},
    Product{Service::Commitment, nullptr, "scale tier | gpt-5", nullptr, 40'000'000, 0, 0},
};

/// Places in it.
enum ProductIndex : int {
    kGpt5,
    kGpt5Mini,
    kGpt5Nano,
    kGpt41,
    kGpt4oMini,
    kO4Mini,
    kEmbedSmall,
    kEmbedLarge,
    kModeration,
    kImage,
    kSpeech,
    kTranscribe,
    kStorage,
    kInterpreter,
    kFileSearch,
    kWebSearch,
    kCommitment,
};
static_assert(kProducts.size() == kCommitment + 1);

/// Batch jobs cost half; they have no cached input.
inline constexpr qint64 kBatchDivisor = 2;

} // namespace steward::demo
