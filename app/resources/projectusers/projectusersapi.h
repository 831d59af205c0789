// SPDX-License-Identifier: GPL-3.0-or-later
// The people of one project. The Default project takes no members, an archived one answers with an error (BEHAVIOURS
// 39, 40). Stateless; the Transport must outlive every call. Errors: see app/resources/call.h.
#pragma once

#include "app/net/paging.h"
#include "app/resources/projectusers/projectuser.h"

#include <optional>

namespace steward {

/// Somebody of the organization, named by id or by e-mail address.
struct ProjectUserAdd final
{
    std::optional<QString> userId{};
    std::optional<QString> email{};
    QString role{}; ///< "member" or "owner"
    friend bool operator==(const ProjectUserAdd &, const ProjectUserAdd &) = default;
};

class ProjectUsersApi final
{
public:
    explicit ProjectUsersApi(Transport &transport)
        : m_transport(transport)
    {
    }

    /// list-project-users
    [[nodiscard]] Pager<ProjectUser> list(QString projectId) const;
    /// retrieve-project-user
    [[nodiscard]] QCoro::Task<Result<ProjectUser>> get(QString projectId, QString userId, OpContext ctx) const;
    /// create-project-user. Refused when the person is in the project already.
    [[nodiscard]] QCoro::Task<Result<ProjectUser>> add(QString projectId, ProjectUserAdd user, OpContext ctx) const;
    /// modify-project-user
    [[nodiscard]] QCoro::Task<Result<ProjectUser>> setRole(QString projectId, QString userId, QString role,
                                                           OpContext ctx) const;
    /// delete-project-user. The person's keys of the project keep working (BEHAVIOURS 33).
    [[nodiscard]] QCoro::Task<Result<>> remove(QString projectId, QString userId, OpContext ctx) const;

private:
    Transport &m_transport;
};

template <>
struct json::Mapping<ProjectUserAdd>
{
    static constexpr auto fields = std::tuple{
        optional("user_id", &ProjectUserAdd::userId),
        optional("email", &ProjectUserAdd::email),
        required("role", &ProjectUserAdd::role),
    };
};

} // namespace steward
