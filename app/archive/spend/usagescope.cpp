// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/spend/usagescope.h"

namespace steward {
namespace {

constexpr std::size_t kFewUsageProjects = 12;

std::size_t axisOf(UsageGrouping grouping)
{
    switch (grouping) {
    case UsageGrouping::Project:
        return 0;
    case UsageGrouping::Person:
        return 1;
    case UsageGrouping::Key:
        return 2;
    case UsageGrouping::Model:
        return 3;
    case UsageGrouping::Total:
        break;
    }
    return 4;
}

} // namespace

UsageScope::UsageScope(const UsageQuestion &question, const Names &names)
    : m_axes{{{Names::Kind::Project, codes::kUsageProject, &UsageFact::project, false, false, {}},
              {Names::Kind::Person, codes::kUsagePerson, &UsageFact::person, false, false, {}},
              {Names::Kind::Key, codes::kUsageKey, &UsageFact::key, false, false, {}},
              {Names::Kind::Model, codes::kUsageModel, &UsageFact::model, false, false, {}}}}
{
    if (const std::size_t axis = axisOf(question.groupBy); axis < m_axes.size()) {
        m_axes[axis].isGrouping = m_isGrouped = true;
        m_grouping = m_axes[axis].kind;
    }
    for (const UsageFilterBy &filter : question.filters) {
        const std::size_t which = axisOf(filter.grouping);
        if (which >= m_axes.size())
            continue;
        Axis &axis = m_axes[which];
        std::vector<bool> wanted(static_cast<std::size_t>(names.bound()));
        for (const QString &member : filter.members) {
            if (const auto id = names.find(axis.kind, member))
                wanted[static_cast<std::size_t>(*id)] = axis.has(*id); // all filters of one kind must hold
        }
        axis.isRestricted = true;
        axis.counts = std::move(wanted);
    }
    const Axis &projects = m_axes[0];
    for (std::size_t id = 0; id < projects.counts.size(); ++id) {
        if (projects.counts[id])
            m_fewProjects.push_back(static_cast<qint32>(id));
    }
    if (m_fewProjects.size() > kFewUsageProjects)
        m_fewProjects.clear();
}

const UsageScope::Axis *UsageScope::only() const
{
    const Axis *found = nullptr;
    for (const Axis &axis : m_axes) {
        if (axis.isFree())
            continue;
        if (found)
            return nullptr;
        found = &axis;
    }
    return found ? found : &m_axes[3]; // the smallest sheets
}

std::optional<qint32> UsageScope::groupOf(const UsageFact &fact) const
{
    qint32 group = 0;
    for (const Axis &axis : m_axes) {
        const qint32 id = fact.*axis.member;
        if (!axis.has(id))
            return {};
        if (axis.isGrouping)
            group = id;
    }
    return group;
}

} // namespace steward
