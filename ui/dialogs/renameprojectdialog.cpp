// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/renameprojectdialog.h"

#include "app/organization/projectinfo.h"
#include "app/planning/projectplans.h"
#include "ui/dialogs/formcolumn.h"
#include "ui/dialogs/newprojectdialog.h"
#include "ui/support/iconlabel.h"

#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace steward {

RenameProjectDialog::RenameProjectDialog(std::function<PlanOrigin()> origin, const QString &projectId, QWidget *parent)
    : PlanDialog(u"renameProjectDialog"_s, tr("Rename project"), {}, parent)
    , m_origin(std::move(origin))
    , m_projectId(projectId)
    , m_name(new QLineEdit)
{
    for (const Project &project : m_origin().snapshot.projects) {
        if (project.id == projectId)
            m_before = project.name;
    }
    auto *form = new FormColumn;
    m_name->setObjectName(u"projectName"_s);
    m_name->setMaxLength(120);
    m_name->setText(m_before);
    m_name->selectAll();
    form->add(tr("Name"), m_name);
    m_hint = form->addHint(u"projectNameHint"_s);
    setForm(form);
    setMinimumWidth(460);
    connect(m_name, &QLineEdit::textChanged, this, &RenameProjectDialog::check);
    check();
    m_name->setFocus();
}

void RenameProjectDialog::check()
{
    const QString name = m_name->text().trimmed();
    const PlanOrigin origin = m_origin();
    QString label;
    for (const ProjectLabel &each : origin.snapshot.local.labels) {
        if (each.projectId == m_projectId)
            label = each.environment;
    }
    const EnvironmentClass before = guessEnvironment(m_before), after = guessEnvironment(name);
    const bool sameName = name.compare(m_before, Qt::CaseInsensitive) != 0 && isProjectName(origin.snapshot, name);
    m_hint->setText(sameName ? tr("There is a project of this name already.")
                    : label.isEmpty() && before != after && !name.isEmpty()
                        ? tr("Its class follows from its name: %1, now %2.", "class after, class before")
                              .arg(environmentTitle(after), environmentTitle(before))
                        : QString());
    setHindrance(name.isEmpty()     ? tr("The project needs a name.")
                 : name == m_before ? tr("That is its name already.")
                                    : QString());
}

Plan RenameProjectDialog::plan() const
{
    return renameProjectPlan(m_projectId, m_name->text().trimmed(), m_origin());
}

} // namespace steward

#include "moc_renameprojectdialog.cpp"
