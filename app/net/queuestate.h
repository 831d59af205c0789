// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace steward {

/// How many requests wait and for how long, for '37 requests waiting, about 4 minutes'.
struct QueueState final
{
    int waiting = 0;
    int inFlight = 0;
    bool throttled = false;           ///< the service answered 429 lately and requests are being paced
    std::chrono::seconds estimate{0}; ///< until the queue is empty, from the learned rates; 0 when not throttled
    friend bool operator==(const QueueState &, const QueueState &) = default;
};

} // namespace steward
