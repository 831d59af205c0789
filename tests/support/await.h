// SPDX-License-Identifier: GPL-3.0-or-later
// Pending<T> watches a coroutine from a test without blocking: QTRY_VERIFY(pending.done()), then result().
#pragma once

#include "app/base/result.h"

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <QCoreApplication>
#include <QCoroTask>
#include <QDeadlineTimer>
#include <QEvent>
#include <QTimer>

namespace steward::test {

template <typename T>
class Pending final
{
public:
    explicit Pending(QCoro::Task<Result<T>> task) { watch(std::move(task), m_result); }

    [[nodiscard]] bool done() const { return m_result->has_value(); }
    [[nodiscard]] const Result<T> &result() const { return **m_result; }
    [[nodiscard]] const Error &error() const { return result().error(); }
    [[nodiscard]] Result<T> take() { return std::move(**m_result); } ///< for values that cannot be copied

private:
    using Slot = std::shared_ptr<std::optional<Result<T>>>;
    static QCoro::Task<> watch(QCoro::Task<Result<T>> task, Slot slot) { slot->emplace(co_await std::move(task)); }

    Slot m_result = std::make_shared<std::optional<Result<T>>>();
};

template <typename T>
Pending(QCoro::Task<Result<T>>) -> Pending<T>;

/// As QTRY_VERIFY, whose sleeps between its looks add up: an event loop that looks each millisecond.
inline bool comesTrue(const std::function<bool()> &condition, int timeoutMs = 30'000)
{
    // Not a QEventLoop: the last window that closes ends one, and each that follows. It is looked once a millisecond, so
    // that what belongs to the same moment has happened as well: a server's log of what it has just answered.
    bool isDue = false;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&isDue] { isDue = true; });
    look.start(1);
    for (const QDeadlineTimer deadline(timeoutMs); !deadline.hasExpired();) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (std::exchange(isDue, false) && condition())
            return true;
    }
    return condition();
}

} // namespace steward::test
