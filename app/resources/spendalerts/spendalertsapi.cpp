// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resources/spendalerts/spendalertsapi.h"

#include "app/resources/call.h"

namespace steward {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto kOfOrganization = "/organization/spend_alerts"_L1;
constexpr auto kOfProject = "/organization/projects/{project_id}/spend_alerts"_L1;
constexpr auto kOneOfOrganization = "/organization/spend_alerts/{alert_id}"_L1;
constexpr auto kOneOfProject = "/organization/projects/{project_id}/spend_alerts/{alert_id}"_L1;

QLatin1StringView onePath(const QString &projectId)
{
    return projectId.isEmpty() ? kOneOfOrganization : kOneOfProject;
}

QStringList oneArguments(const QString &projectId, const QString &alertId)
{
    return projectId.isEmpty() ? QStringList{alertId} : QStringList{projectId, alertId};
}
} // namespace

Pager<SpendAlert> SpendAlertsApi::organization() const
{
    return {m_transport, getRequest("spendalerts.organization"_L1, kOfOrganization), Paging::AfterLastId, kLargestPage};
}

Pager<SpendAlert> SpendAlertsApi::project(QString projectId) const
{
    return {m_transport, getRequest("spendalerts.project"_L1, kOfProject, {projectId}), Paging::AfterLastId,
            kLargestPage};
}

QCoro::Task<Result<SpendAlert>> SpendAlertsApi::get(QString projectId, QString alertId, OpContext ctx) const
{
    return call<SpendAlert>(m_transport,
                            getRequest("spendalerts.get"_L1, onePath(projectId), oneArguments(projectId, alertId)),
                            std::move(ctx));
}

QCoro::Task<Result<SpendAlert>> SpendAlertsApi::create(QString projectId, SpendAlertBody alert, OpContext ctx) const
{
    const bool all = projectId.isEmpty();
    return call<SpendAlert>(m_transport,
                            postRequest("spendalerts.create"_L1, all ? kOfOrganization : kOfProject,
                                        all ? QStringList() : QStringList{projectId}, json::encode(alert)),
                            std::move(ctx));
}

QCoro::Task<Result<SpendAlert>> SpendAlertsApi::modify(QString projectId, QString alertId, SpendAlertBody alert,
                                                       OpContext ctx) const
{
    return call<SpendAlert>(
        m_transport,
        postRequest("spendalerts.modify"_L1, onePath(projectId), oneArguments(projectId, alertId), json::encode(alert)),
        std::move(ctx));
}

QCoro::Task<Result<>> SpendAlertsApi::remove(QString projectId, QString alertId, OpContext ctx) const
{
    return callDelete(m_transport,
                      deleteRequest("spendalerts.remove"_L1, onePath(projectId), oneArguments(projectId, alertId)),
                      std::move(ctx));
}

} // namespace steward
