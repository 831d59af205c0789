// SPDX-License-Identifier: GPL-3.0-or-later
// The people of the organization. Stateless; the Transport must outlive every call. Errors: see app/resources/call.h.
#pragma once

#include "app/net/paging.h"
#include "app/resources/users/user.h"

#include <QStringList>

namespace steward {

struct UserQuery final
{
    QStringList emails{}; ///< only these; empty: all
};

struct UserChange final
{
    std::optional<QString> role{};   ///< "owner" or "reader"; absent: stays
    std::optional<QString> roleId{}; ///< a custom role instead
    friend bool operator==(const UserChange &, const UserChange &) = default;
};

class UsersApi final
{
public:
    explicit UsersApi(Transport &transport)
        : m_transport(transport)
    {
    }

    /// list-users. Each person carries their projects along.
    [[nodiscard]] Pager<User> list(UserQuery query = {}) const;
    /// retrieve-user
    [[nodiscard]] QCoro::Task<Result<User>> get(QString userId, OpContext ctx) const;
    /// modify-user
    [[nodiscard]] QCoro::Task<Result<User>> modify(QString userId, UserChange change, OpContext ctx) const;
    /// delete-user: removes the person from the organization and so from every project.
    [[nodiscard]] QCoro::Task<Result<>> remove(QString userId, OpContext ctx) const;

private:
    Transport &m_transport;
};

template <>
struct json::Mapping<UserChange>
{
    static constexpr auto fields = std::tuple{
        optional("role", &UserChange::role),
        optional("role_id", &UserChange::roleId),
    };
};

} // namespace steward
