// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/spendmodel.h"

#include "app/organization/projectinfo.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

QString percentText(std::optional<qint64> hundredths)
{
    return hundredths ? QString::number(static_cast<double>(*hundredths) / 100, 'f', 2) + u" %"_s : QString();
}

QString currencyOfRow(const SpendRow &row)
{
    return row.currency;
}

constexpr Column<SpendRow> kColumns[] = {
    {"group", QT_TRANSLATE_NOOP("Columns", "Group"), ColumnKind::Text, [](const SpendRow &row) { return row.name; },
     nullptr, true},
    {"class", QT_TRANSLATE_NOOP("Columns", "Class"), ColumnKind::Text,
     [](const SpendRow &row) { return row.environment ? environmentTitle(*row.environment) : QString(); },
     [](const SpendRow &row) {
         return row.environment ? std::optional<qint64>(static_cast<qint64>(*row.environment)) : std::nullopt;
     },
     true},
    {"amount", QT_TRANSLATE_NOOP("Columns", "Amount"), ColumnKind::Money, nullptr,
     [](const SpendRow &row) { return std::optional<qint64>(row.amount.nanos); }, false, currencyOfRow},
    {"share", QT_TRANSLATE_NOOP("Columns", "Share"), ColumnKind::Text,
     [](const SpendRow &row) { return percentText(row.sharePermyriad); },
     [](const SpendRow &row) { return row.sharePermyriad; }},
    {"before", QT_TRANSLATE_NOOP("Columns", "Before"), ColumnKind::Money, nullptr,
     [](const SpendRow &row) { return row.before ? std::optional<qint64>(row.before->nanos) : std::nullopt; }, false,
     currencyOfRow},
    {"change", QT_TRANSLATE_NOOP("Columns", "Change"), ColumnKind::Text,
     [](const SpendRow &row) { return percentText(row.changePermyriad()); },
     [](const SpendRow &row) { return row.changePermyriad(); }},
    {"trend", QT_TRANSLATE_NOOP("Columns", "Trend"), ColumnKind::Text, [](const SpendRow &) { return QString(); },
     [](const SpendRow &row) { return row.changePermyriad(); }},
    {"budget", QT_TRANSLATE_NOOP("Columns", "Budget used"), ColumnKind::Text,
     [](const SpendRow &row) { return percentText(row.budgetPermyriad()); },
     [](const SpendRow &row) { return row.budgetPermyriad(); }},
};

SpendRow rowOf(const SpendGroup &group, const SpendFigures &figures, const SpendRowsContext &context)
{
    SpendRow row;
    row.id = u'=' + group.member;
    row.member = group.member;
    row.name = group.name;
    row.context = group.context;
    row.amount = group.amount;
    if (context.compared)
        row.before = group.before;
    row.sharePermyriad = permyriad(group.amount, figures.total);
    row.letter = context.letters.value(group.member, 6);
    if (context.groupBy == SpendGrouping::Project && !group.member.isEmpty()) {
        if (const auto known = context.environments.constFind(group.member); known != context.environments.cend())
            row.environment = environmentFromId(*known);
        if (context.budget)
            row.budget = context.budget(group.member);
    }
    return row;
}

} // namespace

std::optional<qint64> permyriad(Money part, Money whole)
{
    if (whole.nanos <= 0)
        return std::nullopt;
    // A ratio for display: 53 bits are more than its two decimals need.
    return qRound64(static_cast<double>(part.nanos) / static_cast<double>(whole.nanos) * 10'000);
}

std::optional<qint64> SpendRow::changePermyriad() const
{
    return before ? permyriad(amount - *before, *before) : std::nullopt;
}

std::optional<qint64> SpendRow::budgetPermyriad() const
{
    return budget ? permyriad(amount, *budget) : std::nullopt;
}

SpendModel::SpendModel(QObject *parent)
    : TableModel(kColumns, parent)
{
}

std::vector<SpendRow> spendRows(const SpendFigures &figures, const SpendRowsContext &context)
{
    std::vector<SpendRow> rows;
    rows.reserve(figures.groups.size() + figures.otherCurrencies.size());
    for (const SpendGroup &group : figures.groups)
        rows.push_back(rowOf(group, figures, context));
    for (const CurrencyTotal &other : figures.otherCurrencies) {
        SpendRow row;
        row.id = u"currency:"_s + other.currency;
        row.currency = other.currency.toUpper();
        row.amount = other.total;
        row.otherCurrency = true;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace steward
