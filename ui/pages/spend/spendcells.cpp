// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of the Spend page's table, and its rows as JSON.
#include "ui/pages/spend/spendpage.h"

#include "app/organization/projectinfo.h"
#include "ui/pages/spend/spendwords.h"
#include "ui/support/datatable.h"
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

Cell changeCell(const SpendRow &row)
{
    Cell cell;
    cell.look = Cell::Look::Number;
    const auto change = row.changePermyriad();
    if (!change) {
        // No percentage of nothing: a group that is new says so.
        cell.text = row.before && row.amount.nanos > 0 ? QCoreApplication::translate("steward::SpendPage", "new")
                                                       : Format::none();
        cell.look = Cell::Look::FaintNumber;
        return cell;
    }
    cell.text = (*change > 0 ? u"+"_s : QString()) + percent(change);
    cell.tip = Format::money(*row.before, row.currency) + u" → "_s + Format::money(row.amount, row.currency);
    if (*change > 5000)
        cell.barTone = Tone::Danger;
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

Cell SpendPage::groupCell(const SpendRow &row) const
{
    Cell cell;
    if (row.otherCurrency) {
        cell.text = tr("In %1, not in the total").arg(row.currency);
        cell.look = Cell::Look::Faint;
        return cell;
    }
    cell.swatch = row.letter;
    cell.text = SpendWords::member(shown()->choice.groupBy, row.member, row.name);
    cell.look = Cell::Look::Strong;
    if (!row.context.isEmpty())
        cell.aside = servertext::shown(row.context);
    if (row.member.isEmpty() || row.name.isEmpty())
        cell.look = Cell::Look::Plain;
    if (!row.member.isEmpty() && row.member != row.name)
        cell.tip = row.member;
    return cell;
}

Cell SpendPage::cellAt(int row, int column) const
{
    const SpendRow &shown = m_model.rowAt(row);
    Cell cell;
    switch (static_cast<Col>(column)) {
    case Col::Group:
        return groupCell(shown);
    case Col::Class:
        if (shown.environment) {
            Pill pill;
            pill.text = environmentTitle(*shown.environment);
            pill.environment = shown.environment;
            cell.pills = {pill};
        }
        return cell;
    case Col::Amount:
        cell.look = Cell::Look::Number;
        cell.text = Format::money(shown.amount, shown.currency);
        cell.tip = shown.amount.toDecimal() + u' ' + shown.currency;
        return cell;
    case Col::Share:
        return shown.otherCurrency ? cell : partCell(shown.sharePermyriad, false);
    case Col::Before:
        cell.look = Cell::Look::Number;
        cell.text = shown.before ? Format::money(*shown.before, shown.currency) : Format::none();
        return cell;
    case Col::Change:
        return shown.otherCurrency ? cell : changeCell(shown);
    case Col::Trend:
        if (!shown.otherCurrency)
            cell.spark = m_feed->trend(shown.member);
        return cell;
    case Col::Budget:
        return shown.budget ? partCell(shown.budgetPermyriad(), true) : cell;
    }
    return cell;
}

void SpendPage::askTrends()
{
    if (!isVisible() || m_model.rowCount() == 0)
        return;
    const int first = std::max(0, m_table->rowAt(0));
    const int bottom = m_table->rowAt(m_table->viewport()->height() - 1);
    const int last = bottom < 0 ? m_model.rowCount() - 1 : bottom;
    QStringList members;
    for (int row = first; row <= last; ++row) {
        if (!m_model.rowAt(row).otherCurrency)
            members += m_model.rowAt(row).member;
    }
    m_feed->askTrends(members);
}

std::function<QJsonArray(const Snapshot &, const QStringList &)> SpendPage::exportedJson() const
{
    // Made in the GUI thread, of what is shown at the moment of writing; amounts as exact decimal text.
    return [rows = m_model.rows(),
            grouping = SpendWords::groupingId(shown() ? shown()->choice.groupBy : m_choice.groupBy)](
               const Snapshot &, const QStringList &ids) {
        QHash<QString, const SpendRow *> byId;
        for (const SpendRow &row : rows)
            byId.insert(row.id, &row);
        QJsonArray array;
        for (const QString &id : ids) {
            const SpendRow *row = byId.value(id);
            if (!row)
                continue;
            QJsonObject object{{u"group_by"_s, grouping},
                               {u"id"_s, row->member.isEmpty() ? QJsonValue() : QJsonValue(row->member)},
                               {u"name"_s, row->name},
                               {u"amount"_s, row->amount.toDecimal()},
                               {u"currency"_s, row->currency}};
            if (row->before)
                object.insert(u"before"_s, row->before->toDecimal());
            array.append(object);
        }
        return array;
    };
}

} // namespace steward
