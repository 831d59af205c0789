// SPDX-License-Identifier: GPL-3.0-or-later
// How many requests keys have made lately, by the usage endpoints: what a plan that ends keys says before it
// is applied (ReviewInput::requestsLastHour). Usage lags by minutes, and only what endpoints attribute to keys counts:
// never a proof that a key is idle. A coroutine; the Transport must outlive the call; GUI thread.
#pragma once

#include "app/async/opcontext.h"
#include "app/changes/plan.h"
#include "app/organization/snapshot.h"
#include "app/resources/usage/usageendpoint.h"

#include <QCoroTask>

namespace steward {

class Transport;

/// The project keys that \a plan ends: those it deletes or lets expire, and those that go with a service account or a
/// project.
[[nodiscard]] QStringList keysEndedBy(const Plan &plan, const Snapshot &snapshot);

/// Requests from \a now - 1 h until \a now by key id, 0 for a key without any. Error: of the first endpoint that could
/// not be read (a part of the traffic would pass for all of it); endpoints that the organization does not have count
/// as 0.
[[nodiscard]] QCoro::Task<Result<QHash<QString, qint64>>> readKeyTraffic(Transport *transport, QStringList keyIds,
                                                                         UnixSeconds now, OpContext ctx);

/// The same from \a since until now, in buckets of \a width; \a since at the beginning of one.
[[nodiscard]] QCoro::Task<Result<QHash<QString, qint64>>>
readKeyTraffic(Transport *transport, QStringList keyIds, UnixSeconds since, BucketWidth width, OpContext ctx);

/// Both in one. Asks nothing when the plan ends no key.
[[nodiscard]] QCoro::Task<Result<QHash<QString, qint64>>> trafficOf(Transport *transport, Plan plan, Snapshot snapshot,
                                                                    UnixSeconds now, OpContext ctx);

} // namespace steward
