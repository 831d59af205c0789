// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/writequeue.h"

#include "app/base/platform.h"

#include <mutex>

namespace steward {

/// Open until the archive thread begins with it.
class WriteQueue::Batch final
{
public:
    /// Nothing once it has begun; \a job is untouched then.
    [[nodiscard]] std::optional<QFuture<Result<>>> add(Store::Job &job)
    {
        const std::lock_guard lock(m_mutex);
        if (m_begun)
            return std::nullopt;
        m_jobs.push_back(std::move(job));
        QPromise<Result<>> &promise = m_promises.emplace_back();
        promise.start();
        return promise.future();
    }

    void run(Store &store)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_begun = true;
        }
        becomeBackgroundThread(); // only now: opening the archive was what a person waited for
        std::vector<Result<>> results = store.together(m_jobs);
        for (std::size_t i = 0; i < results.size(); ++i) {
            m_promises[i].addResult(std::move(results[i]));
            m_promises[i].finish();
        }
    }

private:
    std::mutex m_mutex;
    bool m_begun = false;
    std::vector<Store::Job> m_jobs;
    std::vector<QPromise<Result<>>> m_promises;
};

WriteQueue::WriteQueue(Executor &executor, Store &store)
    : m_executor(executor)
    , m_store(store)
{
}

WriteQueue::~WriteQueue() = default;

QFuture<Result<>> WriteQueue::add(Store::Job job)
{
    if (m_open) {
        if (const auto future = m_open->add(job))
            return *future;
    }
    m_open = std::make_shared<Batch>();
    const auto future = m_open->add(job);
    (void)m_executor.run([batch = m_open, &store = m_store] {
        batch->run(store);
        return true;
    });
    return *future;
}

} // namespace steward
