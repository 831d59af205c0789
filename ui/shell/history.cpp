// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/history.h"

namespace steward {

void History::visit(const Target &target)
{
    if (!m_entries.empty()) {
        if (m_entries[m_at] == target)
            return;
        m_entries.resize(m_at + 1);
    }
    m_entries.push_back(target);
    if (m_entries.size() > kLimit)
        m_entries.erase(m_entries.begin());
    m_at = m_entries.size() - 1;
}

std::optional<Target> History::current() const
{
    return m_entries.empty() ? std::nullopt : std::optional(m_entries[m_at]);
}

void History::forget(const Target &place)
{
    std::vector<Target> kept;
    size_t at = 0;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const bool goes = m_entries[i].page == place.page && m_entries[i].rowId == place.rowId;
        if (!goes && (kept.empty() || kept.back() != m_entries[i])) // two neighbours may have become one place
            kept.push_back(m_entries[i]);
        if (i == m_at)
            at = kept.empty() ? 0 : kept.size() - 1;
    }
    m_entries = std::move(kept);
    m_at = at;
}

std::optional<Target> History::back()
{
    if (!canGoBack())
        return std::nullopt;
    return m_entries[--m_at];
}

std::optional<Target> History::forward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_entries[++m_at];
}

} // namespace steward
