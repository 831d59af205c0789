// SPDX-License-Identifier: GPL-3.0-or-later
// RequestBudget decides which waiting request goes next and when. Requests of one endpoint family share one learned
// rate (FamilyPace); what a person waits for goes before what is merely visible, that before the background, first come
// first served within each, and whatever was passed over eight times goes first once. Time is an argument in
// milliseconds of any steady clock: no timer, no network, no thread. Owned by the Transport.
#pragma once

#include "app/async/opcontext.h"
#include "app/net/queuestate.h"

#include <array>
#include <map>
#include <optional>
#include <QHash>
#include <QString>

namespace steward {

class RequestBudget final
{
public:
    using Ticket = quint64; ///< ascending: the order of arrival

    explicit RequestBudget(int maxInFlight)
        : m_maxInFlight(maxInFlight)
    {
    }

    /// Puts a request in the queue. A request that is to be repeated comes back with the ticket it had, and so to its
    /// old place.
    void enqueue(Ticket ticket, const QString &family, Priority priority);
    /// Takes a request that waits or is in flight out, without an outcome.
    void remove(Ticket ticket);
    /// The next request that may begin now; it counts as in flight from then on.
    [[nodiscard]] std::optional<Ticket> take(qint64 now);
    void finished(Ticket ticket);

    [[nodiscard]] QueueState state(qint64 now) const;

private:
    struct Item
    {
        QString family;
        Priority priority;
    };
    std::array<std::map<Ticket, Item>, 3> m_waiting;
    QHash<Ticket, Item> m_inFlight;
    int m_maxInFlight;
};

} // namespace steward
