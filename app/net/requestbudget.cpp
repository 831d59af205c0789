// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/requestbudget.h"

#include <algorithm>

namespace steward {

namespace {

constexpr int kMostPassedOver = 8;
constexpr std::size_t kBackground = static_cast<std::size_t>(Priority::Background);

} // namespace

void RequestBudget::enqueue(Ticket ticket, const QString &family, Priority priority)
{
    Family &home = m_families.try_emplace(family, Family{FamilyPace(m_maxInFlight), {}}).first->second;
    home.waiting.at(static_cast<std::size_t>(priority)).insert(ticket);
    m_waiting.emplace(ticket, &home);
}

void RequestBudget::remove(Ticket ticket, qint64 now)
{
    if (const auto node = m_waiting.extract(ticket)) {
        for (auto &waiting : node.mapped()->waiting)
            waiting.erase(ticket);
    }
    finished(ticket, Outcome::Lost, now);
}

/// The family whose oldest request of a priority is the oldest of all that may begin.
RequestBudget::Family *RequestBudget::candidate(std::size_t priority, bool spread, qint64 now)
{
    Family *best = nullptr;
    for (auto &[name, family] : m_families) {
        const auto &waiting = family.waiting.at(priority);
        if (waiting.empty() || (best && *best->waiting.at(priority).begin() < *waiting.begin()))
            continue;
        if (family.pace.readyAt(now, spread) <= now)
            best = &family;
    }
    return best;
}

std::optional<RequestBudget::Ticket> RequestBudget::take(qint64 now)
{
    if (static_cast<int>(m_inFlight.size()) >= m_maxInFlight)
        return std::nullopt;

    // A lower priority counts as passed over where only the order keeps it back, and in its own family also where the
    // even distance of the background does: else a busy person would keep that distance from ever being reached.
    std::optional<std::size_t> chosen;
    for (std::size_t priority = 0; priority < kPriorities; ++priority) {
        if (!candidate(priority, false, now))
            continue;
        const bool due = m_passedOver.at(priority) >= kMostPassedOver;
        const bool distant = priority == kBackground && !candidate(priority, true, now);
        if (due || (!chosen && !distant))
            chosen = priority;
    }
    if (!chosen)
        return std::nullopt;
    const bool due = std::exchange(m_passedOver.at(*chosen), 0) >= kMostPassedOver;
    Family *family = candidate(*chosen, *chosen == kBackground && !due, now);
    for (std::size_t priority = *chosen + 1; priority < kPriorities; ++priority) {
        if (!family->waiting.at(priority).empty() || candidate(priority, true, now))
            ++m_passedOver.at(priority);
    }
    auto &waiting = family->waiting.at(*chosen);
    const Ticket ticket = waiting.extract(waiting.begin()).value();
    m_waiting.erase(ticket);
    m_inFlight.emplace(ticket, Flight{family, now});
    family->pace.begun(now);
    return ticket;
}

std::optional<qint64> RequestBudget::wakeAt(qint64 now) const
{
    if (static_cast<int>(m_inFlight.size()) >= m_maxInFlight)
        return std::nullopt;
    qint64 wake = FamilyPace::kAfterAnswer;
    for (const auto &[name, family] : m_families) {
        const bool spreadOnly = family.waiting.at(0).empty() && family.waiting.at(1).empty();
        if (!spreadOnly || !family.waiting.at(kBackground).empty())
            wake = std::min(wake, family.pace.readyAt(now, spreadOnly));
    }
    return wake == FamilyPace::kAfterAnswer ? std::nullopt : std::optional(std::max(now, wake));
}

void RequestBudget::finished(Ticket ticket, Outcome outcome, qint64 now,
                             std::optional<std::chrono::milliseconds> retryAfter, double random)
{
    const auto node = m_inFlight.extract(ticket);
    if (node.empty())
        return;
    const auto [family, begunAt] = node.mapped();
    switch (outcome) {
    case Outcome::Answered:
        return family->pace.answered(begunAt, now);
    case Outcome::Throttled:
        return family->pace.throttled(begunAt, now, retryAfter, random);
    case Outcome::Lost:
    case Outcome::Unsent:
        return family->pace.lost(now, outcome == Outcome::Lost);
    }
}

QueueState RequestBudget::state(qint64 now) const
{
    QueueState state;
    state.waiting = static_cast<int>(m_waiting.size());
    state.inFlight = static_cast<int>(m_inFlight.size());
    qint64 longest = 0;
    for (const auto &[name, family] : m_families) {
        const int spread = static_cast<int>(family.waiting.at(kBackground).size());
        const int all = spread + static_cast<int>(family.waiting.at(0).size() + family.waiting.at(1).size());
        if (all == 0 || !family.pace.isThrottled(now))
            continue;
        state.throttled = true;
        longest = std::max(longest, family.pace.drainMs(now, all, spread));
    }
    state.estimate = std::chrono::ceil<std::chrono::seconds>(std::chrono::milliseconds(longest));
    return state;
}

double RequestBudget::perMinute(const QString &family) const
{
    const auto found = m_families.find(family);
    return found == m_families.end() ? 0 : found->second.pace.perMinute();
}

std::map<QString, FamilyPace::Learned> RequestBudget::learned(qint64 now) const
{
    std::map<QString, FamilyPace::Learned> all;
    for (const auto &[name, family] : m_families) {
        if (const auto learned = family.pace.learned(now))
            all.emplace(name, *learned);
    }
    return all;
}

void RequestBudget::recall(const QString &family, const FamilyPace::Learned &learned, qint64 now)
{
    const auto [home, isNew] = m_families.try_emplace(family, Family{FamilyPace(m_maxInFlight), {}});
    if (isNew)
        home->second.pace.recall(learned, now);
}

} // namespace steward
