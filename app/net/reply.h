// SPDX-License-Identifier: GPL-3.0-or-later
// From the bytes of a successful answer to a value. Every API operation ends here.
#pragma once

#include "app/json/json.h"
#include "app/net/transport.h"

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

} // namespace steward
