// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/spend/incidentsdialog.h"

#include "app/base/platform.h"
#include "app/spend/watch/spendwatch.h"
#include "ui/pages/spend/acknowledgedialog.h"
#include "ui/pages/spend/incidentwords.h"
#include "ui/support/datatable.h"
#include "ui/support/emptystate.h"
#include "ui/support/format.h"
#include "ui/support/segmentedchoice.h"
#include "ui/support/servertext.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

Cell happened(const Incident &incident, UnixSeconds now)
{
    Cell cell;
    cell.text = IncidentWords::happened(incident, now);
    cell.icon = incident.kind == Incident::Kind::Runaway ? "octagon-alert"_L1 : "triangle-alert"_L1;
    cell.second = IncidentWords::advice(incident, now);
    return cell;
}

std::vector<CellListModel::Row> rowsOf(const std::vector<Incident> &open, UnixSeconds now)
{
    std::vector<CellListModel::Row> rows;
    for (const Incident &incident : open) {
        Cell age;
        age.text = Format::age(incident.at, now);
        age.look = Cell::Look::FaintNumber;
        age.tip = Format::moment(incident.at);
        age.spoken = Format::ago(incident.at, now);
        rows.push_back({incident.id(), {}, {happened(incident, now), age}});
    }
    return rows;
}

std::vector<CellListModel::Row> rowsOf(const std::vector<Acknowledgement> &acknowledged, UnixSeconds now)
{
    std::vector<CellListModel::Row> rows;
    for (const Acknowledgement &each : acknowledged) {
        Cell what = happened(each.incident, now);
        const QString seen = IncidentWords::seenTo(each, now);
        //: what was noted when an incident was acknowledged, and by whom and when
        what.second =
            each.note.isEmpty() ? seen : IncidentsDialog::tr("“%1” · %2").arg(servertext::isolated(each.note), seen);
        what.tip = IncidentWords::record(each);
        Cell age;
        age.text = Format::age(each.at, now);
        age.look = Cell::Look::FaintNumber;
        age.tip = Format::moment(each.at);
        age.spoken = Format::ago(each.at, now);
        rows.push_back({each.incident.id(), {}, {what, age}});
    }
    return rows;
}

} // namespace

IncidentsDialog::IncidentsDialog(SpendWatch &watch, const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_watch(watch)
    , m_clock(clock)
    , m_model(2)
    , m_part(new SegmentedChoice(this))
    , m_table(new DataTable(this))
    , m_empty(new EmptyState(m_table->viewport()))
    , m_verb(new QPushButton(this))
{
    setObjectName(u"incidentsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Incidents"));
    layOut();
    connect(&watch, &SpendWatch::changed, this, &IncidentsDialog::refresh);
    connect(m_part, &SegmentedChoice::chosen, this, [this](int part) { showPart(Part{part}); });
    connect(m_table, &DataTable::selectionChangedByIds, this, &IncidentsDialog::showVerb);
    connect(m_table, &DataTable::rowOpened, this, &IncidentsDialog::act);
    connect(m_verb, &QPushButton::clicked, this, &IncidentsDialog::act);
    showPart(watch.incidents().empty() && !watch.acknowledged().empty() ? Part::Acknowledged : Part::Open);
    m_table->setFocus();
}

void IncidentsDialog::layOut()
{
    m_part->setObjectName(u"incidentsPart"_s);
    m_part->add(static_cast<int>(Part::Open), tr("Open"), u"incidentsOpen"_s);
    m_part->add(static_cast<int>(Part::Acknowledged), tr("Acknowledged"), u"incidentsAcknowledged"_s);
    m_table->setObjectName(u"incidentsTable"_s);
    m_table->setAccessibleName(tr("Incidents"));
    m_table->setModel(&m_model);
    m_table->setIdRole(Qt::UserRole);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->hide();
    m_table->setColumns({{u"what"_s, 560, 200, 1}, {u"when"_s, 90, 70, 0, true}});
    m_table->setDensity(Settings::Density::Normal, true);
    auto *viewport = new QVBoxLayout(m_table->viewport());
    viewport->setContentsMargins(0, 0, 0, 0);
    viewport->addWidget(m_empty);
    m_verb->setObjectName(u"incidentsVerb"_s);
    m_verb->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QAbstractButton *button : buttons->buttons())
        qobject_cast<QPushButton *>(button)->setAutoDefault(false);
    buttons->addButton(m_verb, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->addWidget(m_part);
    head->addStretch();
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 0, 16, 0);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 14);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    resize(820, 420);
}

void IncidentsDialog::showPart(Part part)
{
    m_part->setValue(static_cast<int>(part));
    refresh();
    if (m_model.rowCount() > 0)
        m_table->selectRow(0);
    showVerb();
}

void IncidentsDialog::refresh()
{
    const bool open = m_part->value() == static_cast<int>(Part::Open);
    const UnixSeconds now = m_clock.now();
    m_rows = m_watch.incidents();
    if (!open) {
        m_rows.clear();
        for (const Acknowledgement &each : m_watch.acknowledged())
            m_rows.push_back(each.incident);
    }
    m_model.setRows(open ? rowsOf(m_watch.incidents(), now) : rowsOf(m_watch.acknowledged(), now));
    m_empty->setContent({"flame"_L1,
                         open ? tr("Nothing is open.") : tr("Nobody has acknowledged an incident."),
                         open ? tr("Nothing that is watched has left its own pattern, or all of it was seen to.")
                              : tr("What you have seen to is kept here with its note."),
                         {},
                         {},
                         {},
                         {}});
    m_empty->setVisible(m_rows.empty());
    if (m_table->currentId().isEmpty() && !m_rows.empty())
        m_table->selectRow(0);
    showVerb();
}

void IncidentsDialog::showVerb()
{
    const bool open = m_part->value() == static_cast<int>(Part::Open);
    m_verb->setText(open ? tr("I have seen to it…") : tr("Take back"));
    m_verb->setToolTip(open ? QString() : tr("It is open again, and its note goes."));
    m_verb->setEnabled(!m_rows.empty() && !m_table->selectedIds().isEmpty());
}

void IncidentsDialog::act()
{
    const QString id = m_table->currentId();
    const auto row = std::ranges::find(m_rows, id, &Incident::id);
    if (row == m_rows.end())
        return;
    if (m_part->value() == static_cast<int>(Part::Acknowledged)) {
        m_watch.takeBack(id);
        return;
    }
    auto *dialog = new AcknowledgeDialog(IncidentWords::happened(*row, m_clock.now()),
                                         IncidentWords::advice(*row, m_clock.now()), accountName(), this);
    connect(dialog, &AcknowledgeDialog::acknowledged, this,
            [this, incident = *row](const QString &note) { m_watch.acknowledge(incident, note, accountName()); });
    dialog->open();
}

} // namespace steward

#include "moc_incidentsdialog.cpp"
