// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/copyprojectdialog.h"

#include "app/changes/namebook.h"
#include "app/session/planlabels.h"
#include "app/session/session.h"
#include "ui/dialogs/formcolumn.h"
#include "ui/dialogs/newserviceaccountdialog.h"
#include "ui/dialogs/partsform.h"
#include "ui/dialogs/settingsreader.h"
#include "ui/support/iconlabel.h"
#include "ui/support/servertext.h"

#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::Literals::StringLiterals;

namespace steward {

CopyProjectDialog::CopyProjectDialog(Session &session, std::function<PlanOrigin()> origin, const QString &sourceId,
                                     QWidget *parent)
    : PlanDialog(u"copyProjectDialog"_s, tr("Copy to another project"),
                 servertext::shownOr(NameBook(session.organization().snapshot()).known(sourceId), sourceId), parent)
    , m_session(session)
    , m_origin(std::move(origin))
    , m_sourceId(sourceId)
    , m_reader(new SettingsReader(session, this))
    , m_newTarget(new QRadioButton(tr("To a new project")))
    , m_existingTarget(new QRadioButton(tr("To a project that there is")))
    , m_name(new QLineEdit)
    , m_target(new ChoiceBox)
    , m_parts(new PartsForm(false))
{
    auto *form = new FormColumn;
    m_newTarget->setObjectName(u"copyToNew"_s);
    m_newTarget->setChecked(true);
    m_existingTarget->setObjectName(u"copyToExisting"_s);
    m_name->setObjectName(u"copyName"_s);
    m_name->setAccessibleName(tr("Name of the new project"));
    m_name->setPlaceholderText(tr("Name of the new project"));
    m_name->setMaxLength(120);
    m_target->setObjectName(u"copyTarget"_s);
    m_target->setAccessibleDescription(tr("Project to copy to"));
    std::vector<ChoiceBox::Item> items = projectItems(session.organization().snapshot(), true);
    std::erase_if(items, [&sourceId](const ChoiceBox::Item &item) { return item.id == sourceId; });
    m_target->setItems(items, tr("Name of the project"));
    form->addWidget(m_newTarget);
    form->addWidget(m_name);
    form->addWidget(m_existingTarget);
    form->addWidget(m_target);
    form->addSection(tr("What is copied"));
    form->addWidget(m_parts);
    form->addHint(u"copyHint"_s, tr("What the other project has and this one has not stays as it is."));
    setForm(form);
    setMinimumWidth(500);
    connect(m_newTarget, &QRadioButton::toggled, this, [this](bool toNew) {
        read();
        (toNew ? static_cast<QWidget *>(m_name) : m_target)->setFocus();
    });
    connect(m_name, &QLineEdit::textChanged, this, &CopyProjectDialog::compare);
    connect(m_target, &ChoiceBox::changed, this, &CopyProjectDialog::read);
    connect(m_parts, &PartsForm::changed, this, &CopyProjectDialog::compare);
    connect(m_parts, &PartsForm::retryWanted, this, &CopyProjectDialog::read);
    connect(m_reader, &SettingsReader::changed, this, &CopyProjectDialog::compare);
    read();
    m_name->setFocus();
}

QString CopyProjectDialog::targetId() const
{
    return m_newTarget->isChecked() ? QString() : m_target->currentId();
}

void CopyProjectDialog::read()
{
    m_name->setEnabled(m_newTarget->isChecked());
    m_target->setEnabled(!m_newTarget->isChecked());
    QStringList wanted{m_sourceId};
    if (!targetId().isEmpty())
        wanted += targetId();
    m_reader->want(wanted);
}

void CopyProjectDialog::compare()
{
    m_outcome = {};
    setBusy(m_reader->isReading());
    const bool toNew = m_newTarget->isChecked();
    const QString name = m_name->text().trimmed(), target = targetId();
    const ProjectSettings *from = m_reader->find(m_sourceId), *to = m_reader->find(target);
    const auto wait = [this](const QString &why) {
        m_parts->showNothing();
        setHindrance(why);
    };
    if (const std::optional<Error> error = m_reader->error()) {
        m_parts->showError(*error);
        setHindrance(tr("The project could not be read."));
    } else if (toNew && name.isEmpty()) {
        wait(tr("The new project needs a name."));
    } else if (!toNew && target.isEmpty()) {
        wait(tr("Choose a project."));
    } else if (!from || (!toNew && !to)) {
        m_parts->showReading(toNew ? 1 : 2);
        setHindrance(tr("The comparison is not ready yet."));
    } else {
        BlueprintTarget place;
        if (toNew)
            place.settings.name = name;
        else
            place.settings = *to;
        m_outcome = copyProjectPlan(*from, place, m_origin(), m_parts->value());
        m_parts->showOutcome(m_outcome);
        setHindrance(m_outcome.isEmpty() ? tr("Nothing differs.") : QString());
    }
}

void CopyProjectDialog::accept()
{
    if (m_outcome.isEmpty())
        return;
    if (!m_outcome.plan.steps.empty())
        return PlanDialog::accept();
    m_session.planLabels().start(newRecord(m_outcome.plan)); // nothing to ask of the service
    QDialog::accept();
}

} // namespace steward

#include "moc_copyprojectdialog.cpp"
