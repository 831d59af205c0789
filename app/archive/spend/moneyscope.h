// SPDX-License-Identifier: GPL-3.0-or-later
// A question about money in the archive's numbers: which projects, line items and keys count, and to which group each
// of them belongs. Made for one question; a value.
#pragma once

#include "app/archive/spend/names.h"
#include "app/archive/spend/spendquestion.h"

namespace steward {

class MoneyScope final
{
public:
    /// Internal for what the archive cannot tell (persons) and for folded groupings without labels.
    [[nodiscard]] static Result<MoneyScope> of(const SpendQuestion &question, const Names &names);

    /// One of the three ways the service itself tells money apart.
    struct Axis final
    {
        bool isRestricted = false, isGrouping = false;
        std::vector<qint32> groups; ///< by id: its group, -1: does not count

        /// Neither filtered nor grouped by.
        [[nodiscard]] bool isFree() const { return !isRestricted && !isGrouping; }
        [[nodiscard]] qint32 groupOf(qint32 id) const
        {
            if (isFree())
                return 0;
            return id >= 0 && static_cast<std::size_t>(id) < groups.size() ? groups[static_cast<std::size_t>(id)] : -1;
        }
    };
    [[nodiscard]] const Axis &project() const { return m_project; }
    [[nodiscard]] const Axis &lineItem() const { return m_item; }
    [[nodiscard]] const Axis &key() const { return m_key; }
    [[nodiscard]] qint32 groupOf(qint32 projectId, qint32 itemId, qint32 keyId) const
    {
        const qint32 project = m_project.groupOf(projectId), item = m_item.groupOf(itemId), key = m_key.groupOf(keyId);
        if (project < 0 || item < 0 || key < 0)
            return -1;
        return m_project.isGrouping ? project : m_item.isGrouping ? item : m_key.isGrouping ? key : 0;
    }

    [[nodiscard]] const QStringList &members() const { return m_members; } ///< of the groups
    [[nodiscard]] SpendGroup named(qint32 group, const Names &names) const;
    /// The projects that count, when they are few; empty: all or many do.
    [[nodiscard]] const std::vector<qint32> &fewProjects() const { return m_fewProjects; }
    /// The line items that count, when they are filtered.
    [[nodiscard]] const std::vector<qint32> &itemsFiltered() const { return m_itemsFiltered; }

private:
    Axis m_project, m_item, m_key;
    QStringList m_members;
    std::vector<qint32> m_idOfGroup; ///< of groups that are things by themselves, else 0
    std::vector<qint32> m_fewProjects, m_itemsFiltered;
};

} // namespace steward
