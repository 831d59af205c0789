// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/costs/groupcolumns.h"

#include <algorithm>
#include <array>
#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace steward::groupcolumns {

namespace {

/// A grouping by something that has a name of its own.
struct NamedGrouping final
{
    QLatin1StringView grouping, id, name;
    QHash<QString, QString> CostTableContext::*names;
};
constexpr std::array<NamedGrouping, 3> kNamed{
    {{"project"_L1, "project_id"_L1, "project_name"_L1, &CostTableContext::projectNames},
     {"person"_L1, "user_id"_L1, "user_name"_L1, &CostTableContext::personNames},
     {"api_key"_L1, "api_key_id"_L1, "api_key_name"_L1, &CostTableContext::keyNames}}};

const NamedGrouping *namedGrouping(const QString &grouping)
{
    const auto it = std::ranges::find(kNamed, grouping, &NamedGrouping::grouping);
    return it == kNamed.end() ? nullptr : &*it;
}

} // namespace

ExportColumn column(const QString &id)
{
    return {id, id};
}

ExportCell textCell(const QString &text)
{
    return text.isEmpty() ? ExportCell() : ExportCell(text);
}

QString dayText(UnixSeconds day)
{
    return QDateTime::fromSecsSinceEpoch(day, Qt::UTC).date().toString(Qt::ISODate);
}

std::vector<ExportColumn> columnsOf(const QString &grouping)
{
    if (grouping == "organization"_L1)
        return {column(u"organization_id"_s), column(u"organization_name"_s)};
    if (const NamedGrouping *named = namedGrouping(grouping))
        return {column(named->id), column(named->name)};
    return {column(grouping)};
}

std::vector<ExportCell> cellsOf(const QString &grouping, const QString &member, const CostTableContext &context)
{
    if (grouping == "organization"_L1) // there is one in a context, whatever the member
        return {textCell(context.organizationId), textCell(context.organizationName)};
    if (const NamedGrouping *named = namedGrouping(grouping))
        return {textCell(member), textCell((context.*named->names).value(member))};
    return {textCell(member)};
}

QString labelOf(const QString &grouping, const QString &projectId, const CostTableContext &context)
{
    return grouping == "environment"_L1 ? context.labels.environmentOfProject.value(projectId)
                                        : context.labels.costCentreOfProject.value(projectId);
}

} // namespace steward::groupcolumns
