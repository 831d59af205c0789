// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows were written in the last minutes. The service's reads lag behind its writes (BEHAVIOURS 3): a list that was
// asked for soon after a write may not know of it, and must neither make a new row vanish nor an old one come back.
// Owned by Organization; GUI thread.
#pragma once

#include "app/organization/snapshot.h"

#include <QSet>

namespace steward {

class RecentWrites final
{
public:
    static constexpr UnixSeconds kLag = 120; ///< longest lag allowed for; a minute has been seen

    void note(const ListId &list, const QString &rowId, bool isThere, UnixSeconds at)
    {
        m_writes[list].insert(rowId, {isThere, at});
    }

    [[nodiscard]] bool concern(const ListId &list) const { return m_writes.contains(list); }

    /// Puts into \a rows, read from \a readAt on, what the reading may have been too early for. \a held are the rows
    /// that the organization has, those written among them.
    template <typename T, typename Held>
    void reconcile(const ListId &list, std::vector<T> &rows, const Held &held, UnixSeconds readAt)
    {
        const auto found = m_writes.find(list);
        if (found == m_writes.end())
            return;
        found->removeIf([readAt](auto it) { return it->at + kLag < readAt; });
        if (found->isEmpty())
            return;
        std::erase_if(rows, [&](const T &row) { return found->contains(row.id); });
        for (const T &row : held) {
            const auto write = found->constFind(row.id);
            if (write != found->cend() && write->isThere)
                rows.push_back(row);
        }
    }

private:
    struct Write final
    {
        bool isThere;
        UnixSeconds at;
    };
    QHash<ListId, QHash<QString, Write>> m_writes;
};

} // namespace steward
