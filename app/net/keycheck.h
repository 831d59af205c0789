// SPDX-License-Identifier: GPL-3.0-or-later
// What one admin key may do, asked of the service itself; the contract has no 'who am I'.
#pragma once

#include "app/async/opcontext.h"
#include "app/base/result.h"

#include <QCoroTask>

namespace steward {

class Transport;

enum class WriteAccess { Unknown, Allowed, Refused };

/// One request, GET /organization/projects?limit=1: a key that may not read projects is of no use here. Success also
/// means that the answer looks like the service's: a list. The transport must outlive the task.
[[nodiscard]] QCoro::Task<Result<>> checkReadAccess(Transport &transport, OpContext ctx);

/// Whether the key may write (BEHAVIOURS 49): deletes an invitation with an id that cannot exist, because the service
/// makes its ids itself. 403 says that the key may not; 404 or 400, that it was allowed to ask. Nothing can be created,
/// changed or deleted by it, whichever way the service decides. Should it look for the invitation before it looks at
/// the permission, a read-only key passes as Allowed here and shows itself by the first 403 of a real change. Anything
/// else, a busy service too, is Unknown. The transport must outlive the task.
[[nodiscard]] QCoro::Task<WriteAccess> checkWriteAccess(Transport &transport, OpContext ctx);

/// "api.management.read" from 'You have insufficient permissions … Missing scopes: api.management.read'; empty when the
/// service named none.
[[nodiscard]] QString missingScopes(const Error &error);

} // namespace steward
