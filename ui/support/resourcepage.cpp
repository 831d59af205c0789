// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/resourcepage.h"

#include "app/board/board.h"
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "ui/support/bulkbar.h"
#include "ui/support/cellmodel.h"
#include "ui/support/chip.h"
#include "ui/support/columnmenu.h"
#include "ui/support/datatable.h"
#include "ui/support/detailpane.h"
#include "ui/support/emptystate.h"
#include "ui/support/filterbar.h"
#include "ui/support/iconlabel.h"
#include "ui/support/icons.h"
#include "ui/support/messagebar.h"
#include "ui/support/progressline.h"
#include "ui/support/rowactions.h"
#include "ui/support/tablefooter.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

constexpr int kWordsMs = 200; ///< while thousands of lists arrive

} // namespace

ResourcePage::ResourcePage(PageContext context, TableModelBase &model, QWidget *parent)
    : ConsolePage(parent)
    , m_context(context)
    , m_model(model)
    , m_cells(new CellModel([this](int row, int column) { return cellAt(row, column); }, this))
    , m_title(new TextLabel(TextSize::H1, QFont::DemiBold, false, this))
    , m_facts(new TextLabel(TextSize::Body, QFont::Normal, true, this))
    , m_headButtons(new QHBoxLayout)
    , m_export(new QPushButton(this))
    , m_filters(new FilterBar(this))
    , m_progress(new ProgressLine(this))
    , m_messages(new MessageBar(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_table(new DataTable)
    , m_bulk(new BulkBar)
    , m_empty(new EmptyState(m_table->viewport()))
    , m_footer(new TableFooter)
    , m_pane(new DetailPane)
    , m_verbs(new RowActions(*this))
{
    m_table->setIdRole(TableModelBase::IdRole);
    m_columnMenu = new ColumnMenu(*m_table, this);
    build();
}

ResourcePage::~ResourcePage() = default;

void ResourcePage::build()
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_title->setObjectName(u"pageTitle"_s);
    m_facts->setObjectName(u"pageFacts"_s);
    m_facts->setWordWrap(true); // where letters are large
    m_table->setObjectName(u"table"_s);
    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setAccessibleName(tr("Table and details"));
    m_export->setObjectName(u"exportButton"_s);
    m_export->setText(tr("Export"));
    m_export->setAccessibleName(tr("Export"));
    m_export->setIcon(icons::icon("download"_L1));

    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 6);
    head->setSpacing(8);
    head->addWidget(m_title, 0, Qt::AlignVCenter);
    head->addWidget(m_facts, 1, Qt::AlignVCenter);
    m_headButtons->setSpacing(8);
    m_headButtons->addWidget(m_export);
    head->addLayout(m_headButtons);

    auto *messageRow = new QHBoxLayout;
    messageRow->setContentsMargins(16, 0, 16, 0);
    messageRow->addWidget(m_messages);

    auto *viewport = new QVBoxLayout(m_table->viewport());
    viewport->setContentsMargins(0, 0, 0, 0);
    viewport->addWidget(m_empty);
    m_empty->hide();

    auto *tableSide = new QWidget;
    auto *tableColumn = new QVBoxLayout(tableSide);
    tableColumn->setContentsMargins(0, 0, 0, 0);
    tableColumn->setSpacing(0);
    tableColumn->addWidget(m_bulk);
    tableColumn->addWidget(m_table, 1);
    m_bulk->hide();
    tableColumn->addWidget(m_footer);
    m_splitter->addWidget(tableSide);
    m_splitter->addWidget(m_pane);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(head);
    page->addWidget(m_filters);
    page->addLayout(messageRow);
    page->addWidget(m_progress);
    page->addWidget(m_splitter, 1);

    for (QTimer *timer : {&m_rowsTimer, &m_selectionTimer, &m_saveTimer})
        timer->setSingleShot(true);
    m_saveTimer.setInterval(400);
    m_minuteTimer.setInterval(30'000); // relative times go on while nothing else happens
    m_rowsTimer.setInterval(1000);     // unseen, only the sidebar's number depends on the rows
    connect(&m_rowsTimer, &QTimer::timeout, this, &ResourcePage::boardChanged);
    connect(&m_selectionTimer, &QTimer::timeout, this, &ResourcePage::refreshWords);
    connect(&m_saveTimer, &QTimer::timeout, this, &ResourcePage::saveLayout);
    connect(&m_minuteTimer, &QTimer::timeout, this, [this] {
        m_table->viewport()->update();
        refreshWords();
    });
}

void ResourcePage::start(std::vector<ColumnLook> columns, int sortColumn, Qt::SortOrder order, bool twoLines)
{
    m_cells->setSourceModel(&m_model); // not before: the page's own parts are made after this base
    m_table->setModel(m_cells);
    m_title->setText(title());
    m_table->setAccessibleName(title());
    m_filters->field().setPlaceholderText(filterPlaceholder());
    m_filters->field().setAccessibleName(filterPlaceholder());
    m_filters->columnsButton().setMenu(m_columnMenu);
    m_exportAction = new ExportAction(
        title(), pageId(), *m_table, m_model, organization(), [this] { return json(); }, *m_messages, this);
    m_export->setMenu(&m_exportAction->menu());
    buildVerbs();
    m_twoLines = twoLines;
    m_table->setColumns(std::move(columns));
    m_table->setDensity(m_context.settings.density(), m_twoLines);
    m_table->sortByColumn(sortColumn, order);
    restoreLayout();
    m_started = true;

    connect(m_filters, &FilterBar::textChanged, this, &ResourcePage::applyFilters);
    connect(m_filters, &FilterBar::chipsChanged, this, &ResourcePage::applyFilters);
    connect(&m_model, &TableModelBase::rowsTaken, this, &ResourcePage::showRows);
    connect(&m_model, &TableModelBase::countsChanged, this, [this] { m_selectionTimer.start(0); });
    connect(m_table, &DataTable::selectionChangedByIds, this, [this] { m_selectionTimer.start(0); });
    connect(m_table, &DataTable::columnsChanged, this, [this] { m_saveTimer.start(); });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_saveTimer.start(); });
    connect(m_table, &DataTable::menuRequested, this, &ResourcePage::showRowMenu);
    connect(m_table, &DataTable::rowOpened, this, [this] {
        setPaneShown(true);
        refreshWords();
        m_pane->setFocus();
    });
    connect(m_table->horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_columnMenu->popup(m_table->horizontalHeader()->mapToGlobal(at)); });
    connect(m_pane, &DetailPane::closeRequested, this, &ResourcePage::toggleDetail);
    connect(m_empty, &EmptyState::chosen, this, [this](const QString &id) {
        if (id == "all"_L1)
            m_filters->clearAll();
        else if (id == "words"_L1)
            m_filters->clearText();
        else if (id == "chips"_L1)
            m_filters->setOnly({});
        else if (id == "retry"_L1)
            session().sync().refresh(true);
        m_table->setFocus();
    });
    connect(m_messages, &MessageBar::actionTriggered, this, [this](const QString &id) {
        if (id == "read"_L1)
            session().sync().refresh(true);
        else
            Q_EMIT messageAction(id);
    });
    connect(m_messages, &MessageBar::closed, this, [this](const QString &id, const QString &said) {
        if (id == "read"_L1)
            m_closedMessage = said;
    });
    connect(m_footer, &TableFooter::linkClicked, this, [this] { session().sync().cancel(); });
    connect(&m_context.settings, &Settings::densityChanged, this,
            [this] { m_table->setDensity(m_context.settings.density(), m_twoLines); });
    connectSession();
    m_minuteTimer.start();
    boardChanged();
    updateProgress();
}

void ResourcePage::connectSession()
{
    const auto concerns = [this](ListKind kind) {
        const auto main = mainLists();
        const auto other = otherLists();
        return std::find(main.begin(), main.end(), kind) != main.end() ||
               std::find(other.begin(), other.end(), kind) != other.end();
    };
    Organization &organization = session().organization();
    connect(&organization, &Organization::stateChanged, this, [this, concerns](ListKind kind) {
        if (concerns(kind))
            refreshWordsSoon();
    });
    connect(&session().board(), &Board::changed, this, [this] {
        if (isVisible())
            boardChanged();
        else if (!m_rowsTimer.isActive())
            m_rowsTimer.start();
    });
    connect(&session().sync(), &Sync::progressChanged, this, &ResourcePage::updateProgress);
    connect(&session().sync(), &Sync::connectionErrorChanged, this, [this] { m_selectionTimer.start(0); });
}

void ResourcePage::boardChanged()
{
    m_rowsTimer.stop();
    const Board &board = session().board();
    if (board.isReady() && !board.rows()->tablesFollow)
        takeRows(board.rows());
    else
        showRows();
}

void ResourcePage::catchUp()
{
    if (m_rowsTimer.isActive())
        boardChanged();
}

void ResourcePage::showRows()
{
    selectPending();
    refreshWords();
    Q_EMIT countsChanged();
}

void ResourcePage::refreshWords()
{
    if (!m_started)
        return;
    m_selectionTimer.stop();
    m_state = stateNow(); // first: what is said depends on it
    if (!isVisible())
        return; // said when it is shown
    updateState();
    m_facts->setText(facts());
    m_filters->setCounts(m_model.totalCount() == 0 && m_state == State::Loading ? std::vector<int>()
                                                                                : quickFilterCounts());
    updateMessages();
    const QStringList selected = m_table->selectedIds();
    showSelection(selected);
    updateVerbs(selected);
}

void ResourcePage::refreshWordsSoon()
{
    if (m_started && isVisible() && !m_selectionTimer.isActive())
        m_selectionTimer.start(kWordsMs);
}

void ResourcePage::showEvent(QShowEvent *event)
{
    ConsolePage::showEvent(event);
    refreshWords(); // not followed while it could not be seen
}

void ResourcePage::activate()
{
    session().sync().setFocus(focus());
    m_table->setFocus();
    if (m_rowsTimer.isActive())
        boardChanged();
}

void ResourcePage::go(const Target &target)
{
    if (!target.filter.isEmpty()) {
        m_filters->clearText();
        m_filters->setOnly(target.filter);
    }
    m_pendingRow = target.rowId;
    if (!m_pendingRow.isEmpty() && m_model.contains(m_pendingRow) && m_model.rowOf(m_pendingRow) < 0)
        m_filters->clearAll(); // what was asked for is behind a filter
    selectPending();
}

void ResourcePage::selectPending()
{
    if (m_pendingRow.isEmpty())
        return;
    if (const int row = m_model.rowOf(m_pendingRow); row >= 0) {
        m_pendingRow.clear();
        m_table->selectRow(row);
    }
}

void ResourcePage::focusFilter()
{
    m_filters->field().setFocus();
    m_filters->field().selectAll();
}

bool ResourcePage::escape()
{
    if (!m_filters->text().isEmpty()) {
        m_filters->clearText();
        return true;
    }
    if (!m_filters->activeChips().isEmpty()) {
        m_filters->setOnly({});
        return true;
    }
    if (m_table->selectedCount() > 0) {
        m_table->clearSelection();
        return true;
    }
    if (!m_pane->isHidden()) {
        toggleDetail();
        return true;
    }
    return false;
}

void ResourcePage::toggleDetail()
{
    const bool hadFocus = m_pane->isAncestorOf(focusWidget());
    setPaneShown(m_pane->isHidden());
    if (hadFocus && m_pane->isHidden())
        m_table->setFocus();
}

void ResourcePage::setPaneShown(bool shown)
{
    if (m_pane->isHidden() != shown)
        return;
    m_pane->setVisible(shown);
    paneShown(shown);
    m_saveTimer.start();
}

int ResourcePage::count() const
{
    return m_state == State::Loading || m_state == State::Failed ? -1 : m_model.totalCount();
}

bool ResourcePage::awaitsRows() const
{
    return m_model.awaitsRows() || session().board().rows()->tablesFollow;
}

void ResourcePage::applyFilters()
{
    applyQuickFilters(m_filters->activeChips());
    m_model.setFilter(m_filters->text());
    refreshWords();
}

void ResourcePage::setTwoLines(bool on)
{
    m_twoLines = on;
    m_table->setDensity(m_context.settings.density(), on);
}

const Organization &ResourcePage::organization() const
{
    return session().organization();
}

UnixSeconds ResourcePage::now() const
{
    return session().clock().now();
}

QString ResourcePage::stateName(const char *part) const
{
    return pageId() + u'/' + QLatin1StringView(part);
}

void ResourcePage::saveLayout()
{
    m_context.settings.setState(stateName("columns"), m_table->columnState());
    m_context.settings.setState(stateName("splitter"), m_splitter->saveState());
    m_context.settings.setState(stateName("pane"), m_pane->isHidden() ? "hidden" : "shown");
}

void ResourcePage::restoreLayout()
{
    if (const QByteArray state = m_context.settings.state(stateName("splitter")); state.isEmpty())
        m_splitter->setSizes({10'000, 320});
    else
        m_splitter->restoreState(state);
    m_splitter->setHandleWidth(1);
    const bool shown = m_context.settings.state(stateName("pane")) != "hidden";
    m_pane->setVisible(shown);
    m_table->restoreColumnState(m_context.settings.state(stateName("columns")));
    paneShown(shown);
}

} // namespace steward

#include "moc_resourcepage.cpp"
