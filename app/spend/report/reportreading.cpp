// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/report/reportreading.h"

#include "app/async/settled.h"
#include "app/spend/spendbook.h"
#include "app/spend/spendchoice.h"
#include "app/spend/spendhistory.h"
#include "app/spend/watch/acknowledgement.h"
#include "app/spend/watch/incidentcauses.h"
#include "app/spend/watch/spikes.h"

#include <limits>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr int kReportPatternDays = 60; ///< before the period, as SpendWatch looks back
constexpr int kReportTries = 3;

SpendQuestion reportQuestion(const ReportAnswers &answers, SpendGrouping grouping)
{
    SpendQuestion question;
    question.range = answers.days.days;
    question.comparison = answers.days.compared;
    question.groupBy = grouping;
    question.grain = grainOf(answers.period);
    return question;
}

SpendQuestion patternQuestion(const Period &range, SpendGrouping grouping)
{
    SpendQuestion question;
    question.range = range;
    question.groupBy = grouping;
    question.largest = std::numeric_limits<int>::max();
    return question;
}

/// The same money told three ways: it was the same archive that told it.
bool areOfOneMoment(const ReportAnswers &answers)
{
    const SpendFigures &figures = answers.byProject;
    // The days that the history has as well.
    const std::vector<Money> &daily = figures.dailyTotals, &history = answers.history.daily;
    const size_t common = std::min(daily.size(), history.size());
    const bool sameHistory =
        std::equal(daily.end() - std::ptrdiff_t(common), daily.end(), history.end() - std::ptrdiff_t(common));
    return sameHistory && figures.total == answers.byCostCentre.total && figures.total == answers.byLineItem.total &&
           figures.totalBefore == answers.byCostCentre.totalBefore &&
           figures.totalBefore == answers.byLineItem.totalBefore;
}

/// Daily amounts from the first day on that no gap lies behind, before the days that are judged.
std::vector<WatchedSeries> patternSeries(const SpendFigures &figures, SpendGrouping grouping, size_t from)
{
    std::vector<WatchedSeries> watched;
    for (const SpendSeries &series : figures.series) {
        if (series.member.isEmpty())
            continue;
        WatchedSeries each;
        each.grouping = grouping;
        each.member = series.member;
        each.days.assign(series.amounts.begin() + static_cast<std::ptrdiff_t>(std::min(from, series.amounts.size())),
                         series.amounts.end());
        watched.push_back(std::move(each));
    }
    return watched;
}

/// Where the pattern begins: what is not held is no day without spend.
size_t patternStart(const SpendFigures &figures, UnixSeconds judgedFrom)
{
    size_t from = 0;
    for (size_t i = 0; i < figures.steps.size() && figures.steps[i].days.from < judgedFrom; ++i) {
        if (figures.steps[i].incomplete)
            from = i + 1;
    }
    return from;
}

QCoro::Task<Result<std::vector<Incident>>> incidentsOf(const SpendBook *book, Period days, std::stop_token stop)
{
    const Period range{days.from - kReportPatternDays * kSecondsPerDay, days.to};
    auto askedProjects = book->ask(patternQuestion(range, SpendGrouping::Project));
    auto askedItems = book->ask(patternQuestion(range, SpendGrouping::LineItem));
    const auto projects = std::make_shared<Result<SpendFigures>>();
    const auto items = std::make_shared<Result<SpendFigures>>();
    *projects = co_await settled(askedProjects, stop);
    *items = co_await settled(askedItems, stop);
    if (!*projects || !*items)
        co_return Failure(!*projects ? projects->error() : items->error());
    QFuture<Result<std::vector<Incident>>> finding =
        QtConcurrent::run([projects, items, range, days]() -> Result<std::vector<Incident>> {
            const size_t from = patternStart(**projects, days.from);
            auto watched = patternSeries(**projects, SpendGrouping::Project, from);
            const auto ofItems = patternSeries(**items, SpendGrouping::LineItem, from);
            watched.insert(watched.end(), ofItems.begin(), ofItems.end());
            return findSpikes(watched, range.from + static_cast<UnixSeconds>(from) * kSecondsPerDay, days);
        });
    Result<std::vector<Incident>> found = co_await settled(finding, stop);
    if (!found)
        co_return Failure(found.error());
    co_return co_await withCauses(book, std::move(*found), stop);
}

template <typename T>
std::optional<Error> taken(Result<T> result, T &into)
{
    if (!result)
        return result.error();
    into = std::move(*result);
    return std::nullopt;
}

/// Everything but the incidents.
QCoro::Task<Result<ReportAnswers>> askOnce(const SpendBook *book, ReportAnswers answers, std::stop_token stop)
{
    const SpendArchive &archive = book->archive();
    auto projects = book->ask(reportQuestion(answers, SpendGrouping::Project));
    auto centres = book->ask(reportQuestion(answers, SpendGrouping::CostCentre));
    auto items = book->ask(reportQuestion(answers, SpendGrouping::LineItem));
    auto coverage = archive.coverage({}, answers.days.days);
    auto before = archive.coverage({}, answers.days.compared);
    auto reconciled = archive.reconcile(answers.days.days);
    auto restated = archive.restatements(answers.days.days);
    auto acknowledged = archive.kept(kAcknowledgedIncidents.toString());
    const bool isOpen = answers.days.days.to < answers.period.to;
    const SpendQuestion historyAsked = historyQuestion(reportQuestion(answers, SpendGrouping::Total));
    auto history = isOpen ? book->ask(historyAsked) : QFuture<Result<SpendFigures>>();
    std::optional<Error> error = taken(co_await settled(projects, stop), answers.byProject);
    if (!error)
        error = taken(co_await settled(centres, stop), answers.byCostCentre);
    if (!error)
        error = taken(co_await settled(items, stop), answers.byLineItem);
    if (!error)
        error = taken(co_await settled(coverage, stop), answers.coverage);
    if (!error)
        error = taken(co_await settled(before, stop), answers.coverageBefore);
    if (!error)
        error = taken(co_await settled(reconciled, stop), answers.reconciled);
    if (!error)
        error = taken(co_await settled(restated, stop), answers.restated);
    if (!error)
        error = taken(co_await settled(acknowledged, stop), answers.acknowledged);
    if (!error && isOpen) {
        const Result<SpendFigures> figures = co_await settled(history, stop);
        if (figures)
            answers.history = historyOf(*figures, historyAsked.range);
        else
            error = figures.error();
    }
    if (error)
        co_return Failure(*error);
    co_return answers;
}

} // namespace

QCoro::Task<Result<MonthlyReport>> readReport(const SpendBook *book, ReportRequest request, std::stop_token stop)
{
    ReportAnswers asked;
    asked.period = request.period;
    asked.days = reportDays(request.period, request.now, request.budgetDay);
    asked.now = request.now;
    asked.organization = request.organization;
    asked.budget = book->budget({});
    asked.projectBudgets = book->projectBudgets();
    const QHash<QString, QString> names = book->projectNames();
    for (int attempt = 1; attempt <= kReportTries; ++attempt) {
        Result<ReportAnswers> answers = co_await askOnce(book, asked, stop);
        if (!answers)
            co_return Failure(answers.error());
        if (!areOfOneMoment(*answers))
            continue; // costs have arrived in between
        for (SpendGroup &project : answers->byProject.groups) // a new name may not have got to the archive yet
            project.name = names.value(project.member, project.name);
        Result<std::vector<Incident>> incidents = co_await incidentsOf(book, asked.days.days, stop);
        if (!incidents)
            co_return Failure(incidents.error());
        answers->incidents = std::move(*incidents);
        co_return reportOf(*answers);
    }
    co_return fail(Error::Kind::Archive, u"the costs of these days are being written right now"_s);
}

} // namespace steward
