// SPDX-License-Identifier: GPL-3.0-or-later
// The projects of the organization. Stateless; the Transport must outlive every call. Errors: see app/resources/call.h.
#pragma once

#include "app/net/paging.h"
#include "app/resources/projects/project.h"

namespace steward {

struct ProjectQuery final
{
    bool includeArchived = false;
};

struct ProjectCreate final
{
    QString name{};
    std::optional<QString> residency{}; ///< "EU_STORAGE_PROCESSING", …; cannot be changed later
    std::optional<QString> externalKeyId{};
    friend bool operator==(const ProjectCreate &, const ProjectCreate &) = default;
};

struct ProjectChange final
{
    std::optional<QString> name{}; ///< absent: stays
    std::optional<QString> externalKeyId{};
    friend bool operator==(const ProjectChange &, const ProjectChange &) = default;
};

class ProjectsApi final
{
public:
    explicit ProjectsApi(Transport &transport)
        : m_transport(transport)
    {
    }

    /// list-projects
    [[nodiscard]] Pager<Project> list(ProjectQuery query = {}) const;
    /// retrieve-project
    [[nodiscard]] QCoro::Task<Result<Project>> get(QString projectId, OpContext ctx) const;
    /// create-project. A new project may be missing from lists for a while: the answer is the truth (BEHAVIOURS 3).
    [[nodiscard]] QCoro::Task<Result<Project>> create(ProjectCreate project, OpContext ctx) const;
    /// modify-project. Refused for archived projects and for the Default project.
    [[nodiscard]] QCoro::Task<Result<Project>> modify(QString projectId, ProjectChange change, OpContext ctx) const;
    /// archive-project. Cannot be undone through the API; refused for the Default project.
    [[nodiscard]] QCoro::Task<Result<Project>> archive(QString projectId, OpContext ctx) const;

private:
    Transport &m_transport;
};

template <>
struct json::Mapping<ProjectCreate>
{
    static constexpr auto fields = std::tuple{
        required("name", &ProjectCreate::name),
        optional("residency", &ProjectCreate::residency),
        optional("external_key_id", &ProjectCreate::externalKeyId),
    };
};

template <>
struct json::Mapping<ProjectChange>
{
    static constexpr auto fields = std::tuple{
        optional("name", &ProjectChange::name),
        optional("external_key_id", &ProjectChange::externalKeyId),
    };
};

} // namespace steward
