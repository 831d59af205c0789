// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newprojectdialog.h"

#include "ui/dialogs/accountsgrid.h"
#include "ui/dialogs/formcolumn.h"
#include "ui/dialogs/peoplegrid.h"
#include "ui/support/iconlabel.h"

#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace steward {

bool isProjectName(const Snapshot &snapshot, const QString &name)
{
    return std::any_of(snapshot.projects.begin(), snapshot.projects.end(), [&name](const Project &project) {
        return !project.isArchived() && project.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

NewProjectDialog::NewProjectDialog(std::function<PlanOrigin()> origin, QWidget *parent)
    : PlanDialog(u"newProjectDialog"_s, tr("New project"), {}, parent)
    , m_origin(std::move(origin))
    , m_name(new QLineEdit)
    , m_people(new PeopleGrid(m_origin().snapshot, {tr("Role", "in the project")}, {u"member"_s}))
    , m_accounts(new AccountsGrid({}))
{
    auto *form = new FormColumn;
    m_name->setObjectName(u"projectName"_s);
    m_name->setMaxLength(120);
    form->add(tr("Name"), m_name);
    m_hint = form->addHint(u"projectNameHint"_s);
    form->addSection(tr("People"));
    form->addWidget(m_people);
    form->addSection(tr("Service accounts"));
    form->addWidget(m_accounts);
    setForm(form);
    setMinimumWidth(520);
    connect(m_name, &QLineEdit::textChanged, this, &NewProjectDialog::check);
    connect(m_people, &RowGrid::changed, this, &NewProjectDialog::check);
    connect(m_accounts, &RowGrid::changed, this, &NewProjectDialog::check);
    check();
    m_name->setFocus();
}

void NewProjectDialog::check()
{
    const QString name = m_name->text().trimmed();
    m_hint->setText(!name.isEmpty() && isProjectName(m_origin().snapshot, name)
                        ? tr("There is a project of this name already. The new one will be another.")
                        : tr("A name that ends in Production, Staging, Development or Analytics tells its class."));
    setHindrance(name.isEmpty()                     ? tr("The project needs a name.")
                 : !m_people->problem().isEmpty()   ? m_people->problem()
                 : !m_accounts->problem().isEmpty() ? m_accounts->problem()
                                                    : QString());
}

Plan NewProjectDialog::plan() const
{
    NewProject project{m_name->text().trimmed()};
    for (const PeopleGrid::Person &person : m_people->value()) {
        if (!person.roles.constFirst().isEmpty())
            project.members.push_back({person.userId, person.roles.constFirst()});
    }
    for (const AccountsGrid::Account &account : m_accounts->value())
        project.accounts.push_back({account.name, account.withKey});
    return createProjectPlan(project, m_origin());
}

} // namespace steward

#include "moc_newprojectdialog.cpp"
