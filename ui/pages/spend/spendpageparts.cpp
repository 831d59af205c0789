// SPDX-License-Identifier: GPL-3.0-or-later
// How the Spend page is put together: where its parts stand, and what each of them leads to.
#include "ui/pages/spend/spendpage.h"

#include "app/session/session.h"
#include "app/settings/settings.h"
#include "app/spend/spendmoves.h"
#include "ui/pages/spend/booksexport.h"
#include "ui/pages/spend/filterbutton.h"
#include "ui/pages/spend/keyfigures.h"
#include "ui/pages/spend/spendbadge.h"
#include "ui/pages/spend/spendcharts.h"
#include "ui/pages/spend/spendhead.h"
#include "ui/pages/spend/spendincidents.h"
#include "ui/pages/spend/spendtable.h"
#include "ui/pages/spend/spendtrail.h"
#include "ui/pages/spend/spendwords.h"
#include "ui/pages/usage/coveragedialog.h"
#include "ui/report/reportaction.h"
#include "ui/support/datatable.h"
#include "ui/support/exportaction.h"
#include "ui/support/linkbutton.h"
#include "ui/support/messagebar.h"

#include <algorithm>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

void SpendPage::putTogether()
{
    makeExports();
    layOut();
    connectHead();
    connectBody();
    connectSources();
    connectOrganizations();
}

void SpendPage::makeExports()
{
    DataTable &view = m_table->view();
    view.setAccessibleName(title());
    m_exports = new ExportAction(
        title(), u"spend"_s, view, m_table->model(), m_context.session.organization(),
        [this] { return m_table->json(); }, *m_messages, this);
    const auto day = [this] { return budgetDay(); };
    m_exports->menu().addSeparator();
    m_exports->menu().addAction(new ReportAction(m_context.session, day, *m_messages, this));
    auto *books = new BooksExport(
        m_context.session,
        [this] {
            return BooksExport::View{daysSoFar(m_choice.range, now()), filtersOf(m_choice)};
        },
        day, *m_messages, this);
    books->addTo(m_exports->menu());
    const QList<QAction *> actions = m_exports->menu().actions();
    const auto separator = std::ranges::find_if(actions, &QAction::isSeparator);
    m_ofOne = QList<QAction *>(separator, actions.end());
    m_exports->menu().setToolTipsVisible(true);
    m_head->setExportMenu(&m_exports->menu());
}

void SpendPage::layOut()
{
    constexpr int kMargin = 16;
    const auto inset = [](QWidget *widget, int top, int bottom) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(kMargin, top, kMargin, bottom);
        row->addWidget(widget);
        return row;
    };
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_head);
    QHBoxLayout *trail = inset(m_trail, 0, 4);
    trail->setStretch(0, 1);
    trail->addWidget(&m_incidents->link(), 0, Qt::AlignTrailing | Qt::AlignVCenter);
    page->addLayout(trail);
    page->addLayout(inset(m_messages, 0, 4));
    page->addLayout(inset(m_figures, 0, 8));
    page->addLayout(inset(m_charts, 2, 6), 5);
    page->addWidget(m_table, 4);
}

void SpendPage::connectHead()
{
    connect(m_head, &SpendHead::rangeChosen, this, [this](const SpendRange &range) {
        SpendChoice choice = m_choice;
        choice.range = range;
        choice.step.reset();
        choose(std::move(choice));
    });
    connect(m_head, &SpendHead::comparisonChosen, this, [this](SpendComparison compare) {
        SpendChoice choice = m_choice;
        choice.compare = compare;
        choose(std::move(choice));
    });
    connect(m_head, &SpendHead::groupingChosen, this, [this](SpendGrouping grouping) {
        SpendChoice choice = m_choice;
        choice.groupBy = grouping;
        choose(std::move(choice));
    });
    connect(m_badge, &SpendBadge::daysAsked, this, [this] {
        auto *dialog = new CoverageDialog(m_context.session, {}, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_trail, &SpendTrail::goneBackTo, this, [this](int parts) { choose(wentBackTo(m_choice, parts)); });
    connect(&m_head->filter(), &FilterButton::asked, this, &SpendPage::askFilter);
    connect(m_trail, &SpendTrail::backAsked, this, &SpendPage::goBack);
    connect(m_trail, &SpendTrail::filterLifted, this,
            [this](const QString &id) { choose(withoutFilter(m_choice, SpendWords::groupingFromId(id))); });
    connect(m_trail, &SpendTrail::lifted, this, [this](int part) { choose(withoutPart(m_choice, part)); });
}

void SpendPage::connectBody()
{
    connect(m_charts, &SpendCharts::stepChosen, this, &SpendPage::chooseStep);
    connect(m_charts, &SpendCharts::groupChosen, m_table, &SpendTable::select);
    connect(m_table, &SpendTable::rowOpened, this, &SpendPage::openRow);
    connect(m_table, &SpendTable::filtersLifted, this, [this] {
        SpendChoice choice = m_choice;
        choice.narrowed.clear();
        choose(std::move(choice));
    });
    connect(m_feed, &SpendFeed::answered, this, &SpendPage::take);
    connect(m_feed, &SpendFeed::failed, this, &SpendPage::takeFailure);
    connect(m_messages, &MessageBar::actionTriggered, this, [this](const QString &id) {
        if (m_incidents->acknowledge(id))
            return;
        askAgain();
        m_messages->dismiss(id);
    });
}

void SpendPage::connectSources()
{
    // While costs arrive day by day the page follows at a pace that can be read.
    m_changeTimer.setSingleShot(true);
    m_changeTimer.setInterval(500);
    connect(&m_changeTimer, &QTimer::timeout, this, &SpendPage::askAgain);
    connect(&m_context.session, &Session::opened, this, &SpendPage::askAgainWhenSeen);
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
        askAgainWhenSeen();
    });
}

} // namespace steward
