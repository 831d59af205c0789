// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/spend/spendcells.h"

#include "app/organization/projectinfo.h"
#include "app/spend/several/severalfigures.h"
#include "ui/pages/spend/spendfeed.h"
#include "ui/pages/spend/spendorganizations.h"
#include "ui/pages/spend/spendwords.h"
#include "ui/support/format.h"
#include "ui/support/servertext.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

using Col = SpendModel::Column;

QString percent(std::optional<qint64> permyriad)
{
    return permyriad ? Format::percent(static_cast<double>(*permyriad) / 10'000) : Format::none();
}

Cell number(const QString &text)
{
    Cell cell;
    cell.text = text;
    cell.look = Cell::Look::Number;
    return cell;
}

Cell partCell(std::optional<qint64> permyriad, bool budget)
{
    Cell cell;
    cell.look = Cell::Look::Number;
    cell.text = percent(permyriad);
    if (!permyriad) {
        cell.look = Cell::Look::FaintNumber;
        return cell;
    }
    cell.bar = static_cast<double>(*permyriad) / 10'000;
    if (budget && *permyriad >= 10'000)
        cell.barTone = Tone::Danger;
    else if (budget && *permyriad >= 8000) // the field guide's 80 %
        cell.barTone = Tone::Warning;
    return cell;
}

} // namespace

Cell SpendCells::change(const SpendRow &row)
{
    const auto change = row.changePermyriad();
    if (!change) {
        // No percentage of nothing: a group that is new says so.
        Cell cell = number(row.before && row.amount.nanos > 0 ? tr("new") : Format::none());
        cell.look = Cell::Look::FaintNumber;
        return cell;
    }
    Cell cell = number(SpendWords::change(*change));
    cell.tip = Format::money(*row.before, row.currency) + u" → "_s + Format::money(row.amount, row.currency);
    if (*change > 5000)
        cell.barTone = Tone::Danger;
    return cell;
}

Cell SpendCells::group(const SpendRow &row, SpendGrouping groupBy)
{
    Cell cell;
    if (row.otherCurrency) {
        cell.text = tr("In %1, not in the total").arg(row.currency);
        cell.look = Cell::Look::Faint;
        return cell;
    }
    cell.swatch = row.letter;
    cell.text = SpendWords::member(groupBy, row.member, row.name);
    cell.look = Cell::Look::Strong;
    if (!row.context.isEmpty())
        cell.aside = servertext::shown(row.context);
    if (row.member.isEmpty() || row.name.isEmpty())
        cell.look = Cell::Look::Plain;
    if (const QString id = isOfOneOrganization(groupBy) ? ownMember(row.member) : row.member;
        !id.isEmpty() && id != row.name && groupBy != SpendGrouping::Organization)
        cell.tip = id;
    return cell;
}

Cell SpendCells::of(const SpendRow &row, Col column, SpendGrouping groupBy, const std::vector<double> &trend)
{
    Cell cell;
    switch (column) {
    case Col::Group:
        return group(row, groupBy);
    case Col::Class:
        if (row.environment) {
            Pill pill;
            pill.text = environmentTitle(*row.environment);
            pill.environment = row.environment;
            cell.pills = {pill};
        }
        return cell;
    case Col::Amount:
        cell = number(Format::money(row.amount, row.currency));
        cell.tip = row.amount.toDecimal() + u' ' + row.currency;
        return cell;
    case Col::Share:
        return row.otherCurrency ? cell : partCell(row.sharePermyriad, false);
    case Col::Before:
        return number(row.before ? Format::money(*row.before, row.currency) : Format::none());
    case Col::Change:
        return row.otherCurrency ? cell : change(row);
    case Col::Trend:
        if (!row.otherCurrency)
            cell.spark = trend;
        return cell;
    case Col::Budget:
        return row.budget ? partCell(row.budgetPermyriad(), true) : cell;
    }
    return cell;
}

QHash<int, Cell> SpendCells::total(const SpendShown &shown)
{
    const SpendFigures &figures = shown.table();
    Cell name;
    name.text = tr("Total, %1").arg(SpendWords::groups(shown.choice.groupBy, static_cast<int>(figures.groups.size())));
    if (SpendOrganizations::lacking(shown) > 0)
        name.text = tr("Total, %1, not whole", "a row that lacks costs")
                        .arg(SpendWords::groups(shown.choice.groupBy, static_cast<int>(figures.groups.size())));
    QHash<int, Cell> cells{{Col::Group, name}, {Col::Amount, number(Format::money(figures.total))}};
    if (figures.total.nanos > 0) {
        Cell share = number(Format::percent(1));
        share.bar = 1;
        cells.insert(Col::Share, share);
    }
    if (shown.isCompared() && !shown.ofStep) {
        cells.insert(Col::Before, number(Format::money(figures.totalBefore)));
        if (const auto change = permyriad(figures.total - figures.totalBefore, figures.totalBefore))
            cells.insert(Col::Change, number(SpendWords::change(*change)));
    }
    if (shown.budget && !shown.ofStep) {
        if (const auto used = permyriad(figures.total, *shown.budget)) {
            Cell cell = number(percent(used));
            cell.bar = static_cast<double>(*used) / 10'000;
            cells.insert(Col::Budget, cell);
        }
    }
    return cells;
}

QJsonArray SpendCells::json(const std::vector<SpendRow> &rows, const QString &groupingId, const QStringList &ids)
{
    QHash<QString, const SpendRow *> byId;
    for (const SpendRow &row : rows)
        byId.insert(row.id, &row);
    QJsonArray array;
    for (const QString &id : ids) {
        const SpendRow *row = byId.value(id);
        if (!row)
            continue;
        QJsonObject object{{u"group_by"_s, groupingId},
                           {u"id"_s, row->member.isEmpty() ? QJsonValue() : QJsonValue(row->member)},
                           {u"name"_s, row->name},
                           {u"amount"_s, row->amount.toDecimal()},
                           {u"currency"_s, row->currency}};
        if (row->before)
            object.insert(u"before"_s, row->before->toDecimal());
        array.append(object);
    }
    return array;
}

} // namespace steward
