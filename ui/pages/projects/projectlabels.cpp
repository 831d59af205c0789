// SPDX-License-Identifier: GPL-3.0-or-later
// What the Projects page does with several projects at once: their class and cost centre, and what they add up to.
#include "ui/pages/projects/projectspage.h"

#include "app/organization/projectinfo.h"
#include "app/session/localstore.h"
#include "app/session/session.h"
#include "ui/pages/projects/projectdetail.h"
#include "ui/support/datatable.h"
#include "ui/support/detailpane.h"
#include "ui/support/format.h"
#include "ui/support/rowactions.h"
#include "ui/support/servertext.h"

#include <QInputDialog>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace steward {

void ProjectsPage::addLabelVerbs()
{
    auto *classes = new QMenu(this);
    classes->setObjectName(u"classMenu"_s);
    classes->setAccessibleName(tr("Set class"));
    fillClassMenu(*classes);
    // The pane has fields for both.
    verbs().add({.id = u"class"_s, .icon = "folder"_L1, .text = tr("Set class"), .menu = classes, .inPane = false});
    verbs().add({.id = u"cost-centre"_s,
                 .icon = "coins"_L1,
                 .text = tr("Set cost centre…"),
                 .run = [this](const QStringList &ids) { askCostCentre(ids); },
                 .inPane = false});
}

void ProjectsPage::fillClassMenu(QMenu &menu)
{
    for (int i = 0; i < kEnvironmentClassCount; ++i) {
        const auto environment = static_cast<EnvironmentClass>(i);
        connect(menu.addAction(environmentTitle(environment)), &QAction::triggered, this, [this, environment] {
            saveLabels(table().selectedIds(),
                       [environment](ProjectLabel &label) { label.environment = environmentId(environment); });
        });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Guess from the name")), &QAction::triggered, this,
            [this] { saveLabels(table().selectedIds(), [](ProjectLabel &label) { label.environment.clear(); }); });
}

void ProjectsPage::askCostCentre(const QStringList &ids)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"costCentreDialog"_s);
    dialog->setWindowTitle(tr("Set cost centre"));
    dialog->setInputMode(QInputDialog::TextInput);
    dialog->setLabelText(tr("Cost centre of %Ln project(s), kept on this computer; empty removes it:", nullptr,
                            static_cast<int>(ids.size())));
    dialog->setOkButtonText(tr("Set cost centre"));
    dialog->setComboBoxItems(QStringList{QString()} + m_detail->costCentres());
    dialog->setComboBoxEditable(true);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, ids](const QString &text) {
        saveLabels(ids, [text](ProjectLabel &label) { label.costCentre = text.trimmed(); });
    });
    dialog->open();
}

void ProjectsPage::saveLabels(const QStringList &ids, const std::function<void(ProjectLabel &)> &change)
{
    m_detail->leave(); // what is being typed is saved first, so that neither undoes the other
    for (const QString &id : ids) {
        ProjectLabel label = m_detail->labelOf(id);
        change(label);
        m_tasks.run(session().local().setLabel(label), [this](const Result<> &result) {
            if (!result)
                showError(u"label"_s, result.error());
        });
    }
    refreshWords();
}

void ProjectsPage::showSummary(const QStringList &ids)
{
    std::array<int, kEnvironmentClassCount> classes{};
    qint64 keys = 0, personal = 0;
    QStringList costCentres;
    int without = 0;
    for (const QString &id : ids) {
        const ProjectRow *row = m_model.find(id);
        if (!row)
            continue;
        ++classes[static_cast<size_t>(row->environment)];
        keys += row->keys.value_or(0);
        personal += row->personalKeys.value_or(0);
        if (row->costCentre.isEmpty())
            ++without;
        else if (!costCentres.contains(row->costCentre))
            costCentres += servertext::shown(row->costCentre);
    }
    DetailPane::Facts facts;
    for (int i = 0; i < kEnvironmentClassCount; ++i) {
        if (const int count = classes[static_cast<size_t>(i)]; count > 0)
            facts.emplace_back(environmentTitle(static_cast<EnvironmentClass>(i)), Format::count(count));
    }
    constexpr qsizetype kNamed = 3;
    const QString centres = costCentres.isEmpty()         ? tr("none", "no cost centre")
                            : costCentres.size() > kNamed ? tr("%Ln different", "cost centres", int(costCentres.size()))
                                                          : costCentres.join(u", "_s);
    facts.emplace_back(tr("Cost centre"), without == 0 || costCentres.isEmpty()
                                              ? centres
                                              : tr("%1; %2").arg(centres, tr("%Ln without", "cost centre", without)));
    facts.emplace_back(tr("Keys"), Format::count(keys));
    facts.emplace_back(tr("Personal keys"), Format::count(personal));
    pane().showSummary(rowsText(static_cast<int>(ids.size())), facts,
                       tr("The class and the cost centre of all of them can be set above the table."));
}

QString ProjectsPage::selectedText(int count) const
{
    return tr("%Ln project(s) selected", nullptr, count);
}

} // namespace steward
