// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resources/auditlogs/auditlogsapi.h"

#include "app/resources/call.h"

namespace steward {

using namespace Qt::Literals::StringLiterals;

Pager<AuditEntry> AuditLogsApi::list(AuditQuery query) const
{
    Query parameters;
    parameters.add("effective_at[gt]"_L1, query.after)
        .add("effective_at[gte]"_L1, query.notBefore)
        .add("effective_at[lt]"_L1, query.before)
        .add("effective_at[lte]"_L1, query.notAfter)
        .add("project_ids[]"_L1, query.projectIds)
        .add("event_types[]"_L1, query.eventTypes)
        .add("actor_ids[]"_L1, query.actorIds)
        .add("actor_emails[]"_L1, query.actorEmails)
        .add("resource_ids[]"_L1, query.resourceIds);
    if (query.tenantOnly)
        parameters.add("tenant_only"_L1, true);
    return {m_transport, getRequest("auditlogs.list"_L1, "/organization/audit_logs"_L1, {}, parameters),
            Paging::AfterLastId, kLargestPage};
}

} // namespace steward
