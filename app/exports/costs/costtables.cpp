// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/costs/costtables.h"

#include "app/exports/costs/groupcolumns.h"

#include <algorithm>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace steward {

using groupcolumns::column;
using groupcolumns::dayText;
using groupcolumns::textCell;

namespace {

QString momentText(UnixSeconds at)
{
    return QDateTime::fromSecsSinceEpoch(at, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s);
}

QString memberOf(const QString &grouping, UnixSeconds day, const CostRow &row, const CostTableContext &context)
{
    if (grouping == "day"_L1)
        return dayText(day);
    if (grouping == "organization"_L1)
        return context.organizationId;
    if (grouping == "project"_L1)
        return row.projectId;
    if (grouping == "line_item"_L1)
        return row.lineItem;
    if (grouping == "api_key"_L1)
        return row.apiKeyId;
    if (grouping == "environment"_L1 || grouping == "cost_centre"_L1)
        return groupcolumns::labelOf(grouping, row.projectId, context);
    return context.labels.familyOfLineItem ? context.labels.familyOfLineItem(row.lineItem) : QString(); // model
}

QString tagsOf(const CostRow &row, const CostTableContext &context)
{
    QJsonObject tags;
    if (const QString environment = context.labels.environmentOfProject.value(row.projectId); !environment.isEmpty())
        tags.insert(u"environment"_s, environment);
    if (const QString centre = context.labels.costCentreOfProject.value(row.projectId); !centre.isEmpty())
        tags.insert(u"cost_centre"_s, centre);
    return QString::fromUtf8(QJsonDocument(tags).toJson(QJsonDocument::Compact));
}

std::vector<ExportCell> focusRow(const CostBucket &bucket, const CostRow &row, const CostTableContext &context)
{
    const QString currency = row.currency.toUpper();
    const ExportCell quantity = row.quantity ? ExportCell(QString::number(*row.quantity, 'g', 17)) : ExportCell();
    const ExportCell unit = textCell(row.quantityUnit);
    const QString project = context.projectNames.value(row.projectId, row.projectId);
    const ExportCell item = textCell(row.lineItem);
    return {row.amount,
            textCell(context.organizationId),
            textCell(context.organizationName),
            currency,
            momentText(context.billingPeriod.to),
            momentText(context.billingPeriod.from),
            row.amount.nanos < 0 ? u"Credit"_s : u"Usage"_s,
            ExportCell(),
            item,
            u"Usage-Based"_s,
            momentText(bucket.endTime),
            momentText(bucket.startTime),
            quantity,
            unit,
            row.amount,
            row.amount,
            u"OpenAI"_s,
            row.amount,
            u"Standard"_s,
            quantity,
            unit,
            u"OpenAI"_s,
            u"OpenAI"_s,
            ExportCell(),
            ExportCell(),
            textCell(row.apiKeyId),
            textCell(context.keyNames.value(row.apiKeyId)),
            row.apiKeyId.isEmpty() ? ExportCell() : ExportCell(u"API key"_s),
            u"AI and Machine Learning"_s,
            u"OpenAI API"_s,
            item,
            textCell(row.projectId),
            row.projectId.isEmpty() ? ExportCell() : ExportCell(project),
            tagsOf(row, context)};
}

} // namespace

QStringList costGroupings()
{
    return {u"day"_s,         u"project"_s,     u"line_item"_s, u"api_key"_s,
            u"environment"_s, u"cost_centre"_s, u"model"_s,     u"organization"_s};
}

ExportTable groupedTable(const GroupedSums &sums, const QStringList &groupBy, const CostTableContext &context)
{
    ExportTable table{u"Costs"_s, {}, {}};
    for (const QString &grouping : groupBy) {
        const std::vector<ExportColumn> columns = groupcolumns::columnsOf(grouping);
        table.columns.insert(table.columns.end(), columns.begin(), columns.end());
    }
    table.columns.push_back(column(u"amount"_s));
    table.columns.push_back(column(u"currency"_s));
    for (const auto &[key, amount] : sums) {
        std::vector<ExportCell> cells;
        for (qsizetype i = 0; i < groupBy.size(); ++i) {
            const std::vector<ExportCell> group = groupcolumns::cellsOf(groupBy[i], key[i], context);
            cells.insert(cells.end(), group.begin(), group.end());
        }
        cells.emplace_back(amount);
        cells.emplace_back(key.back());
        table.rows.push_back(std::move(cells));
    }
    return table;
}

ExportTable costTable(std::span<const CostBucket> facts, const QStringList &groupBy, const CostTableContext &context)
{
    GroupedSums sums;
    for (const CostBucket &bucket : facts) {
        for (const CostRow &row : bucket.rows) {
            QStringList key;
            for (const QString &grouping : groupBy)
                key += memberOf(grouping, bucket.startTime, row, context);
            sums[key << row.currency.toUpper()] += row.amount;
        }
    }
    return groupedTable(sums, groupBy, context);
}

ExportTable dashboardTable(std::span<const CostBucket> facts, const CostTableContext &context)
{
    ExportTable table{u"Costs"_s, {}, {}};
    for (const auto &id : {u"start_time"_s, u"end_time"_s, u"amount_value"_s, u"amount_currency"_s, u"line_item"_s,
                           u"project_id"_s, u"organization_id"_s, u"project_name"_s, u"organization_name"_s})
        table.columns.push_back(column(id));
    for (const CostBucket &bucket : facts) {
        // Keys, where the service bills by them, are one row.
        std::map<std::tuple<QString, QString, QString>, Money> sums;
        for (const CostRow &row : bucket.rows)
            sums[{row.projectId, row.lineItem, row.currency}] += row.amount;
        for (const auto &[of, amount] : sums) {
            const auto &[project, item, currency] = of;
            table.rows.push_back({bucket.startTime, bucket.endTime, amount, currency, textCell(item), textCell(project),
                                  textCell(context.organizationId), textCell(context.projectNames.value(project)),
                                  textCell(context.organizationName)});
        }
    }
    return table;
}

ExportTable focusTable(std::span<const CostBucket> facts, const CostTableContext &context)
{
    ExportTable table{u"FOCUS"_s, {}, {}};
    for (const auto &id : {u"BilledCost"_s,
                           u"BillingAccountId"_s,
                           u"BillingAccountName"_s,
                           u"BillingCurrency"_s,
                           u"BillingPeriodEnd"_s,
                           u"BillingPeriodStart"_s,
                           u"ChargeCategory"_s,
                           u"ChargeClass"_s,
                           u"ChargeDescription"_s,
                           u"ChargeFrequency"_s,
                           u"ChargePeriodEnd"_s,
                           u"ChargePeriodStart"_s,
                           u"ConsumedQuantity"_s,
                           u"ConsumedUnit"_s,
                           u"ContractedCost"_s,
                           u"EffectiveCost"_s,
                           u"InvoiceIssuerName"_s,
                           u"ListCost"_s,
                           u"PricingCategory"_s,
                           u"PricingQuantity"_s,
                           u"PricingUnit"_s,
                           u"ProviderName"_s,
                           u"PublisherName"_s,
                           u"RegionId"_s,
                           u"RegionName"_s,
                           u"ResourceId"_s,
                           u"ResourceName"_s,
                           u"ResourceType"_s,
                           u"ServiceCategory"_s,
                           u"ServiceName"_s,
                           u"SkuId"_s,
                           u"SubAccountId"_s,
                           u"SubAccountName"_s,
                           u"Tags"_s})
        table.columns.push_back(column(id));
    for (const CostBucket &bucket : facts) {
        for (const CostRow &row : bucket.rows)
            table.rows.push_back(focusRow(bucket, row, context));
    }
    return table;
}

void addTotals(ExportTable &table)
{
    const auto amount = std::ranges::find(table.columns, u"amount"_s, &ExportColumn::id);
    const auto currency = std::ranges::find(table.columns, u"currency"_s, &ExportColumn::id);
    if (amount == table.columns.end() || currency == table.columns.end())
        return;
    const auto amountAt = static_cast<size_t>(amount - table.columns.begin());
    const auto currencyAt = static_cast<size_t>(currency - table.columns.begin());
    std::map<QString, Money> sums;
    for (const auto &row : table.rows)
        sums[std::get<QString>(row[currencyAt])] += std::get<Money>(row[amountAt]);
    for (const auto &[code, sum] : sums) {
        std::vector<ExportCell> cells(table.columns.size());
        if (amountAt > 0)
            cells.front() = u"Total"_s;
        cells[amountAt] = sum;
        cells[currencyAt] = code;
        table.rows.push_back(std::move(cells));
    }
}

} // namespace steward
