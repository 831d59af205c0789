// SPDX-License-Identifier: GPL-3.0-or-later
// The rate limits of one project. Stateless; the Transport must outlive every call. Errors: see app/resources/call.h.
#pragma once

#include "app/net/paging.h"
#include "app/resources/ratelimits/ratelimit.h"

namespace steward {

class RateLimitsApi final
{
public:
    explicit RateLimitsApi(Transport &transport)
        : m_transport(transport)
    {
    }

    /// list-project-rate-limits
    [[nodiscard]] Pager<RateLimit> list(QString projectId) const;

private:
    Transport &m_transport;
};

} // namespace steward
