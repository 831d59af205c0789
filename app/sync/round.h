// SPDX-License-Identifier: GPL-3.0-or-later
// One round of a synchronization in numbers: which lists wait, which are on the wire, which have arrived and await the
// archive, and what the answers say about the service as a whole. It knows nothing of urgency and sends nothing.
// Invariant: a list is asked for once in a round. A value of Sync; GUI thread.
#pragma once

#include "app/sync/freshness.h"

#include <array>
#include <bitset>
#include <deque>
#include <QSet>

namespace steward {

class Round final
{
public:
    /// What is to be read from now on, in this order by kind; what was asked for or is hopeless is left out.
    void queue(const std::vector<ListId> &due);
    void dropWaiting();
    void dropWaiting(ListKind kind) { m_waiting[indexOf(kind)].clear(); }

    [[nodiscard]] bool isWaiting(ListKind kind) const { return !m_waiting[indexOf(kind)].empty(); }
    /// The project of the list that is next; empty for the organization's.
    [[nodiscard]] const QString &next(ListKind kind) const { return m_waiting[indexOf(kind)].front(); }
    [[nodiscard]] ListId take(ListKind kind); ///< the next one, on the wire from now on
    void arrived(const ListId &id);           ///< off the wire, awaiting the archive
    /// With or without having arrived; \a whole: with its rows.
    void ended(const ListId &id, bool whole);

    [[nodiscard]] bool wasAsked(const ListId &id) const { return m_asked.contains(id); }
    [[nodiscard]] int onTheWire(ListKind kind) const { return m_onTheWire[indexOf(kind)]; }
    /// On the wire or awaiting the archive.
    [[nodiscard]] int underWay(ListKind kind) const { return m_underWay[indexOf(kind)]; }
    [[nodiscard]] int settling() const { return static_cast<int>(m_settling.size()); }
    [[nodiscard]] bool isBusy(ListKind kind) const; ///< one waits or is under way
    [[nodiscard]] bool isOver() const;
    /// Whether a list of the kind has come whole in this round.
    [[nodiscard]] bool hasCome(ListKind kind) const { return m_come[indexOf(kind)]; }
    [[nodiscard]] bool hasAnyCome() const { return m_come.any(); }
    [[nodiscard]] SyncProgress progress() const;

    /// A refusal of \a id; whether it means that the organization does not have lists of its kind at all.
    [[nodiscard]] bool refused(const ListId &id);
    /// A timeout or a server error; whether there were so many in a row that the service has trouble of its own.
    [[nodiscard]] bool inTrouble();

private:
    std::array<std::deque<QString>, kListKindCount> m_waiting; ///< project ids
    std::array<int, kListKindCount> m_onTheWire{}, m_underWay{}, m_done{}, m_refusals{};
    std::bitset<kListKindCount> m_come;
    QSet<ListId> m_asked, m_settling;
    int m_troublesInARow = 0;
};

} // namespace steward
