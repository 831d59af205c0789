// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <QUrl>

namespace steward {

/// How one connection behaves. The defaults are those of the real service.
struct TransportConfig final
{
    QUrl baseUrl{QStringLiteral("https://api.openai.com/v1")}; ///< from checkedBaseUrl()
    std::chrono::milliseconds timeout{60'000};                 ///< without a byte received
    std::chrono::milliseconds retryBudget{120'000}; ///< time after which no further retry is begun; see RetryPolicy
    std::chrono::milliseconds firstDelay{500};      ///< of exponential back-off with full jitter
    std::chrono::milliseconds maxDelay{30'000};
    int maxAttempts = 6;
    int maxInFlight = 6; ///< Qt opens six connections to a host over HTTP/1.1; more would wait inside it, unseen
};

} // namespace steward
