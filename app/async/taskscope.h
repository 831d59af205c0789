// SPDX-License-Identifier: GPL-3.0-or-later
// TaskScope ties coroutines to the life of a page, dialog or flow: when the scope dies its callbacks never run and the
// operations behind them are stopped. Owned by value; declare it as the last member. GUI thread.
#pragma once

#include "app/async/opcontext.h"

#include <QCoroTask>
#include <QObject>
#include <memory>
#include <utility>

namespace steward {

class TaskScope final
{
public:
    TaskScope() = default;
    ~TaskScope()
    {
        m_guard.reset(); // disarm first, then abort: the other order would call back into a dying owner
        m_stop.request_stop();
    }
    Q_DISABLE_COPY_MOVE(TaskScope)

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }
    [[nodiscard]] OpContext context(Priority priority = Priority::Interactive) const { return {token(), priority, {}, {}}; }

    /// Stops what runs now (its callbacks receive Error::Cancelled); the scope can be used again at once.
    void cancel() { std::exchange(m_stop, std::stop_source{}).request_stop(); }

    /// Runs \a done with the task's result, unless the scope has died by then.
    template<typename T, typename F>
    void run(QCoro::Task<T> &&task, F done)
    {
        QCoro::connect(std::move(task), m_guard.get(), std::move(done));
    }

private:
    std::unique_ptr<QObject> m_guard = std::make_unique<QObject>();
    std::stop_source m_stop;
};

} // namespace steward
