// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with projects. Everything ends in a plan that is proposed; nothing is sent from here.
#include "app/planning/projectplans.h"
#include "app/session/session.h"
#include "ui/dialogs/chooseprojectdialog.h"
#include "ui/dialogs/copyprojectdialog.h"
#include "ui/dialogs/fourprojectsdialog.h"
#include "ui/dialogs/newprojectdialog.h"
#include "ui/dialogs/newserviceaccountdialog.h"
#include "ui/dialogs/renameprojectdialog.h"
#include "ui/pages/projects/blueprintfiles.h"
#include "ui/pages/projects/projectspage.h"
#include "ui/support/connectionswitch.h"
#include "ui/support/datatable.h"
#include "ui/support/rowactions.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

using Needs = RowVerb::Needs;

PlanOrigin ProjectsPage::origin() const
{
    const Connection &connection = session().connection();
    return {organization().snapshot(), connection.id, connection.name, session().clock().nowMs()};
}

QString ProjectsPage::whyNotChanged(const QStringList &ids, bool allowDefault) const
{
    bool archived = false, byDefault = false;
    for (const QString &id : ids) {
        const ProjectRow *row = m_model.find(id);
        archived = archived || (row && row->archived);
        byDefault = byDefault || (row && row->isDefault);
    }
    if (archived)
        return tr("An archived project cannot be changed any more.");
    return byDefault && !allowDefault ? tr("Not with the Default project: the service does not allow it.") : QString();
}

void ProjectsPage::openDialog(PlanDialog *dialog)
{
    connect(dialog, &PlanDialog::planProposed, this, &ProjectsPage::planProposed);
    dialog->open();
}

void ProjectsPage::copyProject(const QString &projectId)
{
    auto *dialog = new CopyProjectDialog(
        session(), [this] { return origin(); }, projectId, this);
    openDialog(dialog);
}

void ProjectsPage::addVerbs()
{
    connect(m_blueprints, &BlueprintFiles::planProposed, this, &ProjectsPage::planProposed);
    verbs().setAsk([this](const RowVerb &verb, const auto &then) { askProject(verb, then); });
    addNewVerbs();
    addRowVerbs();
}

void ProjectsPage::askProject(const RowVerb &verb, const std::function<void(const QStringList &)> &then)
{
    if (const QStringList ids = table().selectedIds(); !ids.isEmpty())
        return then(ids); // selected this moment, and not told to the verbs yet
    std::vector<ChoiceBox::Item> fit = projectItems(organization().snapshot(), true);
    std::erase_if(fit, [&verb](const ChoiceBox::Item &each) {
        return verb.hindrance && !verb.hindrance({each.id}).isEmpty();
    });
    auto *dialog = new ChooseProjectDialog(QString(verb.text).remove(u'…'), fit, this);
    connect(dialog, &ChooseProjectDialog::chosen, this, [then](const QString &projectId) { then({projectId}); });
    dialog->open();
}

void ProjectsPage::addNewVerbs()
{
    verbs().setNewText(tr("New project"));
    verbs().add(
        {.id = u"new-project"_s,
         .icon = "plus"_L1,
         .text = tr("New project…"),
         .needs = Needs::Nothing,
         .run = [this](const QStringList &) { openDialog(new NewProjectDialog([this] { return origin(); }, this)); }});
    verbs().add({.id = u"four-projects"_s,
                 .icon = "layout-dashboard"_L1,
                 .text = tr("Four projects for one purpose…"),
                 .needs = Needs::Nothing,
                 .run = [this](const QStringList &) {
                     openDialog(new FourProjectsDialog([this] { return origin(); }, this));
                 }});
    verbs().add({.id = u"apply-blueprint"_s,
                 .icon = "upload"_L1,
                 .text = tr("From a blueprint…"),
                 .needs = Needs::Nothing,
                 .run = [this](const QStringList &) { m_blueprints->askRead(); }});
}

void ProjectsPage::addRowVerbs()
{
    const auto unlessDefault = [this](const QStringList &ids) { return whyNotChanged(ids, false); };
    const auto alsoDefault = [this](const QStringList &ids) { return whyNotChanged(ids, true); };
    verbs().add({.id = u"new-service-account"_s,
                 .icon = "bot"_L1,
                 .text = tr("New service account…"),
                 .needs = Needs::One,
                 .run =
                     [this](const QStringList &ids) {
                         openDialog(new NewServiceAccountDialog([this] { return origin(); }, ids.value(0), this));
                     },
                 .hindrance = unlessDefault,
                 .asksItself = true});
    verbs().add({.id = u"copy-project"_s,
                 .icon = "copy"_L1,
                 .text = tr("Copy to…"),
                 .needs = Needs::One,
                 .run = [this](const QStringList &ids) { copyProject(ids.constFirst()); },
                 .hindrance = alsoDefault});
    verbs().add({.id = u"rename-project"_s,
                 .icon = "pencil"_L1,
                 .text = tr("Rename…"),
                 .needs = Needs::One,
                 .run =
                     [this](const QStringList &ids) {
                         openDialog(new RenameProjectDialog([this] { return origin(); }, ids.constFirst(), this));
                     },
                 .key = Qt::Key_F2,
                 .hindrance = unlessDefault});
    verbs().add({.id = u"export-blueprint"_s,
                 .icon = "download"_L1,
                 .text = tr("Export blueprint…"),
                 .run = [this](const QStringList &ids) { m_blueprints->askWrite(ids); },
                 .hindrance = alsoDefault});
    verbs().add({.id = u"archive-project"_s,
                 .icon = "ban"_L1,
                 .text = tr("Archive…"),
                 .run =
                     [this](const QStringList &ids) {
                         if (const Plan plan = archiveProjectsPlan(ids, origin()); !plan.steps.empty())
                             Q_EMIT planProposed(plan);
                     },
                 .dangerous = true,
                 .key = QKeySequence::Delete,
                 .hindrance = unlessDefault});
}

void ProjectsPage::goOnWithCarriedFile()
{
    ConnectionSwitch *all = connections();
    const QString path = all ? all->takeCarriedFile(session().connection().id) : QString();
    if (path.isEmpty())
        return;
    Q_EMIT navigate({pageId(), {}, {}});
    m_blueprints->read(path);
}

} // namespace steward
