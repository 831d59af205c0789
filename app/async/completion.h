// SPDX-License-Identifier: GPL-3.0-or-later
// Completion<T> is one value that arrives later, awaited by at most one coroutine: how code that is not a coroutine
// (a queue, a timer, a signal) answers one that is. The coroutine goes on inside complete(); whoever calls it must be
// done with its own state by then, and must complete every Completion before it dies, else its caller hangs for ever.
#pragma once

#include <coroutine>
#include <optional>
#include <QtGlobal>
#include <utility>

namespace steward {

template <typename T>
class Completion final
{
public:
    Completion() = default;
    Q_DISABLE_COPY_MOVE(Completion)

    [[nodiscard]] bool isComplete() const { return m_done; }

    /// Hands over the value; a second one is ignored. Nothing of *this is touched after the coroutine was resumed.
    void complete(T value)
    {
        if (std::exchange(m_done, true))
            return;
        m_value.emplace(std::move(value));
        if (const auto waiting = std::exchange(m_waiting, nullptr))
            waiting.resume();
    }

    /// What the one coroutine awaits: `co_await completion.value()`.
    [[nodiscard]] auto value()
    {
        struct Awaiter
        {
            Completion *completion;
            [[nodiscard]] bool await_ready() const { return completion->m_done; }
            void await_suspend(std::coroutine_handle<> waiting) const
            {
                Q_ASSERT(!completion->m_waiting);
                completion->m_waiting = waiting;
            }
            [[nodiscard]] T await_resume() const { return std::move(*completion->m_value); }
        };
        return Awaiter{this};
    }

private:
    std::optional<T> m_value;
    std::coroutine_handle<> m_waiting;
    bool m_done = false;
};

} // namespace steward
