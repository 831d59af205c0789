// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/spend/spendtable.h"

#include "app/settings/settings.h"
#include "ui/pages/spend/spendcells.h"
#include "ui/pages/spend/spendwords.h"
#include "ui/support/cellmodel.h"
#include "ui/support/datatable.h"
#include "ui/support/emptystate.h"
#include "ui/support/format.h"
#include "ui/support/tablefooter.h"
#include "ui/support/totalrow.h"

#include <algorithm>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

using Col = SpendModel::Column;

} // namespace

SpendTable::SpendTable(const SpendBook &own, SpendFeed &feed, const Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_own(own)
    , m_feed(feed)
    , m_cells(new CellModel(
          [this](int row, int column) {
              const SpendRow &shownRow = m_model.rowAt(row);
              return SpendCells::of(shownRow, static_cast<Col>(column), shown()->choice.groupBy,
                                    m_feed.trend(shownRow.member));
          },
          this))
    , m_view(new DataTable)
    , m_empty(new EmptyState(m_view->viewport()))
    , m_total(new TotalRow(*m_view))
    , m_footer(new TableFooter)
{
    auto *inside = new QVBoxLayout(m_view->viewport());
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_empty);
    m_view->setObjectName(u"table"_s);
    m_view->setIdRole(TableModelBase::IdRole);
    m_cells->setSourceModel(&m_model);
    m_view->setModel(m_cells);
    m_view->setColumns({{u"group"_s, 240, 140, 4},
                        {u"class"_s, 110, 80, 0},
                        {u"amount"_s, 110, 80, 0, true},
                        {u"share"_s, 150, 80, 1},
                        {u"before"_s, 110, 80, 0, true, false},
                        {u"change"_s, 96, 70, 0, true},
                        {u"trend"_s, 96, 60, 0},
                        {u"budget"_s, 130, 90, 1}});
    m_view->setDensity(settings.density(), false);
    m_view->sortByColumn(Col::Amount, Qt::DescendingOrder);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_view, 1);
    all->addWidget(m_total);
    all->addWidget(m_footer);
    connect(&settings, &Settings::densityChanged, this,
            [this, &settings] { m_view->setDensity(settings.density(), false); });
    connect(m_view, &DataTable::rowOpened, this, [this](int row) { Q_EMIT rowOpened(m_model.rowAt(row)); });
    connect(m_view, &DataTable::selectionChangedByIds, this, &SpendTable::showFooter);
    connect(m_empty, &EmptyState::chosen, this, &SpendTable::filtersLifted);
    m_trendTimer.setSingleShot(true);
    m_trendTimer.setInterval(0);
    connect(&m_trendTimer, &QTimer::timeout, this, &SpendTable::askTrends);
    const auto askSoon = [this] { m_trendTimer.start(); };
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, askSoon);
    connect(&m_model, &TableModelBase::countsChanged, this, askSoon);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, askSoon);
    connect(&m_feed, &SpendFeed::trendsArrived, this, [this] { m_view->viewport()->update(); });
}

void SpendTable::show(const SpendShown &shown, const QHash<QString, int> &places)
{
    showRows(shown, places);
    m_total->setCells(SpendCells::total(shown));
    showFooter();
    showState();
    m_trendTimer.start();
}

void SpendTable::showRows(const SpendShown &shown, const QHash<QString, int> &places)
{
    SpendRowsContext context;
    context.groupBy = shown.choice.groupBy;
    context.compared = shown.isCompared() && !shown.ofStep;
    context.letters = places;
    context.environments = shown.environments;
    if (shown.choice.scope == SpendScope::Own && shown.choice.range.kind == SpendRange::Kind::Budget && !shown.ofStep)
        context.budget = [this](const QString &project) { return m_own.budget(project); };
    m_model.setRows(spendRows(shown.table(), context));
    const QString compared = context.compared ? SpendWords::compared(*shown.compared, shown.choice) : QString();
    m_cells->setTitle(Col::Group, SpendWords::grouping(shown.choice.groupBy));
    m_cells->setTitle(Col::Change, context.compared ? tr("vs %1").arg(compared) : QString());
    m_cells->setTitle(Col::Before, compared);
    m_view->setColumnShown(Col::Class, shown.choice.groupBy == SpendGrouping::Project);
    m_view->setColumnShown(Col::Budget, shown.choice.groupBy == SpendGrouping::Project && context.budget);
    m_view->setColumnShown(Col::Change, context.compared);
}

void SpendTable::select(const QString &member)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.rowAt(row).member == member && !m_model.rowAt(row).otherCurrency)
            m_view->selectRow(row);
    }
}

bool SpendTable::asksForTrends() const
{
    return m_trendTimer.isActive() || m_feed.isAskingTrends();
}

void SpendTable::askTrends()
{
    if (!isVisible() || m_model.rowCount() == 0)
        return;
    const int first = std::max(0, m_view->rowAt(0));
    const int bottom = m_view->rowAt(m_view->viewport()->height() - 1);
    const int last = bottom < 0 ? m_model.rowCount() - 1 : bottom;
    QStringList members;
    for (int row = first; row <= last; ++row) {
        if (!m_model.rowAt(row).otherCurrency)
            members += m_model.rowAt(row).member;
    }
    m_feed.askTrends(members);
}

std::function<QJsonArray(const Snapshot &, const QStringList &)> SpendTable::json() const
{
    // Copied in the GUI thread; made where the file is written.
    return [rows = m_model.rows(),
            grouping = SpendWords::groupingId(shown() ? shown()->choice.groupBy : SpendGrouping::Project)](
               const Snapshot &, const QStringList &ids) { return SpendCells::json(rows, grouping, ids); };
}

void SpendTable::showFooter()
{
    if (!shown())
        return;
    QString selected;
    Money sum;
    int rows = 0;
    for (const QString &id : m_view->selectedIds()) {
        if (const SpendRow *row = m_model.find(id); row && !row->otherCurrency) {
            sum += row->amount;
            ++rows;
        }
    }
    if (rows > 1)
        selected = tr("%Ln selected, %1", nullptr, rows).arg(Format::money(sum));
    QStringList hints{tr("Click a bar to see its days alone"),
                      SpendWords::below(shown()->choice.groupBy, shown()->choice.scope)};
    hints.removeAll(QString());
    m_footer->setTexts(hints.join(u"; "_s), selected, {});
}

void SpendTable::showState()
{
    const SpendShown *shown = this->shown();
    const bool rows = shown && (!shown->table().groups.empty() || !shown->table().otherCurrencies.empty());
    m_empty->setVisible(!rows);
    if (rows)
        return;
    EmptyState::Content content;
    if (!shown) {
        content.icon = "chart-column"_L1;
        content.title = tr("Reading the figures…");
    } else if (shown->figures.heldDays == 0) {
        content.icon = "hourglass"_L1;
        content.title = tr("No costs of these days are held yet.");
        content.text = tr("Steward fetches them from the service, the newest days first, and keeps them.");
    } else {
        content.icon = "coins"_L1;
        content.title = tr("Nothing was spent.");
        if (!shown->choice.narrowed.empty()) {
            content.first = tr("Lift all filters");
            content.firstId = u"lift"_s;
        }
        content.text = filtersOf(shown->choice).empty() && !shown->choice.step
                           ? tr("The service has told the costs of these days: there are none.")
                           : tr("There are no costs that match every filter.");
    }
    m_empty->setContent(content);
}

} // namespace steward

#include "moc_spendtable.cpp"
