// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/keychainwait.h"

namespace steward {

KeychainWait::KeychainWait(std::chrono::milliseconds allowed, std::stop_token stop, std::stop_token closing)
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { end(End::TimedOut); });
    m_timer.start(allowed);
    // Each runs at once when its stop was already asked for; the coroutine then does not suspend.
    m_onStop.emplace(std::move(stop), [this] { end(End::Stopped); });
    m_onClosing.emplace(std::move(closing), [this] { end(End::Stopped); });
}

void KeychainWait::end(End how)
{
    m_timer.stop();
    m_ended.complete(how);
}

} // namespace steward
