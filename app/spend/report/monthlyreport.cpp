// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/report/monthlyreport.h"

#include "app/spend/spendchoice.h"
#include "app/spend/spendmodel.h"
#include "app/spend/watch/acknowledgement.h"
#include "app/spend/watch/variance.h"

#include <algorithm>
#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

bool isHeld(const DayCoverage &day)
{
    return day.state == DayState::Complete || day.state == DayState::Provisional;
}

std::vector<ReportRow> rowsOf(const SpendFigures &figures)
{
    std::vector<ReportRow> rows;
    rows.reserve(figures.groups.size());
    for (const SpendGroup &group : figures.groups)
        rows.push_back({group.member, group.name, group.amount, group.before});
    return rows;
}

/// Those of \a movers that went up, or down, by most; equal ones in the order of their members.
std::vector<ReportMover> most(std::vector<ReportMover> movers, bool up)
{
    std::erase_if(movers, [up](const ReportMover &mover) {
        return up ? mover.row.change() <= Money{} : mover.row.change() >= Money{};
    });
    std::ranges::stable_sort(movers, [up](const ReportMover &a, const ReportMover &b) {
        const Money first = a.row.change(), second = b.row.change();
        if (first != second)
            return up ? first > second : first < second;
        return a.row.member < b.row.member;
    });
    movers.resize(std::min(movers.size(), kReportMovers));
    return movers;
}

void addMovers(MonthlyReport &report)
{
    std::vector<ReportMover> movers;
    for (const ReportRow &row : report.projects)
        movers.push_back({SpendGrouping::Project, row});
    for (const ReportRow &row : report.lineItems)
        movers.push_back({SpendGrouping::LineItem, row});
    report.risen = most(movers, true);
    report.fallen = most(std::move(movers), false);
}

void addIncidents(MonthlyReport &report, const ReportAnswers &answers)
{
    QHash<QString, QString> names;
    for (const ReportRow &row : report.projects)
        names.insert(row.member, row.name);
    for (const Incident &incident : answers.incidents) {
        ReportIncident told{incident, {}, false, {}};
        if (incident.grouping == SpendGrouping::Project)
            told.name = names.value(incident.member);
        if (const auto seen = answers.acknowledged.constFind(incident.id()); seen != answers.acknowledged.cend()) {
            told.seenTo = true;
            told.note = acknowledgementFrom(*seen).note;
        }
        report.incidents.push_back(std::move(told));
    }
    std::ranges::stable_sort(report.incidents, [](const ReportIncident &a, const ReportIncident &b) {
        return a.incident.amount - a.incident.usual > b.incident.amount - b.incident.usual;
    });
}

std::vector<ReportBudget> budgetsOf(const ReportAnswers &answers)
{
    QHash<QString, const SpendGroup *> spent; // what is not there has cost nothing
    for (const SpendGroup &group : answers.byProject.groups)
        spent.insert(group.member, &group);
    std::vector<ReportBudget> budgets;
    for (const ProjectBudget &each : answers.projectBudgets) {
        const SpendGroup *group = spent.value(each.projectId);
        budgets.push_back({each.projectId, each.name, each.budget, group ? group->amount : Money{}});
    }
    std::ranges::sort(budgets, [](const ReportBudget &a, const ReportBudget &b) {
        const auto first = permyriad(a.spent, a.budget), second = permyriad(b.spent, b.budget);
        return first != second ? first > second : a.member < b.member;
    });
    return budgets;
}

} // namespace

ReportBudget::State ReportBudget::state() const
{
    constexpr qint64 kNear = 8'000; // of 10,000
    const auto used = permyriad(spent, budget);
    if (!used || *used < kNear)
        return State::Within;
    return spent >= budget ? State::Over : State::Near;
}

MonthlyReport::State MonthlyReport::state() const
{
    if (missingDays > 0)
        return State::Missing;
    return provisionalDays > 0 || daysToCome > 0 ? State::Provisional : State::Complete;
}

std::optional<qint64> MonthlyReport::changePermyriad() const
{
    return compared ? permyriad(total - totalBefore, totalBefore) : std::nullopt;
}

std::optional<qint64> MonthlyReport::variancePermyriad() const
{
    return budget ? permyriad(total - *budget, *budget) : std::nullopt;
}

MonthlyReport::Verdict MonthlyReport::verdict() const
{
    if (!budget)
        return Verdict::Unknown;
    const BudgetedPeriod judged{total, *budget, isComplete()};
    const Variance variance = varianceOf({&judged, 1});
    if (variance.periods == 0)
        return Verdict::Unknown;
    return variance.within > 0 ? Verdict::Within : Verdict::Missed;
}

ReportDays reportDays(const Period &period, UnixSeconds now, int budgetDay)
{
    SpendRange range{SpendRange::Kind::Custom, 0, period};
    ReportDays made;
    for (const int firstDay : {budgetDay, 1}) { // a calendar month is a month whatever the budget's day
        if (made.isMonthly || periodAt(period.from, firstDay) != period)
            continue;
        made.isMonthly = true;
        range.kind = SpendRange::Kind::Budget;
        budgetDay = firstDay;
    }
    made.days = daysSoFar(range, now);
    made.compared = comparedDays(range, SpendComparison::Before, now, budgetDay).value_or(Period{});
    return made;
}

MonthlyReport reportOf(const ReportAnswers &answers)
{
    MonthlyReport report;
    report.organization = answers.organization;
    report.period = answers.period;
    report.days = answers.days.days;
    report.generatedAt = answers.now;
    if (!answers.coverageBefore.empty() && std::ranges::all_of(answers.coverageBefore, isHeld))
        report.compared = answers.days.compared;
    if (answers.days.isMonthly) {
        report.budget = answers.budget;
        report.budgets = budgetsOf(answers);
    }

    report.coverage = answers.coverage;
    for (const DayCoverage &day : answers.coverage) {
        report.completeDays += day.state == DayState::Complete;
        report.provisionalDays += day.state == DayState::Provisional;
        report.missingDays += !isHeld(day);
        report.fetchedAt = std::max(report.fetchedAt, day.fetchedAt);
    }
    report.daysToCome = answers.period.days() - answers.days.days.days();
    if (report.daysToCome > 0)
        report.forecast = forecast(answers.history, report.period);
    report.reconciled = answers.reconciled;
    report.restated = answers.restated;

    const SpendFigures &figures = answers.byProject;
    report.total = figures.total;
    report.totalBefore = figures.totalBefore;
    report.otherCurrencies = figures.otherCurrencies;
    report.steps = figures.steps;
    report.series = figures.series;
    report.daily = figures.dailyTotals;
    report.dailyBefore = figures.dailyTotalsBefore;
    report.projects = rowsOf(figures);
    report.costCentres = rowsOf(answers.byCostCentre);
    report.lineItems = rowsOf(answers.byLineItem);
    if (report.compared)
        addMovers(report);
    addIncidents(report, answers);
    return report;
}

} // namespace steward
