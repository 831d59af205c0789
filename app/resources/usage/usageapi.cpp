// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resources/usage/usageapi.h"

#include "app/resources/call.h"

#include <algorithm>

namespace steward {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Width final
{
    QString name;
    int largestPage;
};

Width describe(BucketWidth width)
{
    switch (width) {
    case BucketWidth::Minute:
        return {u"1m"_s, 1440};
    case BucketWidth::Hour:
        return {u"1h"_s, 168};
    case BucketWidth::Day:
        return {u"1d"_s, 31};
    }
    Q_UNREACHABLE();
}

/// The parameter that filters by a grouping is its plural: project_id, project_ids. "batch" is yes or no.
QByteArray filterName(const QString &grouping)
{
    return grouping == "batch"_L1 ? "batch"_ba : grouping.toLatin1() + 's';
}

} // namespace

Pager<UsageBucket> UsageApi::list(UsageEndpoint endpoint, UsageQuery query) const
{
    const UsageEndpointInfo &info = usageEndpointInfo(endpoint);
    const Width width = describe(query.width);
    const auto knows = [&info](const QString &grouping) {
        return std::find(info.groupings.begin(), info.groupings.end(), grouping) != info.groupings.end();
    };
    for (const QString &grouping : std::as_const(query.groupBy)) {
        if (!knows(grouping))
            return Pager<UsageBucket>(badGrouping(info.operation, grouping));
    }
    Query parameters;
    parameters.add("start_time"_L1, query.startTime)
        .add("end_time"_L1, query.endTime)
        .add("bucket_width"_L1, width.name)
        .add("group_by"_L1, query.groupBy);
    for (const UsageFilter &filter : query.filters) {
        if (!knows(filter.grouping) || filter.grouping == "service_tier"_L1) // grouped by, but not filtered by
            return Pager<UsageBucket>(badGrouping(info.operation, filter.grouping));
        const QByteArray name = filterName(filter.grouping);
        parameters.add(QLatin1StringView(name), filter.values);
    }
    return {m_transport, getRequest(info.operation, info.path, {}, parameters), Paging::PageToken, width.largestPage};
}

} // namespace steward
