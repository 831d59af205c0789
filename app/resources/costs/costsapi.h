// SPDX-License-Identifier: GPL-3.0-or-later
// Billed costs by UTC day. The last one or two days are still growing (BEHAVIOURS 18). Stateless; the Transport must
// outlive every call. Errors: see app/resources/call.h.
#pragma once

#include "app/net/paging.h"
#include "app/resources/costs/cost.h"

#include <QStringList>

namespace steward {

struct CostQuery final
{
    UnixSeconds startTime = 0;            ///< midnight UTC, inclusive
    std::optional<UnixSeconds> endTime{}; ///< midnight UTC, exclusive; absent: until now
    QStringList groupBy{}; ///< "project_id", "line_item", "api_key_id"; some services refuse the last (BEHAVIOURS 14)
    QStringList projectIds{}, apiKeyIds{}; ///< only these; empty: all
};

class CostsApi final
{
public:
    explicit CostsApi(Transport &transport)
        : m_transport(transport)
    {
    }

    /// usage-costs, 180 days to a page. BadInput for a grouping that the contract does not know.
    [[nodiscard]] Pager<CostBucket> list(CostQuery query) const;

private:
    Transport &m_transport;
};

} // namespace steward
