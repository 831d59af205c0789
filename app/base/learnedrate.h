// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <QString>

namespace steward {

/// How fast the service answered one endpoint family (net), kept from one run to the next (archive). Not secret.
struct LearnedRate final
{
    QString family; ///< method and path template
    int requests = 0;
    qint64 windowMs = 0; ///< so many requests in so many milliseconds
    bool even = false;   ///< at an even distance
    int used = 0;        ///< of the window's requests, when this was written down
    UnixSeconds at = 0;  ///< of the last request

    [[nodiscard]] bool isSameRate(const LearnedRate &other) const
    {
        return family == other.family && requests == other.requests && windowMs == other.windowMs && even == other.even;
    }
    friend bool operator==(const LearnedRate &, const LearnedRate &) = default;
};

} // namespace steward
