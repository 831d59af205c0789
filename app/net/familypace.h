// SPDX-License-Identifier: GPL-3.0-or-later
// FamilyPace learns how fast one endpoint family may be asked, from its answers alone: the real service answers some 7
// to 10 requests a minute and says so by 429 without a header (BEHAVIOURS 1, 2).
//
// Until the first 429 it is open: two requests at a time, one more for every four quick answers (additive increase). A
// 429 makes the family back off as one: the number of requests answered in the last minute is its limit from then on,
// and concurrency halves. Then it feels its way with one request after a few seconds. If that is answered the service
// refills steadily (a token bucket, or a short window) and everything keeps an even distance from then on; if not,
// nobody goes before the first slot of that minute is free again. Refused requests take a slot as well, as they do in
// services that count them. Every window that was used up without a refusal raises the limit, and every rise that
// was refused makes the next one wait twice as long, up to eight windows. Where the server says how long to wait, its
// word counts.
//
// Invariant: requests in flight plus slots taken never exceed the learned limit. Time is an argument in milliseconds of
// any steady clock. A value of RequestBudget; GUI thread.
#pragma once

#include <chrono>
#include <deque>
#include <limits>
#include <optional>
#include <QtGlobal>

namespace steward {

class FamilyPace final
{
public:
    static constexpr qint64 kAfterAnswer = std::numeric_limits<qint64>::max();
    static constexpr qint64 kWindowMs = 60'000;

    explicit FamilyPace(int maxInFlight)
        : m_maxInFlight(maxInFlight)
    {
    }

    /// When the next request may begin: a time not after \a now means at once, kAfterAnswer that it depends on one in
    /// flight. With \a spread the requests of a window keep an even distance, so that one that a person waits for never
    /// finds the whole window used up by the background.
    [[nodiscard]] qint64 readyAt(qint64 now, bool spread) const;

    void begun(qint64 now);
    /// Any answer but 429.
    void answered(qint64 begunAt, qint64 now);
    /// 429. \a random in [0, 1) keeps several clients from coming back in step.
    void throttled(qint64 begunAt, qint64 now, std::optional<std::chrono::milliseconds> retryAfter, double random);
    /// No answer; \a sent tells whether the service may have counted it.
    void lost(qint64 now, bool sent);

    struct Learned final
    {
        int requests = 0;
        qint64 windowMs = 0;
        bool even = false;
        int used = 0;     ///< of the window's requests
        qint64 agoMs = 0; ///< since the last request
    };
    /// What is known of the service's pace; nothing while no limit is.
    [[nodiscard]] std::optional<Learned> learned(qint64 now) const;
    /// Goes on from what an earlier run has learned, instead of finding out by being refused. Before the first request;
    /// what cannot be right is passed over.
    void recall(const Learned &learned, qint64 now);

    [[nodiscard]] int inFlight() const { return m_inFlight; }
    /// A limit is known, or the family waits after a 429.
    [[nodiscard]] bool isThrottled(qint64 now) const { return m_limit || m_holdUntil > now; }
    /// Requests per minute as learned; 0 while no limit is known.
    [[nodiscard]] double perMinute() const;
    /// How long from \a now until the last of so many waiting requests begins, \a spread of them with even distance.
    [[nodiscard]] qint64 drainMs(qint64 now, int waiting, int spread) const;

private:
    struct Use
    {
        qint64 at;
        bool refused;
    };

    [[nodiscard]] qint64 freedAt(const Use &use) const;
    [[nodiscard]] qint64 interval() const;
    [[nodiscard]] std::size_t expired(qint64 now) const;
    void prune(qint64 now);
    void take(qint64 now, bool refused);
    void learn(int answers);
    void lower(int answers);
    void obey(qint64 now, qint64 delay, double random);
    void feel(qint64 now, double random);
    void felt(qint64 begunAt, qint64 now);
    void grow(qint64 now);

    int m_maxInFlight;
    int m_inFlight = 0;
    double m_open = 2; ///< how many may be in flight, with the fraction of the next one
    qint64 m_quickest = std::numeric_limits<qint64>::max();
    std::deque<Use> m_uses;     ///< slots of the last window, oldest first
    std::optional<int> m_limit; ///< requests in a window
    qint64 m_window = kWindowMs;
    bool m_windowTold = false; ///< m_window comes from the server
    qint64 m_lastBegun = std::numeric_limits<qint64>::min() / 2;
    qint64 m_holdUntil = std::numeric_limits<qint64>::min() / 2;
    qint64 m_throttledAt = std::numeric_limits<qint64>::min() / 2; ///< what had begun by then belongs to that refusal
    bool m_counting = false; ///< late answers of the first refusal still add to the limit
    bool m_feeling = false;  ///< one request at a time, to see whether the service refills steadily
    bool m_even = false;     ///< it does
    int m_refusals = 0;      ///< in a row
    qint64 m_changedAt = 0;  ///< the limit
    int m_step = 1;
    int m_patience = 2; ///< windows between two rises
    bool m_risen = false;
};

} // namespace steward
