// SPDX-License-Identifier: GPL-3.0-or-later
// The spend alerts of the organization and of its projects. Stateless; the Transport must outlive every call. Errors:
// see app/resources/call.h.
#pragma once

#include "app/net/paging.h"
#include "app/resources/spendalerts/spendalert.h"

namespace steward {

class SpendAlertsApi final
{
public:
    explicit SpendAlertsApi(Transport &transport)
        : m_transport(transport)
    {
    }

    /// list-organization-spend-alerts
    [[nodiscard]] Pager<SpendAlert> organization() const;
    /// list-project-spend-alerts
    [[nodiscard]] Pager<SpendAlert> project(QString projectId) const;

private:
    Transport &m_transport;
};

} // namespace steward
