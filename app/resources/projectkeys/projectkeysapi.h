// SPDX-License-Identifier: GPL-3.0-or-later
// The API keys of one project, those of people and of service accounts. Stateless; the Transport must outlive every
// call. Errors: see app/resources/call.h.
#pragma once

#include "app/net/paging.h"
#include "app/resources/projectkeys/projectkey.h"

namespace steward {

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
    /// delete-project-api-key. Some services refuse it (400) for keys of service accounts (BEHAVIOURS 28).
    [[nodiscard]] QCoro::Task<Result<>> remove(QString projectId, QString keyId, OpContext ctx) const;

private:
    Transport &m_transport;
};

} // namespace steward
