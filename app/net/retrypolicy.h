// SPDX-License-Identifier: GPL-3.0-or-later
// RetryPolicy says whether and after which delay a request is tried again: exponential back-off with full jitter, never
// before the time the server asked for, limited in number and in time. Pure; the random number is an argument.
#pragma once

#include "app/net/setback.h"
#include "app/net/transportconfig.h"

#include <chrono>
#include <optional>

namespace steward {

class RetryPolicy final
{
public:
    using Ms = std::chrono::milliseconds;

    explicit RetryPolicy(const TransportConfig &config)
        : m_config(config)
    {
    }

    /// The delay before the next attempt, or nothing to give up. \a attempts were made so far (1 or more), the first of
    /// them failed \a sinceFirstFailure ago; \a random is in [0, 1). After a 429 the delay is zero: when the
    /// request goes out again is then the budget's decision, for the family as a whole, and time spent waiting for
    /// that does not count against the time allowed.
    [[nodiscard]] std::optional<Ms> delay(const Setback &setback, Method method, int attempts, Ms sinceFirstFailure,
                                          double random) const;

private:
    TransportConfig m_config;
};

} // namespace steward
