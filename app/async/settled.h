// SPDX-License-Identifier: GPL-3.0-or-later
// Awaiting what another thread works on, without hanging when nobody delivers signals any more: when \a gone is
// requested the coroutine goes on at once, with Error::Cancelled, and the work is left to end by itself.
#pragma once

#include "app/async/completion.h"
#include "app/base/result.h"

#include <memory>
#include <QCoroFuture>
#include <QCoroTask>
#include <QFuture>
#include <QFutureWatcher>
#include <stop_token>

namespace steward {

/// \a future's result, received in the thread of the caller.
template <typename T>
[[nodiscard]] QCoro::Task<Result<T>> settled(QFuture<Result<T>> future, std::stop_token gone)
{
    const auto answer = std::make_shared<Completion<Result<T>>>();
    QFutureWatcher<Result<T>> watcher;
    QObject context; // the queued call goes with it
    // Queued: the coroutine goes on outside of the watcher's own signal and may destroy it.
    QObject::connect(
        &watcher, &QFutureWatcherBase::finished, &context, [answer, future] { answer->complete(future.result()); },
        Qt::QueuedConnection);
    const std::stop_callback end(gone, [answer] { answer->complete(fail(Error::Kind::Cancelled)); });
    watcher.setFuture(future);
    co_return co_await answer->value();
}

/// The result of a \a future that nobody else waits for, taken and not copied. It does not end before the work does:
/// for what outlives the work anyway.
template <typename T>
[[nodiscard]] QCoro::Task<T> takenFrom(QFuture<T> future)
{
    co_await qCoro(future).waitForFinished();
    co_return future.takeResult();
}

} // namespace steward
