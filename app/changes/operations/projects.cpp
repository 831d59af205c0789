// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/operations/all.h"
#include "app/changes/typedoperation.h"
#include "app/resources/projects/projectsapi.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {
struct ProjectName final
{
    QString projectId, name;
};
} // namespace
template <>
struct json::Mapping<ProjectName>
{
    static constexpr auto fields =
        std::tuple{required("project_id", &ProjectName::projectId), required("name", &ProjectName::name)};
};

namespace {
struct ProjectId final
{
    QString projectId;
};
} // namespace
template <>
struct json::Mapping<ProjectId>
{
    static constexpr auto fields = std::tuple{required("project_id", &ProjectId::projectId)};
};

namespace {

struct CreateProject final : TypedOperation<ProjectCreate>
{
    using TypedOperation::TypedOperation;

    QCoro::Task<Result<Observation>> look(Transport *transport, ProjectCreate wanted, LookContext ctx) const override
    {
        const auto isNamed = [](const Project &project, const QString &name) {
            return project.name == name && !project.isArchived();
        };
        return alike<Project>(ProjectsApi(*transport).list(), wanted.name, isNamed, std::move(ctx));
    }
    QCoro::Task<Result<StepAnswer>> act(Transport *transport, ProjectCreate wanted, OpContext ctx) const override
    {
        return answered(ProjectsApi(*transport).create(std::move(wanted), std::move(ctx)));
    }
    std::optional<Step> inverse(const Applied &applied) const override
    {
        return Step{{}, u"projects.archive"_s, {{u"project_id"_s, applied.answer.value("id"_L1)}}, {}, {}};
    }
    void keep(WrittenRows &rows, const Applied &applied) const override { rows.put(fromJson<Project>(applied.answer)); }
};

struct RenameProject final : TypedOperation<ProjectName>
{
    using TypedOperation::TypedOperation;

    QCoro::Task<Result<Observation>> look(Transport *transport, ProjectName wanted, LookContext ctx) const override
    {
        return seen(ProjectsApi(*transport).get(wanted.projectId, std::move(ctx)));
    }
    QCoro::Task<Result<StepAnswer>> act(Transport *transport, ProjectName wanted, OpContext ctx) const override
    {
        return answered(ProjectsApi(*transport).modify(wanted.projectId, {wanted.name, {}}, std::move(ctx)));
    }
    std::optional<Step> inverse(const Applied &applied) const override
    {
        QJsonObject arguments = applied.arguments;
        arguments.insert("name"_L1, applied.before.value("name"_L1));
        return Step{{}, id(), arguments, {{u"name"_s, applied.arguments.value("name"_L1)}}, {}};
    }
    void keep(WrittenRows &rows, const Applied &applied) const override { rows.put(fromJson<Project>(applied.answer)); }
};

struct ArchiveProject final : TypedOperation<ProjectId>
{
    using TypedOperation::TypedOperation;

    QCoro::Task<Result<Observation>> look(Transport *transport, ProjectId wanted, LookContext ctx) const override
    {
        return seen(ProjectsApi(*transport).get(wanted.projectId, std::move(ctx)));
    }
    QCoro::Task<Result<StepAnswer>> act(Transport *transport, ProjectId wanted, OpContext ctx) const override
    {
        return answered(ProjectsApi(*transport).archive(wanted.projectId, std::move(ctx)));
    }
    QJsonObject target(const QJsonObject &) const override { return {{u"status"_s, u"archived"_s}}; }
    void keep(WrittenRows &rows, const Applied &applied) const override { rows.put(fromJson<Project>(applied.answer)); }
};

} // namespace

Operations projectOperations()
{
    static const CreateProject kCreate("projects.create"_L1, Effect::Create, "POST /organization/projects"_L1);
    static const RenameProject kRename("projects.modify"_L1, Effect::Modify,
                                       "POST /organization/projects/{project_id}"_L1);
    static const ArchiveProject kArchive("projects.archive"_L1, Effect::Modify,
                                         "POST /organization/projects/{project_id}/archive"_L1);
    return {&kCreate, &kRename, &kArchive};
}

} // namespace steward
