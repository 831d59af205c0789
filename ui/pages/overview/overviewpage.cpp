// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overviewpage.h"

#include "app/base/clock.h"
#include "app/board/board.h"
#include "app/flows/offboarding/departurefindings.h"
#include "app/flows/offboarding/departures.h"
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "app/spend/watch/incidentfindings.h"
#include "app/spend/watch/spendwatch.h"
#include "ui/pages/overview/attentionlist.h"
#include "ui/pages/overview/card.h"
#include "ui/pages/overview/changeslist.h"
#include "ui/pages/overview/countstrip.h"
#include "ui/pages/overview/spendcard.h"
#include "ui/report/reportaction.h"
#include "ui/support/actionbutton.h"
#include "ui/support/format.h"
#include "ui/support/iconlabel.h"
#include "ui/support/messagebar.h"

#include <algorithm>
#include <QGridLayout>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr int kMargin = 16;
constexpr int kGap = 12;
constexpr int kAgeMs = 60'000; // ages are shown to the minute

QString figure(const std::optional<int> &count)
{
    return count ? Format::count(*count) : Format::none();
}

} // namespace

OverviewPage::OverviewPage(const PageContext &context, QWidget *parent)
    : ConsolePage(parent)
    , m_session(context.session)
    , m_date(new TextLabel(TextSize::Body, QFont::Normal, true))
    , m_messages(new MessageBar(this))
    , m_counts(new CountStrip)
    , m_attentionCard(new Card(u"overviewAttentionCard"_s, tr("Needs attention")))
    , m_attention(new AttentionList)
    , m_spendCard(new Card(u"overviewSpendCard"_s, tr("Spend this period")))
    , m_spend(new SpendCard)
    , m_changesCard(new Card(u"overviewChangesCard"_s, tr("Latest changes")))
    , m_changes(new ChangesList)
    , m_ages(new TextLabel(TextSize::Small, QFont::Normal, true))
{
    setObjectName(u"overviewPage"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_attentionCard->body()->addWidget(m_attention);
    m_spendCard->body()->addWidget(m_spend);
    m_changesCard->body()->addWidget(m_changes);
    m_ages->setObjectName(u"overviewAges"_s);

    auto *heading = new TextLabel(TextSize::H1, QFont::DemiBold);
    heading->setText(title());
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(heading, 0, Qt::AlignBottom);
    head->addWidget(m_date, 0, Qt::AlignBottom);
    head->addStretch();
    auto *report = new ReportAction(
        m_session, [&settings = context.settings] { return settings.policy().budgetDay; }, *m_messages, this);
    auto *reportButton = new ActionButton(*report);
    reportButton->setObjectName(u"overviewReport"_s);
    head->addWidget(reportButton);

    auto *grid = new QGridLayout;
    grid->setSpacing(kGap);
    grid->addWidget(m_attentionCard, 0, 0);
    grid->addWidget(m_changesCard, 1, 0);
    grid->addWidget(m_spendCard, 0, 1, 2, 1);
    grid->setColumnStretch(0, 632);
    grid->setColumnStretch(1, 400);
    grid->setRowStretch(0, 3);
    grid->setRowStretch(1, 2);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(kMargin, 14, kMargin, 8);
    all->setSpacing(kGap);
    all->addLayout(head);
    all->addWidget(m_messages);
    all->addWidget(m_counts);
    all->addLayout(grid, 1);
    all->addWidget(m_ages);

    connect(m_counts, &CountStrip::navigate, this, &ConsolePage::navigate);
    connect(m_spend, &SpendCard::navigate, this, &ConsolePage::navigate);
    m_spendCard->setLink(tr("Details"));
    connect(m_spendCard, &Card::linkActivated, this, [this] { Q_EMIT navigate({u"spend"_s, {}, u"period"_s}); });
    connect(m_attention, &AttentionList::navigate, this, &ConsolePage::navigate);
    connect(&m_session.board(), &Board::changed, this, &OverviewPage::refreshInTurns);
    connect(&m_session.departures(), &Departures::changed, this, [this] {
        if (m_departures != departureFindings(m_session.departures(), m_session.rotations()))
            refresh();
    });
    connect(&m_session.spendWatch(), &SpendWatch::changed, this, &OverviewPage::refresh);
    m_turns.setInterval(0);
    connect(&m_turns, &QTimer::timeout, this, &OverviewPage::showNextPart);
    auto *ages = new QTimer(this);
    connect(ages, &QTimer::timeout, &m_session.board(), &Board::refresh);
    ages->start(kAgeMs);
    refresh();
}

QString OverviewPage::pageId() const
{
    return u"overview"_s;
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

PageHelp OverviewPage::help() const
{
    const auto keys = [](const QKeySequence &sequence) { return sequence.toString(QKeySequence::NativeText); };
    return {tr("What needs somebody today, how much there is of everything, what this period has cost so far and what "
               "changed last. Each figure and each line leads to the rows it is about."),
            tr("Steward works out what needs attention on this computer, from the lists it has read; a list that has "
               "not arrived yet is missing from it. Costs are what the service has counted so far, which lags by some "
               "hours. Latest changes come from the organization’s audit log where there is one."),
            {{keys(Qt::Key_Tab), tr("From one figure or line to the next")},
             {keys(Qt::Key_Space), tr("Go to the rows it is about")},
             {keys(Qt::Key_F5), tr("Read everything again")}}};
}

void OverviewPage::activate()
{
    m_session.sync().setFocus(Focus::Overview);
    m_counts->setFocus(Qt::OtherFocusReason);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    ConsolePage::showEvent(event);
    if (m_dirty)
        refresh();
}

void OverviewPage::refresh()
{
    m_turns.stop();
    m_dirty = !isVisible() && m_session.board().isReady();
    if (m_dirty)
        return; // shown when the page is
    for (const Part part : kParts)
        (this->*part)();
    m_showsRows = m_session.board().isReady();
}

void OverviewPage::refreshInTurns()
{
    if (!isVisible() || !m_showsRows) // the first rows are shown whole
        return refresh();
    m_nextPart = 0;
    m_turns.start();
}

void OverviewPage::showNextPart()
{
    (this->*kParts.at(m_nextPart))();
    if (++m_nextPart == kParts.size())
        m_turns.stop();
}

bool OverviewPage::awaitsRows() const
{
    return m_turns.isActive();
}

void OverviewPage::showFindings()
{
    const UnixSeconds now = m_session.clock().now();
    m_date->setText(Format::locale().toString(QDateTime::fromSecsSinceEpoch(now, Qt::UTC).date(), QLocale::LongFormat));

    int urgent = 0;
    int warnings = 0;
    // Most urgent first; those of offboardings are put in so as well.
    std::vector<Finding> findings = m_session.board().rows()->findings;
    m_departures = departureFindings(m_session.departures(), m_session.rotations());
    findings.insert(std::find_if(findings.begin(), findings.end(),
                                 [](const Finding &each) { return each.severity == Severity::Note; }),
                    m_departures.begin(), m_departures.end());
    findings = withIncidents(std::move(findings), m_session.spendWatch());
    for (const Finding &finding : findings) {
        urgent += finding.severity == Severity::Urgent ? 1 : 0;
        warnings += finding.severity == Severity::Warning ? 1 : 0;
    }
    QStringList facts;
    if (urgent > 0)
        facts << tr("%Ln urgent", nullptr, urgent);
    if (warnings > 0)
        facts << tr("%Ln warning(s)", nullptr, warnings);
    m_attentionCard->setFact(facts.join(u" · "_s));
    m_attention->setFindings(findings, now, emptyText());
}

void OverviewPage::showSpend()
{
    const auto rows = m_session.board().rows();
    m_spendCard->setFact(rows->spend.isKnown() ? SpendCard::periodText(rows->spend.current) : QString());
    m_spend->setSummary(rows->spend, rows->projects);
}

void OverviewPage::showChanges()
{
    m_changes->setChanges(m_session.board().rows()->changes, m_session.clock().now());
}

QString OverviewPage::emptyText() const
{
    const auto &counts = m_session.board().rows()->counts;
    return counts.complete && counts.people ? tr("Nothing needs attention.")
                                            : tr("Nothing found so far; not everything has been read yet.");
}

void OverviewPage::showCounts()
{
    const OverviewCounts counts = m_session.board().rows()->counts;
    const auto soFar = [&](const QString &text) { return counts.complete ? text : tr("%1, so far").arg(text); };
    m_counts->setTiles({
        {u"countProjects"_s,
         figure(counts.projects),
         tr("Project(s)", "label of a count", counts.projects.value_or(0)),
         counts.archived ? tr("%Ln archived", nullptr, *counts.archived) : QString(),
         {u"projects"_s, {}, {}}},
        {u"countPeople"_s,
         figure(counts.people),
         tr("Person(s)", "label of a count", counts.people.value_or(0)),
         counts.people
             ? tr("%Ln owner(s)", nullptr, *counts.owners) + u" · "_s + tr("%Ln reader(s)", nullptr, *counts.readers)
             : QString(),
         {u"members"_s, {}, {}}},
        {u"countInvitations"_s,
         figure(counts.invitations),
         tr("Invitation(s)", "label of a count", counts.invitations.value_or(0)),
         counts.invitations ? tr("%Ln expired", nullptr, counts.invitationsExpired) + u" · "_s +
                                  tr("%Ln expire soon", nullptr, counts.invitationsExpiring)
                            : QString(),
         {u"members"_s, {}, u"invited"_s}},
        {u"countAccounts"_s,
         figure(counts.serviceAccounts),
         tr("Service account(s)", "label of a count", counts.serviceAccounts.value_or(0)),
         counts.serviceAccounts ? soFar(tr("in %Ln project(s)", nullptr, counts.projectsWithAccounts)) : QString(),
         {u"projects"_s, {}, {}}},
        {u"countKeys"_s,
         figure(counts.keys),
         tr("Key(s)", "label of a count", counts.keys.value_or(0)),
         counts.keys ? soFar(tr("%Ln in production", nullptr, counts.productionKeys)) : QString(),
         {u"keys"_s, {}, {}}},
        {u"countNeverUsed"_s,
         counts.keys ? Format::count(counts.neverUsed) : Format::none(),
         tr("Never-used key(s)", "label of a count", counts.neverUsed),
         counts.neverUsed > 0 ? tr("oldest %Ln day(s)", nullptr, counts.oldestNeverUsedDays) : QString(),
         {u"keys"_s, {}, u"never-used"_s}},
    });
}

void OverviewPage::showAges()
{
    const UnixSeconds now = m_session.clock().now();
    const auto age = [&](ListKind kind) {
        const ListState state = m_session.organization().state(kind);
        return state.fetchedAt == 0 ? tr("not yet read") : Format::ago(state.fetchedAt, now);
    };
    m_ages->setText(
        tr("Read: projects %1 · people %2 · keys %3 · costs %4")
            .arg(age(ListKind::Projects), age(ListKind::Users), age(ListKind::ProjectKeys), age(ListKind::Costs)));
}

} // namespace steward

#include "moc_overviewpage.cpp"
