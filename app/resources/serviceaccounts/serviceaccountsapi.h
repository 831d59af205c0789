// SPDX-License-Identifier: GPL-3.0-or-later
// The service accounts of one project and their keys: the only keys that can be made through the API (BEHAVIOURS 29).
// Stateless; the Transport must outlive every call. Errors: see app/resources/call.h.
#pragma once

#include "app/net/paging.h"
#include "app/resources/serviceaccounts/createdkey.h"

#include <QStringList>

namespace steward {

struct ServiceAccountCreate final
{
    QString name{};
    bool withoutKey = false; ///< no key and no role: the account can do nothing until it has been given one
    friend bool operator==(const ServiceAccountCreate &, const ServiceAccountCreate &) = default;
};

struct ServiceAccountChange final
{
    std::optional<QString> name{}; ///< absent: stays
    std::optional<QString> role{}; ///< "member" or "owner"
    friend bool operator==(const ServiceAccountChange &, const ServiceAccountChange &) = default;
};

struct ServiceAccountKeyCreate final
{
    std::optional<QString> name{};
    std::optional<QStringList> scopes{}; ///< absent: the account's own
    std::optional<qint64>
        expiresInSeconds{}; ///< 1 to 31,536,000; newer than the contract: an older service may refuse it
    friend bool operator==(const ServiceAccountKeyCreate &, const ServiceAccountKeyCreate &) = default;
};

class ServiceAccountsApi final
{
public:
    explicit ServiceAccountsApi(Transport &transport)
        : m_transport(transport)
    {
    }

    /// list-project-service-accounts. An archived project answers with an error.
    [[nodiscard]] Pager<ServiceAccount> list(QString projectId) const;
    /// retrieve-project-service-account. A new account may answer 404 for a while.
    [[nodiscard]] QCoro::Task<Result<ServiceAccount>> get(QString projectId, QString accountId, OpContext ctx) const;
    /// create-project-service-account
    [[nodiscard]] QCoro::Task<Result<CreatedServiceAccount>> create(QString projectId, ServiceAccountCreate account,
                                                                    OpContext ctx) const;
    /// update-project-service-account
    [[nodiscard]] QCoro::Task<Result<ServiceAccount>> modify(QString projectId, QString accountId,
                                                             ServiceAccountChange change, OpContext ctx) const;
    /// delete-project-service-account. Ends every key of the account.
    [[nodiscard]] QCoro::Task<Result<>> remove(QString projectId, QString accountId, OpContext ctx) const;
    /// CreateanAPIkeyforaserviceaccount: one more key beside those it has.
    [[nodiscard]] QCoro::Task<Result<CreatedKey>> createKey(QString projectId, QString accountId,
                                                            ServiceAccountKeyCreate key, OpContext ctx) const;

private:
    Transport &m_transport;
};

template <>
struct json::Mapping<ServiceAccountCreate>
{
    static constexpr auto fields = std::tuple{
        required("name", &ServiceAccountCreate::name),
        optional("create_service_account_only", &ServiceAccountCreate::withoutKey),
    };
};

template <>
struct json::Mapping<ServiceAccountChange>
{
    static constexpr auto fields = std::tuple{
        optional("name", &ServiceAccountChange::name),
        optional("role", &ServiceAccountChange::role),
    };
};

template <>
struct json::Mapping<ServiceAccountKeyCreate>
{
    static constexpr auto fields = std::tuple{
        optional("name", &ServiceAccountKeyCreate::name),
        optional("scopes", &ServiceAccountKeyCreate::scopes),
        optional("expires_in_seconds", &ServiceAccountKeyCreate::expiresInSeconds),
    };
};

} // namespace steward
