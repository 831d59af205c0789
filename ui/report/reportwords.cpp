// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportwords.h"

#include "ui/pages/spend/spendwords.h"
#include "ui/support/format.h"
#include "ui/support/servertext.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

QDate dateOf(UnixSeconds at)
{
    return QDateTime::fromSecsSinceEpoch(at, Qt::UTC).date();
}

bool isCalendarMonth(const Period &days)
{
    return dateOf(days.from).day() == 1 && dateOf(days.to) == dateOf(days.from).addMonths(1);
}

/// The first few days of \a state, with how many more there are.
QString daysIn(const MonthlyReport &report, bool held)
{
    constexpr int kShown = 8;
    QStringList shown;
    int more = 0;
    for (const DayCoverage &day : report.coverage) {
        const bool counts = held ? day.state == DayState::Provisional
                                 : day.state != DayState::Provisional && day.state != DayState::Complete;
        if (counts && shown.size() < kShown)
            shown += Format::dayMonth(day.day);
        else
            more += counts;
    }
    QString text = shown.join(u", "_s);
    if (more > 0)
        text = ReportWords::tr("%1 and %Ln more", "days", more).arg(text);
    return text;
}

} // namespace

QString ReportWords::period(const Period &days)
{
    if (isCalendarMonth(days))
        return Format::locale().toString(dateOf(days.from), u"MMMM yyyy"_s);
    return SpendWords::days(days);
}

QString ReportWords::compared(const MonthlyReport &report)
{
    if (!report.compared)
        return {};
    const QDate first = dateOf(report.compared->from);
    const bool sameYear = dateOf(report.period.from).year() == first.year();
    if (isCalendarMonth(*report.compared))
        return Format::locale().toString(first, sameYear ? u"MMMM"_s : u"MMMM yyyy"_s);
    return sameYear ? SpendWords::daysOfYear(*report.compared) : SpendWords::days(*report.compared);
}

QString ReportWords::moment(UnixSeconds at)
{
    //: a date and a time of day
    return tr("%1, %2 UTC").arg(Format::date(at), QDateTime::fromSecsSinceEpoch(at, Qt::UTC).toString(u"HH:mm"_s));
}

QString ReportWords::signedMoney(Money amount, const QString &currency)
{
    return (amount.nanos > 0 ? u"+"_s : QString()) + Format::money(amount, currency);
}

QString ReportWords::signedPercent(std::optional<qint64> permyriad)
{
    if (!permyriad)
        return Format::none();
    return (*permyriad > 0 ? u"+"_s : QString()) + Format::percent(static_cast<double>(*permyriad) / 10'000);
}

Tone ReportWords::stateTone(const MonthlyReport &report)
{
    return report.isComplete() ? Tone::Success : Tone::Warning;
}

QString ReportWords::state(const MonthlyReport &report)
{
    if (report.isComplete())
        return tr("Complete: all %Ln day(s) are held and settled.", nullptr, report.completeDays);
    QStringList sentences;
    if (report.missingDays > 0)
        sentences += tr("Incomplete: %Ln day(s) are not held (%1), so that every figure may be too low.", nullptr,
                        report.missingDays)
                         .arg(daysIn(report, false));
    if (report.provisionalDays > 0)
        sentences += tr("Provisional: the service may still book on %Ln day(s) (%1).", nullptr, report.provisionalDays)
                         .arg(daysIn(report, true));
    if (report.daysToCome > 0)
        sentences += tr("%Ln day(s) of the period are still to come.", nullptr, report.daysToCome);
    sentences += tr("These figures are not final.");
    return sentences.join(u' ');
}

QString ReportWords::verdict(const MonthlyReport &report)
{
    switch (report.verdict()) {
    case MonthlyReport::Verdict::Within:
        return tr("less than 10 % off");
    case MonthlyReport::Verdict::Missed:
        return tr("10 % or more off");
    case MonthlyReport::Verdict::Unknown:
        break;
    }
    return report.budget ? tr("not judged yet") : tr("no budget to measure by");
}

QString ReportWords::forecast(const MonthlyReport &report)
{
    if (report.daysToCome == 0)
        return {};
    const QString open = tr("The period is incomplete.") + u' ' +
                         tr("%Ln day(s) of the period are still to come.", nullptr, report.daysToCome);
    if (!report.forecast)
        return open + u' ' + tr("Too few complete days are held for a forecast.");
    const SpendForecast &forecast = *report.forecast;
    const auto whole = [&](Money amount) { return Format::wholeMoney(amount, report.currency); };
    //: %1: a day, %2: an amount, %3 and %4: amounts between which it is likely to be
    QString text = tr("Forecast to %1: %2. In 8 of 10 such periods it is between %3 and %4 (80 % band).")
                       .arg(Format::dayMonth(report.period.to - kSecondsPerDay), whole(forecast.total),
                            whole(forecast.low), whole(forecast.high));
    if (report.budget && forecast.total > *report.budget)
        text += u' ' + tr("That is %1 above the budget.").arg(whole(forecast.total - *report.budget));
    else if (report.budget)
        text += u' ' + tr("That is %1 below the budget.").arg(whole(*report.budget - forecast.total));
    return text + u' ' + open;
}

QString ReportWords::budgetState(ReportBudget::State state)
{
    switch (state) {
    case ReportBudget::State::Over:
        return tr("used up", "a project's budget");
    case ReportBudget::State::Near:
        return tr("80 % or more used", "of a project's budget");
    case ReportBudget::State::Within:
        break;
    }
    return tr("within", "a project's budget");
}

std::optional<Tone> ReportWords::budgetTone(ReportBudget::State state)
{
    switch (state) {
    case ReportBudget::State::Over:
        return Tone::Danger;
    case ReportBudget::State::Near:
        return Tone::Warning;
    case ReportBudget::State::Within:
        break;
    }
    return std::nullopt;
}

QStringList ReportWords::data(const MonthlyReport &report)
{
    QStringList sentences{
        tr("Billed costs as the service tells them, by UTC day, project and line item, from Steward’s own archive.")};
    if (report.fetchedAt > 0)
        sentences += tr("The days were last fetched on %1.").arg(moment(report.fetchedAt));
    sentences += tr("%Ln day(s) complete", nullptr, report.completeDays) + u", "_s +
                 tr("%Ln provisional", "days", report.provisionalDays) + u", "_s +
                 tr("%Ln not held", "days", report.missingDays) + u'.';
    const Reconciliation &reconciled = report.reconciled;
    if (!reconciled.differences.empty()) {
        const Reconciliation::Difference &first = reconciled.differences.front();
        sentences +=
            tr("The service’s own groupings disagree on %Ln day(s), first on %1: %2 ungrouped, %3 by project, %4 "
               "by line item.",
               nullptr, static_cast<int>(reconciled.differences.size()))
                .arg(Format::dayMonth(first.day), Format::money(first.ungrouped, first.currency),
                     Format::money(first.byProject, first.currency), Format::money(first.byItem, first.currency));
    } else if (reconciled.comparedDays > 0) {
        sentences += tr("On %Ln complete day(s) the service’s totals and groupings agree to the cent.", nullptr,
                        reconciled.comparedDays);
    }
    if (!report.restated.empty()) {
        Money change;
        for (const Restatement &each : report.restated)
            if (each.currency.compare(report.currency, Qt::CaseInsensitive) == 0)
                change += each.after - each.before;
        sentences += tr("The service has restated days that had been complete %Ln time(s), by %1 in all.", nullptr,
                        static_cast<int>(report.restated.size()))
                         .arg(signedMoney(change, report.currency));
    }
    for (const CurrencyTotal &other : report.otherCurrencies)
        sentences +=
            tr("Beside these figures, and in none of them: %1.").arg(Format::money(other.total, other.currency));
    if (report.budget)
        sentences += tr("The budget is the organization’s monthly spend limit as it is set now.");
    if (!report.budgets.empty())
        sentences += tr("Budgets of projects are their monthly spend limits as they are set now. The service may begin "
                        "its month on another day.");
    if (report.forecast)
        sentences += tr("The forecast is an estimate from the days so far and the weeks before: pattern of the week, "
                        "level and trend.");
    return sentences;
}

QString ReportWords::member(SpendGrouping grouping, const ReportRow &row)
{
    return SpendWords::member(grouping, row.member, row.name);
}

QString ReportWords::incident(const ReportIncident &told)
{
    const Incident &incident = told.incident;
    QString text;
    if (incident.kind == Incident::Kind::FirstSeen)
        text = tr("billed for the first time");
    else if (incident.times)
        text = tr("%1 times the usual %2")
                   .arg(Format::count(qRound64(*incident.times)),
                        Format::locale().dayName(dateOf(incident.at).dayOfWeek()));
    else
        text = tr("usually nothing");
    return text;
}

QString ReportWords::detail(const ReportIncident &told, const QString &currency)
{
    const Incident &incident = told.incident;
    QStringList parts;
    if (incident.usual.nanos > 0)
        parts += tr("%1 above it").arg(Format::money(incident.amount - incident.usual, currency));
    if (!incident.lineItem.isEmpty() && incident.grouping != SpendGrouping::LineItem)
        parts += tr("most of it “%1”").arg(servertext::isolated(incident.lineItem));
    if (!incident.projectId.isEmpty() && incident.grouping == SpendGrouping::LineItem)
        parts += tr("most of it of the project %1")
                     .arg(servertext::isolated(servertext::shownOr(incident.projectName, incident.projectId)));
    return parts.join(u"; "_s);
}

QString ReportWords::fileName(const Period &period)
{
    const QDate first = dateOf(period.from), last = dateOf(period.to).addDays(-1);
    return u"spend-report-"_s +
           (isCalendarMonth(period) ? first.toString(u"yyyy-MM"_s)
                                    : first.toString(Qt::ISODate) + u'_' + last.toString(Qt::ISODate)) +
           u".pdf"_s;
}

} // namespace steward
