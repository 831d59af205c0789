// SPDX-License-Identifier: GPL-3.0-or-later
// What makes an API operation a few lines: the three kinds of request, and sending one with its answer read as a value.
// For the Api classes of the folders below. Errors of every operation: those of Transport::send; BadReply with the JSON
// path for an answer that cannot be read (UnknownOutcome behind a POST, see app/net/reply.h).
#pragma once

#include "app/net/reply.h"

#include <QCoroTask>

namespace steward {

inline constexpr int kLargestPage = 100; ///< that the service takes, for every list but those of usage and costs

[[nodiscard]] Request getRequest(QLatin1StringView operation, QLatin1StringView path, QStringList arguments = {},
                                 Query query = {});
[[nodiscard]] Request postRequest(QLatin1StringView operation, QLatin1StringView path, QStringList arguments = {},
                                  std::optional<QJsonObject> body = {});
[[nodiscard]] Request deleteRequest(QLatin1StringView operation, QLatin1StringView path, QStringList arguments);

/// Sends and reads the answer into T. The bytes of the answer are overwritten: they may hold a secret.
template <typename T>
[[nodiscard]] QCoro::Task<Result<T>> call(Transport &transport, Request request, OpContext ctx)
{
    Result<Reply> reply = co_await transport.send(request, std::move(ctx));
    if (!reply)
        co_return Failure(std::move(reply).error());
    Result<T> value = decodeReply<T>(request, *reply);
    Secret::wipe(reply->body);
    co_return value;
}

/// Sends a deletion and reads that it was done ("deleted": true); an empty 204 counts too.
[[nodiscard]] QCoro::Task<Result<>> callDelete(Transport &transport, Request request, OpContext ctx);

/// BadInput for a group_by that an endpoint of costs or usage does not have: caught here, because the service would
/// answer 400 for the whole list.
[[nodiscard]] Error badGrouping(QLatin1StringView operation, const QString &grouping);

} // namespace steward
