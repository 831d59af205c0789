// SPDX-License-Identifier: GPL-3.0-or-later
// What can be known about the system's keychain without reading from it. QtKeychain says 'no such entry' for a locked
// keyring as well (and 'done' for a deletion from it), so the difference has to be asked for elsewhere.
#pragma once

#include <chrono>
#include <QCoroTask>
#include <QString>
#include <stop_token>

namespace steward {

struct KeychainState final
{
    enum class Access {
        Ready,
        Empty,  ///< there is a service but no keyring yet: the first write has to make one
        Locked, ///< the default keyring is locked: the next access may ask the person
        Absent, ///< no such service, or no way to reach one
        Silent, ///< a service that did not answer in time
    };
    Access access = Access::Ready;
    QString backend; ///< "GNOME Keyring", "KWallet", "KeePassXC"; "system keychain" when it cannot be told
    QString detail;  ///< what the system said, for 'Copy details'
};

/// Never prompts and never unlocks. \a allowed is for each question; at most four are asked.
[[nodiscard]] QCoro::Task<KeychainState> probeKeychain(std::chrono::milliseconds allowed, std::stop_token stop);

} // namespace steward
