// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resources/projectkeys/projectkeysapi.h"

#include "app/resources/call.h"

namespace steward {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto kProjectKeys = "/organization/projects/{project_id}/api_keys"_L1;
constexpr auto kProjectKey = "/organization/projects/{project_id}/api_keys/{api_key_id}"_L1;
} // namespace

Pager<ProjectKey> ProjectKeysApi::list(QString projectId) const
{
    const Query query = Query().add("owner_project_access"_L1, u"any"_s);
    return {m_transport, getRequest("projectkeys.list"_L1, kProjectKeys, {projectId}, query), Paging::AfterLastId,
            kLargestPage};
}

QCoro::Task<Result<ProjectKey>> ProjectKeysApi::get(QString projectId, QString keyId, OpContext ctx) const
{
    return call<ProjectKey>(m_transport, getRequest("projectkeys.get"_L1, kProjectKey, {projectId, keyId}),
                            std::move(ctx));
}

QCoro::Task<Result<ProjectKey>> ProjectKeysApi::modify(QString projectId, QString keyId, ProjectKeyChange change,
                                                       OpContext ctx) const
{
    return call<ProjectKey>(m_transport,
                            postRequest("projectkeys.modify"_L1, kProjectKey, {projectId, keyId}, json::encode(change)),
                            std::move(ctx));
}

QCoro::Task<Result<>> ProjectKeysApi::remove(QString projectId, QString keyId, OpContext ctx) const
{
    return callDelete(m_transport, deleteRequest("projectkeys.remove"_L1, kProjectKey, {projectId, keyId}),
                      std::move(ctx));
}

} // namespace steward
