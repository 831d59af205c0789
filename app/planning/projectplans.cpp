// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/projectplans.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

class ProjectPlanText final
{
    Q_DECLARE_TR_FUNCTIONS(steward::ProjectPlanText)
};

const Project *find(const Snapshot &snapshot, const QString &projectId)
{
    for (const Project &project : snapshot.projects) {
        if (project.id == projectId)
            return &project;
    }
    return nullptr;
}

QString nameOf(const Project &project)
{
    return project.name.isEmpty() ? project.id : project.name;
}

void create(PlanSheet &draft, const NewProject &project)
{
    QStringList namesakes;
    for (const Project &each : draft.origin().snapshot.projects) {
        if (each.name == project.name && !each.isArchived())
            namesakes += each.id;
    }
    const QString maker = draft.add(u"projects.create"_s, {{u"name"_s, project.name}}, knownNamesakes(namesakes));
    for (const NewMember &member : project.members)
        draft.add(u"projectusers.add"_s,
                  {{u"project_id"_s, reference(maker)}, {u"user_id"_s, member.userId}, {u"role"_s, member.role}});
    for (const NewAccount &account : project.accounts) {
        QJsonObject arguments{{u"project_id"_s, reference(maker)}, {u"name"_s, account.name}};
        if (!account.withKey)
            arguments.insert("create_service_account_only"_L1, true);
        const QString accountMaker = draft.add(u"serviceaccounts.create"_s, arguments);
        // Without a key the service gives it no role, and without one it can do nothing (BEHAVIOURS 32).
        if (!account.withKey)
            draft.add(u"serviceaccounts.modify"_s, {{u"project_id"_s, reference(maker)},
                                                    {u"service_account_id"_s, reference(accountMaker)},
                                                    {u"role"_s, u"member"_s}});
    }
}

} // namespace

Plan createProjectPlan(const NewProject &project, const PlanOrigin &origin)
{
    PlanSheet draft(origin);
    create(draft, project);
    return std::move(draft).finished(ProjectPlanText::tr("Create project %1").arg(project.name));
}

QString fourProjectName(const QString &base, EnvironmentClass environment)
{
    // The words that name a class in any language stand in guessEnvironment(): English ones are understood everywhere.
    static constexpr QLatin1StringView kWords[]{"Production"_L1, "Staging"_L1, "Development"_L1, "Analytics"_L1,
                                                "Other"_L1};
    const QLatin1StringView word = kWords[static_cast<std::size_t>(environment)];
    return base.trimmed().isEmpty() ? QString(word) : QString(base.trimmed() + u' ' + word);
}

Plan fourProjectsPlan(const QString &base, const std::vector<NewProject> &projects, const PlanOrigin &origin)
{
    PlanSheet draft(origin);
    for (const NewProject &project : projects)
        create(draft, project);
    return std::move(draft).finished(
        base.trimmed().isEmpty()
            ? ProjectPlanText::tr("Create %Ln project(s)", nullptr, int(projects.size()))
            : ProjectPlanText::tr("Create %Ln project(s) for %1", nullptr, int(projects.size())).arg(base.trimmed()));
}

Plan renameProjectPlan(const QString &projectId, const QString &name, const PlanOrigin &origin)
{
    PlanSheet draft(origin);
    const Project *project = find(origin.snapshot, projectId);
    QJsonObject before;
    if (project && !project->name.isEmpty())
        before.insert("name"_L1, project->name);
    draft.add(u"projects.modify"_s, {{u"project_id"_s, projectId}, {u"name"_s, name}}, before);
    return std::move(draft).finished(
        ProjectPlanText::tr("Rename project %1 to %2", "name, name").arg(project ? nameOf(*project) : projectId, name));
}

Plan archiveProjectsPlan(const QStringList &projectIds, const PlanOrigin &origin)
{
    PlanSheet draft(origin);
    QString last;
    for (const QString &id : projectIds) {
        const Project *project = find(origin.snapshot, id);
        if (!project || project->isArchived())
            continue;
        last = nameOf(*project);
        QJsonObject before{{u"status"_s, project->status}};
        if (!project->name.isEmpty()) // a project that was renamed meanwhile is not the one that was meant
            before.insert("name"_L1, project->name);
        draft.add(u"projects.archive"_s, {{u"project_id"_s, id}}, before);
    }
    const auto count = static_cast<int>(draft.size());
    return std::move(draft).finished(count == 1 ? ProjectPlanText::tr("Archive project %1").arg(last)
                                                : ProjectPlanText::tr("Archive %Ln project(s)", nullptr, count));
}

} // namespace steward
