// SPDX-License-Identifier: GPL-3.0-or-later
// Usage of some keys as the service tells it, read from every endpoint that tells keys apart (vector stores and code
// interpreter sessions do not). The one reading under what a plan says of keys that it ends and under the evidence of a
// rotation. Usage lags by minutes. GUI thread.
#pragma once

#include "app/async/opcontext.h"
#include "app/base/result.h"
#include "app/resources/usage/usageendpoint.h"

#include <QCoroTask>
#include <vector>

namespace steward {

class Transport;

/// A part of a span that is asked for at one width.
struct UsePiece final
{
    UnixSeconds from = 0, until = 0; ///< of whole buckets of the width, apart from the end; until 0: up to now
    BucketWidth width = BucketWidth::Minute;
    friend bool operator==(const UsePiece &, const UsePiece &) = default;
};

/// Whether an endpoint tells usage by key.
[[nodiscard]] bool tellsKeys(UsageEndpoint endpoint);
/// How many requests a row stands for: at least one where there is any use, as a use must not be missed; 0: none.
[[nodiscard]] qint64 requestsOf(UsageEndpoint endpoint, const UsageRow &row);

/// How finely a row is told; each as far as the endpoint knows it.
enum class UseDetail {
    Key,
    Everything, ///< key, model, person, batch, service tier
};

struct EndpointUsage final
{
    UsageEndpoint endpoint{};
    Result<std::vector<UsageBucket>> buckets; ///< of all pieces; or the first error
};

/// One answer for each endpoint that tellsKeys(), in their order. Endpoints are asked side by side, as each has a rate
/// of its own; pieces and groups of keys one after the other. The Transport must outlive the call.
[[nodiscard]] QCoro::Task<std::vector<EndpointUsage>>
readUsageByKey(Transport *transport, QStringList keyIds, std::vector<UsePiece> pieces, UseDetail detail, OpContext ctx);

} // namespace steward
