// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/journal/journalpage.h"

#include "app/session/session.h"
#include "ui/pages/journal/journaldetail.h"
#include "ui/pages/journal/journalfeed.h"
#include "ui/support/datatable.h"
#include "ui/support/detailpane.h"
#include "ui/support/filterbar.h"
#include "ui/support/format.h"
#include "ui/support/iconlabel.h"
#include "ui/support/rowactions.h"
#include "ui/support/servertext.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

using Col = JournalModel::Column;

QDate dayOf(qint64 atMs)
{
    return QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC).date();
}

QLatin1StringView iconOf(const JournalRow &row)
{
    switch (row.kind) {
    case JournalRow::Kind::Plan:
        return "list-checks"_L1;
    case JournalRow::Kind::Decision:
        return "pencil"_L1;
    case JournalRow::Kind::Step:
        break;
    }
    switch (row.phase) {
    case StepPhase::Done:
    case StepPhase::Reached:
        return row.secretLost ? "triangle-alert"_L1 : "circle-check"_L1;
    case StepPhase::Failed:
        return "circle-x"_L1;
    case StepPhase::Changed:
        return "triangle-alert"_L1;
    case StepPhase::Dropped:
        return "circle-slash"_L1;
    case StepPhase::Elsewhere:
        return "loader"_L1;
    default:
        return "circle-help"_L1;
    }
}

} // namespace

JournalPage::JournalPage(PageContext context, QWidget *parent)
    : ResourcePage(context, m_model, parent)
    , m_feed(new JournalFeed(context.session, this))
    , m_detail(new JournalDetail(context.session, pane(), this))
    , m_chain(new PillRow(this))
{
    for (const auto &filter : journalFilters())
        filters().addChip(QString(filter.id), QCoreApplication::translate("QuickFilters", filter.title));
    m_chain->setObjectName(u"journalChain"_s);
    headButtons().insertWidget(0, m_chain, 0, Qt::AlignVCenter);
    connect(m_feed, &JournalFeed::changed, this, &JournalPage::takeView);
    connect(m_feed, &JournalFeed::failed, this, [this](const Error &error) { showError(u"journal"_s, error); });
    connect(m_detail, &JournalDetail::planFilterRequested, this,
            [this](const QString &planId) { filters().field().setText(planId); });
    addVerbs();
    start({{u"day"_s, 96, 84, 0},
           {u"time"_s, 104, 84, 0},
           {u"what"_s, 300, 200, 6},
           {u"who"_s, 90, 60, 0},
           {u"outcome"_s, 132, 112, 1},
           {u"plan"_s, 120, 70, 1},
           {u"operation"_s, 130, 80, 0, false, false},
           {u"request_id"_s, 130, 80, 0, false, false},
           {u"plan_id"_s, 130, 80, 0, false, false},
           {u"number"_s, 70, 50, 0, true, false}},
          Col::Time, Qt::DescendingOrder, false);
    exports().menu().addAction(verbs().action(u"plan-text"_s));
    if (m_feed->isRead())
        takeView();
}

JournalPage::~JournalPage() = default;

QString JournalPage::pageId() const
{
    return u"journal"_s;
}

QString JournalPage::title() const
{
    return tr("Journal");
}

PageHelp JournalPage::help() const
{
    return helpOf(
        tr("What was changed through Steward: every plan, every request with what came of it, and what people decided "
           "about it, newest first. What can be taken back can be undone from here, as a plan; what failed can be "
           "asked for again."),
        tr("The journal is kept on this computer and never edited: each entry carries the hash of the one before it, "
           "so that a change would show at the head of the page. What other people do elsewhere stands in the "
           "service’s audit log, not here. Secrets are in neither."));
}

bool JournalPage::hasMainLists() const
{
    return m_feed->isRead();
}

void JournalPage::takeRows(std::shared_ptr<const BoardRows>)
{
    refreshWords(); // of the organization's lists; the journal has its own way
}

void JournalPage::takeView()
{
    const JournalView &view = m_feed->view();
    m_model.setRowsSoon(view.rows);
    if (view.broken > 0)
        m_chain->setPills(
            {{"octagon-alert"_L1, tr("Chain broken at entry %1").arg(Format::count(view.broken)), Tone::Danger, {}}});
    else
        m_chain->setPills({{"link"_L1, tr("Chain intact"), Tone::Success, {}}});
    refreshWords();
}

void JournalPage::applyQuickFilters(const QStringList &ids)
{
    std::vector<bool (*)(const JournalRow &)> chosen;
    for (const QString &id : ids) {
        if (const auto *filter = findFilter(journalFilters(), id))
            chosen.push_back(filter->matches);
    }
    m_model.setQuickFilter(allOf(std::move(chosen)));
}

std::vector<int> JournalPage::quickFilterCounts() const
{
    return countMatches(journalFilters(), m_model.rows());
}

bool JournalPage::isByTime() const
{
    const int column = m_model.sortColumn();
    return column == Col::Time || column == Col::Day || column == Col::Number;
}

bool JournalPage::startsDay(int index) const
{
    return isByTime() && (index == 0 || dayOf(m_model.rowAt(index).atMs) != dayOf(m_model.rowAt(index - 1).atMs));
}

QString JournalPage::dayText(qint64 atMs) const
{
    const QDate day = dayOf(atMs);
    const QDate today = dayOf(session().clock().nowMs());
    if (day == today)
        return tr("Today");
    if (day == today.addDays(-1))
        return tr("Yesterday");
    //: A day of this year: "Mon 23 Nov"
    return day.year() == today.year() ? tr("%1 %2").arg(Format::locale().dayName(day.dayOfWeek(), QLocale::ShortFormat),
                                                        Format::dayMonth(atMs / 1000))
                                      : Format::locale().toString(day, QLocale::ShortFormat);
}

Cell JournalPage::cellAt(int index, int column) const
{
    const JournalRow &row = m_model.rowAt(index);
    Cell cell;
    cell.section = startsDay(index);
    switch (static_cast<Col>(column)) {
    case Col::Day:
        cell.spoken = Format::date(row.atMs / 1000);
        // Once where a day begins; in another order each row says its own.
        if (cell.section || !isByTime())
            cell.text = dayText(row.atMs);
        cell.look = cell.section ? Cell::Look::Strong : Cell::Look::Faint;
        cell.tip = Format::date(row.atMs / 1000);
        break;
    case Col::Time: // seconds, because several things happen in a minute
        cell.text = QDateTime::fromMSecsSinceEpoch(row.atMs, Qt::UTC).toString(u"HH:mm:ss"_s);
        cell.tip = Format::moment(row.atMs / 1000);
        break;
    case Col::What:
        cell.text = servertext::shown(row.what);
        cell.icon = iconOf(row);
        cell.look = row.kind == JournalRow::Kind::Step ? Cell::Look::Strong : Cell::Look::Plain;
        break;
    case Col::Who:
        cell.text = servertext::shown(row.user);
        break;
    case Col::Outcome:
        if (row.kind != JournalRow::Kind::Step || isReached(row.phase) || row.phase == StepPhase::Dropped)
            cell.text = row.outcome;
        else
            cell.pills.push_back({iconOf(row),
                                  row.outcome,
                                  row.phase == StepPhase::Failed      ? Tone::Danger
                                  : row.phase == StepPhase::Elsewhere ? Tone::Info
                                                                      : Tone::Warning,
                                  {}});
        break;
    case Col::PartOf:
        cell.text = servertext::shown(row.planTitle);
        cell.look = Cell::Look::Faint;
        break;
    case Col::Operation:
        cell.text = row.operation;
        break;
    case Col::RequestId:
        cell.tail = servertext::shown(row.requestId);
        break;
    case Col::PlanId:
        cell.tail = row.planId;
        break;
    case Col::Number:
        cell.look = Cell::Look::Number;
        cell.text = Format::count(row.number);
        break;
    }
    return cell;
}

const PlanRecord *JournalPage::planOf(const JournalRow &row) const
{
    return m_feed->view().plans.value(row.planId).get();
}

std::vector<const JournalRow *> JournalPage::selectedRows() const
{
    std::vector<const JournalRow *> rows;
    for (const QString &id : const_cast<JournalPage *>(this)->table().selectedIds()) {
        if (const JournalRow *row = m_model.find(id))
            rows.push_back(row);
    }
    return rows;
}

SharedValue<PlanRecord> JournalPage::selectedPlan(QStringList *stepIds) const
{
    QString planId;
    for (const JournalRow *row : selectedRows()) {
        if (!planId.isEmpty() && row->planId != planId)
            return {};
        planId = row->planId;
        if (stepIds && !row->stepId.isEmpty() && !stepIds->contains(row->stepId))
            *stepIds += row->stepId;
    }
    return m_feed->view().plans.value(planId);
}

void JournalPage::showSelection(const QStringList &ids)
{
    if (ids.size() == 1) {
        if (const JournalRow *row = m_model.find(ids.constFirst())) {
            m_detail->show(*row, planOf(*row));
            return;
        }
    }
    if (ids.size() > 1)
        pane().showSummary(selectedText(static_cast<int>(ids.size())), {},
                           selectedPlan(nullptr) ? tr("All of one plan: they can be undone or tried again together.")
                                                 : tr("Of different plans."));
    else
        pane().showNothing(tr("No entry is selected."), tr("Select one to see its request, its answer and its place "
                                                           "in the chain."));
}

QString JournalPage::facts() const
{
    const JournalView &view = m_feed->view();
    if (!m_feed->isRead())
        return {};
    return view.entries == 0 ? tr("nothing has been changed through Steward yet")
                             : tr("%Ln entry(s) since %1", nullptr, static_cast<int>(view.entries))
                                   .arg(Format::date(view.firstAtMs / 1000));
}

QString JournalPage::rowsText(int count) const
{
    return tr("%Ln line(s)", nullptr, count);
}

QString JournalPage::filterPlaceholder() const
{
    return tr("Search the journal");
}

QString JournalPage::selectedText(int count) const
{
    return tr("%Ln line(s) selected", nullptr, count);
}

QString JournalPage::emptyTitle() const
{
    return tr("Nothing has been changed through Steward yet.");
}

QString JournalPage::emptyText() const
{
    return tr("Every plan that is applied stands here, with each request and its answer.");
}

QString JournalPage::footerEnd() const
{
    return tr("Entries are never edited.");
}

QLatin1StringView JournalPage::emptyIcon() const
{
    return "scroll-text"_L1;
}

} // namespace steward

#include "moc_journalpage.cpp"
