// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/projects/projectspage.h"

#include "app/board/board.h"
#include "app/exports/jsonwriter.h"
#include "app/session/localstore.h"
#include "app/session/session.h"
#include "ui/pages/projects/blueprintfiles.h"
#include "ui/pages/projects/projectdetail.h"
#include "ui/support/datatable.h"
#include "ui/support/detailpane.h"
#include "ui/support/filterbar.h"
#include "ui/support/format.h"

#include <QCheckBox>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

using Col = ProjectsModel::Column;

constexpr int kChips = 6; // the classes and 'no cost centre'

} // namespace

ProjectsPage::ProjectsPage(PageContext context, QWidget *parent)
    : ResourcePage(context, m_model, parent)
    , m_archived(new QCheckBox(tr("Archived"), this))
    , m_detail(new ProjectDetail(context.session, pane(), this))
    , m_blueprints(new BlueprintFiles(
          context, [this] { return origin(); }, messages(), this))
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
    addVerbs();
    addLabelVerbs();
    start({{u"name"_s, 232, 120, 3},
           {u"environment"_s, 116, 60},
           {u"cost_centre"_s, 92, 70, 1},
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
    QTimer::singleShot(0, this, &ProjectsPage::goOnWithCarriedFile); // once the shell listens
}

ProjectsPage::~ProjectsPage()
{
    m_detail->saveAll();        // while there is a page that can give it to the store
    m_detail->disconnect(this); // the focus leaves its fields later, when this is a page no more
}

QString ProjectsPage::pageId() const
{
    return u"projects"_s;
}

QString ProjectsPage::title() const
{
    return tr("Projects");
}

PageHelp ProjectsPage::help() const
{
    return helpOf(
        tr("Every project with its people, service accounts, keys, spend of this period and limit. The environment "
           "class and the cost centre are yours: Steward guesses the class from the name until you set it."),
        tr("Projects and what is in them come from the service; archived ones are read when you ask for them. Spend is "
           "what the service has counted so far. Class and cost centre are kept on this computer only."));
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

void ProjectsPage::takeRows(std::shared_ptr<const BoardRows> rows)
{
    m_model.setRowsSoon({rows, &rows->projects});
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
        showSummary(ids);
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
    return archived == 0 ? rowsText(active) : tr("%1, %2").arg(rowsText(active), tr("%Ln archived", nullptr, archived));
}

QString ProjectsPage::rowsText(int count) const
{
    return tr("%Ln project(s)", nullptr, count);
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

#include "moc_projectspage.cpp"
