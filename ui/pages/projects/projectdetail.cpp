// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/projects/projectdetail.h"

#include "app/organization/projectinfo.h"
#include "app/session/session.h"
#include "ui/pages/projects/usagebar.h"
#include "ui/support/celllist.h"
#include "ui/support/detailpane.h"
#include "ui/support/drafteditor.h"
#include "ui/support/errortext.h"
#include "ui/support/factlist.h"
#include "ui/support/format.h"
#include "ui/support/iconlabel.h"
#include "ui/support/notebox.h"
#include "ui/support/servertext.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

ProjectDetail::ProjectDetail(Session &session, DetailPane &pane, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_pane(pane)
{
    build();
    connect(m_class, &QComboBox::activated, this, [this](int index) {
        ProjectLabel label = labelOf(m_id);
        label.environment = m_class->itemData(index).toString();
        m_saving.insert(label.projectId, label);
        Q_EMIT labelChanged(label, u"class"_s);
    });
    connect(m_costCentre, &DraftEditor::saveRequested, this, [this](const QString &id, const QString &text) {
        ProjectLabel label = labelOf(id);
        label.costCentre = text;
        m_saving.insert(id, label);
        Q_EMIT labelChanged(label, u"cost-centre"_s);
    });
    connect(m_note, &DraftEditor::saveRequested, this, [this](const QString &id, const QString &text) {
        ProjectLabel label = labelOf(id);
        label.note = text;
        m_saving.insert(id, label);
        Q_EMIT labelChanged(label, u"note"_s);
    });
    for (CellList *list : {m_peopleList, m_accountList, m_keyList})
        connect(list, &CellList::opened, this, &ProjectDetail::opened);
}

void ProjectDetail::build()
{
    QVBoxLayout *column = m_pane.addColumnTab(u"details"_s, tr("Details"));
    m_limitNote = new NoteBox;
    m_limitNote->setObjectName(u"hardLimitNote"_s);
    column->addWidget(m_limitNote);

    m_facts = new FactList;
    m_class = new QComboBox;
    m_class->setObjectName(u"classEditor"_s);
    m_class->addItem(QString(), QString()); // guessed; its words depend on the project
    for (int i = 0; i < kEnvironmentClassCount; ++i)
        m_class->addItem(environmentTitle(static_cast<EnvironmentClass>(i)),
                         environmentId(static_cast<EnvironmentClass>(i)));
    m_class->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_class->setMinimumContentsLength(10);
    m_class->setAccessibleName(tr("Class"));
    m_facts->addField(tr("Class"), m_class);
    m_classState = m_facts->addText(QString());
    m_classState->setObjectName(u"classState"_s);
    m_costCentre = new DraftEditor(tr("Cost centre"), DraftEditor::Lines::One);
    m_costCentre->setObjectName(u"costCentreEditor"_s);
    m_costCentre->setPlaceholder(tr("none"));
    m_facts->addField(tr("Cost centre"), m_costCentre);
    m_status = m_facts->addText(tr("Status"));
    m_created = m_facts->addText(tr("Created"));
    m_people = m_facts->addText(tr("People"));
    m_accounts = m_facts->addText(tr("Accounts"));
    m_keys = m_facts->addText(tr("Keys"));
    m_activity = m_facts->addText(tr("Active"));
    column->addWidget(m_facts);

    m_spend = new UsageBar;
    m_spend->setObjectName(u"spendBar"_s);
    column->addWidget(m_spend);

    auto *noteTitle = new TextLabel(TextSize::Body, QFont::DemiBold);
    noteTitle->setText(tr("Note"));
    column->addWidget(noteTitle);
    m_note = new DraftEditor(tr("Note on this project"), DraftEditor::Lines::Several);
    m_note->setObjectName(u"noteEditor"_s);
    m_note->setPlaceholder(tr("Kept on this computer only"));
    noteTitle->setBuddy(m_note);
    column->addWidget(m_note);
    column->addStretch(1);

    m_peopleList = new CellList(tr("People of the project"), 84, true);
    m_accountList = new CellList(tr("Service accounts of the project"), 84, true);
    m_keyList = new CellList(tr("Keys of the project"), 64, true);
    m_peopleList->setObjectName(u"peopleList"_s);
    m_accountList->setObjectName(u"accountList"_s);
    m_keyList->setObjectName(u"keyList"_s);
    m_pane.addTab(u"people"_s, tr("People"), m_peopleList);
    m_pane.addTab(u"accounts"_s, tr("Accounts"), m_accountList);
    m_pane.addTab(u"keys"_s, tr("Keys"), m_keyList);
}

const Organization &ProjectDetail::organization() const
{
    return m_session.organization();
}

ProjectLabel ProjectDetail::labelOf(const QString &projectId) const
{
    // One part must not undo another that is just being saved.
    if (const auto saving = m_saving.constFind(projectId); saving != m_saving.constEnd())
        return *saving;
    for (const ProjectLabel &label : organization().snapshot().local.labels) {
        if (label.projectId == projectId)
            return label;
    }
    ProjectLabel label;
    label.projectId = projectId;
    return label;
}

QStringList ProjectDetail::costCentres() const
{
    QStringList words;
    for (const ProjectLabel &label : organization().snapshot().local.labels)
        words += label.costCentre;
    words.removeAll(QString());
    words.removeDuplicates();
    words.sort(Qt::CaseInsensitive);
    return words;
}

void ProjectDetail::load(const ProjectRow &row, UnixSeconds now)
{
    m_id = row.id;
    std::vector<Pill> pills{{{}, environmentTitle(row.environment), Tone::Neutral, row.environment}};
    if (row.archived)
        pills.push_back({"circle-slash"_L1, tr("Archived"), Tone::Neutral, {}});
    m_pane.showRow(servertext::shown(row.name), std::move(pills), row.id);
    loadFacts(row, now);
    loadLimit(row);
    loadLists(row, now);
}

void ProjectDetail::leave()
{
    m_id.clear();
    m_costCentre->load({}, {});
    m_note->load({}, {});
}

void ProjectDetail::saveAll()
{
    m_costCentre->saveAll();
    m_note->saveAll();
}

void ProjectDetail::loadFacts(const ProjectRow &row, UnixSeconds now)
{
    const ProjectLabel label = labelOf(row.id);
    {
        const QSignalBlocker quiet(m_class);
        m_class->setItemText(
            0,
            tr("Guessed: %1", "class of a project, from its name").arg(environmentTitle(guessEnvironment(row.name))));
        m_class->setCurrentIndex(std::max(0, m_class->findData(label.environment)));
    }
    m_facts->setRowShown(m_classState, m_classState->property("failedFor").toString() == row.id);
    m_costCentre->setSuggestions(costCentres());
    m_costCentre->load(row.id, label.costCentre);
    m_note->load(row.id, label.note);

    const QString unknown = tr("not known");
    FactList::setFact(m_status, row.archivedAt              ? tr("Archived on %1").arg(Format::date(*row.archivedAt))
                                : row.archived              ? tr("Archived")
                                : row.isDefault             ? tr("Active, the Default project")
                                : row.status == "active"_L1 ? tr("Active")
                                                            : servertext::shown(row.status));
    FactList::setFact(m_created, Format::date(row.createdAt), Format::moment(row.createdAt));
    QString people = row.people ? Format::count(*row.people) : unknown;
    if (row.owners && row.members())
        people =
            tr("%1 · %2, %3")
                .arg(people, tr("%Ln owner(s)", nullptr, *row.owners), tr("%Ln member(s)", nullptr, *row.members()));
    FactList::setFact(m_people, people);
    FactList::setFact(m_accounts,
                      row.serviceAccounts ? tr("%Ln service account(s)", nullptr, *row.serviceAccounts) : unknown);
    const bool personal = row.personalKeys.value_or(0) > 0;
    QString keys = row.keys ? Format::count(*row.keys) : unknown;
    if (row.keys && personal)
        keys = tr("%1 · %2").arg(keys, tr("%Ln personal", "keys that belong to people", *row.personalKeys));
    FactList::setFact(m_keys, keys, {},
                      personal && row.environment == EnvironmentClass::Production ? std::optional(Tone::Warning)
                                                                                  : std::nullopt);
    if (!row.lastActivity)
        FactList::setFact(m_activity, unknown);
    else if (*row.lastActivity == 0)
        FactList::setFact(m_activity, tr("no key was ever used"));
    else
        FactList::setFact(m_activity, Format::ago(row.lastActivity, now), Format::moment(*row.lastActivity));
}

void ProjectDetail::loadLimit(const ProjectRow &row)
{
    const std::optional<double> percent = row.limitUsedPercent();
    QString amount = Format::none();
    if (row.spend) {
        QStringList amounts;
        for (const CurrencyAmount &each : *row.spend)
            amounts += Format::money(each.amount, each.currency);
        amount = amounts.isEmpty() ? Format::money({}) : amounts.join(u" + "_s);
    }
    QString caption;
    if (row.hardLimit) {
        const QString limit = Format::money(row.hardLimit->amount, row.hardLimit->currency);
        caption = percent ? tr("%1 of the hard limit of %2 a month").arg(Format::percent(*percent / 100), limit)
                          : tr("Hard limit %1 a month").arg(limit);
    } else if (row.limitIsKnown) {
        caption = tr("No hard limit on this project");
    }
    m_spend->setUsage(tr("Spend this period"), amount, percent, caption);

    const bool warn = row.hardLimit && row.environment == EnvironmentClass::Production && !row.archived;
    m_limitNote->setVisible(warn);
    if (warn) {
        const QString limit = Format::money(row.hardLimit->amount, row.hardLimit->currency);
        QString text = row.limitEnforcement == "enforcing"_L1
                           ? tr("Requests are being refused: the limit of %1 is reached.").arg(limit)
                           : tr("Requests will be refused at %1.").arg(limit);
        if (row.spend)
            text += u' ' + tr("%1 used in this budget period.").arg(amount);
        m_limitNote->setNote(Tone::Danger, "octagon-alert"_L1, tr("Hard spend limit on production"), text);
    }
}

void ProjectDetail::saveDone(const ProjectLabel &label, const QString &part, const Result<> &result)
{
    if (m_saving.value(label.projectId) == label)
        m_saving.remove(label.projectId);
    const QString reason = result ? QString() : ErrorText::of(result.error()).sentence();
    if (part == "class"_L1) {
        m_classState->setProperty("failedFor", result ? QString() : label.projectId);
        if (!result && label.projectId == m_id) {
            FactList::setFact(m_classState, reason, {}, Tone::Danger);
            m_facts->setRowShown(m_classState, true);
            m_class->setCurrentIndex(m_class->findData(label.environment)); // what was chosen stays to be tried again
        }
        return;
    }
    DraftEditor *editor = part == "note"_L1 ? m_note : m_costCentre;
    if (result)
        editor->setSaved(label.projectId, part == "note"_L1 ? label.note : label.costCentre);
    else
        editor->setFailed(label.projectId, reason);
}

} // namespace steward

#include "moc_projectdetail.cpp"
