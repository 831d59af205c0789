// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/usage/usagetable.h"

#include "app/archive/spend/usagefact.h"
#include "app/exports/costs/groupcolumns.h"

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

/// Every measure there is, in the order of the endpoints; those that several have stand once.
const std::vector<UsageMeasure> &allMeasures()
{
    static const std::vector<UsageMeasure> all = [] {
        std::vector<UsageMeasure> found;
        for (int endpoint = 0; endpoint < kUsageEndpointCount; ++endpoint) {
            for (const UsageMeasure &measure : usageEndpointInfo(static_cast<UsageEndpoint>(endpoint)).measures) {
                if (std::ranges::find(found, measure.value, &UsageMeasure::value) == found.end())
                    found.push_back(measure);
            }
        }
        return found;
    }();
    return all;
}

/// "completions", "audio_speeches": as the service's addresses have it.
QString endpointName(UsageEndpoint endpoint)
{
    const QString path = usageEndpointInfo(endpoint).path;
    return path.section(u'/', -1);
}

bool hasMeasure(UsageEndpoint endpoint, const UsageMeasure &measure)
{
    const auto measures = usageEndpointInfo(endpoint).measures;
    return std::ranges::find(measures, measure.value, &UsageMeasure::value) != measures.end();
}

QStringList withEndpoint(QStringList groupBy)
{
    if (!groupBy.contains("endpoint"_L1))
        groupBy += u"endpoint"_s;
    return groupBy;
}

QString memberOfLine(const QString &grouping, const UsageLine &line, const CostTableContext &context)
{
    const UsageRow &row = line.row;
    if (grouping == "day"_L1)
        return groupcolumns::dayText(line.day);
    if (grouping == "organization"_L1)
        return context.organizationId;
    if (grouping == "endpoint"_L1)
        return endpointName(line.endpoint);
    if (grouping == "project"_L1)
        return row.projectId;
    if (grouping == "person"_L1)
        return row.userId;
    if (grouping == "api_key"_L1)
        return row.apiKeyId;
    if (grouping == "model"_L1)
        return row.model;
    if (grouping == "batch"_L1)
        return !row.batch ? QString() : *row.batch ? u"true"_s : u"false"_s;
    if (grouping == "service_tier"_L1)
        return row.serviceTier;
    return groupcolumns::labelOf(grouping, row.projectId, context);
}

/// One row of the table while it is added up.
struct Sum final
{
    UsageEndpoint endpoint{};
    UsageRow measures;
};

void add(UsageRow &into, const UsageRow &row)
{
    for (const UsageMeasure &measure : allMeasures())
        usagefacts::add(into.*measure.value, row.*measure.value);
}

} // namespace

QStringList usageGroupings()
{
    return {u"day"_s,   u"endpoint"_s,     u"project"_s,     u"person"_s,      u"api_key"_s,     u"model"_s,
            u"batch"_s, u"service_tier"_s, u"environment"_s, u"cost_centre"_s, u"organization"_s};
}

UsageBreakdown breakdownFor(const QStringList &groupBy, const Period &days)
{
    UsageBreakdown by;
    by.days = days;
    by.byDay = groupBy.contains("day"_L1);
    by.byProject =
        groupBy.contains("project"_L1) || groupBy.contains("environment"_L1) || groupBy.contains("cost_centre"_L1);
    by.byPerson = groupBy.contains("person"_L1);
    by.byKey = groupBy.contains("api_key"_L1);
    by.byModel = groupBy.contains("model"_L1);
    by.byBatch = groupBy.contains("batch"_L1);
    by.byServiceTier = groupBy.contains("service_tier"_L1);
    return by;
}

ExportTable usageTable(std::span<const UsageLine> lines, const QStringList &groupBy, const CostTableContext &context)
{
    const QStringList groupings = withEndpoint(groupBy);
    std::map<QStringList, Sum> sums;
    for (const UsageLine &line : lines) {
        QStringList key;
        for (const QString &grouping : groupings)
            key += memberOfLine(grouping, line, context);
        Sum &sum = sums[key];
        sum.endpoint = line.endpoint;
        add(sum.measures, line.row);
    }
    ExportTable table{u"Usage"_s, {}, {}};
    for (const QString &grouping : groupings) {
        const std::vector<ExportColumn> columns = groupcolumns::columnsOf(grouping);
        table.columns.insert(table.columns.end(), columns.begin(), columns.end());
    }
    for (const UsageMeasure &measure : allMeasures())
        table.columns.push_back(groupcolumns::column(measure.name));
    for (const auto &[key, sum] : sums) {
        std::vector<ExportCell> cells;
        cells.reserve(table.columns.size());
        for (qsizetype i = 0; i < groupings.size(); ++i) {
            if (groupings[i] == "batch"_L1) {
                cells.push_back(key[i].isEmpty() ? ExportCell() : ExportCell(key[i] == "true"_L1));
                continue;
            }
            const std::vector<ExportCell> group = groupcolumns::cellsOf(groupings[i], key[i], context);
            cells.insert(cells.end(), group.begin(), group.end());
        }
        for (const UsageMeasure &measure : allMeasures())
            cells.push_back(hasMeasure(sum.endpoint, measure) ? ExportCell(sum.measures.*measure.value) : ExportCell());
        table.rows.push_back(std::move(cells));
    }
    return table;
}

void addUsageTotals(ExportTable &table)
{
    const auto endpoint = std::ranges::find(table.columns, u"endpoint"_s, &ExportColumn::id);
    if (endpoint == table.columns.end())
        return;
    const auto endpointAt = static_cast<size_t>(endpoint - table.columns.begin());
    const size_t measuresAt = table.columns.size() - allMeasures().size();
    std::map<QString, std::vector<ExportCell>> sums;
    for (const auto &row : table.rows) {
        std::vector<ExportCell> &cells = sums[std::get<QString>(row[endpointAt])];
        cells.resize(table.columns.size());
        for (size_t column = measuresAt; column < row.size(); ++column) {
            const qint64 *value = std::get_if<qint64>(&row[column]);
            if (!value)
                continue;
            const qint64 *before = std::get_if<qint64>(&cells[column]);
            qint64 sum = before ? *before : 0;
            usagefacts::add(sum, *value);
            cells[column] = sum;
        }
    }
    for (auto &[name, cells] : sums) {
        if (endpointAt > 0)
            cells.front() = u"Total"_s;
        cells[endpointAt] = name;
        table.rows.push_back(std::move(cells));
    }
}

} // namespace steward
