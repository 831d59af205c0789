// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/round.h"

#include <algorithm>

namespace steward {
namespace {

// An organization that refuses a kind for so many projects, and for none does not, does not offer it.
constexpr int kRefusalsOfAKind = 3;
// So many lists in a row that time out or meet a server error: the service has trouble of its own.
constexpr int kTroublesInARow = 6;

/// What every organization has: if it is refused, something else is wrong.
bool isAlwaysOffered(ListKind kind)
{
    return kind == ListKind::Projects || kind == ListKind::Users || kind == ListKind::ProjectKeys;
}

} // namespace

void Round::queue(const std::vector<ListId> &due)
{
    dropWaiting();
    for (const ListId &id : due) {
        const bool hopeless = !id.projectId.isEmpty() && m_refusals[indexOf(id.kind)] >= kRefusalsOfAKind;
        if (!hopeless && !m_asked.contains(id))
            m_waiting[indexOf(id.kind)].push_back(id.projectId);
    }
}

void Round::dropWaiting()
{
    for (auto &waiting : m_waiting)
        waiting.clear();
}

ListId Round::take(ListKind kind)
{
    const std::size_t at = indexOf(kind);
    ListId id{kind, std::move(m_waiting[at].front())};
    m_waiting[at].pop_front();
    m_asked.insert(id);
    ++m_onTheWire[at];
    ++m_underWay[at];
    return id;
}

void Round::arrived(const ListId &id)
{
    m_settling.insert(id);
    --m_onTheWire[indexOf(id.kind)];
}

void Round::ended(const ListId &id, bool whole)
{
    const std::size_t kind = indexOf(id.kind);
    if (!m_settling.remove(id))
        --m_onTheWire[kind];
    --m_underWay[kind];
    ++m_done[kind];
    if (whole) {
        m_come.set(kind);
        m_troublesInARow = 0;
    }
}

bool Round::isBusy(ListKind kind) const
{
    return m_underWay[indexOf(kind)] > 0 || isWaiting(kind);
}

bool Round::isOver() const
{
    return std::all_of(m_underWay.begin(), m_underWay.end(), [](int count) { return count == 0; }) &&
           std::all_of(m_waiting.begin(), m_waiting.end(), [](const auto &waiting) { return waiting.empty(); });
}

SyncProgress Round::progress() const
{
    SyncProgress progress;
    for (std::size_t kind = 0; kind < m_waiting.size(); ++kind) {
        SyncProgress::Kind &one = progress.kinds[kind];
        one.done = m_done[kind];
        one.total = m_done[kind] + m_underWay[kind] + static_cast<int>(m_waiting[kind].size());
        progress.listsDone += one.done;
        progress.listsTotal += one.total;
    }
    return progress;
}

bool Round::refused(const ListId &id)
{
    if (isAlwaysOffered(id.kind))
        return false;
    if (!isPerProject(id.kind))
        return true;
    // One project alone may be too new, or archived by now (BEHAVIOURS 3, 40).
    const std::size_t kind = indexOf(id.kind);
    if (m_come[kind] || ++m_refusals[kind] < kRefusalsOfAKind)
        return false;
    m_waiting[kind].clear();
    return true;
}

bool Round::inTrouble()
{
    return ++m_troublesInARow >= kTroublesInARow;
}

} // namespace steward
