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
