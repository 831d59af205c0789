// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resources/spendalerts/spendalertsapi.h"

#include "app/resources/call.h"

namespace steward {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kLargestPage = 100;
} // namespace

Pager<SpendAlert> SpendAlertsApi::organization() const
{
    return {m_transport, getRequest("spendalerts.organization"_L1, "/organization/spend_alerts"_L1),
            Paging::AfterLastId, kLargestPage};
}

Pager<SpendAlert> SpendAlertsApi::project(QString projectId) const
{
    return {m_transport,
            getRequest("spendalerts.project"_L1, "/organization/projects/{project_id}/spend_alerts"_L1, {projectId}),
            Paging::AfterLastId, kLargestPage};
}

} // namespace steward
