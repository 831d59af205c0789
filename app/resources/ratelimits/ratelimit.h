// SPDX-License-Identifier: GPL-3.0-or-later
// The rate limits of one model in one project (schema ProjectRateLimit). What does not apply to a model is absent.
#pragma once

#include "app/json/mapping.h"

#include <optional>
#include <QString>

namespace steward {

struct RateLimit final
{
    QString id; ///< "rl-<model>"
    QString model;
    std::optional<qint64> requestsPerMinute;
    std::optional<qint64> tokensPerMinute;
    std::optional<qint64> imagesPerMinute;
    std::optional<qint64> audioMegabytesPerMinute;
    std::optional<qint64> requestsPerDay;
    std::optional<qint64> batchInputTokensPerDay;
    friend bool operator==(const RateLimit &, const RateLimit &) = default;
};

template <>
struct json::Mapping<RateLimit>
{
    static constexpr auto fields = std::tuple{
        required("id", &RateLimit::id),
        required("model", &RateLimit::model),
        optional("max_requests_per_1_minute", &RateLimit::requestsPerMinute),
        optional("max_tokens_per_1_minute", &RateLimit::tokensPerMinute),
        optional("max_images_per_1_minute", &RateLimit::imagesPerMinute),
        optional("max_audio_megabytes_per_1_minute", &RateLimit::audioMegabytesPerMinute),
        optional("max_requests_per_1_day", &RateLimit::requestsPerDay),
        optional("batch_1_day_max_input_tokens", &RateLimit::batchInputTokensPerDay),
    };
};

} // namespace steward
