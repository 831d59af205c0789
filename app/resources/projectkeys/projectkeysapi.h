// SPDX-License-Identifier: GPL-3.0-or-later
// The API keys of one project, those of people and of service accounts. Stateless; the Transport must outlive every
// call. Errors: see app/resources/call.h.
#pragma once

#include "app/net/paging.h"
#include "app/resources/projectkeys/projectkey.h"

#include <QStringList>

namespace steward {

struct ProjectKeyChange final
{
    std::optional<QStringList> scopes{};      ///< absent: stay; an empty list is all permissions
    std::optional<qint64> expiresInSeconds{}; ///< from now, 1 to 31,536,000; absent: stays
    friend bool operator==(const ProjectKeyChange &, const ProjectKeyChange &) = default;
};

class ProjectKeysApi final
{
public:
    explicit ProjectKeysApi(Transport &transport)
        : m_transport(transport)
    {
    }

    /// list-project-api-keys with owner_project_access=any: without it keys whose owner lost access would be missing
    /// although they work (BEHAVIOURS 33).
    [[nodiscard]] Pager<ProjectKey> list(QString projectId) const;
    /// retrieve-project-api-key
    [[nodiscard]] QCoro::Task<Result<ProjectKey>> get(QString projectId, QString keyId, OpContext ctx) const;
    /// POST …/api_keys/{api_key_id}, newer than the contract: a service that does not have it answers 404, 405 or 400
    /// (BEHAVIOURS 31). A key that has expired cannot be changed. Sent again, an expiry counts from then.
    [[nodiscard]] QCoro::Task<Result<ProjectKey>> modify(QString projectId, QString keyId, ProjectKeyChange change,
                                                         OpContext ctx) const;
    /// delete-project-api-key. Some services refuse it (400) for keys of service accounts (BEHAVIOURS 28).
    [[nodiscard]] QCoro::Task<Result<>> remove(QString projectId, QString keyId, OpContext ctx) const;

private:
    Transport &m_transport;
};

template <>
struct json::Mapping<ProjectKeyChange>
{
    static constexpr auto fields = std::tuple{
        optional("scopes", &ProjectKeyChange::scopes),
        optional("expires_in_seconds", &ProjectKeyChange::expiresInSeconds),
    };
};

} // namespace steward
