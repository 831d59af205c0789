// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log, newest first. It exists only where somebody has switched it on in the web console: an empty list does
// not mean that nothing happened (BEHAVIOURS 46). Stateless; the Transport must outlive every call. Errors: see
// app/resources/call.h.
#pragma once

#include "app/net/paging.h"
#include "app/resources/auditlogs/auditentry.h"

#include <QStringList>

namespace steward {

struct AuditQuery final
{
    std::optional<UnixSeconds> after{}, notBefore{}; ///< later than; at or later than
    std::optional<UnixSeconds> before{}, notAfter{}; ///< earlier than; at or earlier than
    QStringList projectIds{}, eventTypes{}, actorIds{}, actorEmails{}, resourceIds{}; ///< only these; empty: all
    bool tenantOnly = false; ///< events of the tenant ("tenant.*"), which the list leaves out otherwise
};

class AuditLogsApi final
{
public:
    explicit AuditLogsApi(Transport &transport)
        : m_transport(transport)
    {
    }

    /// list-audit-logs
    [[nodiscard]] Pager<AuditEntry> list(AuditQuery query = {}) const;

private:
    Transport &m_transport;
};

} // namespace steward
