// SPDX-License-Identifier: GPL-3.0-or-later
// Usage by minute, hour or UTC day from the ten usage endpoints. Stateless; the Transport must outlive every call.
// Errors: see app/resources/call.h.
#pragma once

#include "app/net/paging.h"
#include "app/resources/usage/usageendpoint.h"

#include <QStringList>

namespace steward {

/// Only rows of one grouping with one of these values: {"project_id", {"proj_1"}}; for "batch" one value, "true" or
/// "false".
struct UsageFilter final
{
    QString grouping;
    QStringList values;
};

struct UsageQuery final
{
    UnixSeconds startTime = 0;            ///< inclusive
    std::optional<UnixSeconds> endTime{}; ///< exclusive; absent: until now
    BucketWidth width = BucketWidth::Day;
    QStringList groupBy{};
    std::vector<UsageFilter> filters{};
};

class UsageApi final
{
public:
    explicit UsageApi(Transport &transport)
        : m_transport(transport)
    {
    }

    /// usage-completions, usage-embeddings, …: as many buckets to a page as the width allows (31 days, 168 hours, 1,440
    /// minutes). BadInput for a grouping or filter that the endpoint does not have.
    [[nodiscard]] Pager<UsageBucket> list(UsageEndpoint endpoint, UsageQuery query) const;

private:
    Transport &m_transport;
};

} // namespace steward
