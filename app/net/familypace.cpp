// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/familypace.h"

#include <algorithm>
#include <utility>

namespace steward {

namespace {

constexpr std::size_t kMostUses = 2'000; // in a window; more than that needs no pacing
constexpr double kOpenAgainPerMinute = 600;
constexpr int kMostPatience = 8;
constexpr int kAssumedPerMinute = 7; // for the estimate alone, before anything was learned (BEHAVIOURS 1)
constexpr double kOpeningPerAnswer = 0.25;
constexpr qint64 kAlwaysQuickMs = 1'000;

} // namespace

// The slot is free a little later than the window says: the service counts from when a request reached it, which
// lies somewhere before its answer, and its clock is not ours.
qint64 FamilyPace::freedAt(const Use &use) const
{
    return use.at + m_window + m_window / 240;
}

qint64 FamilyPace::interval() const
{
    return m_limit ? m_window / *m_limit : 0;
}

std::size_t FamilyPace::expired(qint64 now) const
{
    return static_cast<std::size_t>(
        std::find_if(m_uses.cbegin(), m_uses.cend(), [&](const Use &use) { return freedAt(use) > now; }) -
        m_uses.cbegin());
}

void FamilyPace::prune(qint64 now)
{
    m_uses.erase(m_uses.begin(), m_uses.begin() + static_cast<std::ptrdiff_t>(expired(now)));
}

qint64 FamilyPace::readyAt(qint64 now, bool spread) const
{
    if (m_inFlight >= static_cast<int>(m_open))
        return kAfterAnswer;
    if (m_feeling)
        return m_inFlight > 0 ? kAfterAnswer : m_holdUntil;
    if (!m_limit)
        return m_holdUntil;
    qint64 ready = std::max(m_holdUntil, spread || m_even ? m_lastBegun + interval() : m_holdUntil);
    const std::size_t gone = expired(now);
    const int missing = m_inFlight + static_cast<int>(m_uses.size() - gone) - *m_limit + 1;
    if (missing > 0) {
        if (missing > static_cast<int>(m_uses.size() - gone))
            return kAfterAnswer;
        ready = std::max(ready, freedAt(m_uses.at(gone + static_cast<std::size_t>(missing) - 1)));
    }
    return ready;
}

void FamilyPace::begun(qint64 now)
{
    ++m_inFlight;
    m_lastBegun = now;
}

void FamilyPace::take(qint64 now, bool refused)
{
    prune(now);
    if (m_uses.size() == kMostUses)
        m_uses.pop_front();
    m_uses.push_back({now, refused});
}

void FamilyPace::answered(qint64 begunAt, qint64 now)
{
    --m_inFlight;
    take(now, false);
    if (begunAt <= m_throttledAt) {
        if (m_counting)
            ++*m_limit; // it was on its way when another one was refused, and was within the limit too
        return;
    }
    m_refusals = 0;
    m_counting = false;
    if (std::exchange(m_feeling, false))
        felt(begunAt, now);
    const qint64 duration = now - begunAt;
    m_quickest = std::min(m_quickest, duration);
    if (duration <= std::max(kAlwaysQuickMs, 3 * m_quickest))
        m_open = std::min<double>(m_maxInFlight, m_open + kOpeningPerAnswer);
    grow(now);
}

void FamilyPace::grow(qint64 now)
{
    if (!m_limit || now - m_changedAt < std::max(m_window, kWindowMs / 4) * m_patience)
        return;
    if (m_inFlight + static_cast<int>(m_uses.size()) < std::max(1, *m_limit - 1))
        return; // the limit was not reached: nothing was learned about it
    if (m_risen)
        m_patience = 1;
    *m_limit += m_step;
    m_step = std::min(2 * m_step, *m_limit);
    m_risen = true;
    m_changedAt = now;
    if (perMinute() > kOpenAgainPerMinute)
        m_limit.reset();
}

void FamilyPace::throttled(qint64 begunAt, qint64 now, std::optional<std::chrono::milliseconds> retryAfter,
                           double random)
{
    --m_inFlight;
    const bool sameRefusal = begunAt <= m_throttledAt;
    prune(now);
    const auto answers =
        static_cast<int>(std::count_if(m_uses.cbegin(), m_uses.cend(), [](const Use &use) { return !use.refused; }));
    const auto first = std::find_if(m_uses.cbegin(), m_uses.cend(),
                                    [this](const Use &use) { return !use.refused && use.at > m_holdUntil; });
    if (retryAfter && first != m_uses.cend()) {
        const qint64 told = std::clamp<qint64>(now + retryAfter->count() - first->at, 1'000, kWindowMs);
        m_window = m_windowTold ? std::max(m_window, told) : told;
        m_windowTold = true;
    }
    take(now, true);
    if (retryAfter)
        obey(now, retryAfter->count(), random);
    if (sameRefusal)
        return;

    m_throttledAt = now;
    m_changedAt = now;
    m_open = std::max(1.0, m_open / 2);
    ++m_refusals;
    if (!m_limit)
        learn(answers);
    else if (m_refusals == 1)
        lower(answers);

    if (retryAfter)
        m_feeling = false;
    else if (m_feeling || answers == 0 || m_refusals > 1)
        feel(now, random);
    else
        m_holdUntil = freedAt(m_uses.front()) + static_cast<qint64>(random * static_cast<double>(m_window) / 60);
}

/// The first limit, after a refusal that followed \a answers in the same minute.
void FamilyPace::learn(int answers)
{
    m_feeling = true;
    if (answers > 0) {
        m_limit = answers;
        m_counting = true;
    }
}

/// A limit that turned out too high.
void FamilyPace::lower(int answers)
{
    m_limit = std::max(1, std::clamp(answers, *m_limit / 2, std::max(1, *m_limit - 1)));
    if (std::exchange(m_risen, false))
        m_patience = std::min(kMostPatience, 2 * m_patience);
    m_step = 1;
}

/// The server said when.
void FamilyPace::obey(qint64 now, qint64 delay, double random)
{
    const qint64 held = std::min(delay, 2 * kWindowMs);
    const double jitter = random * static_cast<double>(std::min<qint64>(held, 5'000)) / 10;
    m_holdUntil = std::max(m_holdUntil, now + held + static_cast<qint64>(jitter));
}

/// One more try after an eighth of a window, then after twice as long, until the even distance of the limit has been
/// tried; after that only the window remains.
void FamilyPace::feel(qint64 now, double random)
{
    const qint64 shortest = m_limit ? std::min(interval(), m_window / 8) : m_window / 8;
    const qint64 delay = shortest << std::min(m_refusals - 1, 10);
    const bool tried = m_limit && m_refusals > 1 && delay > interval();
    if (m_feeling && tried) {
        m_feeling = false;
        m_holdUntil = freedAt(m_uses.front());
    } else {
        m_holdUntil = now + std::min(m_window, delay);
    }
    m_holdUntil += static_cast<qint64>(random * static_cast<double>(m_holdUntil - now) / 20);
}

/// The request that felt the way was answered.
void FamilyPace::felt(qint64 begunAt, qint64 now)
{
    if (!m_limit)
        return; // somebody else had used the minute up: still open
    m_even = true;
    m_limit = std::max(*m_limit, static_cast<int>(m_window / std::max<qint64>(1, begunAt - m_throttledAt)));
    m_uses.clear();
    take(now, false);
}

void FamilyPace::lost(qint64 now, bool sent)
{
    --m_inFlight;
    if (sent)
        take(now, true);
}

std::optional<FamilyPace::Learned> FamilyPace::learned(qint64 now) const
{
    if (!m_limit)
        return std::nullopt;
    return Learned{*m_limit, m_window, m_even, m_inFlight + static_cast<int>(m_uses.size() - expired(now)),
                   std::max<qint64>(0, now - m_lastBegun)};
}

void FamilyPace::recall(const Learned &learned, qint64 now)
{
    if (learned.requests < 1 || learned.windowMs < 1'000 || learned.windowMs > kWindowMs || learned.agoMs < 0)
        return;
    m_limit = learned.requests;
    m_window = learned.windowMs;
    m_windowTold = m_window != kWindowMs;
    m_even = learned.even;
    m_lastBegun = now - learned.agoMs;
    m_changedAt = now;
    m_uses.assign(static_cast<std::size_t>(std::clamp(learned.used, 0, learned.requests)), Use{m_lastBegun, false});
    prune(now);
}

double FamilyPace::perMinute() const
{
    return m_limit ? 60'000.0 * *m_limit / static_cast<double>(m_window) : 0;
}

qint64 FamilyPace::drainMs(qint64 now, int waiting, int spread) const
{
    if (waiting <= 0 || !isThrottled(now))
        return 0;
    const qint64 start = std::max(now, m_holdUntil);
    if (!m_limit)
        return start - now + (waiting - 1) * kWindowMs / kAssumedPerMinute;

    // Slots come free in the order in which they were taken, and each of them again a window later.
    const std::size_t gone = expired(now);
    const int taken = m_inFlight + static_cast<int>(m_uses.size() - gone);
    qint64 last = start;
    if (const int beyond = waiting - 1 - std::max(0, *m_limit - taken); beyond >= 0) {
        const std::size_t slot = gone + static_cast<std::size_t>(beyond % *m_limit + std::max(0, taken - *m_limit));
        const qint64 first = slot < m_uses.size() ? freedAt(m_uses.at(slot)) : start + m_window;
        last = std::max(start, first) + beyond / *m_limit * m_window;
    }
    if (m_even)
        spread = waiting;
    if (spread > 0)
        last = std::max(last, std::max(start, m_lastBegun + interval()) + (spread - 1) * interval());
    return last - now;
}

} // namespace steward
