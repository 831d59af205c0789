// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reporttables.h"

#include "app/spend/spendmodel.h"
#include "ui/pages/spend/spendwords.h"
#include "ui/report/reportwords.h"
#include "ui/support/format.h"
#include "ui/support/servertext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace steward::reporttables {

namespace {

struct Words final
{
    Q_DECLARE_TR_FUNCTIONS(steward::ReportTables)
};

SheetTable::Row groupRow(const MonthlyReport &report, const QString &name, Money amount, Money before)
{
    const auto share = permyriad(amount, report.total);
    SheetTable::Row row{{name, Format::money(amount, report.currency),
                         share ? Format::percent(static_cast<double>(*share) / 10'000) : Format::none()}};
    if (report.compared)
        row.cells +=
            {Format::money(before, report.currency), ReportWords::signedMoney(amount - before, report.currency),
             ReportWords::signedPercent(permyriad(amount - before, before))};
    return row;
}

SheetTable::Row budgetRow(const MonthlyReport &report, const QString &name, Money budget, Money spent)
{
    const auto share = permyriad(spent, budget);
    return {{name, Format::money(budget, report.currency), Format::money(spent, report.currency),
             share ? Format::percent(static_cast<double>(*share) / 10'000) : Format::none()}};
}

} // namespace

SheetTable groups(const MonthlyReport &report, SpendGrouping grouping, const std::vector<ReportRow> &rows, size_t most)
{
    SheetTable table;
    table.columns = {{SpendWords::grouping(grouping), 3.2, false},
                     {Words::tr("Amount"), 1.5, true},
                     {Words::tr("Share"), 0.9, true}};
    if (report.compared) {
        table.columns.push_back({ReportWords::compared(report), 1.5, true});
        table.columns.push_back({Words::tr("Change"), 1.5, true});
        table.columns.push_back({Words::tr("Change, %"), 1.0, true});
    }
    const size_t shown = rows.size() > most + 1 ? most : rows.size(); // a rest of one has a name
    Money rest, restBefore;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i < shown) {
            table.rows.push_back(
                groupRow(report, ReportWords::member(grouping, rows[i]), rows[i].amount, rows[i].before));
        } else {
            rest += rows[i].amount;
            restBefore += rows[i].before;
        }
    }
    if (shown < rows.size()) {
        table.rows.push_back(
            groupRow(report, Words::tr("%Ln other(s)", "groups of a table", static_cast<int>(rows.size() - shown)),
                     rest, restBefore));
        table.rows.back().faint = true;
    }
    table.total = groupRow(report, Words::tr("Total"), report.total, report.totalBefore);
    return table;
}

SheetTable movers(const MonthlyReport &report, const std::vector<ReportMover> &movers)
{
    SheetTable table;
    table.columns = {{Words::tr("What"), 3.2, false},
                     {Words::tr("Kind"), 1.2, false},
                     {Words::tr("Amount"), 1.5, true},
                     {ReportWords::compared(report), 1.5, true},
                     {Words::tr("Change"), 1.5, true}};
    for (const ReportMover &mover : movers) {
        table.rows.push_back(
            {{ReportWords::member(mover.grouping, mover.row), SpendWords::grouping(mover.grouping),
              Format::money(mover.row.amount, report.currency), Format::money(mover.row.before, report.currency),
              ReportWords::signedMoney(mover.row.change(), report.currency)}});
    }
    return table;
}

SheetTable budgets(const MonthlyReport &report, size_t most)
{
    SheetTable table;
    table.columns = {{SpendWords::grouping(SpendGrouping::Project), 3.2, false},
                     {Words::tr("Budget"), 1.5, true},
                     {Words::tr("Spent"), 1.5, true},
                     {Words::tr("Share"), 0.9, true},
                     {Words::tr("State"), 1.6, false}};
    const size_t shown = report.budgets.size() > most + 1 ? most : report.budgets.size();
    Money budget, spent, restBudget, restSpent;
    for (size_t i = 0; i < report.budgets.size(); ++i) {
        const ReportBudget &each = report.budgets[i];
        budget += each.budget;
        spent += each.spent;
        if (i >= shown) {
            restBudget += each.budget;
            restSpent += each.spent;
            continue;
        }
        SheetTable::Row row = budgetRow(report, SpendWords::member(SpendGrouping::Project, each.member, each.name),
                                        each.budget, each.spent);
        row.cells += ReportWords::budgetState(each.state());
        row.tone = ReportWords::budgetTone(each.state());
        table.rows.push_back(std::move(row));
    }
    if (shown < report.budgets.size()) {
        table.rows.push_back(budgetRow(
            report, Words::tr("%Ln other(s)", "groups of a table", static_cast<int>(report.budgets.size() - shown)),
            restBudget, restSpent));
        table.rows.back().faint = true;
    }
    table.total = budgetRow(report, Words::tr("Projects with a budget"), budget, spent);
    return table;
}

SheetTable incidents(const MonthlyReport &report)
{
    SheetTable table;
    table.columns = {{Words::tr("Day"), 0.8, false},
                     {Words::tr("What"), 2.9, false},
                     {Words::tr("Amount"), 1.1, true},
                     {Words::tr("Why it stands out"), 3.8, false},
                     {Words::tr("Seen to"), 1.2, false}};
    for (size_t i = 0; i < std::min(report.incidents.size(), kReportIncidents); ++i) {
        const ReportIncident &told = report.incidents[i];
        table.rows.push_back({{Format::dayMonth(told.incident.at),
                               SpendWords::member(told.incident.grouping, told.incident.member, told.name),
                               Format::money(told.incident.amount, report.currency), ReportWords::incident(told),
                               !told.seenTo          ? Words::tr("no", "an incident nobody has acknowledged")
                               : told.note.isEmpty() ? Words::tr("yes", "an incident somebody has acknowledged")
                                                     : servertext::shown(told.note)}});
        if (const QString detail = ReportWords::detail(told, report.currency); !detail.isEmpty())
            table.rows.push_back({{{}, {}, {}, detail, {}}, {}, true});
    }
    return table;
}

} // namespace steward::reporttables
