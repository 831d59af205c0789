// SPDX-License-Identifier: GPL-3.0-or-later
// What a period has cost, as finance hands it on: every figure that the report on paper shows, of one moment. The same
// archive gives the same report, whoever makes it and wherever; only 'generated at' is another. All days are UTC. Made
// by reportOf() from answers of the book; painted by ui/report. A value; any thread.
#pragma once

#include "app/archive/spend/spendarchive.h"
#include "app/spend/projectbudget.h"
#include "app/spend/reasoning/forecast.h"
#include "app/spend/watch/incident.h"

namespace steward {

struct ReportRow final
{
    QString member, name; ///< as in SpendGroup; name empty: none is known
    Money amount;
    Money before; ///< means something only where the report is compared
    friend bool operator==(const ReportRow &, const ReportRow &) = default;

    [[nodiscard]] Money change() const { return amount - before; }
};

struct ReportMover final
{
    SpendGrouping grouping{}; ///< Project or LineItem
    ReportRow row;
    friend bool operator==(const ReportMover &, const ReportMover &) = default;
};

/// A project that has a spend limit, which is what it may cost in a month.
struct ReportBudget final
{
    enum class State {
        Within,
        Near, ///< FIELD-GUIDE 7: 80 % of it or more
        Over, ///< all of it, or more
    };
    QString member, name; ///< name empty: none is known
    Money budget, spent;
    friend bool operator==(const ReportBudget &, const ReportBudget &) = default;

    [[nodiscard]] State state() const;
};

struct ReportIncident final
{
    Incident incident;
    QString name;        ///< last known, of the incident's member
    bool seenTo = false; ///< somebody has acknowledged it
    QString note;        ///< and said so much
    friend bool operator==(const ReportIncident &, const ReportIncident &) = default;
};

struct MonthlyReport final
{
    enum class State {
        Complete,    ///< every day is held and none of them will change by itself
        Provisional, ///< the service still books on some days, or some are still to come
        Missing,     ///< some days are not held
    };
    enum class Verdict { Unknown, Within, Missed }; ///< of the budget, by FIELD-GUIDE 29: less than 10 % off

    QString organization;
    QString currency = QStringLiteral("usd");
    Period period;                  ///< the whole of it
    Period days;                    ///< of it, up to and with the day it was made on
    std::optional<Period> compared; ///< as many days of the period before; nothing: not all of those are held
    UnixSeconds generatedAt = 0;

    std::vector<DayCoverage> coverage; ///< of days
    int completeDays = 0, provisionalDays = 0, missingDays = 0, daysToCome = 0;
    UnixSeconds fetchedAt = 0; ///< when the youngest of the days was fetched; 0: none is held
    Reconciliation reconciled;
    std::vector<Restatement> restated;

    Money total, totalBefore;
    std::optional<Money> budget; ///< of the organization for one month; nothing for periods that are no month
    /// To the end of the period, while days of it are still to come; nothing where too few days are held to go by.
    std::optional<SpendForecast> forecast;
    std::vector<ReportBudget> budgets; ///< of projects, for one month too; the most used share first
    std::vector<CurrencyTotal> otherCurrencies;
    std::vector<SpendStep> steps; ///< bars of the chart, with
    std::vector<SpendSeries> series;
    std::vector<Money> daily, dailyBefore;
    std::vector<ReportRow> projects, costCentres, lineItems; ///< all of them, largest first
    std::vector<ReportMover> risen, fallen;                  ///< by the most money first
    std::vector<ReportIncident> incidents;                   ///< most above what is usual first

    [[nodiscard]] State state() const;
    [[nodiscard]] bool isComplete() const { return state() == State::Complete; }
    /// In hundredths of a percent; nothing where there is nothing to measure by.
    [[nodiscard]] std::optional<qint64> changePermyriad() const;
    [[nodiscard]] std::optional<qint64> variancePermyriad() const; ///< above the budget; below it: negative
    /// Unknown without a budget, and before the period is complete.
    [[nodiscard]] Verdict verdict() const;
};

/// How many movers there are at most in each direction, and incidents that say where they come from.
inline constexpr size_t kReportMovers = 5, kReportIncidents = 12;

/// The range that \a period is compared with, the part of it that has come by \a now: the budget period before a budget
/// period, the month before a month, else as many days before.
struct ReportDays final
{
    Period days, compared;
    bool isMonthly = false; ///< a budget period or calendar month: a month's budget is for it
};
[[nodiscard]] ReportDays reportDays(const Period &period, UnixSeconds now, int budgetDay);

/// What the archive and the book have answered about days and compared days of reportDays().
struct ReportAnswers final
{
    Period period;
    ReportDays days;
    UnixSeconds now = 0;
    QString organization;
    std::optional<Money> budget;
    std::vector<ProjectBudget> projectBudgets;
    /// Of the days without a gap up to the last of the days; empty where no day is to come.
    SpendHistory history;
    SpendFigures byProject, byCostCentre, byLineItem; ///< of the same days, with the comparison
    std::vector<DayCoverage> coverage, coverageBefore;
    Reconciliation reconciled;
    std::vector<Restatement> restated;
    std::vector<Incident> incidents;         ///< of the days
    QHash<QString, QByteArray> acknowledged; ///< JSON with a note, by Incident::id()
};
[[nodiscard]] MonthlyReport reportOf(const ReportAnswers &answers);

} // namespace steward
