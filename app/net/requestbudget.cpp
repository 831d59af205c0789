// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/requestbudget.h"

namespace steward {

void RequestBudget::enqueue(Ticket ticket, const QString &family, Priority priority)
{
    m_waiting.at(static_cast<std::size_t>(priority)).emplace(ticket, Item{family, priority});
}

void RequestBudget::remove(Ticket ticket)
{
    for (auto &waiting : m_waiting)
        waiting.erase(ticket);
    m_inFlight.remove(ticket);
}

std::optional<RequestBudget::Ticket> RequestBudget::take(qint64 now)
{
    Q_UNUSED(now);
    if (m_inFlight.size() >= m_maxInFlight)
        return std::nullopt;
    for (auto &waiting : m_waiting) {
        if (waiting.empty())
            continue;
        auto node = waiting.extract(waiting.begin());
        m_inFlight.insert(node.key(), std::move(node.mapped()));
        return node.key();
    }
    return std::nullopt;
}

void RequestBudget::finished(Ticket ticket)
{
    m_inFlight.remove(ticket);
}

QueueState RequestBudget::state(qint64 now) const
{
    Q_UNUSED(now);
    QueueState state;
    for (const auto &waiting : m_waiting)
        state.waiting += static_cast<int>(waiting.size());
    state.inFlight = static_cast<int>(m_inFlight.size());
    return state;
}

} // namespace steward
