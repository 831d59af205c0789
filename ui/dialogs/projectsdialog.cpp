// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/projectsdialog.h"

#include "app/changes/plantext.h"
#include "app/organization/membership.h"
#include "app/organization/projectinfo.h"
#include "app/planning/memberplans.h"
#include "ui/dialogs/projectpicker.h"
#include "ui/dialogs/rolechoice.h"
#include "ui/dialogs/subjects.h"
#include "ui/support/iconlabel.h"

#include <QSet>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

QString nameOf(ProjectsDialog::Task task)
{
    return task == ProjectsDialog::Task::Add      ? u"addToProjectsDialog"_s
           : task == ProjectsDialog::Task::Remove ? u"removeFromProjectsDialog"_s
                                                  : u"projectRoleDialog"_s;
}

QString titleOf(ProjectsDialog::Task task)
{
    return task == ProjectsDialog::Task::Add      ? ProjectsDialog::tr("Add to projects")
           : task == ProjectsDialog::Task::Remove ? ProjectsDialog::tr("Remove from projects")
                                                  : ProjectsDialog::tr("Change role in projects");
}

} // namespace

ProjectsDialog::ProjectsDialog(Task task, std::function<PlanOrigin()> origin, QStringList userIds, QWidget *parent)
    : PlanDialog(nameOf(task), titleOf(task), subjects(origin().snapshot, userIds), parent)
    , m_task(task)
    , m_origin(std::move(origin))
    , m_userIds(std::move(userIds))
    , m_projects(new ProjectPicker)
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_projects, 1);
    if (task != Task::Remove) {
        m_role = new RoleChoice(RoleChoice::Where::Project);
        m_role->load(task == Task::Add ? u"member"_s : QString());
        column->addWidget(m_role);
        connect(m_role, &RoleChoice::changed, this, &ProjectsDialog::check);
    } else {
        auto *keys = new TextLabel(TextSize::Body, QFont::Normal, true);
        keys->setWordWrap(true);
        keys->setText(
            tr("Keys that they made in a project are not deleted by this; the plan says how many there are."));
        column->addWidget(keys);
    }
    setForm(form);
    resize(500, 560);
    loadProjects();
    connect(m_projects, &ProjectPicker::changed, this, &ProjectsDialog::check);
    check();
    m_projects->setFocus();
}

void ProjectsDialog::loadProjects()
{
    const PlanOrigin origin = m_origin();
    const Memberships memberships = steward::memberships(origin.snapshot);
    const QSet<QString> people(m_userIds.begin(), m_userIds.end());
    QHash<QString, int> inside;
    QHash<QString, QString> role; ///< of the only person
    for (const Membership &each : memberships.all) {
        if (people.contains(each.userId)) {
            ++inside[each.projectId];
            role.insert(each.projectId, each.role);
        }
    }
    const int count = static_cast<int>(people.size());
    const QString defaultId = defaultProjectId(origin.snapshot.projects);
    std::vector<ProjectPicker::Item> items;
    const auto infos = projectInfos(origin.snapshot);
    for (auto info = infos.begin(); info != infos.end(); ++info) {
        // The service takes nobody into the Default project by hand, nor out of it.
        if (info->archived || info.key() == defaultId)
            continue;
        const int there = inside.value(info.key());
        if (m_task == Task::Add ? there == count : there == 0 && memberships.knows(info.key()))
            continue;
        QString note;
        if (!memberships.knows(info.key()))
            note = tr("people not known");
        else if (there > 0 && count == 1)
            note = plantext::role(role.value(info.key()));
        else if (there > 0)
            //: How many of the people chosen are in a project: 3 of 4
            note = tr("%L1 of %L2 in it").arg(there).arg(count);
        items.push_back({info.key(), info->name, info->environment, note});
    }
    m_projects->setItems(std::move(items), m_task == Task::Add
                                               ? tr("They are in every project that takes people by hand.")
                                               : tr("They are in no project that people can be taken out of by hand."));
}

void ProjectsDialog::check()
{
    setHindrance(!m_projects->isValid()         ? tr("Tick at least one project.")
                 : m_role && !m_role->isValid() ? tr("Choose a role.")
                                                : QString());
}

Plan ProjectsDialog::plan() const
{
    const PlanOrigin origin = m_origin();
    switch (m_task) {
    case Task::Add:
        return addToProjectsPlan(m_userIds, m_projects->value(), m_role->value(), origin);
    case Task::ChangeRole:
        return setProjectRolePlan(m_userIds, m_projects->value(), m_role->value(), origin);
    case Task::Remove:
        break;
    }
    return removeFromProjectsPlan(m_userIds, m_projects->value(), origin);
}

} // namespace steward

#include "moc_projectsdialog.cpp"
