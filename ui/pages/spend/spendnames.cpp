// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/spend/spendnames.h"

#include "app/organization/organization.h"
#include "app/spend/several/severalfigures.h"
#include "ui/pages/spend/spendwords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

QString placeOf(SpendGrouping grouping, const QString &member)
{
    return SpendWords::groupingId(grouping) + u'=' + member;
}

} // namespace

SpendNames::SpendNames(const Organization &organization)
    : m_organization(organization)
{
}

void SpendNames::remember(SpendGrouping grouping, const QString &member, const QString &name)
{
    m_known.insert(placeOf(grouping, member), name);
}

QString SpendNames::listed(SpendGrouping grouping, const QString &member) const
{
    // Over several organizations an id stands behind its organization's; those of others are known by remember() only.
    const Snapshot &lists = m_organization.snapshot();
    if (grouping == SpendGrouping::Project) {
        const auto found = std::ranges::find_if(
            lists.projects, [&](const Project &project) { return project.id == ownMember(member); });
        return found == lists.projects.end() ? QString() : found->name;
    }
    if (grouping == SpendGrouping::Key) {
        const auto found =
            std::ranges::find_if(lists.projectKeys, [&](const auto &key) { return key.value.id == ownMember(member); });
        return found == lists.projectKeys.end() ? QString() : found->value.name;
    }
    return {};
}

QString SpendNames::of(SpendGrouping grouping, const QString &member) const
{
    const QString known = m_known.value(placeOf(grouping, member));
    return SpendWords::member(grouping, member, known.isEmpty() ? listed(grouping, member) : known);
}

QString SpendNames::of(const SpendFilter &filter) const
{
    QStringList names;
    for (const QString &member : filter.members)
        names += of(filter.grouping, member);
    return SpendWords::grouping(filter.grouping) + u": "_s + names.join(u", "_s);
}

} // namespace steward
