// SPDX-License-Identifier: GPL-3.0-or-later
// Which time buckets a request for costs or usage is answered with. Pure functions.
#pragma once

#include "app/demo/reply.h"
#include "app/demo/routing.h"

#include <optional>

namespace steward::demo {

/// Times are minutes since 1970, UTC. A start that is not aligned to the buckets' width is moved back to the last that
/// is.
struct UsageWindow final
{
    qint64 firstMinute = 0;
    qint64 endMinute = 0; ///< of the last bucket there is, not only of this answer's
    qint64 width = kMinutesPerDay;
    int count = 0; ///< buckets in this answer
    bool more = false;

    /// Reads start_time, end_time, bucket_width, limit and page; the answer that refuses them, if need be.
    [[nodiscard]] std::optional<HttpReply> read(const Context &context, bool costs);
    [[nodiscard]] qint64 bucket(int index) const { return firstMinute + index * width; }
    /// JSON: the token or null.
    [[nodiscard]] QByteArray nextPage(const Context &context) const;
};

} // namespace steward::demo
