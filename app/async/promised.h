// SPDX-License-Identifier: GPL-3.0-or-later
// A task's result as a future that comes in any case: when the scope that the task runs in has died, that it was
// cancelled. GUI thread.
#pragma once

#include "app/async/taskscope.h"
#include "app/base/result.h"

#include <QFuture>
#include <QPromise>

namespace steward {

/// Gives its answer once: at the latest, when nobody will give it any more, that it was cancelled.
template <typename T>
class PromisedAnswer final
{
public:
    PromisedAnswer() { m_promise.start(); }
    ~PromisedAnswer()
    {
        if (!m_given)
            give(fail(Error::Kind::Cancelled));
    }
    Q_DISABLE_COPY_MOVE(PromisedAnswer)
    void give(Result<T> result)
    {
        m_given = true;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }
    [[nodiscard]] QFuture<Result<T>> future() { return m_promise.future(); }

private:
    QPromise<Result<T>> m_promise;
    bool m_given = false;
};

template <typename T>
[[nodiscard]] QFuture<Result<T>> promised(TaskScope &tasks, QCoro::Task<Result<T>> task)
{
    const auto answer = std::make_shared<PromisedAnswer<T>>();
    QFuture<Result<T>> future = answer->future();
    tasks.run(std::move(task), [answer](Result<T> result) { answer->give(std::move(result)); });
    return future;
}

} // namespace steward
