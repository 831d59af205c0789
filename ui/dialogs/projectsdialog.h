// SPDX-License-Identifier: GPL-3.0-or-later
// Adds people to projects, takes them out of some, or changes their role there: any number of people, any number of
// projects at once. The organization must outlive it. GUI thread.
#pragma once

#include "app/planning/plansheet.h"
#include "ui/dialogs/plandialog.h"

#include <functional>

namespace steward {

class ProjectPicker;
class RoleChoice;

class ProjectsDialog final : public PlanDialog
{
    Q_OBJECT
public:
    enum class Task { Add, Remove, ChangeRole };
    ProjectsDialog(Task task, std::function<PlanOrigin()> origin, QStringList userIds, QWidget *parent);

protected:
    [[nodiscard]] Plan plan() const override;

private:
    void loadProjects();
    void check();
    Task m_task;
    std::function<PlanOrigin()> m_origin;
    QStringList m_userIds;
    ProjectPicker *m_projects;
    RoleChoice *m_role = nullptr; ///< none for Remove
};

} // namespace steward
