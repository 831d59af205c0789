// SPDX-License-Identifier: GPL-3.0-or-later
// Writes of fetched data on their way to the archive thread. What gathers within a few milliseconds, and by the time
// that thread gets to it, goes into the file in one transaction (Store::together): while thousands of small lists
// arrive one after another, the file is written to once for some dozens of them. Nobody is told that a list is kept
// before that transaction has ended, so a program that is killed loses whole lists, and only such as nobody has called
// kept. Owned by Archive, used in the GUI thread.
#pragma once

#include "app/archive/executor.h"
#include "app/archive/store.h"

#include <memory>

namespace steward {

class WriteQueue final
{
public:
    /// Both must outlive what was added.
    WriteQueue(Executor &executor, Store &store);
    ~WriteQueue();
    Q_DISABLE_COPY_MOVE(WriteQueue)

    [[nodiscard]] QFuture<Result<>> add(Store::Job job);
    /// What is added from here on comes after what the executor is given meanwhile; nothing more is waited for.
    void close();

private:
    class Batch;

    Executor &m_executor;
    Store &m_store;
    std::shared_ptr<Batch> m_open;
};

} // namespace steward
