// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/chooseprojectdialog.h"

#include "ui/dialogs/formcolumn.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

ChooseProjectDialog::ChooseProjectDialog(const QString &title, const std::vector<ChoiceBox::Item> &projects,
                                         QWidget *parent)
    : QDialog(parent)
    , m_project(new ChoiceBox)
{
    setObjectName(u"chooseProjectDialog"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new FormColumn;
    m_project->setObjectName(u"chosenProject"_s);
    m_project->setItems(projects, tr("Name of the project"));
    form->add(tr("Project"), m_project);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"chooseCancel"_s);
    m_goOn = buttons->addButton(tr("Go on"), QDialogButtonBox::AcceptRole);
    m_goOn->setObjectName(u"chooseGoOn"_s);
    m_goOn->setProperty("role", u"primary"_s);
    m_goOn->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto check = [this] { m_goOn->setEnabled(!m_project->currentId().isEmpty()); };
    connect(m_project, &ChoiceBox::changed, this, check);
    check();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(16);
    column->addWidget(form);
    column->addWidget(buttons);
    setMinimumWidth(420);
    m_project->setFocus();
}

void ChooseProjectDialog::accept()
{
    const QString id = m_project->currentId();
    if (id.isEmpty())
        return;
    QDialog::accept();
    Q_EMIT chosen(id);
}

} // namespace steward

#include "moc_chooseprojectdialog.cpp"
