// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rotations/campaignpage.h"

#include "app/flows/rotation/rotationtext.h"
#include "app/organization/projectinfo.h"
#include "app/session/session.h"
#include "ui/support/datatable.h"
#include "ui/support/detailpane.h"
#include "ui/support/factlist.h"
#include "ui/support/filterbar.h"
#include "ui/support/format.h"
#include "ui/support/iconlabel.h"
#include "ui/support/servertext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

using Col = ChecklistModel::Column;
using Settled = ChecklistRow::State;

QString stateId(Settled state)
{
    constexpr std::array kIds{"unlisted", "open", "ticked", "excused"};
    return QString::fromLatin1(kIds.at(static_cast<std::size_t>(state)));
}

} // namespace

CampaignPage::CampaignPage(PageContext context, const QString &campaign, QWidget *parent)
    : ResourcePage(context, m_model, parent)
    , m_campaign(campaign)
{
    setObjectName(u"campaignPage"_s);
    for (const auto &filter : checklistFilters())
        filters().addChip(QString(filter.id), QCoreApplication::translate("QuickFilters", filter.title));
    auto *facts = new FactList(this);
    m_next = facts->addText(tr("Next"));
    m_key = facts->addText(tr("Key"));
    m_where = facts->addText(tr("Secret stored in"));
    m_how = facts->addText(tr("How it is changed"));
    m_note = facts->addText(tr("Note"));
    m_reason = facts->addText(tr("Said"));
    pane().addColumnTab(u"details"_s, tr("Details"))->addWidget(facts);
    m_soon.setSingleShot(true);
    m_soon.setInterval(100);
    connect(&m_soon, &QTimer::timeout, this, &CampaignPage::takeChecklist);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    Rotations &all = session().rotations();
    connect(&all, &Rotations::loaded, this, soon);
    connect(&all, &Rotations::added, this, soon);
    connect(&all, &Rotations::changed, this, soon);
    connect(&table(), &DataTable::rowOpened, this, [this](int row) {
        Q_EMIT navigate({u"rotation"_s, m_model.rowAt(row).rotationId, {}});
    });
    addVerbs();
    start({{u"system"_s, 170, 120, 2},
           {u"key"_s, 210, 150, 3},
           {u"state"_s, 138, 100, 0},
           {u"step"_s, 104, 90, 0},
           {u"owner"_s, 120, 80, 1, false, false},
           {u"where"_s, 150, 90, 1, false, false},
           {u"next"_s, 260, 150, 3}},
          Col::System, Qt::AscendingOrder, true);
    setPaneShown(false); // F9: the checklist needs the room
}

CampaignPage::~CampaignPage() = default;

QString CampaignPage::title() const
{
    return tr("Campaign %1").arg(servertext::isolated(m_campaign));
}

PageHelp CampaignPage::help() const
{
    return helpOf(tr("Rotations that were begun together, as one checklist: a line for each system that gets a new "
                     "key. Select lines to tick or excuse several systems at once; “Go on” does for each selected "
                     "rotation what needs no decision. Enter opens a rotation, where its secret is handed over."),
                  tr("What was ticked, by whom and why stands in the journal on this computer. Traffic is the "
                     "service’s usage by key."));
}

std::vector<ListKind> CampaignPage::mainLists() const
{
    return {ListKind::ProjectKeys};
}

void CampaignPage::takeRows(std::shared_ptr<const BoardRows>)
{
    takeChecklist();
}

void CampaignPage::takeChecklist()
{
    m_model.setRowsSoon(
        std::make_shared<const std::vector<ChecklistRow>>(checklistRows(session().rotations(), m_campaign, now())));
    refreshWords();
}

void CampaignPage::applyQuickFilters(const QStringList &ids)
{
    std::vector<bool (*)(const ChecklistRow &)> chosen;
    for (const QString &id : ids) {
        if (const auto *filter = findFilter(checklistFilters(), id))
            chosen.push_back(filter->matches);
    }
    m_model.setQuickFilter(allOf(std::move(chosen)));
}

std::vector<int> CampaignPage::quickFilterCounts() const
{
    return countMatches(checklistFilters(), m_model.rows());
}

Cell CampaignPage::cellAt(int index, int column) const
{
    const ChecklistRow &row = m_model.rowAt(index);
    Cell cell;
    switch (static_cast<Col>(column)) {
    case Col::System:
        cell.text = row.system.isEmpty() ? tr("no system listed") : servertext::shown(row.system);
        cell.look = row.system.isEmpty() ? Cell::Look::Faint : Cell::Look::Strong;
        cell.second = servertext::shown(row.owner);
        break;
    case Col::Key:
        cell.text = servertext::shown(row.keyName);
        cell.tail = row.keyTail.isEmpty() ? QString() : u"…"_s + row.keyTail;
        cell.second = servertext::shown(row.projectName);
        cell.place = row.environment;
        break;
    case Col::State:
        cell.icon = row.state == Settled::Ticked    ? "circle-check"_L1
                    : row.state == Settled::Excused ? "circle-slash"_L1
                                                    : QLatin1StringView();
        cell.text = row.state == Settled::Ticked    ? tr("changed over")
                    : row.state == Settled::Excused ? tr("excused")
                    : row.state == Settled::Open    ? tr("open")
                                                    : Format::none();
        cell.tip = servertext::shown(row.reason);
        break;
    case Col::Step:
        cell.text = row.cancelled ? tr("cancelled") : rotationtext::stepTitle(row.step);
        break;
    case Col::Owner:
        cell.text = servertext::shown(row.owner);
        break;
    case Col::Where:
        cell.text = servertext::shown(row.secretLocation);
        break;
    case Col::Next:
        cell.icon = row.waits ? "triangle-alert"_L1 : row.isClosed ? "circle-check"_L1 : "clock"_L1;
        cell.text = servertext::shown(row.next);
        break;
    }
    return cell;
}

void CampaignPage::showSelection(const QStringList &ids)
{
    const ChecklistRow *row = ids.size() == 1 ? m_model.find(ids.constFirst()) : nullptr;
    if (!row) {
        pane().showNothing(ids.isEmpty() ? tr("No line is selected.") : selectedText(static_cast<int>(ids.size())),
                           tr("Select one to see where its secret is stored and how it is changed."));
        return;
    }
    pane().showRow(row->system.isEmpty() ? tr("no system listed") : servertext::shown(row->system),
                   {{{}, environmentTitle(row->environment), Tone::Neutral, row->environment}}, row->rotationId);
    const auto said = [](TextLabel *label, const QString &text) {
        FactList::setFact(label, servertext::shownOr(text, Format::none()));
    };
    said(m_next, row->next);
    said(m_key, row->keyTail.isEmpty() ? row->keyName : row->keyName + u" …"_s + row->keyTail);
    said(m_where, row->secretLocation);
    said(m_how, row->howChanged);
    said(m_note, row->note);
    said(m_reason, row->by.isEmpty() ? QString() : row->reason.isEmpty() ? row->by : row->by + u": "_s + row->reason);
}

ExportAction::Json CampaignPage::json() const
{
    return [this](const Snapshot &, const QStringList &ids) {
        QJsonArray all;
        for (const QString &id : ids) {
            if (const ChecklistRow *row = m_model.find(id))
                all.append(QJsonObject{{u"rotation_id"_s, row->rotationId},
                                       {u"key_name"_s, row->keyName},
                                       {u"project_name"_s, row->projectName},
                                       {u"system"_s, row->system},
                                       {u"state"_s, stateId(row->state)},
                                       {u"by"_s, row->by},
                                       {u"reason"_s, row->reason},
                                       {u"step"_s, static_cast<int>(row->step)}});
        }
        return all;
    };
}

QString CampaignPage::facts() const
{
    const CampaignState state = campaignState(session().rotations(), m_campaign);
    QStringList parts{tr("%1 of %Ln rotation(s) done", nullptr, state.rotations).arg(Format::count(state.done))};
    if (state.systems > 0)
        parts += tr("%1 of %Ln system(s) settled", nullptr, state.systems).arg(Format::count(state.settled));
    if (state.waiting > 0)
        parts += tr("%Ln wait(s) for you", nullptr, state.waiting);
    return parts.join(u" · "_s);
}

QString CampaignPage::rowsText(int count) const
{
    return tr("%Ln line(s)", nullptr, count);
}

QString CampaignPage::filterPlaceholder() const
{
    return tr("Filter the checklist");
}

QString CampaignPage::selectedText(int count) const
{
    return tr("%Ln line(s) selected", nullptr, count);
}

QString CampaignPage::emptyTitle() const
{
    return tr("There is no rotation in this campaign.");
}

QString CampaignPage::footerEnd() const
{
    const int held = campaignState(session().rotations(), m_campaign).secretsHeld;
    return held == 0 ? QString() : tr("%Ln new secret(s) to hand over before Steward is closed", nullptr, held);
}

QLatin1StringView CampaignPage::emptyIcon() const
{
    return "rotate-cw"_L1;
}

} // namespace steward

#include "moc_campaignpage.cpp"
