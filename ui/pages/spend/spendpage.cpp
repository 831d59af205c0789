// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/spend/spendpage.h"

#include "app/session/session.h"
#include "app/settings/settings.h"
#include "app/spend/spendmoves.h"
#include "ui/charts/stackedbars.h"
#include "ui/pages/spend/chartcontent.h"
#include "ui/pages/spend/filterbutton.h"
#include "ui/pages/spend/filterdialog.h"
#include "ui/pages/spend/severalexport.h"
#include "ui/pages/spend/spendbadge.h"
#include "ui/pages/spend/spendcharts.h"
#include "ui/pages/spend/spendfacts.h"
#include "ui/pages/spend/spendhead.h"
#include "ui/pages/spend/spendincidents.h"
#include "ui/pages/spend/spendtable.h"
#include "ui/pages/spend/spendtrail.h"
#include "ui/pages/spend/spendwords.h"
#include "ui/support/datatable.h"
#include "ui/support/errortext.h"
#include "ui/support/exportaction.h"
#include "ui/support/linkbutton.h"
#include "ui/support/messagebar.h"

#include <QShowEvent>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr size_t kMostPast = 50;

} // namespace

SpendPage::SpendPage(PageContext context, QWidget *parent)
    : ConsolePage(parent)
    , m_context(context)
    , m_books(new SpendBooks(context.session.spend(), context.session.clock(), this))
    , m_feed(new SpendFeed(*m_books, context.session.clock(), this))
    , m_names(context.session.organization())
    , m_messages(new MessageBar(this))
    , m_incidents(new SpendIncidents(context.session, *m_messages, this))
    , m_badge(new SpendBadge(*m_messages))
    , m_head(new SpendHead(title(), m_badge))
    , m_trail(new SpendTrail)
    , m_figures(new KeyFigures(SpendFacts::kCount))
    , m_charts(new SpendCharts(context.settings, m_names, *m_messages))
    , m_table(new SpendTable(context.session.spend(), *m_feed, context.settings))
    , m_severalExport(new SeveralExport(*m_books, *m_messages, this))
{
    setObjectName(u"spendPage"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_choice.range = budgetRange(context.session.clock().now(), budgetDay());
    putTogether();
    showHead();
    m_table->showState();
}

SpendPage::~SpendPage() = default;

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
               "level deeper.") +
                u' ' +
                tr("Where several organizations are connected, the list beside the title shows them together: what is "
                   "kept of the others on this computer is read, nothing is sent."),
            tr("Billed costs as the service tells them, by UTC day, kept on this computer for as long as you like. The "
               "last days are provisional: the service still books on them. Money by person is an estimate: the bill, "
               "divided by usage."),
            {{tr("Left, Right"), tr("In a chart: from one bar or day to the next")},
             {tr("Up, Down"), tr("In a bar: from one group to the next")},
             {keys(Qt::Key_Space), tr("On a group above the bars: hide it in the chart, or show it again")},
             {keys(Qt::Key_Return), tr("Show only this bar, or look into this row")},
             {keys(Qt::Key_Escape), tr("Back to the whole")},
             {keys(QKeySequence::Find), tr("Filter: show only one project, line item, person, …")},
             {keys(QKeySequence(u"Ctrl+E"_s)), tr("Export")}}};
}

void SpendPage::activate()
{
    m_context.session.sync().setFocus(Focus::Overview);
    m_past.clear(); // what was before is another page
    showTrail();
    m_table->view().setFocus(Qt::OtherFocusReason);
}

void SpendPage::go(const Target &target)
{
    SpendChoice choice = inScope(m_choice, SpendScope::Own, m_context.session.connection().id);
    if (target.filter == "period"_L1) { // what the Overview tells
        choice = {};
        choice.range = budgetRange(now(), budgetDay());
        return set(std::move(choice));
    }
    if (target.rowId.isEmpty())
        return;
    choice.filters = {{SpendGrouping::Project, {target.rowId}}};
    choice.narrowed.clear();
    choice.groupBy = SpendGrouping::LineItem;
    choice.step.reset();
    set(std::move(choice));
}

void SpendPage::focusFilter()
{
    m_head->focusFilter();
}

void SpendPage::exportRows()
{
    m_head->openExportMenu();
}

bool SpendPage::escape()
{
    if (const int parts = trailLength(m_choice); parts > 0) {
        choose(wentBackTo(m_choice, parts - 1));
        return true;
    }
    if (!m_choice.narrowed.empty()) {
        choose(withoutFilter(m_choice, m_choice.narrowed.back().grouping));
        return true;
    }
    if (m_table->view().selectedCount() > 0) {
        m_table->view().clearSelection();
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
    return shown() && !m_dirty && !m_feed->isAsking() && !m_table->asksForTrends();
}

UnixSeconds SpendPage::now() const
{
    return m_context.session.clock().now();
}

SpendModel &SpendPage::model()
{
    return m_table->model();
}

const SpendShown *SpendPage::shown() const
{
    return m_feed->shown() ? &*m_feed->shown() : nullptr;
}

void SpendPage::set(SpendChoice choice)
{
    m_choice = std::move(choice);
    askAgain();
}

void SpendPage::choose(SpendChoice choice)
{
    if (!(choice == m_choice)) {
        if (m_past.size() == kMostPast)
            m_past.erase(m_past.begin());
        m_past.push_back(m_choice);
        Q_EMIT pastChanged();
    }
    set(std::move(choice));
}

bool SpendPage::goBack()
{
    if (m_past.empty())
        return false;
    SpendChoice choice = std::move(m_past.back());
    m_past.pop_back();
    Q_EMIT pastChanged();
    set(std::move(choice));
    return true;
}

void SpendPage::askFilter(SpendGrouping grouping)
{
    auto *dialog =
        new FilterDialog(*m_books, m_choice.scope, groupsToChoose(m_choice, grouping, now(), budgetDay()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const SpendGroup &group = dialog->chosen();
        m_names.remember(dialog->grouping(), group.member, ChartContent::nameOf(group, m_choice));
        choose(narrowedTo(m_choice, {dialog->grouping(), {group.member}}));
    });
    dialog->open();
}

void SpendPage::askAgainWhenSeen()
{
    if (isVisible())
        askAgain();
}

void SpendPage::askAgain()
{
    showHead();
    m_dirty = !m_context.session.isOpen(); // then opened() comes
    if (m_dirty)
        return;
    m_changeTimer.stop();
    m_feed->ask(m_choice, budgetDay());
}

void SpendPage::take()
{
    m_messages->dismiss(u"spend"_s);
    const SpendShown &shown = *this->shown();
    QStringList largest;
    for (const SpendSeries &series : shown.figures.series)
        largest += series.member;
    const QHash<QString, int> places = m_letters.assign(static_cast<int>(shown.choice.groupBy), largest);
    showHead();
    m_figures->setFigures(SpendFacts::of(shown));
    m_badge->show(shown);
    showOrganizations(shown);
    m_charts->show(shown, places);
    m_table->show(shown, places);
    if (!m_wanted.isNull())
        m_table->select(std::exchange(m_wanted, QString()));
    if (m_dirty && isVisible())
        m_changeTimer.start(); // what changed while this answer was made
}

void SpendPage::takeFailure(const Error &error)
{
    const ErrorText text = ErrorText::of(error);
    Message message{
        u"spend"_s, Tone::Danger, {}, tr("The figures could not be read from this computer’s archive."), text.advice};
    message.copyText = text.detail;
    message.action = tr("Try again");
    m_messages->show(message);
    if (shown() && !(m_choice == shown()->choice)) { // the page goes on showing what it says that it shows
        m_choice = shown()->choice;
        showHead();
    }
    m_table->showState();
}

void SpendPage::showHead()
{
    m_head->setChoice(m_choice, now(), budgetDay());
    if (const SpendShown *shown = this->shown())
        m_head->filter().setFacts(shown->facts, m_choice.filters);
    showTrail();
}

void SpendPage::showTrail()
{
    SpendTrail::Shown shown;
    for (const SpendFilter &filter : m_choice.filters)
        shown.parts += m_names.of(filter);
    if (m_choice.step)
        shown.parts += stepName(*m_choice.step);
    for (const SpendFilter &filter : m_choice.narrowed)
        shown.filters.push_back({SpendWords::groupingId(filter.grouping), m_names.of(filter)});
    shown.canGoBack = !m_past.empty();
    m_trail->setShown(shown);
}

void SpendPage::openRow(const SpendRow &row)
{
    if (!shown() || row.otherCurrency)
        return;
    const SpendChoice &from = shown()->choice; // what the row is of; another choice may be on its way
    if (std::optional<SpendChoice> choice = opened(from, row.member)) {
        m_names.remember(from.groupBy, row.member,
                         ChartContent::nameOf({row.member, row.name, row.context, {}, {}}, from));
        choose(*std::move(choice));
    }
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

} // namespace steward

#include "moc_spendpage.cpp"
