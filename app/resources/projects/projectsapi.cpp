// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resources/projects/projectsapi.h"

#include "app/resources/call.h"

namespace steward {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto kProjects = "/organization/projects"_L1;
constexpr auto kProject = "/organization/projects/{project_id}"_L1;
} // namespace

Pager<Project> ProjectsApi::list(ProjectQuery query) const
{
    Query parameters;
    if (query.includeArchived)
        parameters.add("include_archived"_L1, true);
    return {m_transport, getRequest("projects.list"_L1, kProjects, {}, parameters), Paging::AfterLastId, kLargestPage};
}

QCoro::Task<Result<Project>> ProjectsApi::get(QString projectId, OpContext ctx) const
{
    return call<Project>(m_transport, getRequest("projects.get"_L1, kProject, {projectId}), std::move(ctx));
}

QCoro::Task<Result<Project>> ProjectsApi::create(ProjectCreate project, OpContext ctx) const
{
    return call<Project>(m_transport, postRequest("projects.create"_L1, kProjects, {}, json::encode(project)),
                         std::move(ctx));
}

QCoro::Task<Result<Project>> ProjectsApi::modify(QString projectId, ProjectChange change, OpContext ctx) const
{
    return call<Project>(m_transport, postRequest("projects.modify"_L1, kProject, {projectId}, json::encode(change)),
                         std::move(ctx));
}

QCoro::Task<Result<Project>> ProjectsApi::archive(QString projectId, OpContext ctx) const
{
    return call<Project>(
        m_transport, postRequest("projects.archive"_L1, "/organization/projects/{project_id}/archive"_L1, {projectId}),
        std::move(ctx));
}

} // namespace steward
