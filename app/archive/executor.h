// SPDX-License-Identifier: GPL-3.0-or-later
// The archive thread: jobs run one by one, in the order in which they were given, each with a future for its result.
// Destroying it first runs what still waits. (Not QtConcurrent::run: waiting for such a future takes a job out of the
// queue and runs it on the waiting thread, out of order.)
#pragma once

#include <QFuture>
#include <QPromise>
#include <QRunnable>
#include <QThreadPool>

namespace steward {

class Executor final
{
public:
    Executor()
    {
        m_pool.setMaxThreadCount(1);
        m_pool.setExpiryTimeout(-1);
    }
    ~Executor() { m_pool.waitForDone(); }
    Q_DISABLE_COPY_MOVE(Executor)

    template <typename Job>
    [[nodiscard]] QFuture<std::invoke_result_t<Job &>> run(Job job)
    {
        auto *task = new Task<Job>(std::move(job)); // deleted by the pool when it has run
        auto future = task->promise.future();
        m_pool.start(task);
        return future;
    }

private:
    template <typename Job>
    struct Task final : QRunnable
    {
        explicit Task(Job todo)
            : job(std::move(todo))
        {
            promise.start();
        }
        void run() override
        {
            promise.addResult(job());
            promise.finish();
        }
        Job job;
        QPromise<std::invoke_result_t<Job &>> promise;
    };

    QThreadPool m_pool;
};

} // namespace steward
