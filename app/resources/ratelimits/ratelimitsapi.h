// SPDX-License-Identifier: GPL-3.0-or-later
// The rate limits of one project. Stateless; the Transport must outlive every call. Errors: see app/resources/call.h.
#pragma once

#include "app/net/paging.h"
#include "app/resources/ratelimits/ratelimit.h"

namespace steward {

/// What is absent stays. None may be above the organization's own (BEHAVIOURS 27).
struct RateLimitChange
{
    std::optional<qint64> requestsPerMinute{}, tokensPerMinute{}, imagesPerMinute{}, audioMegabytesPerMinute{},
        requestsPerDay{}, batchInputTokensPerDay{};
    friend bool operator==(const RateLimitChange &, const RateLimitChange &) = default;
};

class RateLimitsApi final
{
public:
    explicit RateLimitsApi(Transport &transport)
        : m_transport(transport)
    {
    }

    /// list-project-rate-limits
    [[nodiscard]] Pager<RateLimit> list(QString projectId) const;

    /// update-project-rate-limits. There is no way back to the default but to write it (BEHAVIOURS 27).
    [[nodiscard]] QCoro::Task<Result<RateLimit>> modify(QString projectId, QString rateLimitId, RateLimitChange change,
                                                        OpContext ctx) const;

private:
    Transport &m_transport;
};

template <>
struct json::Mapping<RateLimitChange>
{
    static constexpr auto fields = std::tuple{
        optional("max_requests_per_1_minute", &RateLimitChange::requestsPerMinute),
        optional("max_tokens_per_1_minute", &RateLimitChange::tokensPerMinute),
        optional("max_images_per_1_minute", &RateLimitChange::imagesPerMinute),
        optional("max_audio_megabytes_per_1_minute", &RateLimitChange::audioMegabytesPerMinute),
        optional("max_requests_per_1_day", &RateLimitChange::requestsPerDay),
        optional("batch_1_day_max_input_tokens", &RateLimitChange::batchInputTokensPerDay),
    };
};

} // namespace steward
