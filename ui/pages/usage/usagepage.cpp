// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usage/usagepage.h"

#include "app/async/settled.h"
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "app/spend/prices/pricebook.h"
#include "app/spend/prices/pricereading.h"
#include "app/spend/spendbook.h"
#include "app/sync/spend/spendsync.h"
#include "ui/charts/plotcard.h"
#include "ui/dialogs/prices/whatifdialog.h"
#include "ui/pages/usage/coveragedialog.h"
#include "ui/pages/usage/limitsreader.h"
#include "ui/pages/usage/usagebars.h"
#include "ui/pages/usage/usagemodel.h"
#include "ui/support/datatable.h"
#include "ui/support/emptystate.h"
#include "ui/support/errortext.h"
#include "ui/support/format.h"
#include "ui/support/iconlabel.h"
#include "ui/support/linkbutton.h"
#include "ui/support/messagebar.h"
#include "ui/support/progressline.h"
#include "ui/support/totalrow.h"

#include <algorithm>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace steward {

UsagePage::UsagePage(PageContext context, QWidget *parent)
    : ConsolePage(parent)
    , m_context(context)
    , m_model(new UsageModel(this))
    , m_limits(new LimitsReader(context.session, this))
{
    setObjectName(u"usagePage"_s);
    layOut();
    fillPickers();
    fillForEndpoint();
    showState();

    m_soon.setSingleShot(true);
    m_soon.setInterval(250); // pieces of a window arrive many a second
    connect(&m_soon, &QTimer::timeout, this, &UsagePage::ask);
    const auto soon = [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    };
    SpendSync &sync = context.session.spendSync();
    connect(&context.session.spend(), &SpendBook::changed, this, soon);
    connect(&sync, &SpendSync::minutesChanged, this, soon);
    connect(&sync, &SpendSync::finished, this, [this, soon] {
        soon();
        showState();
    });
    connect(&sync, &SpendSync::progressChanged, this, [this] {
        const SpendProgress &progress = m_context.session.spendSync().progress();
        m_progress->setProgress(progress.daysDone, progress.running && !m_answered ? progress.daysWanted : 0);
    });
    connect(&context.settings, &Settings::policyChanged, this, soon);
    connect(&context.session.spend().prices(), &PriceBook::changed, this, soon);
    connect(m_endpoint, &QComboBox::activated, this, [this] {
        liftFilter();
        fillForEndpoint();
        ask();
        followLive();
    });
    connect(m_span, &QComboBox::activated, this, [this] {
        ask();
        followLive();
    });
    connect(m_measure, &QComboBox::activated, this, &UsagePage::ask);
    connect(m_group, &QComboBox::activated, this, &UsagePage::ask);
    connect(m_lift, &QPushButton::clicked, this, [this] {
        liftFilter();
        ask();
    });
    connect(m_days, &QPushButton::clicked, this, &UsagePage::showCoverage);
    connect(m_limits, &LimitsReader::changed, this, &UsagePage::showPeaks);
    connect(m_closest, &QToolButton::clicked, this,
            [this] { m_table->sortByColumn(UsageModel::Closeness, Qt::DescendingOrder); });
    connect(m_table, &DataTable::rowOpened, this, &UsagePage::drillInto);
    connect(m_chart, &PlotCard::saved, this, [this](const QString &path) {
        m_messages->show(
            {u"picture"_s, Tone::Success, {}, tr("The picture was saved."), QDir::toNativeSeparators(path)});
    });
    connect(m_chart, &PlotCard::notSaved, this, [this](const QString &path, const Error &error) {
        m_messages->show({u"picture"_s,
                          Tone::Danger,
                          {},
                          tr("The picture was not written to %1.").arg(QDir::toNativeSeparators(path)),
                          ErrorText::of(error).advice});
    });
    const auto pattern = [this] { m_bars->setPatterns(m_context.settings.chartPatterns()); };
    connect(&m_context.settings, &Settings::chartPatternsChanged, this, pattern);
    pattern();
}

UsagePage::~UsagePage() = default;

UsageEndpoint UsagePage::endpoint() const
{
    return static_cast<UsageEndpoint>(m_endpoint->currentData().toInt());
}

UsageUnit UsagePage::unit() const
{
    return static_cast<UsageUnit>(m_measure->currentData().toInt());
}

UsageGrouping UsagePage::grouping() const
{
    return static_cast<UsageGrouping>(m_group->currentData().toInt());
}

UsageSpan UsagePage::span() const
{
    return {static_cast<UsageSpan::Kind>(m_span->currentData().toInt())};
}

void UsagePage::ask()
{
    m_soon.stop();
    UsageQuestion question;
    question.endpoint = endpoint();
    question.range = span().range(m_context.session.clock().now(), m_context.settings.policy().budgetDay);
    question.width = span().width();
    question.groupBy = grouping();
    question.filters = m_filters;
    question.largestBy = unit();
    if (m_coloredEndpoint == question.endpoint && m_coloredGrouping == question.groupBy)
        question.pinned = m_colored;
    const int number = ++m_asked;
    auto asked = m_context.session.spend().ask(question);
    m_tasks.run(settled(std::move(asked), m_tasks.token()), [this, number, question](Result<UsageFigures> answer) {
        if (number == m_asked)
            take(question, std::move(answer));
    });
    if (question.groupBy == UsageGrouping::Model)
        askPeaks();
}

void UsagePage::take(const UsageQuestion &question, Result<UsageFigures> answer)
{
    if (!answer) {
        // Before the archive is open it can answer nothing; changed() follows when it is.
        if (!answer.error().isCancelled() && m_context.session.isOpen()) {
            const ErrorText words = ErrorText::of(answer.error());
            Message message;
            message.id = u"usage"_s;
            message.happened = words.title;
            message.advice = words.advice;
            message.technical = words.detail;
            m_messages->show(message);
        }
        return showState();
    }
    m_messages->dismiss(u"usage"_s);
    m_figures = *std::move(answer);
    if (m_shown.range != question.range || m_shown.endpoint != question.endpoint || !isFilteredBy(question.filters))
        m_savings.reset();
    m_shown = question;
    m_answered = true;
    askSavings(question, m_asked);
    if (m_coloredEndpoint != question.endpoint || m_coloredGrouping != question.groupBy)
        m_colored.clear();
    m_coloredEndpoint = question.endpoint;
    m_coloredGrouping = question.groupBy;
    for (const UsageSeries &series : m_figures.series) {
        if (!m_colored.contains(series.member) && m_colored.size() < 6)
            m_colored += series.member;
    }
    showFigures();
    showState();
}

bool UsagePage::isFilteredBy(const std::vector<UsageFilterBy> &filters) const
{
    return std::ranges::equal(m_shown.filters, filters, [](const UsageFilterBy &a, const UsageFilterBy &b) {
        return a.grouping == b.grouping && a.members == b.members;
    });
}

void UsagePage::askSavings(const UsageQuestion &question, int number)
{
    if (question.endpoint != UsageEndpoint::Completions)
        return;
    const SpendBook &spend = m_context.session.spend();
    m_tasks.run(readSavings(&spend.archive(), question, spend.prices().inForce(), m_tasks.token()),
                [this, number](const Result<Savings> &savings) {
                    if (number != m_asked || !savings)
                        return;
                    m_savings = *savings;
                    showShares();
                });
}

/// About what is looked at: these days, and the project where one was opened.
void UsagePage::openWhatIf()
{
    QString project;
    for (const UsageFilterBy &filter : m_filters) {
        if (filter.grouping == UsageGrouping::Project)
            project = filter.members.value(0);
    }
    const Period shown = span().range(m_context.session.clock().now(), m_context.settings.policy().budgetDay);
    const SpendRange days{
        SpendRange::Kind::Custom, 30, {startOfDay(shown.from), startOfDay(shown.to - 1) + kSecondsPerDay}};
    auto *dialog = new WhatIfDialog(m_context.session, m_context.settings.policy().budgetDay, days, project, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void UsagePage::drillInto(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    static constexpr std::array kWay{UsageGrouping::Project, UsageGrouping::Model, UsageGrouping::Key,
                                     UsageGrouping::Person};
    const UsageGrouping from = m_shown.groupBy;
    m_filters.push_back({from, {m_model->group(row).member}});
    m_crumbs += m_model->nameOf(row);
    const auto free = std::ranges::find_if(kWay, [this](UsageGrouping next) {
        return m_group->findData(int(next)) >= 0 &&
               std::ranges::none_of(m_filters, [next](const UsageFilterBy &by) { return by.grouping == next; });
    });
    if (free != kWay.end())
        m_group->setCurrentIndex(m_group->findData(int(*free)));
    //: On the button that takes filters away; %1: the names they are of, one after the other
    m_lift->setText(tr("Clear filter “%1”").arg(m_crumbs.join(u" › "_s)));
    m_lift->show();
    ask();
}

void UsagePage::liftFilter()
{
    if (!m_filters.empty())
        m_group->setCurrentIndex(qMax(0, m_group->findData(int(m_filters.front().grouping))));
    m_filters.clear();
    m_crumbs.clear();
    m_lift->hide();
}

void UsagePage::followLive()
{
    const bool live = isVisible() && span().kind == UsageSpan::Kind::LastHour && m_context.session.hasKey();
    m_context.session.spendSync().setLive(live ? std::optional(endpoint()) : std::nullopt);
}

void UsagePage::showCoverage()
{
    auto *dialog = new CoverageDialog(m_context.session, {SpendSource::Kind::Usage, endpoint()}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QString UsagePage::pageId() const
{
    return u"usage"_s;
}

QString UsagePage::title() const
{
    return tr("Usage");
}

PageHelp UsagePage::help() const
{
    const auto keys = [](const QKeySequence &sequence) { return sequence.toString(QKeySequence::NativeText); };
    return {tr("What your organization asked of the service: requests, tokens, images, seconds and so on, by model, "
               "project, key or person, by day, hour or minute. Opening a row shows what it is made of. The last hour "
               "is followed while you look at it."),
            tr("The figures come from the service’s usage endpoints and are kept on this computer. Steward shows what "
               "the service counts; it reports no error rate. Days, hours and minutes are UTC. The newest days are "
               "provisional: the service may still add to them. “Data…” shows which days are held."),
            {{keys(Qt::Key_Left) + u' ' + keys(Qt::Key_Right), tr("In the chart: previous or next bar")},
             {keys(Qt::Key_Return), tr("In the table: what the row is made of")},
             {keys(Qt::Key_Escape), tr("Takes the filter away")}}};
}

void UsagePage::activate()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void UsagePage::focusFilter()
{
    m_endpoint->setFocus(Qt::ShortcutFocusReason);
}

bool UsagePage::escape()
{
    if (m_filters.empty())
        return false;
    liftFilter();
    ask();
    return true;
}

void UsagePage::showEvent(QShowEvent *event)
{
    ConsolePage::showEvent(event);
    sortEndpoints();
    ask();
    followLive();
}

void UsagePage::hideEvent(QHideEvent *event)
{
    ConsolePage::hideEvent(event);
    followLive();
}

} // namespace steward

#include "moc_usagepage.cpp"
