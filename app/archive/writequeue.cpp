// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/writequeue.h"

#include "app/base/platform.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

using namespace std::chrono_literals;

namespace steward {
namespace {

// A transaction costs as much as a small list does, and a thread that wakes up for each list as much again.
constexpr auto kGathering = 15ms;
constexpr std::size_t kEnough = 64;

} // namespace

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
        if (m_jobs.size() == kEnough)
            m_gathers.notify_one();
        return promise.future();
    }

    /// Nobody will add anything.
    void close()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_closed = true;
        }
        m_gathers.notify_one();
    }

    void run(Store &store)
    {
        {
            std::unique_lock lock(m_mutex);
            m_gathers.wait_for(lock, kGathering, [this] { return m_closed || m_jobs.size() >= kEnough; });
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
    std::condition_variable m_gathers;
    bool m_begun = false, m_closed = false;
    std::vector<Store::Job> m_jobs;
    std::vector<QPromise<Result<>>> m_promises;
};

WriteQueue::WriteQueue(Executor &executor, Store &store)
    : m_executor(executor)
    , m_store(store)
{
}

WriteQueue::~WriteQueue() = default;

void WriteQueue::close()
{
    if (const auto open = std::exchange(m_open, {}))
        open->close();
}

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
