// SPDX-License-Identifier: GPL-3.0-or-later
// A service with a rate limit and the RequestBudget in front of it, in virtual time: minutes pass in microseconds, and
// a run repeats exactly from its seed.
#pragma once

#include "app/net/requestbudget.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace steward::test {

/// A limit as services have them. Asked in ascending time.
class Limiter
{
public:
    virtual ~Limiter() = default;
    /// Whether a request that arrives now is served.
    virtual bool admits(qint64 now) = 0;
    /// Milliseconds until one is served again; told to the client only where the run says so.
    virtual qint64 retryAfter(qint64 now) const = 0;
};

class NoLimit final : public Limiter
{
public:
    bool admits(qint64) override { return true; }
    qint64 retryAfter(qint64) const override { return 0; }
};

/// At most so many in any window that ends now.
class SlidingWindow final : public Limiter
{
public:
    SlidingWindow(int limit, qint64 window, bool countsRefused)
        : m_limit(limit)
        , m_window(window)
        , m_countsRefused(countsRefused)
    {
    }
    bool admits(qint64 now) override
    {
        std::erase_if(m_log, [&](qint64 at) { return at <= now - m_window; });
        const bool admitted = static_cast<int>(m_log.size()) < m_limit;
        if (admitted || m_countsRefused)
            m_log.push_back(now);
        return admitted;
    }
    qint64 retryAfter(qint64 now) const override { return m_log.empty() ? 0 : m_log.front() + m_window - now + 1; }

private:
    int m_limit;
    qint64 m_window;
    bool m_countsRefused;
    std::vector<qint64> m_log;
};

/// At most so many from each full minute of the server's clock to the next.
class FixedWindow final : public Limiter
{
public:
    FixedWindow(int limit, qint64 window, qint64 offset)
        : m_limit(limit)
        , m_window(window)
        , m_offset(offset)
    {
    }
    bool admits(qint64 now) override
    {
        if (const qint64 index = (now + m_offset) / m_window; index != m_index) {
            m_index = index;
            m_count = 0;
        }
        return m_count++ < m_limit;
    }
    qint64 retryAfter(qint64 now) const override { return m_window - (now + m_offset) % m_window; }

private:
    int m_limit;
    qint64 m_window;
    qint64 m_offset;
    qint64 m_index = -1;
    int m_count = 0;
};

class TokenBucket final : public Limiter
{
public:
    TokenBucket(double capacity, double perMinute)
        : m_capacity(capacity)
        , m_perMs(perMinute / 60'000)
        , m_tokens(capacity)
    {
    }
    bool admits(qint64 now) override
    {
        m_tokens = std::min(m_capacity, m_tokens + m_perMs * static_cast<double>(now - m_at));
        m_at = now;
        if (m_tokens < 1)
            return false;
        m_tokens -= 1;
        return true;
    }
    qint64 retryAfter(qint64) const override { return static_cast<qint64>((1 - m_tokens) / m_perMs) + 1; }

private:
    double m_capacity;
    double m_perMs;
    double m_tokens;
    qint64 m_at = 0;
};

struct Job
{
    QString family;
    Priority priority = Priority::Background;
    qint64 arrivesAt = 0;
};

struct Run
{
    qint64 finishedAt = 0;
    int refused = 0;
    int refusedInARow = 0;                            ///< the most that one request was refused
    std::vector<qint64> answeredAt;                   ///< by job
    std::vector<qint64> begunAt;                      ///< every request, in order
    std::vector<std::pair<qint64, qint64>> estimates; ///< when, and how much longer it was said to take
    int mostInFlight = 0;
    bool stuck = false;
};

/// Plays \a jobs against one limiter for each family. The latency of a request is between one and two times \a latency.
class Simulation final
{
public:
    using MakeLimiter = std::function<std::unique_ptr<Limiter>()>;

    Simulation(MakeLimiter make, int maxInFlight, quint64 seed)
        : m_make(std::move(make))
        , m_budget(maxInFlight)
        , m_state(seed)
    {
    }

    bool tellsRetryAfter = false;
    qint64 latency = 100;
    qint64 startAt = 1'000'000; ///< not zero: nothing may depend on when a clock began

    Run play(const std::vector<Job> &jobs);

    RequestBudget &budget() { return m_budget; }
    [[nodiscard]] double random();
    /// The same jobs with so many at a time and nothing else: what the budget is measured against.
    [[nodiscard]] qint64 plainLoop(std::size_t jobs, int concurrency);

private:
    [[nodiscard]] qint64 halfWay()
    {
        return latency / 2 + static_cast<qint64>(random() * static_cast<double>(latency) / 2);
    }

    MakeLimiter m_make;
    RequestBudget m_budget;
    quint64 m_state;
};

} // namespace steward::test
