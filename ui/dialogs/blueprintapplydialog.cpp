// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/blueprintapplydialog.h"

#include "app/session/planlabels.h"
#include "app/session/session.h"
#include "ui/dialogs/formcolumn.h"
#include "ui/dialogs/newserviceaccountdialog.h"
#include "ui/dialogs/partsform.h"
#include "ui/dialogs/settingsreader.h"
#include "ui/support/connectionswitch.h"
#include "ui/support/iconlabel.h"
#include "ui/support/servertext.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {
const QString kNew = u"new"_s; // no project's id looks like it
}

BlueprintApplyDialog::BlueprintApplyDialog(Session &session, std::function<PlanOrigin()> origin,
                                           ConnectionSwitch *connections, const QString &fileName, Blueprint blueprint,
                                           QWidget *parent)
    : PlanDialog(u"blueprintApplyDialog"_s, tr("Apply a blueprint"), servertext::shown(fileName), parent)
    , m_session(session)
    , m_origin(std::move(origin))
    , m_blueprint(std::move(blueprint))
    , m_reader(new SettingsReader(session, this))
    , m_parts(new PartsForm(true))
{
    auto *form = new FormColumn;
    form->addWidget(buildConnections(connections));
    auto *where = new FormColumn;
    where->addSection(tr("Where it goes"));
    where->addWidget(buildRows());
    where->addSection(tr("What is applied"));
    where->addWidget(m_parts);
    where->addHint(u"blueprintHint"_s, tr("What a project has and the blueprint has not stays as it is."));
    m_where = where;
    form->addWidget(where, 1);
    setForm(form);
    setMinimumWidth(600);
    connect(m_parts, &PartsForm::changed, this, &BlueprintApplyDialog::compare);
    connect(m_parts, &PartsForm::retryWanted, this, &BlueprintApplyDialog::read);
    connect(m_reader, &SettingsReader::changed, this, &BlueprintApplyDialog::compare);
    read();
    m_rows.front().target->setFocus();
}

QWidget *BlueprintApplyDialog::buildConnections(ConnectionSwitch *connections)
{
    auto *form = new FormColumn;
    m_connections = new QComboBox;
    m_connections->setObjectName(u"blueprintOrganization"_s);
    m_connections->addItem(servertext::shown(m_session.connection().name), QString());
    for (const Connection &each : connections ? connections->connections() : std::vector<Connection>()) {
        if (each.id != m_session.connection().id)
            m_connections->addItem(servertext::shown(each.name), each.id);
    }
    form->add(tr("Organization"), m_connections);
    m_switchHint = form->addHint(u"blueprintSwitchHint"_s);
    connect(m_connections, &QComboBox::currentIndexChanged, this, &BlueprintApplyDialog::compare);
    return form;
}

QWidget *BlueprintApplyDialog::buildRows()
{
    auto *rows = new QWidget;
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    std::vector<ChoiceBox::Item> items = projectItems(m_session.organization().snapshot(), true);
    items.insert(items.begin(), {kNew, tr("New project")});
    for (std::size_t i = 0; i < m_blueprint.projects.size(); ++i) {
        const BlueprintProject &project = m_blueprint.projects[i];
        Row row{new QCheckBox(servertext::shown(project.name)), new ChoiceBox, new QLineEdit(project.name)};
        row.wanted->setObjectName(u"blueprintWanted.%1"_s.arg(i));
        row.wanted->setChecked(true);
        row.target->setObjectName(u"blueprintTarget.%1"_s.arg(i));
        row.target->setAccessibleDescription(tr("Where %1 goes").arg(servertext::isolated(project.name)));
        row.target->setItems(items, tr("Name of the project"));
        row.name->setObjectName(u"blueprintName.%1"_s.arg(i));
        row.name->setAccessibleName(tr("Name of the new project"));
        row.name->setMaxLength(120);
        // One of the same name is most likely the one that is meant.
        const auto same = std::find_if(items.begin(), items.end(),
                                       [&project](const auto &item) { return item.text == project.name; });
        row.target->choose(same == items.end() ? kNew : same->id);
        const int line = static_cast<int>(i);
        grid->addWidget(row.wanted, line, 0);
        grid->addWidget(row.target, line, 1);
        grid->addWidget(row.name, line, 2);
        connect(row.wanted, &QCheckBox::toggled, this, &BlueprintApplyDialog::read);
        connect(row.target, &ChoiceBox::changed, this, &BlueprintApplyDialog::read);
        connect(row.name, &QLineEdit::textChanged, this, &BlueprintApplyDialog::compare);
        m_rows.push_back(row);
    }
    constexpr std::size_t kWithoutScrolling = 6;
    if (m_rows.size() <= kWithoutScrolling)
        return rows;
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(rows);
    scroll->setMinimumHeight(6 * 36);
    return scroll;
}

QString BlueprintApplyDialog::otherConnection() const
{
    return m_connections->currentData().toString();
}

QStringList BlueprintApplyDialog::targetIds() const
{
    QStringList ids;
    for (const Row &row : m_rows) {
        const QString id = row.target->currentId();
        if (row.wanted->isChecked() && !id.isEmpty() && id != kNew)
            ids += id;
    }
    return ids;
}

QString BlueprintApplyDialog::rowsProblem() const
{
    QSet<QString> seen;
    bool any = false;
    for (const Row &row : m_rows) {
        if (!row.wanted->isChecked())
            continue;
        any = true;
        const QString id = row.target->currentId();
        if (id.isEmpty())
            return tr("Choose where %1 goes.").arg(servertext::isolated(row.wanted->text()));
        if (id == kNew && row.name->text().trimmed().isEmpty())
            return tr("The new project needs a name.");
        if (id != kNew && seen.contains(id))
            return tr("Two of them go to the same project.");
        seen.insert(id);
    }
    return any ? QString() : tr("Choose at least one project.");
}

void BlueprintApplyDialog::read()
{
    for (const Row &row : m_rows) {
        row.target->setEnabled(row.wanted->isChecked());
        row.name->setVisible(row.target->currentId() == kNew);
        row.name->setEnabled(row.wanted->isChecked());
    }
    m_reader->want(targetIds());
}

void BlueprintApplyDialog::compare()
{
    m_outcome = {};
    setBusy(m_reader->isReading());
    const bool elsewhere = !otherConnection().isEmpty();
    m_where->setEnabled(!elsewhere);
    m_switchHint->setText(elsewhere ? tr("Steward opens %1 first. The file is kept, and you go on from there.")
                                          .arg(servertext::isolated(m_connections->currentText()))
                                    : tr("The organization that is open."));
    setVerb(elsewhere ? tr("Switch and go on") : QString());
    if (elsewhere) {
        m_parts->showNothing();
        setHindrance({});
        return;
    }
    const QStringList wanted = targetIds();
    const bool known =
        std::all_of(wanted.begin(), wanted.end(), [this](const QString &id) { return m_reader->find(id); });
    if (const QString problem = rowsProblem(); !problem.isEmpty()) {
        m_parts->showNothing();
        setHindrance(problem);
    } else if (const std::optional<Error> error = m_reader->error()) {
        m_parts->showError(*error);
        setHindrance(tr("The project could not be read."));
    } else if (!known) {
        m_parts->showReading(static_cast<int>(wanted.size()));
        setHindrance(tr("The comparison is not ready yet."));
    } else {
        Blueprint chosen;
        std::vector<BlueprintTarget> targets;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (!m_rows[i].wanted->isChecked())
                continue;
            chosen.projects.push_back(m_blueprint.projects[i]);
            BlueprintTarget &target = targets.emplace_back();
            if (const QString id = m_rows[i].target->currentId(); id == kNew)
                target.settings.name = m_rows[i].name->text().trimmed();
            else
                target.settings = *m_reader->find(id);
        }
        m_outcome = blueprintPlan(chosen, targets, m_origin(), m_parts->value());
        m_parts->showOutcome(m_outcome);
        setHindrance(m_outcome.isEmpty() ? tr("Nothing differs.") : QString());
    }
}

void BlueprintApplyDialog::accept()
{
    if (const QString other = otherConnection(); !other.isEmpty()) {
        QDialog::accept();
        Q_EMIT switchWanted(other);
        return;
    }
    if (m_outcome.isEmpty())
        return;
    if (!m_outcome.plan.steps.empty())
        return PlanDialog::accept();
    m_session.planLabels().start(newRecord(m_outcome.plan)); // nothing to ask of the service
    QDialog::accept();
}

} // namespace steward

#include "moc_blueprintapplydialog.cpp"
