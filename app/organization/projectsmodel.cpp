// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/organization/projectsmodel.h"

#include "app/organization/projectinfo.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

template <EnvironmentClass environment>
bool isOfClass(const ProjectRow &row)
{
    return row.environment == environment && !row.archived;
}

/// The largest amount; the others are in the row.
std::optional<qint64> spendNanos(const ProjectRow &row)
{
    if (!row.spend)
        return std::nullopt;
    return row.spend->empty() ? 0 : row.spend->front().amount.nanos;
}

QString spendCurrency(const ProjectRow &row)
{
    return row.spend && !row.spend->empty() ? row.spend->front().currency : u"USD"_s;
}

std::optional<qint64> limitUsed(const ProjectRow &row)
{
    const auto percent = row.limitUsedPercent();
    return percent ? std::optional<qint64>(qRound64(*percent)) : std::nullopt;
}

constexpr Column<ProjectRow> kProjectColumns[] = {
    {"name", QT_TRANSLATE_NOOP("Columns", "Project"), ColumnKind::Text, [](const ProjectRow &row) { return row.name; },
     nullptr, true},
    {"environment", QT_TRANSLATE_NOOP("Columns", "Class"), ColumnKind::Text,
     [](const ProjectRow &row) { return environmentTitle(row.environment); },
     [](const ProjectRow &row) { return std::optional<qint64>(static_cast<qint64>(row.environment)); }, true},
    {"cost_centre", QT_TRANSLATE_NOOP("Columns", "Cost centre"), ColumnKind::Text,
     [](const ProjectRow &row) { return row.costCentre; }, nullptr, true},
    {"people", QT_TRANSLATE_NOOP("Columns", "People"), ColumnKind::Count, nullptr,
     [](const ProjectRow &row) { return std::optional<qint64>(row.people); }},
    {"owners", QT_TRANSLATE_NOOP("Columns", "Owners"), ColumnKind::Count, nullptr,
     [](const ProjectRow &row) { return std::optional<qint64>(row.owners); }},
    {"service_accounts", QT_TRANSLATE_NOOP("Columns", "Service accounts"), ColumnKind::Count, nullptr,
     [](const ProjectRow &row) { return std::optional<qint64>(row.serviceAccounts); }},
    {"keys", QT_TRANSLATE_NOOP("Columns", "Keys"), ColumnKind::Count, nullptr,
     [](const ProjectRow &row) { return std::optional<qint64>(row.keys); }},
    {"personal_keys", QT_TRANSLATE_NOOP("Columns", "Personal keys"), ColumnKind::Count, nullptr,
     [](const ProjectRow &row) { return std::optional<qint64>(row.personalKeys); }},
    {"spend", QT_TRANSLATE_NOOP("Columns", "This period"), ColumnKind::Money, nullptr, spendNanos, false,
     spendCurrency},
    {"hard_limit", QT_TRANSLATE_NOOP("Columns", "Hard limit"), ColumnKind::Money, nullptr,
     [](const ProjectRow &row) {
         return row.hardLimit ? std::optional<qint64>(row.hardLimit->amount.nanos) : std::nullopt;
     },
     false, [](const ProjectRow &row) { return row.hardLimit ? row.hardLimit->currency : QString(); }},
    {"limit_used_percent", QT_TRANSLATE_NOOP("Columns", "% of limit"), ColumnKind::Count, nullptr, limitUsed},
    {"last_activity", QT_TRANSLATE_NOOP("Columns", "Active"), ColumnKind::Time, nullptr,
     [](const ProjectRow &row) { return std::optional<qint64>(row.lastActivity); }},
    {"created_at", QT_TRANSLATE_NOOP("Columns", "Created"), ColumnKind::Time, nullptr,
     [](const ProjectRow &row) { return std::optional<qint64>(row.createdAt); }},
    {"status", QT_TRANSLATE_NOOP("Columns", "Status"), ColumnKind::Text,
     [](const ProjectRow &row) { return row.status; }, nullptr, false},
};

constexpr QuickFilter<ProjectRow> kProjectFilters[] = {
    {"production"_L1, QT_TRANSLATE_NOOP("Environments", "Production"), isOfClass<EnvironmentClass::Production>},
    {"staging"_L1, QT_TRANSLATE_NOOP("Environments", "Staging"), isOfClass<EnvironmentClass::Staging>},
    {"development"_L1, QT_TRANSLATE_NOOP("Environments", "Development"), isOfClass<EnvironmentClass::Development>},
    {"analytics"_L1, QT_TRANSLATE_NOOP("Environments", "Analytics"), isOfClass<EnvironmentClass::Analytics>},
    {"other"_L1, QT_TRANSLATE_NOOP("Environments", "Other"), isOfClass<EnvironmentClass::Other>},
    {"no-cost-centre"_L1, QT_TRANSLATE_NOOP("QuickFilters", "No cost centre"),
     [](const ProjectRow &row) { return row.costCentre.isEmpty() && !row.archived; }},
    {"hard-limit-production"_L1, QT_TRANSLATE_NOOP("QuickFilters", "Hard limit on production"),
     [](const ProjectRow &row) { return row.hardLimit && isOfClass<EnvironmentClass::Production>(row); }},
    {"active"_L1, QT_TRANSLATE_NOOP("QuickFilters", "Not archived"),
     [](const ProjectRow &row) { return !row.archived; }},
    {"archived"_L1, QT_TRANSLATE_NOOP("QuickFilters", "Archived"), [](const ProjectRow &row) { return row.archived; }},
};

} // namespace

ProjectsModel::ProjectsModel(QObject *parent)
    : TableModel(kProjectColumns, parent)
{
}

std::span<const QuickFilter<ProjectRow>> projectFilters()
{
    return kProjectFilters;
}

} // namespace steward
