// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/reply.h"

#include "app/base/platform.h"

#include <QtConcurrentRun>

namespace steward {

Error describe(Error error, const Request &request, const Reply &reply)
{
    if (error.kind == Error::Kind::BadReply && request.method == Method::Post)
        error.kind = Error::Kind::UnknownOutcome;
    error.operation = request.operation;
    error.httpStatus = reply.status;
    error.requestId = reply.requestId;
    return error;
}

QFuture<void> inWorker(std::function<void()> work)
{
    return QtConcurrent::run([work = std::move(work)] {
        becomeBackgroundThread();
        work();
    });
}

} // namespace steward
