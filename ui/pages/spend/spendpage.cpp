// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/spend/spendpage.h"

#include "app/organization/organization.h"
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "app/sync/spend/spendsync.h"
#include "ui/charts/cumulativeplot.h"
#include "ui/charts/plotcard.h"
#include "ui/charts/stackedbars.h"
#include "ui/pages/spend/booksexport.h"
#include "ui/pages/spend/keyfigures.h"
#include "ui/pages/spend/periodpicker.h"
#include "ui/pages/spend/spendtrail.h"
#include "ui/pages/spend/spendwords.h"
#include "ui/pages/usage/coveragedialog.h"
#include "ui/report/reportaction.h"
#include "ui/support/cellmodel.h"
#include "ui/support/datatable.h"
#include "ui/support/emptystate.h"
#include "ui/support/errortext.h"
#include "ui/support/exportaction.h"
#include "ui/support/iconlabel.h"
#include "ui/support/icons.h"
#include "ui/support/linkbutton.h"
#include "ui/support/messagebar.h"
#include "ui/support/segmentedchoice.h"
#include "ui/support/tablefooter.h"
#include "ui/support/totalrow.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QShowEvent>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr int kMargin = 16;
constexpr int kFigures = 5;
constexpr std::array kGroupings{SpendGrouping::Project,  SpendGrouping::Environment, SpendGrouping::CostCentre,
                                SpendGrouping::LineItem, SpendGrouping::ModelFamily, SpendGrouping::Key,
                                SpendGrouping::Person};

using Col = SpendModel::Column;

} // namespace

SpendPage::SpendPage(PageContext context, QWidget *parent)
    : ConsolePage(parent)
    , m_context(context)
    , m_cells(new CellModel([this](int row, int column) { return cellAt(row, column); }, this))
    , m_feed(new SpendFeed(context.session.spend(), context.session.clock(), this))
    , m_period(new PeriodPicker)
    , m_compare(new QComboBox)
    , m_export(new QPushButton(tr("Export")))
    , m_groupings(new SegmentedChoice)
    , m_badge(new PillRow)
    , m_method(new LinkButton(tr("How it is made")))
    , m_days(new LinkButton(tr("Data…")))
    , m_incidents(new LinkButton)
    , m_trail(new SpendTrail)
    , m_figures(new KeyFigures(kFigures))
    , m_bars(new StackedBars)
    , m_sums(new CumulativePlot)
    , m_barsCard(new PlotCard(u"spendBars"_s, m_bars))
    , m_sumsCard(new PlotCard(u"spendSums"_s, m_sums))
    , m_messages(new MessageBar)
    , m_table(new DataTable)
    , m_empty(new EmptyState(m_table->viewport()))
    , m_total(new TotalRow(*m_table))
    , m_footer(new TableFooter)
{
    setObjectName(u"spendPage"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_choice.range = budgetRange(context.session.clock().now(), budgetDay());
    build();
    connectAll();
    m_bars->setSpoken(tr("Spend by day"));
    m_sums->setSpoken(tr("Spend added up"));
    showHead();
    showState();
}

SpendPage::~SpendPage() = default;

void SpendPage::build()
{
    auto *heading = new TextLabel(TextSize::H1, QFont::DemiBold);
    heading->setObjectName(u"pageTitle"_s);
    heading->setText(title());
    m_compare->setObjectName(u"compareBox"_s);
    m_compare->setAccessibleName(tr("Compared with"));
    m_compare->setSizeAdjustPolicy(
        QComboBox::AdjustToMinimumContentsLengthWithIcon); // gives way where letters are large
    m_compare->setMinimumContentsLength(18);
    for (const SpendComparison compare : {SpendComparison::Before, SpendComparison::LastYear, SpendComparison::None})
        m_compare->addItem(SpendWords::comparison(compare), static_cast<int>(compare));
    m_export->setObjectName(u"exportButton"_s);
    m_export->setIcon(icons::icon("download"_L1));
    m_export->setProperty("role", u"primary"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kMargin, 10, kMargin, 6);
    head->setSpacing(8);
    head->addWidget(heading);
    head->addStretch(1);
    head->addWidget(m_period);
    head->addWidget(m_compare);
    head->addWidget(m_export);

    for (const SpendGrouping grouping : kGroupings)
        m_groupings->add(static_cast<int>(grouping), SpendWords::grouping(grouping),
                         u"segment."_s + SpendWords::groupingId(grouping));
    auto *by = new TextLabel(TextSize::Body, QFont::Normal, true);
    by->setText(tr("By"));
    m_badge->setObjectName(u"spendBadge"_s);
    auto *utc = new TextLabel(TextSize::Small, QFont::Normal, true);
    utc->setText(tr("UTC", "time zone of all days on the page"));
    auto *choices = new QHBoxLayout;
    choices->setContentsMargins(kMargin, 2, kMargin, 6);
    choices->setSpacing(8);
    choices->addWidget(by);
    choices->addWidget(m_groupings);
    choices->addStretch(1);
    m_method->setObjectName(u"spendMethod"_s);
    m_method->hide();
    m_days->setObjectName(u"spendData"_s);
    m_days->setToolTip(tr("Which days are held, and which may still change"));
    choices->addWidget(m_incidents);
    choices->addWidget(m_method);
    choices->addWidget(m_badge, 0, Qt::AlignVCenter);
    choices->addWidget(m_days);
    choices->addWidget(utc, 0, Qt::AlignVCenter);

    const auto inset = [](QWidget *widget, int bottom) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(kMargin, 0, kMargin, bottom);
        row->addWidget(widget);
        return row;
    };
    auto *viewport = new QVBoxLayout(m_table->viewport());
    viewport->setContentsMargins(0, 0, 0, 0);
    viewport->addWidget(m_empty);
    m_table->setObjectName(u"table"_s);
    m_table->setIdRole(TableModelBase::IdRole);
    m_cells->setSourceModel(&m_model);
    m_table->setModel(m_cells);
    m_table->setAccessibleName(title());
    m_table->setColumns({{u"group"_s, 240, 140, 4},
                         {u"class"_s, 110, 80, 0},
                         {u"amount"_s, 110, 80, 0, true},
                         {u"share"_s, 150, 80, 1},
                         {u"before"_s, 110, 80, 0, true, false},
                         {u"change"_s, 96, 70, 0, true},
                         {u"trend"_s, 96, 60, 0},
                         {u"budget"_s, 130, 90, 1}});
    m_table->setDensity(m_context.settings.density(), false);
    m_table->sortByColumn(Col::Amount, Qt::DescendingOrder);
    m_exports = new ExportAction(
        title(), u"spend"_s, *m_table, m_model, m_context.session.organization(), [this] { return exportedJson(); },
        *m_messages, this);
    m_exports->menu().addSeparator();
    m_report = new ReportAction(
        m_context.session, [this] { return budgetDay(); }, *m_messages, this);
    m_exports->menu().addAction(m_report);
    auto *books = new BooksExport(
        m_context.session, [this] { return daysSoFar(m_choice.range, now()); }, [this] { return budgetDay(); },
        *m_messages, this);
    books->addTo(m_exports->menu());
    m_export->setMenu(&m_exports->menu());

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(head);
    page->addLayout(choices);
    page->addLayout(inset(m_trail, 4));
    page->addLayout(inset(m_messages, 4));
    page->addLayout(inset(m_figures, 8));
    page->addWidget(chartsRow(), 5);
    page->addWidget(m_table, 4);
    page->addWidget(m_total);
    page->addWidget(m_footer);
}

QWidget *SpendPage::chartsRow()
{
    auto *row = new QWidget;
    auto *charts = new QHBoxLayout(row);
    charts->setContentsMargins(kMargin, 2, kMargin, 6);
    charts->setSpacing(18);
    charts->addWidget(m_barsCard, 3);
    charts->addWidget(m_sumsCard, 2);
    row->setMinimumHeight(190);
    return row;
}

void SpendPage::connectAll()
{
    connect(m_period, &PeriodPicker::rangeChosen, this, [this] {
        SpendChoice choice = m_choice;
        choice.range = m_period->range();
        choice.step.reset();
        choose(std::move(choice));
    });
    connect(m_compare, &QComboBox::activated, this, [this](int index) {
        SpendChoice choice = m_choice;
        choice.compare = static_cast<SpendComparison>(m_compare->itemData(index).toInt());
        choose(std::move(choice));
    });
    connect(m_groupings, &SegmentedChoice::chosen, this, [this](int grouping) {
        SpendChoice choice = m_choice;
        choice.groupBy = static_cast<SpendGrouping>(grouping);
        choose(std::move(choice));
    });
    connect(m_trail, &SpendTrail::goneBackTo, this, &SpendPage::goBackTo);
    connect(m_trail, &SpendTrail::lifted, this, &SpendPage::lift);
    connect(m_days, &QToolButton::clicked, this, [this] {
        auto *dialog = new CoverageDialog(m_context.session, {}, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_method, &QToolButton::clicked, this, &SpendPage::tellMethod);
    connect(m_bars, &StackedBars::stepChosen, this, &SpendPage::chooseStep);
    connect(m_table, &DataTable::rowOpened, this, &SpendPage::openRow);
    connect(m_table, &DataTable::selectionChangedByIds, this, &SpendPage::showFooter);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { m_trendTimer.start(); });
    connect(&m_model, &TableModelBase::countsChanged, this, [this] { m_trendTimer.start(); });
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, [this] { m_trendTimer.start(); });
    connect(m_feed, &SpendFeed::answered, this, &SpendPage::take);
    connect(m_feed, &SpendFeed::failed, this, &SpendPage::takeFailure);
    connect(m_feed, &SpendFeed::trendsArrived, this, [this] { m_table->viewport()->update(); });
    for (PlotCard *card : {m_barsCard, m_sumsCard}) {
        connect(card, &PlotCard::saved, this, [this](const QString &path) {
            m_messages->show(
                {u"picture"_s, Tone::Success, {}, tr("The picture was saved."), QDir::toNativeSeparators(path)});
        });
        connect(card, &PlotCard::notSaved, this, [this](const QString &path, const Error &error) {
            m_messages->show({u"picture"_s,
                              Tone::Danger,
                              {},
                              tr("The picture was not written to %1.").arg(QDir::toNativeSeparators(path)),
                              ErrorText::of(error).advice});
        });
    }
    watchIncidents();
    const auto pattern = [this] {
        for (Plot *plot : {static_cast<Plot *>(m_bars), static_cast<Plot *>(m_sums)})
            plot->setPatterns(m_context.settings.chartPatterns());
    };
    connect(&m_context.settings, &Settings::chartPatternsChanged, this, pattern);
    pattern();
    connect(m_messages, &MessageBar::actionTriggered, this, [this](const QString &id) {
        if (m_told.contains(id)) {
            acknowledge(m_told.value(id)); // the message stays until it is done
            return;
        }
        askAgain();
        m_messages->dismiss(id);
    });
    connect(m_empty, &EmptyState::chosen, this, [this] { askAgain(); });
    m_trendTimer.setSingleShot(true);
    m_trendTimer.setInterval(0);
    connect(&m_trendTimer, &QTimer::timeout, this, &SpendPage::askTrends);
    // While costs arrive day by day the page follows at a pace that can be read.
    m_changeTimer.setSingleShot(true);
    m_changeTimer.setInterval(500);
    connect(&m_changeTimer, &QTimer::timeout, this, &SpendPage::askAgain);
    connect(&m_context.session, &Session::opened, this, [this] {
        if (isVisible())
            askAgain();
    });
    connect(&m_context.session.spend(), &SpendBook::changed, this, [this] {
        m_dirty = true;
        if (isVisible() && !m_changeTimer.isActive() && !m_feed->isAsking()) // a slow answer is let come first
            m_changeTimer.start();
    });
    connect(&m_context.settings, &Settings::policyChanged, this, [this, known = budgetDay()]() mutable {
        if (std::exchange(known, budgetDay()) == budgetDay())
            return;
        if (m_choice.range.kind == SpendRange::Kind::Budget) {
            m_choice.range = budgetRange(now(), budgetDay());
            m_choice.step.reset();
        }
        m_dirty = true;
        if (isVisible())
            askAgain();
    });
    connect(&m_context.settings, &Settings::densityChanged, this,
            [this] { m_table->setDensity(m_context.settings.density(), false); });
}

QString SpendPage::pageId() const
{
    return u"spend"_s;
}

QString SpendPage::title() const
{
    return tr("Spend");
}

PageHelp SpendPage::help() const
{
    const auto keys = [](const QKeySequence &sequence) { return sequence.toString(QKeySequence::NativeText); };
    return {tr("Where the money goes: by day and added up, by project, class, cost centre, line item, model, key or "
               "person, beside the period before. The table has the same figures as the charts; opening a row goes one "
               "level deeper."),
            tr("Billed costs as the service tells them, by UTC day, kept on this computer for as long as you like. The "
               "last days are provisional: the service still books on them. Money by person is an estimate: the bill, "
               "divided by usage."),
            {{tr("Left, Right"), tr("In a chart: from one bar or day to the next")},
             {tr("Up, Down"), tr("In a bar: from one group to the next")},
             {keys(Qt::Key_Return), tr("Show only this bar, or look into this row")},
             {keys(Qt::Key_Escape), tr("Back to the whole")},
             {keys(QKeySequence(u"Ctrl+E"_s)), tr("Export")}}};
}

void SpendPage::activate()
{
    m_context.session.sync().setFocus(Focus::Overview);
    m_table->setFocus(Qt::OtherFocusReason);
}

void SpendPage::go(const Target &target)
{
    SpendChoice choice = m_choice;
    if (target.filter == "period"_L1) { // what the Overview tells
        choice = {};
        choice.range = budgetRange(now(), budgetDay());
        return choose(std::move(choice));
    }
    if (target.rowId.isEmpty())
        return;
    choice.filters = {{SpendGrouping::Project, {target.rowId}}};
    choice.groupBy = SpendGrouping::LineItem;
    choice.step.reset();
    choose(std::move(choice));
}

void SpendPage::focusFilter()
{
    m_groupings->setFocus(Qt::ShortcutFocusReason);
}

void SpendPage::exportRows()
{
    m_export->showMenu();
}

bool SpendPage::escape()
{
    if (m_choice.step || !m_choice.filters.empty()) {
        goBackTo(static_cast<int>(trailParts().size()) - 1);
        return true;
    }
    if (m_table->selectedCount() > 0) {
        m_table->clearSelection();
        return true;
    }
    return false;
}

void SpendPage::showEvent(QShowEvent *event)
{
    ConsolePage::showEvent(event);
    if (m_dirty && !m_feed->isAsking())
        askAgain();
}

int SpendPage::budgetDay() const
{
    return m_context.settings.policy().budgetDay;
}

bool SpendPage::isCurrent() const
{
    return shown() && !m_dirty && !m_feed->isAsking() && !m_trendTimer.isActive() && !m_feed->isAskingTrends();
}

UnixSeconds SpendPage::now() const
{
    return m_context.session.clock().now();
}

const SpendShown *SpendPage::shown() const
{
    return m_feed->shown() ? &*m_feed->shown() : nullptr;
}

void SpendPage::choose(SpendChoice choice)
{
    m_choice = std::move(choice);
    askAgain();
}

void SpendPage::askAgain()
{
    if (!m_context.session.isOpen()) {
        m_dirty = true;
        showHead();
        return; // opened() comes
    }
    m_dirty = false;
    m_changeTimer.stop();
    showHead();
    m_feed->ask(m_choice, budgetDay());
}

QStringList SpendPage::trailParts() const
{
    QStringList parts;
    for (const SpendFilter &filter : m_choice.filters) {
        QStringList names;
        for (const QString &member : filter.members)
            names += nameOf(filter.grouping, member);
        parts += SpendWords::grouping(filter.grouping) + u": "_s + names.join(u", "_s);
    }
    if (m_choice.step)
        parts += stepName(*m_choice.step);
    return parts;
}

void SpendPage::goBackTo(int parts)
{
    SpendChoice choice = m_choice;
    const auto filters = static_cast<int>(choice.filters.size());
    if (parts <= filters)
        choice.step.reset();
    if (parts < filters) {
        choice.groupBy = choice.filters[static_cast<size_t>(parts)].grouping; // where one came from
        choice.filters.resize(static_cast<size_t>(parts));
    }
    choose(std::move(choice));
}

void SpendPage::lift(int part)
{
    SpendChoice choice = m_choice;
    if (part < static_cast<int>(choice.filters.size()))
        choice.filters.erase(choice.filters.begin() + part);
    else
        choice.step.reset();
    choose(std::move(choice));
}

void SpendPage::openRow(int row)
{
    if (!shown())
        return;
    const SpendRow &opened = m_model.rowAt(row);
    SpendChoice choice = shown()->choice; // what the row is of; another choice may be on its way
    const SpendGrouping below = levelBelow(choice.groupBy);
    if (opened.otherCurrency || below == SpendGrouping::Total)
        return;
    m_names.insert(SpendWords::groupingId(choice.groupBy) + opened.id, opened.name);
    choice.filters.push_back({choice.groupBy, {opened.member}});
    choice.groupBy = below;
    choose(std::move(choice));
}

void SpendPage::chooseStep(int step, const QString &member)
{
    const SpendShown *shown = this->shown();
    if (!shown || step >= static_cast<int>(shown->figures.steps.size()))
        return;
    SpendChoice choice = shown->choice;
    const Period days = shown->figures.steps[static_cast<size_t>(step)].days;
    m_wanted = member;
    if (choice.step == days && member.isNull())
        choice.step.reset(); // the same bar again: back to all of them
    else
        choice.step = days;
    choose(std::move(choice));
}

QString SpendPage::nameOf(SpendGrouping grouping, const QString &member) const
{
    QString name = m_names.value(SpendWords::groupingId(grouping) + u'=' + member);
    if (name.isEmpty() && grouping == SpendGrouping::Project) {
        const auto &projects = m_context.session.organization().snapshot().projects;
        const auto found = std::find_if(projects.begin(), projects.end(),
                                        [&](const Project &project) { return project.id == member; });
        if (found != projects.end())
            name = found->name;
    }
    if (name.isEmpty() && grouping == SpendGrouping::Key) {
        for (const auto &key : m_context.session.organization().snapshot().projectKeys) {
            if (key.value.id == member)
                name = key.value.name;
        }
    }
    return SpendWords::member(grouping, member, name);
}

} // namespace steward
