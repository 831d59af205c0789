// SPDX-License-Identifier: GPL-3.0-or-later
// RequestBudget decides which waiting request goes next and when. Requests of one endpoint family share one learned
// rate (FamilyPace); what a person waits for goes before what is merely visible, that before the background, first come
// first served within each, and whatever could have gone eight times but was passed over goes first once. Time is an
// argument in milliseconds of any steady clock: no timer, no network, no thread. Owned by the Transport.
#pragma once

#include "app/async/opcontext.h"
#include "app/net/familypace.h"
#include "app/net/queuestate.h"

#include <array>
#include <chrono>
#include <map>
#include <optional>
#include <QString>
#include <set>

namespace steward {

class RequestBudget final
{
public:
    using Ticket = quint64; ///< ascending: the order of arrival

    enum class Outcome {
        Answered,  ///< any answer but 429
        Throttled, ///< 429
        Lost,      ///< sent, without an answer
        Unsent,    ///< never reached the service
    };

    explicit RequestBudget(int maxInFlight)
        : m_maxInFlight(maxInFlight)
    {
    }

    /// Puts a request in the queue. A request that is to be repeated comes back with the ticket it had, and so to its
    /// old place.
    void enqueue(Ticket ticket, const QString &family, Priority priority);
    /// Takes a request that waits or is in flight out, without an outcome.
    void remove(Ticket ticket, qint64 now);
    /// The next request that may begin now; it counts as in flight from then on.
    [[nodiscard]] std::optional<Ticket> take(qint64 now);
    /// When take() is worth asking again, if nothing else happens before.
    [[nodiscard]] std::optional<qint64> wakeAt(qint64 now) const;
    /// A request in flight has ended. \a random in [0, 1).
    void finished(Ticket ticket, Outcome outcome, qint64 now, std::optional<std::chrono::milliseconds> retryAfter = {},
                  double random = 0.5);

    [[nodiscard]] QueueState state(qint64 now) const;
    /// Requests per minute learned for \a family; 0 while no limit is known.
    [[nodiscard]] double perMinute(const QString &family) const;
    [[nodiscard]] std::map<QString, FamilyPace::Learned> learned(qint64 now) const;
    /// For a family that nothing was asked of yet; see FamilyPace.
    void recall(const QString &family, const FamilyPace::Learned &learned, qint64 now);

private:
    static constexpr std::size_t kPriorities = 3;
    struct Family
    {
        FamilyPace pace;
        std::array<std::set<Ticket>, kPriorities> waiting;
    };
    struct Flight
    {
        Family *family;
        qint64 begunAt;
    };

    [[nodiscard]] Family *candidate(std::size_t priority, bool spread, qint64 now);

    std::map<QString, Family> m_families; ///< grows with the API's operations, not with the organization
    std::map<Ticket, Family *> m_waiting;
    std::map<Ticket, Flight> m_inFlight;
    std::array<int, kPriorities> m_passedOver{};
    int m_maxInFlight;
};

} // namespace steward
