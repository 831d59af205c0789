// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resources/projectusers/projectusersapi.h"

#include "app/resources/call.h"

namespace steward {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto kUsers = "/organization/projects/{project_id}/users"_L1;
constexpr auto kUser = "/organization/projects/{project_id}/users/{user_id}"_L1;
} // namespace

Pager<ProjectUser> ProjectUsersApi::list(QString projectId) const
{
    return {m_transport, getRequest("projectusers.list"_L1, kUsers, {projectId}), Paging::AfterLastId, kLargestPage};
}

QCoro::Task<Result<ProjectUser>> ProjectUsersApi::get(QString projectId, QString userId, OpContext ctx) const
{
    return call<ProjectUser>(m_transport, getRequest("projectusers.get"_L1, kUser, {projectId, userId}),
                             std::move(ctx));
}

QCoro::Task<Result<ProjectUser>> ProjectUsersApi::add(QString projectId, ProjectUserAdd user, OpContext ctx) const
{
    return call<ProjectUser>(m_transport, postRequest("projectusers.add"_L1, kUsers, {projectId}, json::encode(user)),
                             std::move(ctx));
}

QCoro::Task<Result<ProjectUser>> ProjectUsersApi::setRole(QString projectId, QString userId, QString role,
                                                          OpContext ctx) const
{
    return call<ProjectUser>(m_transport,
                             postRequest("projectusers.setrole"_L1, kUser, {projectId, userId}, {{{u"role"_s, role}}}),
                             std::move(ctx));
}

QCoro::Task<Result<>> ProjectUsersApi::remove(QString projectId, QString userId, OpContext ctx) const
{
    return callDelete(m_transport, deleteRequest("projectusers.remove"_L1, kUser, {projectId, userId}), std::move(ctx));
}

} // namespace steward
