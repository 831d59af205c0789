// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resources/serviceaccounts/serviceaccountsapi.h"

#include "app/resources/call.h"

namespace steward {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto kAccounts = "/organization/projects/{project_id}/service_accounts"_L1;
constexpr auto kAccount = "/organization/projects/{project_id}/service_accounts/{service_account_id}"_L1;
constexpr auto kAccountKeys = "/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys"_L1;
} // namespace

Pager<ServiceAccount> ServiceAccountsApi::list(QString projectId) const
{
    return {m_transport, getRequest("serviceaccounts.list"_L1, kAccounts, {projectId}), Paging::AfterLastId,
            kLargestPage};
}

QCoro::Task<Result<ServiceAccount>> ServiceAccountsApi::get(QString projectId, QString accountId, OpContext ctx) const
{
    return call<ServiceAccount>(m_transport, getRequest("serviceaccounts.get"_L1, kAccount, {projectId, accountId}),
                                std::move(ctx));
}

QCoro::Task<Result<CreatedServiceAccount>> ServiceAccountsApi::create(QString projectId, ServiceAccountCreate account,
                                                                      OpContext ctx) const
{
    return call<CreatedServiceAccount>(
        m_transport, postRequest("serviceaccounts.create"_L1, kAccounts, {projectId}, json::encode(account)),
        std::move(ctx));
}

QCoro::Task<Result<ServiceAccount>> ServiceAccountsApi::modify(QString projectId, QString accountId,
                                                               ServiceAccountChange change, OpContext ctx) const
{
    return call<ServiceAccount>(
        m_transport, postRequest("serviceaccounts.modify"_L1, kAccount, {projectId, accountId}, json::encode(change)),
        std::move(ctx));
}

QCoro::Task<Result<>> ServiceAccountsApi::remove(QString projectId, QString accountId, OpContext ctx) const
{
    return callDelete(m_transport, deleteRequest("serviceaccounts.remove"_L1, kAccount, {projectId, accountId}),
                      std::move(ctx));
}

QCoro::Task<Result<CreatedKey>> ServiceAccountsApi::createKey(QString projectId, QString accountId,
                                                              ServiceAccountKeyCreate key, OpContext ctx) const
{
    return call<CreatedKey>(
        m_transport,
        postRequest("serviceaccounts.createkey"_L1, kAccountKeys, {projectId, accountId}, json::encode(key)),
        std::move(ctx));
}

} // namespace steward
