// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/projects/projectspage.h"

#include "app/board/board.h"
#include "app/exports/jsonwriter.h"
#include "app/organization/projectinfo.h"
#include "app/session/localstore.h"
#include "app/session/session.h"
#include "ui/pages/projects/projectdetail.h"
#include "ui/support/datatable.h"
#include "ui/support/detailpane.h"
#include "ui/support/filterbar.h"
#include "ui/support/format.h"
#include "ui/support/servertext.h"

#include <QCheckBox>
#include <QInputDialog>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

using Col = ProjectsModel::Column;

constexpr int kChips = 6; // the classes and 'no cost centre'

Cell numberCell(std::optional<int> value)
{
    Cell cell;
    cell.text = value ? Format::count(*value) : Format::none();
    cell.look = value && *value > 0 ? Cell::Look::Number : Cell::Look::FaintNumber;
    if (!value)
        cell.spoken = ProjectsPage::tr("not known");
    return cell;
}

Cell timeCell(std::optional<UnixSeconds> at, UnixSeconds now)
{
    Cell cell;
    cell.look = Cell::Look::FaintNumber;
    if (!at) {
        cell.text = Format::none();
        cell.spoken = ProjectsPage::tr("not known");
    } else if (*at == 0) {
        cell.text = Format::age(std::nullopt, now);
    } else {
        cell.text = Format::age(at, now);
        cell.tip = Format::moment(*at);
        cell.spoken = Format::ago(at, now);
    }
    return cell;
}

} // namespace

ProjectsPage::ProjectsPage(PageContext context, QWidget *parent)
    : ResourcePage(context, m_model, parent)
    , m_archived(new QCheckBox(tr("Archived"), this))
    , m_detail(new ProjectDetail(context.session, pane(), this))
{
    const auto known = projectFilters();
    for (size_t i = 0; i < kChips; ++i) {
        const QString name(known[i].id);
        const bool isClass = i < kEnvironmentClassCount;
        filters().addChip(name, QCoreApplication::translate(isClass ? "Environments" : "QuickFilters", known[i].title));
    }
    m_archived->setObjectName(u"archivedBox"_s);
    m_archived->setAccessibleName(tr("Show archived projects too"));
    filters().addExtra(m_archived);
    connect(m_archived, &QCheckBox::toggled, this, [this](bool on) {
        session().sync().setIncludeArchived(on);
        applyQuickFilters(filters().activeChips());
        refreshWords();
    });
    connect(m_detail, &ProjectDetail::opened, this, &ProjectsPage::navigate);
    connect(m_detail, &ProjectDetail::labelChanged, this, [this](const ProjectLabel &label, const QString &part) {
        m_tasks.run(session().local().setLabel(label),
                    [this, label, part](const Result<> &result) { m_detail->saveDone(label, part, result); });
    });
    start({{u"name"_s, 190, 120, 3},
           {u"environment"_s, 128, 60},
           {u"cost_centre"_s, 120, 70, 1},
           {u"people"_s, 62, 48, 0, true},
           {u"owners"_s, 66, 48, 0, true, false},
           {u"service_accounts"_s, 116, 60, 0, true, false},
           {u"keys"_s, 54, 44, 0, true},
           {u"personal_keys"_s, 100, 60, 0, true, false},
           {u"spend"_s, 102, 80, 0, true},
           {u"hard_limit"_s, 100, 70, 0, true, false},
           {u"limit_used_percent"_s, 84, 60, 0, true, false},
           {u"last_activity"_s, 74, 60, 0, true},
           {u"created_at"_s, 84, 60, 0, true, false},
           {u"status"_s, 84, 60, 0, false, false}},
          Col::Spend, Qt::DescendingOrder, false);
    applyQuickFilters({});
    refreshWords();
}

QString ProjectsPage::pageId() const
{
    return u"projects"_s;
}

QString ProjectsPage::title() const
{
    return tr("Projects");
}

std::vector<ListKind> ProjectsPage::mainLists() const
{
    return {ListKind::Projects};
}

std::vector<ListKind> ProjectsPage::otherLists() const
{
    return {ListKind::Users,       ListKind::ProjectUsers, ListKind::ServiceAccounts,
            ListKind::ProjectKeys, ListKind::SpendLimits,  ListKind::Costs};
}

void ProjectsPage::takeRows(const BoardRows &rows)
{
    m_model.setRows(rows.projects);
}

void ProjectsPage::go(const Target &target)
{
    if (const ProjectRow *row = m_model.find(target.rowId); row && row->archived)
        m_archived->setChecked(true);
    ResourcePage::go(target);
}

void ProjectsPage::applyQuickFilters(const QStringList &ids)
{
    std::vector<bool (*)(const ProjectRow &)> chosen;
    for (const QString &id : ids) {
        if (const auto *filter = findFilter(projectFilters(), id))
            chosen.push_back(filter->matches);
    }
    if (!m_archived->isChecked())
        chosen.push_back(findFilter(projectFilters(), u"active")->matches);
    m_model.setQuickFilter(allOf(std::move(chosen)));
}

std::vector<int> ProjectsPage::quickFilterCounts() const
{
    return countMatches(projectFilters().first(kChips), m_model.rows());
}

bool ProjectsPage::isStale(const ProjectRow &row, int column) const
{
    switch (column) {
    case Col::People:
    case Col::Owners:
        return staleSince({ListKind::ProjectUsers, row.id}).has_value();
    case Col::ServiceAccounts:
        return staleSince({ListKind::ServiceAccounts, row.id}).has_value();
    case Col::Keys:
    case Col::PersonalKeys:
    case Col::Activity:
        return staleSince({ListKind::ProjectKeys, row.id}).has_value();
    case Col::HardLimit:
        return staleSince({ListKind::SpendLimits, row.id}).has_value();
    case Col::Spend:
        return staleSince({ListKind::Costs, {}}).has_value();
    default:
        return staleSince({ListKind::Projects, {}}).has_value();
    }
}

Cell ProjectsPage::cellAt(int index, int column) const
{
    const ProjectRow &row = m_model.rowAt(index);
    Cell cell;
    switch (static_cast<Col>(column)) {
    case Col::Name:
        cell.text = servertext::shown(row.name);
        cell.look = Cell::Look::Strong;
        if (row.archived)
            cell.pills.push_back({"circle-slash"_L1, tr("Archived"), Tone::Neutral, {}});
        else if (row.hardLimit && row.environment == EnvironmentClass::Production)
            cell.pills.push_back({"octagon-alert"_L1, tr("Hard limit"), Tone::Danger, {}});
        break;
    case Col::Environment:
        cell.pills.push_back({{}, environmentTitle(row.environment), Tone::Neutral, row.environment});
        cell.tip = row.environmentIsSet ? tr("Set by you, on this computer") : tr("Guessed from the name");
        break;
    case Col::CostCentre:
        cell.text = row.costCentre.isEmpty() ? Format::none() : servertext::shown(row.costCentre);
        if (row.costCentre.isEmpty()) {
            cell.look = Cell::Look::Faint;
            cell.spoken = tr("none");
        }
        break;
    case Col::People:
        cell = numberCell(row.people);
        break;
    case Col::Owners:
        cell = numberCell(row.owners);
        break;
    case Col::ServiceAccounts:
        cell = numberCell(row.serviceAccounts);
        break;
    case Col::Keys:
        cell = numberCell(row.keys);
        break;
    case Col::PersonalKeys:
        cell = numberCell(row.personalKeys);
        break;
    case Col::Spend:
        cell.look = Cell::Look::Number;
        cell.text = !row.spend           ? Format::none()
                    : row.spend->empty() ? Format::money({})
                                         : Format::money(row.spend->front().amount, row.spend->front().currency);
        if (!row.spend || row.spend->empty() || row.spend->front().amount.nanos == 0)
            cell.look = Cell::Look::FaintNumber;
        if (row.spend && row.spend->size() > 1) {
            for (const CurrencyAmount &each : *row.spend)
                cell.tip += Format::money(each.amount, each.currency) + u'\n';
        }
        break;
    case Col::HardLimit:
        cell.look = row.hardLimit ? Cell::Look::Number : Cell::Look::FaintNumber;
        cell.text = row.hardLimit      ? Format::money(row.hardLimit->amount, row.hardLimit->currency)
                    : row.limitIsKnown ? tr("none", "no spend limit")
                                       : Format::none();
        break;
    case Col::LimitUsed: {
        const auto percent = row.limitUsedPercent();
        cell.look = percent ? Cell::Look::Number : Cell::Look::FaintNumber;
        cell.text = percent ? Format::percent(*percent / 100) : Format::none();
        break;
    }
    case Col::Activity:
        cell = timeCell(row.lastActivity, now());
        break;
    case Col::Created:
        cell.look = Cell::Look::FaintNumber;
        cell.text = Format::dayMonth(row.createdAt);
        cell.spoken = Format::date(row.createdAt);
        cell.tip = Format::moment(row.createdAt);
        break;
    case Col::Status:
        cell.text = row.archived                ? tr("Archived")
                    : row.status == "active"_L1 ? tr("Active")
                                                : servertext::shown(row.status);
        cell.look = Cell::Look::Faint;
        break;
    }
    cell.stale = isStale(row, column);
    return cell;
}

void ProjectsPage::showSelection(const QStringList &ids)
{
    if (ids.size() == 1) {
        if (const ProjectRow *row = m_model.find(ids.constFirst())) {
            session().sync().setFocusedProject(row->id);
            m_detail->load(*row, now());
            return;
        }
    }
    m_detail->leave();
    if (ids.isEmpty())
        pane().showNothing(
            tr("No project selected"),
            tr("Select a project to see its people, service accounts and keys, and to set its class and cost centre."));
    else
        pane().showNothing(
            rowsText(static_cast<int>(ids.size())),
            tr("The class and the cost centre of all of them can be set with the context menu (Shift+F10)."));
}

void ProjectsPage::fillRowMenu(QMenu &menu)
{
    const QStringList ids = table().selectedIds();
    if (ids.isEmpty())
        return;
    menu.addSeparator();
    QMenu *classes = menu.addMenu(tr("Class"));
    classes->setObjectName(u"classMenu"_s);
    for (int i = 0; i < kEnvironmentClassCount; ++i) {
        const auto environment = static_cast<EnvironmentClass>(i);
        connect(classes->addAction(environmentTitle(environment)), &QAction::triggered, this, [this, ids, environment] {
            saveLabels(ids, [environment](ProjectLabel &label) { label.environment = environmentId(environment); });
        });
    }
    classes->addSeparator();
    connect(classes->addAction(tr("Guess from the name")), &QAction::triggered, this,
            [this, ids] { saveLabels(ids, [](ProjectLabel &label) { label.environment.clear(); }); });
    connect(menu.addAction(tr("Set cost centre…")), &QAction::triggered, this, [this, ids] { askCostCentre(ids); });
}

void ProjectsPage::askCostCentre(const QStringList &ids)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"costCentreDialog"_s);
    dialog->setWindowTitle(tr("Set cost centre"));
    dialog->setInputMode(QInputDialog::TextInput);
    dialog->setLabelText(tr("Cost centre of %n project(s), kept on this computer; empty removes it:", nullptr,
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
    for (const QString &id : ids) {
        ProjectLabel label = m_detail->labelOf(id);
        change(label);
        m_tasks.run(session().local().setLabel(label), [this](const Result<> &result) {
            if (!result)
                showError(u"label"_s, result.error());
        });
    }
}

int ProjectsPage::activeCount() const
{
    return static_cast<int>(std::count_if(m_model.rows().begin(), m_model.rows().end(),
                                          [](const ProjectRow &row) { return !row.archived; }));
}

int ProjectsPage::count() const
{
    return ResourcePage::count() < 0 ? -1 : activeCount();
}

int ProjectsPage::totalRows() const
{
    return m_archived->isChecked() ? m_model.totalCount() : activeCount();
}

QString ProjectsPage::facts() const
{
    if (m_model.totalCount() == 0)
        return state() == State::Loading ? tr("first reading") : QString();
    const int active = activeCount();
    const int archived = m_model.totalCount() - active;
    //: "38 projects" and "4 archived"
    return archived == 0 ? rowsText(active) : tr("%1, %2").arg(rowsText(active), tr("%n archived", nullptr, archived));
}

QString ProjectsPage::rowsText(int count) const
{
    return tr("%n project(s)", nullptr, count);
}

ExportAction::Json ProjectsPage::json() const
{
    return &projectsAsJson;
}

QString ProjectsPage::filterPlaceholder() const
{
    return tr("Filter projects");
}

QString ProjectsPage::emptyTitle() const
{
    return tr("This organization has no projects");
}

QLatin1StringView ProjectsPage::emptyIcon() const
{
    return "folder"_L1;
}

QString ProjectsPage::footerEnd() const
{
    // Of the selection when there is one, else of everything shown; each currency by itself.
    QHash<QString, Money> sums;
    bool known = false;
    const auto add = [&](const ProjectRow &row) {
        known = known || row.spend;
        for (const CurrencyAmount &each : row.spend.value_or(std::vector<CurrencyAmount>()))
            sums[each.currency] += each.amount;
    };
    const QStringList selected = const_cast<ProjectsPage *>(this)->table().selectedIds();
    if (selected.size() > 1) {
        for (const QString &id : selected) {
            if (const ProjectRow *row = m_model.find(id))
                add(*row);
        }
    } else {
        for (int i = 0; i < m_model.shownCount(); ++i)
            add(m_model.rowAt(i));
    }
    if (!known)
        return {};
    QStringList amounts;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it)
        amounts += Format::money(*it, it.key());
    amounts.sort();
    if (amounts.isEmpty())
        amounts += Format::money({});
    return tr("This period %1").arg(amounts.join(u" + "_s));
}

} // namespace steward
