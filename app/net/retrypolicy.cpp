// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/retrypolicy.h"

#include <algorithm>

namespace steward {

namespace {

// Where nobody listens a person should hear of it in a second or two, not after every attempt there is.
constexpr int kAttemptsWithoutConnection = 3;

} // namespace

std::optional<RetryPolicy::Ms> RetryPolicy::delay(const Setback &setback, Method method, int attempts,
                                                  Ms sinceFirstFailure, double random) const
{
    const int most = setback.delivery == Setback::Delivery::Never
                         ? std::min(kAttemptsWithoutConnection, m_config.maxAttempts)
                         : m_config.maxAttempts;
    if (!setback.mayRepeat(method) || attempts >= most)
        return std::nullopt;

    const Ms asked = setback.error.retryAfter.value_or(Ms{0});
    if (asked > m_config.retryBudget)
        return std::nullopt;
    if (setback.error.httpStatus == 429)
        return Ms{0};

    const int doublings = std::min(attempts - 1, 20);
    const Ms ceiling = std::min(m_config.maxDelay, m_config.firstDelay * (1 << doublings));
    const auto jittered = std::chrono::duration_cast<Ms>(ceiling * random);
    const Ms delay = asked > Ms{0} ? asked + std::min(jittered, m_config.firstDelay) : jittered;
    if (sinceFirstFailure + delay > m_config.retryBudget)
        return std::nullopt;
    return delay;
}

} // namespace steward
