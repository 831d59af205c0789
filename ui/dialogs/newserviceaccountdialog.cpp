// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newserviceaccountdialog.h"

#include "app/changes/plantext.h"
#include "app/organization/projectinfo.h"
#include "app/planning/keyplans.h"
#include "ui/dialogs/formcolumn.h"
#include "ui/support/iconlabel.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace steward {

std::vector<ChoiceBox::Item> projectItems(const Snapshot &snapshot, bool withDefault)
{
    const QString byDefault = defaultProjectId(snapshot.projects);
    std::vector<ChoiceBox::Item> items;
    QHash<QString, int> names;
    for (const Project &project : snapshot.projects) {
        if (project.isArchived() || (!withDefault && project.id == byDefault))
            continue;
        items.push_back({project.id, project.name.isEmpty() ? project.id : project.name});
        ++names[items.back().text.toCaseFolded()];
    }
    for (ChoiceBox::Item &item : items) {
        if (names.value(item.text.toCaseFolded()) > 1) // of several of one name each must be choosable
            item.text += u" — "_s + item.id;
    }
    std::sort(items.begin(), items.end(),
              [](const auto &a, const auto &b) { return a.text.compare(b.text, Qt::CaseInsensitive) < 0; });
    return items;
}

NewServiceAccountDialog::NewServiceAccountDialog(std::function<PlanOrigin()> origin, const QString &projectId,
                                                 QWidget *parent)
    : PlanDialog(u"newServiceAccountDialog"_s, tr("New service account"), {}, parent)
    , m_origin(std::move(origin))
    , m_project(new ChoiceBox)
    , m_name(new QLineEdit)
    , m_withKey(new QCheckBox(tr("With a key")))
    , m_role(new QComboBox)
{
    auto *form = new FormColumn;
    m_project->setObjectName(u"accountProject"_s);
    m_project->setItems(projectItems(m_origin().snapshot, false), tr("Name of the project"));
    m_project->choose(projectId);
    form->add(tr("Project"), m_project);
    m_name->setObjectName(u"accountName"_s);
    m_name->setMaxLength(120);
    form->add(tr("Name"), m_name);
    m_hint = form->addHint(u"accountNameHint"_s);
    m_role->setObjectName(u"accountRole"_s);
    form->add(tr("Role in the project"), m_role);
    m_withKey->setObjectName(u"accountWithKey"_s);
    m_withKey->setChecked(true);
    form->addSection({});
    form->addWidget(m_withKey);
    m_keyHint = form->addHint(u"accountKeyHint"_s);
    setForm(form);
    setMinimumWidth(480);
    connect(m_project, &ChoiceBox::changed, this, &NewServiceAccountDialog::check);
    connect(m_name, &QLineEdit::textChanged, this, &NewServiceAccountDialog::check);
    connect(m_withKey, &QCheckBox::toggled, this, &NewServiceAccountDialog::check);
    check();
    if (m_project->currentId().isEmpty())
        m_project->setFocus();
    else
        m_name->setFocus();
}

void NewServiceAccountDialog::check()
{
    // With a key the service gives a role by itself; an account without one may be left unable to do anything.
    const QString before = m_role->currentData().toString();
    const QSignalBlocker block(m_role);
    m_role->clear();
    for (const QString &role : {u"member"_s, u"owner"_s})
        m_role->addItem(plantext::role(role), role);
    if (!m_withKey->isChecked())
        m_role->addItem(tr("none: it can do nothing yet", "role of a service account"), u"none"_s);
    m_role->setCurrentIndex(std::max(0, m_role->findData(before)));

    const QString projectId = m_project->currentId(), name = m_name->text().trimmed();
    const PlanOrigin origin = m_origin();
    bool taken = false;
    for (const InProject<ServiceAccount> &each : origin.snapshot.serviceAccounts.of(projectId))
        taken = taken || each.value.name == name;
    m_hint->setText(taken ? tr("The project has a service account of this name already. The new one will be another.")
                          : tr("The name of the system that is to use it, best with its place."));
    m_keyHint->setText(m_withKey->isChecked()
                           ? tr("Its secret is shown once, when the plan has been applied.")
                           : tr("Keys can be made later; each secret is shown once, to whoever makes it."));
    setHindrance(projectId.isEmpty() ? tr("Choose a project.")
                 : name.isEmpty()    ? tr("The service account needs a name.")
                                     : QString());
}

Plan NewServiceAccountDialog::plan() const
{
    return createServiceAccountPlan(
        {m_project->currentId(), m_name->text().trimmed(), m_withKey->isChecked(), m_role->currentData().toString()},
        m_origin());
}

} // namespace steward

#include "moc_newserviceaccountdialog.cpp"
