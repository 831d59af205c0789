// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/spend/spendfeed.h"

#include "app/async/settled.h"
#include "app/base/clock.h"
#include "app/spend/spendhistory.h"

#include <algorithm>
#include <set>

namespace steward {

namespace {

struct Asked final
{
    QFuture<Result<SpendAnswer>> figures, ofStep, before, history;
    QFuture<Result<Reconciliation>> reconciled;                   ///< of one organization, as is usage
    std::vector<QFuture<Result<std::vector<DayCoverage>>>> usage; ///< by endpoint
    bool hasStep = false, hasBefore = false, hasHistory = false, ofOne = true;
    Period historyDays;
};

/// Days before \a today that lack usage of an endpoint which is held at all; the first endpoint always counts.
int usageMissing(const std::vector<std::vector<DayCoverage>> &byEndpoint, UnixSeconds today)
{
    std::set<UnixSeconds> missing;
    for (size_t endpoint = 0; endpoint < byEndpoint.size(); ++endpoint) {
        const std::vector<DayCoverage> &days = byEndpoint[endpoint];
        if (endpoint > 0 && std::ranges::all_of(days, [](const DayCoverage &day) { return day.fetchedAt == 0; }))
            continue; // the organization does not use it, or the service does not have it
        for (const DayCoverage &day : days) {
            if (day.day < today && (day.state == DayState::Missing || day.state == DayState::Failed))
                missing.insert(day.day);
        }
    }
    return static_cast<int>(missing.size());
}

std::optional<Money> budgetOf(const SpendChoice &choice, const SpendBook &book)
{
    if (choice.scope != SpendScope::Own || choice.range.kind != SpendRange::Kind::Budget)
        return std::nullopt;
    const std::vector<SpendFilter> filters = filtersOf(choice);
    if (filters.empty())
        return book.budget({});
    const SpendFilter &only = filters.front();
    if (filters.size() == 1 && only.grouping == SpendGrouping::Project && only.members.size() == 1)
        return book.budget(only.members.front());
    return std::nullopt;
}

QCoro::Task<Result<SpendShown>> gather(Asked asked, SpendShown shown, std::stop_token stop)
{
    Result<SpendAnswer> answer = co_await settled(std::move(asked.figures), stop);
    if (!answer)
        co_return Failure(answer.error());
    shown.figures = std::move(answer->figures);
    shown.parts = std::move(answer->parts);
    shown.environments = std::move(answer->environments);
    shown.facts.costCentres = answer->costCentres;
    shown.facts.keysAreBilled = shown.figures.keysAreBilled;
    if (asked.hasStep) {
        Result<SpendAnswer> ofStep = co_await settled(std::move(asked.ofStep), stop);
        if (!ofStep)
            co_return Failure(ofStep.error());
        shown.ofStep = std::move(ofStep->figures);
    }
    if (asked.hasBefore) {
        Result<SpendAnswer> before = co_await settled(std::move(asked.before), stop);
        if (!before)
            co_return Failure(before.error());
        shown.comparedIsHeld = std::ranges::none_of(before->figures.steps, [&](const SpendStep &step) {
            return step.incomplete && shown.compared->contains(step.days.from);
        });
        shown.dailyBefore = std::move(before->figures.dailyTotals);
    }
    if (asked.hasHistory) {
        Result<SpendAnswer> history = co_await settled(std::move(asked.history), stop);
        if (!history)
            co_return Failure(history.error());
        shown.forecast = forecast(historyOf(history->figures, asked.historyDays), shown.whole);
    }
    if (!asked.ofOne)
        co_return shown;
    std::vector<std::vector<DayCoverage>> usage;
    for (auto &endpoint : asked.usage) {
        Result<std::vector<DayCoverage>> days = co_await settled(std::move(endpoint), stop);
        if (!days)
            co_return Failure(days.error());
        usage.push_back(std::move(*days));
    }
    shown.facts.usageMissingDays = usageMissing(usage, startOfDay(shown.now));
    Result<Reconciliation> reconciled = co_await settled(std::move(asked.reconciled), stop);
    if (!reconciled)
        co_return Failure(reconciled.error());
    shown.reconciled = std::move(*reconciled);
    co_return shown;
}

QCoro::Task<Result<std::vector<SpendSeries>>> gatherTrends(QFuture<Result<std::vector<SpendSeries>>> asked,
                                                           std::stop_token stop)
{
    co_return co_await settled(std::move(asked), stop);
}

} // namespace

SpendFeed::SpendFeed(SpendBooks &books, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_books(books)
    , m_clock(clock)
{
}

void SpendFeed::ask(const SpendChoice &choice, int budgetDay)
{
    const int generation = ++m_generation; // first: who is cancelled is told so at once
    m_tasks.cancel();
    m_asking = true;
    SpendShown shown;
    shown.choice = choice;
    shown.now = m_clock.now();
    shown.whole = wholeDays(choice.range, shown.now);
    shown.budget = budgetOf(choice, m_books.own());
    shown.facts.scope = choice.scope;
    shown.compared = comparedDays(choice.range, choice.compare, shown.now, budgetDay);
    shown.comparedWhole = comparedWhole(choice.range, choice.compare, shown.now, budgetDay);

    const SpendQuestion question = questionOf(choice, shown.now, budgetDay);
    Asked asked;
    asked.figures = m_books.ask(choice.scope, question);
    if (choice.step) {
        asked.hasStep = true;
        SpendQuestion ofStep = question;
        ofStep.range = daysOf(*choice.step, question.range);
        ofStep.comparison = std::nullopt;
        asked.ofStep = m_books.ask(choice.scope, std::move(ofStep));
    }
    if (shown.comparedWhole) {
        asked.hasBefore = true;
        SpendQuestion before = question;
        before.range = *shown.comparedWhole;
        before.comparison = std::nullopt;
        before.groupBy = SpendGrouping::Total;
        before.grain = SpendGrain::Day; // its steps tell which days are held
        asked.before = m_books.ask(choice.scope, std::move(before));
    }
    asked.ofOne = choice.scope == SpendScope::Own;
    if (asked.ofOne && choice.range.kind == SpendRange::Kind::Budget && shown.whole.contains(shown.now)) {
        asked.hasHistory = true;
        SpendQuestion history = historyQuestion(question);
        asked.historyDays = history.range;
        asked.history = m_books.ask(choice.scope, std::move(history));
    }
    const SpendArchive &archive = m_books.own().archive();
    if (asked.ofOne)
        asked.reconciled = archive.reconcile(question.range);
    for (int endpoint = 0; asked.ofOne && endpoint < kUsageEndpointCount; ++endpoint)
        asked.usage.push_back(
            archive.coverage({SpendSource::Kind::Usage, static_cast<UsageEndpoint>(endpoint)}, question.range));
    m_tasks.run(gather(std::move(asked), std::move(shown), m_tasks.token()),
                [this, generation](Result<SpendShown> result) {
                    if (generation != m_generation)
                        return; // somebody has asked for something else since
                    m_asking = false;
                    if (!result) {
                        Q_EMIT failed(result.error());
                        return;
                    }
                    m_shown = std::move(*result);
                    m_trends.clear();
                    m_trendsAsked.clear();
                    Q_EMIT answered();
                });
}

void SpendFeed::askTrends(const QStringList &members)
{
    QStringList wanted;
    for (const QString &member : members) {
        if (!m_trendsAsked.contains(member))
            wanted += member;
    }
    if (wanted.isEmpty() || !m_shown || m_asking)
        return;
    m_trendsAsked += wanted;
    SpendQuestion question = questionOf(m_shown->choice, m_shown->now, 1);
    question.range = daysSoFar(m_shown->choice.range, m_shown->now);
    question.comparison = std::nullopt;
    // A day that still grows would make every trend fall.
    constexpr int kLeast = 5;
    if (const int settledDays = question.range.days() - m_shown->figures.provisionalDays; settledDays >= kLeast)
        question.range.to = question.range.from + settledDays * kSecondsPerDay;
    const int generation = m_generation;
    ++m_trendsUnderWay;
    m_tasks.run(gatherTrends(m_books.trend(m_shown->choice.scope, std::move(question), wanted), m_tasks.token()),
                [this, generation](Result<std::vector<SpendSeries>> result) {
                    --m_trendsUnderWay;
                    if (generation != m_generation || !result)
                        return;
                    for (const SpendSeries &series : *result) {
                        std::vector<double> values; // for a place on the screen
                        for (const Money amount : series.amounts)
                            values.push_back(static_cast<double>(amount.nanos));
                        m_trends.insert(series.member, std::move(values));
                    }
                    Q_EMIT trendsArrived();
                });
}

} // namespace steward

#include "moc_spendfeed.cpp"
