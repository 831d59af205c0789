// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/faults.h"

#include "app/demo/reply.h"

namespace steward::demo {

using namespace Qt::Literals::StringLiterals;

std::optional<FaultRule> Faults::take(const QByteArray &method, const QByteArray &path)
{
    std::optional<FaultRule> found;
    for (Armed &armed : m_rules) {
        const FaultRule &rule = armed.rule;
        if ((!rule.method.isEmpty() && rule.method != method) || !path.startsWith(rule.pathPrefix))
            continue;
        ++armed.seen;
        if (found || (rule.nth > 0 && armed.seen != rule.nth) || (rule.times >= 0 && armed.done >= rule.times))
            continue;
        ++armed.done;
        found = rule;
    }
    return found;
}

HttpReply Faults::reply(const FaultRule &rule)
{
    HttpReply reply;
    if (rule.kind == FaultRule::Kind::Html) {
        reply = {rule.status ? rule.status : 200,
                 "<!DOCTYPE html><html><head><title>Sign in to the network</title></head><body><h1>Sign "
                 "in</h1></body></html>",
                 "text/html",
                 {}};
    } else {
        reply = error(rule.status, u"This answer was asked for by a test."_s, u"fault_%1"_s.arg(rule.status));
        if (!rule.body.isEmpty())
            reply.body = rule.body;
    }
    reply.headers = rule.headers;
    return reply;
}

void Faults::setThrottle(int requestsPerMinute, bool sayRetryAfter)
{
    m_requestsPerMinute = requestsPerMinute;
    m_sayRetryAfter = sayRetryAfter;
    m_windows.clear();
}

std::optional<HttpReply> Faults::throttle(const QByteArray &endpoint, qint64 nowMs)
{
    constexpr qint64 kMinute = 60'000;
    if (m_requestsPerMinute <= 0)
        return {};
    Window &window = m_windows[endpoint];
    if (window.count == 0 || nowMs - window.sinceMs >= kMinute)
        window = {nowMs, 0};
    if (++window.count <= m_requestsPerMinute)
        return {};
    HttpReply reply = error(429, u"Rate limit reached for this endpoint. Try again later."_s, u"rate_limit_exceeded"_s);
    if (m_sayRetryAfter)
        reply.headers.append({"retry-after", QByteArray::number((window.sinceMs + kMinute - nowMs + 999) / 1000)});
    return reply;
}

} // namespace steward::demo
