// SPDX-License-Identifier: GPL-3.0-or-later
// One suspension of a coroutine until something has finished, the time allowed is over or a stop is asked for,
// whichever comes first. Lives in the coroutine's frame for the length of one co_await. GUI thread.
#pragma once

#include "app/async/completion.h"

#include <chrono>
#include <functional>
#include <optional>
#include <QTimer>
#include <stop_token>

namespace steward {

class KeychainWait final
{
public:
    enum class End { Finished, TimedOut, Stopped };

    /// \a closing: the stop of the store itself, beside \a stop of the caller.
    KeychainWait(std::chrono::milliseconds allowed, std::stop_token stop, std::stop_token closing = {});
    Q_DISABLE_COPY_MOVE(KeychainWait)

    /// What was waited for has happened. Resumes the coroutine, which may destroy this object: touch nothing after it.
    void finish() { end(End::Finished); }
    /// Finishes when \a sender emits \a signal.
    template <typename Sender, typename Signal>
    KeychainWait &on(Sender *sender, Signal signal)
    {
        QObject::connect(sender, signal, &m_timer, [this] { finish(); });
        return *this;
    }

    /// co_await wait.ended()
    [[nodiscard]] auto ended() { return m_ended.value(); }

private:
    void end(End how);

    Completion<End> m_ended;
    QTimer m_timer;
    std::optional<std::stop_callback<std::function<void()>>> m_onStop, m_onClosing;
};

} // namespace steward
