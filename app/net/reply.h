// SPDX-License-Identifier: GPL-3.0-or-later
// From the bytes of a successful answer to a value. Every API operation ends here.
#pragma once

#include "app/json/json.h"
#include "app/net/transport.h"

#include <functional>
#include <memory>
#include <QCoroFuture>
#include <QCoroTask>

namespace steward {

/// Completes \a error with what the request and its answer say: operation, status and request id. What cannot be read
/// behind a POST that succeeded is an UnknownOutcome: the service has most probably done it, and only reading again
/// tells.
[[nodiscard]] Error describe(Error error, const Request &request, const Reply &reply);

template <typename T>
[[nodiscard]] Result<T> decodeReply(const Request &request, const Reply &reply)
{
    Result<T> value = json::decode<T>(reply.body);
    if (!value)
        return Failure(describe(std::move(value).error(), request, reply));
    return value;
}

/// Runs \a work in a worker thread.
[[nodiscard]] QFuture<void> inWorker(std::function<void()> work);

/// As decodeReply, but a large answer is read in a worker thread: a month's costs of 2,000 projects are some 20 MB, and
/// the window must not stand still for them. A small one costs less than the way there and back.
template <typename T>
[[nodiscard]] QCoro::Task<Result<T>> readReply(Request request, Reply reply)
{
    constexpr qsizetype kLarge = 256 * 1024;
    if (reply.body.size() < kLarge)
        co_return decodeReply<T>(request, reply);
    const auto value = std::make_shared<Result<T>>();
    // A name of its own: GCC 12 destroys temporaries of a co_await expression twice.
    QFuture<void> done = inWorker([value, request, reply] { *value = decodeReply<T>(request, reply); });
    co_await done;
    co_return std::move(*value);
}

} // namespace steward
