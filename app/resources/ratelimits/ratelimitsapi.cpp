// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resources/ratelimits/ratelimitsapi.h"

#include "app/resources/call.h"

namespace steward {

using namespace Qt::Literals::StringLiterals;

Pager<RateLimit> RateLimitsApi::list(QString projectId) const
{
    return {m_transport,
            getRequest("ratelimits.list"_L1, "/organization/projects/{project_id}/rate_limits"_L1, {projectId}),
            Paging::AfterLastId, kLargestPage};
}

QCoro::Task<Result<RateLimit>> RateLimitsApi::modify(QString projectId, QString rateLimitId, RateLimitChange change,
                                                     OpContext ctx) const
{
    return call<RateLimit>(m_transport,
                           postRequest("ratelimits.modify"_L1,
                                       "/organization/projects/{project_id}/rate_limits/{rate_limit_id}"_L1,
                                       {projectId, rateLimitId}, json::encode(change)),
                           std::move(ctx));
}

} // namespace steward
