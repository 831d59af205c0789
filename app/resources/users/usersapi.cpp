// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resources/users/usersapi.h"

#include "app/resources/call.h"

namespace steward {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto kUsers = "/organization/users"_L1;
constexpr auto kUser = "/organization/users/{user_id}"_L1;
} // namespace

Pager<User> UsersApi::list(UserQuery query) const
{
    return {m_transport, getRequest("users.list"_L1, kUsers, {}, Query().add("emails"_L1, query.emails)),
            Paging::AfterLastId, kLargestPage};
}

QCoro::Task<Result<User>> UsersApi::get(QString userId, OpContext ctx) const
{
    return call<User>(m_transport, getRequest("users.get"_L1, kUser, {userId}), std::move(ctx));
}

QCoro::Task<Result<User>> UsersApi::modify(QString userId, UserChange change, OpContext ctx) const
{
    return call<User>(m_transport, postRequest("users.modify"_L1, kUser, {userId}, json::encode(change)),
                      std::move(ctx));
}

QCoro::Task<Result<>> UsersApi::remove(QString userId, OpContext ctx) const
{
    return callDelete(m_transport, deleteRequest("users.remove"_L1, kUser, {userId}), std::move(ctx));
}

} // namespace steward
