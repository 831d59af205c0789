// SPDX-License-Identifier: GPL-3.0-or-later
// What is to go wrong, on purpose: rules for single requests and a throttle for all of them. Set by tests in the
// server's thread. Owned by DemoServer.
#pragma once

#include "app/demo/http.h"

#include <optional>
#include <vector>

namespace steward::demo {

struct FaultRule final
{
    enum class Kind {
        Status,     ///< answers with status, body and headers instead of doing what was asked
        Delay,      ///< does it at once, answers after delayMs
        Hang,       ///< does it, never answers
        Drip,       ///< does it, sends the answer's body one byte each delayMs
        Truncate,   ///< does it, closes after half of the answer
        Malformed,  ///< does it, answers 200 with something that is not JSON
        Html,       ///< a proxy's page in the answer's place: status (200 if none) and text/html
        DropBefore, ///< breaks the connection and does nothing
        DropAfter,  ///< does it and breaks the connection: the outcome is unknown to the client
    };

    Kind kind = Kind::Status;
    QByteArray method{};     ///< empty: any
    QByteArray pathPrefix{}; ///< below /v1, "/organization/users"; empty: any
    int nth = 0;             ///< only the nth request that fits, counted from 1; 0: from the first on
    int times = -1;          ///< how often in all; -1: for ever
    int status = 0;          ///< for Status and Html
    int delayMs = 0;
    QByteArray body{}; ///< for Status and Malformed; empty: one that suits
    QList<std::pair<QByteArray, QByteArray>> headers{};
};

class Faults final
{
public:
    void add(FaultRule rule) { m_rules.push_back({std::move(rule)}); }
    void clear() { m_rules.clear(); }
    /// The first rule that fits; counts the request for all of them.
    [[nodiscard]] std::optional<FaultRule> take(const QByteArray &method, const QByteArray &path);
    /// The answer a Status or Html rule gives.
    [[nodiscard]] static HttpReply reply(const FaultRule &rule);

    /// At most \a requestsPerMinute for each method and path template: so many, then 429 until a minute after the first
    /// of them. The live service says neither how many are left nor when to come back (BEHAVIOURS 1).
    void setThrottle(int requestsPerMinute, bool sayRetryAfter = false);
    [[nodiscard]] std::optional<HttpReply> throttle(const QByteArray &endpoint, qint64 nowMs);

    /// What is created is not found by reads until so much later.
    void setReadLag(qint64 ms) { m_readLagMs = ms; }
    [[nodiscard]] qint64 readLagMs() const { return m_readLagMs; }

private:
    struct Armed
    {
        FaultRule rule;
        int seen = 0;
        int done = 0;
    };
    struct Window
    {
        qint64 sinceMs = 0;
        int count = 0;
    };

    std::vector<Armed> m_rules;
    QHash<QByteArray, Window> m_windows;
    int m_requestsPerMinute = 0;
    bool m_sayRetryAfter = false;
    qint64 m_readLagMs = 0;
};

} // namespace steward::demo
