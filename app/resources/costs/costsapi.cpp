// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resources/costs/costsapi.h"

#include "app/resources/call.h"

namespace steward {

using namespace Qt::Literals::StringLiterals;

Pager<CostBucket> CostsApi::list(CostQuery query) const
{
    static const QStringList kGroupings{u"project_id"_s, u"line_item"_s, u"api_key_id"_s};
    constexpr auto kOperation = "costs.list"_L1;
    constexpr int kMostDays = 180;
    for (const QString &grouping : std::as_const(query.groupBy)) {
        if (!kGroupings.contains(grouping))
            return Pager<CostBucket>(badGrouping(kOperation, grouping));
    }
    const Query parameters = Query()
                                 .add("start_time"_L1, query.startTime)
                                 .add("end_time"_L1, query.endTime)
                                 .add("bucket_width"_L1, u"1d"_s)
                                 .add("project_ids"_L1, query.projectIds)
                                 .add("api_key_ids"_L1, query.apiKeyIds)
                                 .add("group_by"_L1, query.groupBy);
    return {m_transport, getRequest(kOperation, "/organization/costs"_L1, {}, parameters), Paging::PageToken,
            kMostDays};
}

} // namespace steward
