// SPDX-License-Identifier: GPL-3.0-or-later
// A question about usage in the archive's numbers: which projects, people, keys and models count, and to which group
// each of them belongs. Made for one question; a value.
#pragma once

#include "app/archive/spend/names.h"
#include "app/archive/spend/usagefact.h"

namespace steward {

class UsageScope final
{
public:
    UsageScope(const UsageQuestion &question, const Names &names);

    struct Axis final
    {
        Names::Kind kind{};
        qint64 dimension = 0; ///< codes::UsageDimension
        qint32 UsageFact::*member = nullptr;
        bool isRestricted = false, isGrouping = false;
        std::vector<bool> counts; ///< by id; empty when not restricted

        [[nodiscard]] bool isFree() const { return !isRestricted && !isGrouping; }
        [[nodiscard]] bool has(qint32 id) const
        {
            return !isRestricted ||
                   (id >= 0 && static_cast<std::size_t>(id) < counts.size() && counts[static_cast<std::size_t>(id)]);
        }
    };
    /// The one dimension whose sheets can answer; null: the facts must.
    [[nodiscard]] const Axis *only() const;
    /// The id of the group of a fact; 0 where there is no grouping; none when it does not count.
    [[nodiscard]] std::optional<qint32> groupOf(const UsageFact &fact) const;
    [[nodiscard]] bool isGrouped() const { return m_isGrouped; }
    [[nodiscard]] Names::Kind grouping() const { return m_grouping; } ///< of what kind the groups are
    /// Its projects, when they are few; empty: all or many count.
    [[nodiscard]] const std::vector<qint32> &fewProjects() const { return m_fewProjects; }

private:
    std::array<Axis, 4> m_axes;
    std::vector<qint32> m_fewProjects;
    bool m_isGrouped = false;
    Names::Kind m_grouping = Names::Kind::Model;
};

} // namespace steward
