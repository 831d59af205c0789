// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/organization/projectinfo.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace steward {

QHash<QString, ProjectInfo> projectInfos(const Snapshot &snapshot)
{
    QHash<QString, const ProjectLabel *> labels;
    labels.reserve(static_cast<qsizetype>(snapshot.local.labels.size()));
    for (const ProjectLabel &label : snapshot.local.labels)
        labels.insert(label.projectId, &label);

    QHash<QString, ProjectInfo> infos;
    infos.reserve(static_cast<qsizetype>(snapshot.projects.size()));
    for (const Project &project : snapshot.projects) {
        ProjectInfo info;
        info.name = project.name.isEmpty() ? project.id : project.name;
        info.archived = project.isArchived();
        info.label = labels.value(project.id);
        info.environmentIsSet = info.label && !info.label->environment.isEmpty();
        info.environment =
            info.environmentIsSet ? environmentFromId(info.label->environment) : guessEnvironment(project.name);
        infos.insert(project.id, info);
    }
    return infos;
}

QString defaultProjectId(const SharedRows<Project> &projects)
{
    const Project *found = nullptr;
    for (const Project &project : projects) {
        if (project.name.compare("Default project"_L1, Qt::CaseInsensitive) == 0 &&
            (!found || project.createdAt < found->createdAt))
            found = &project;
    }
    return found ? found->id : QString();
}

QString environmentTitle(EnvironmentClass environment)
{
    static constexpr const char *kTitles[kEnvironmentClassCount] = {
        QT_TRANSLATE_NOOP("Environments", "Production"), QT_TRANSLATE_NOOP("Environments", "Staging"),
        QT_TRANSLATE_NOOP("Environments", "Development"), QT_TRANSLATE_NOOP("Environments", "Analytics"),
        QT_TRANSLATE_NOOP("Environments", "Other")};
    return QCoreApplication::translate("Environments", kTitles[static_cast<size_t>(environment)]);
}

} // namespace steward
