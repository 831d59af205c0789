// SPDX-License-Identifier: GPL-3.0-or-later
// How a demonstration organization is to be. A value.
#pragma once

#include <array>
#include <functional>
#include <QFlags>

namespace steward::demo {

enum class Scale {
    Small, ///< a company of some sixty people: every situation the console exists to catch
    Full,  ///< 2,000 projects, 10,000 members, 20,000 keys
};

/// What people have seen the live service do beside or against its contract (BEHAVIOURS). Without any the answers keep
/// to the contract to the letter, so that every client can read them.
enum class Quirk {
    DecimalStrings = 1,     ///< costs: every second day's amounts are strings, long ones, zero as "0E-6176" (13)
    RawPageTokens = 2,      ///< a page token whose '=' arrives as %3D is refused (7)
    NullKeyNames = 4,       ///< some keys and admin keys have no name (35)
    MislabelledKeys = 8,    ///< the list of admin keys holds some project keys as well (34)
    NoCostsByKey = 16,      ///< costs refuse group_by=api_key_id (14)
    NoSpendLimits = 32,     ///< the organization does not have spend limits and alerts: 404 (52)
    NoKeyUpdate = 64,       ///< keys cannot be changed: 404 (31)
    KeepsAccountKeys = 128, ///< a single key of a service account is not deleted: 400 (28)
};
Q_DECLARE_FLAGS(Quirks, Quirk)
Q_DECLARE_OPERATORS_FOR_FLAGS(Quirks)

/// All that can be met on an organization that has every capability.
inline constexpr Quirks kLiveQuirks =
    Quirks(Quirk::DecimalStrings) | Quirk::RawPageTokens | Quirk::NullKeyNames | Quirk::MislabelledKeys;

struct Options final
{
    quint64 seed = 1;
    Scale scale = Scale::Small;
    quint16 port = 0;              ///< 0: any free one
    std::function<qint64()> nowMs; ///< milliseconds since 1970, UTC; empty: the system's clock
    int throttlePerMinute = 0;     ///< requests a minute for each endpoint; 0: no throttle
    int latencyMs = 0;             ///< each answer is so much later, as across a network
    /// Before today that anything was used and cost money, and last uses with it; 0: all since the keys were made.
    int historyDays = 0;
    bool auditLogging = true; ///< false: the audit log stays empty, as on an organization that never switched it on
    Quirks quirks;
    /// When the systems of a key change over to a successor, and when the job that is forgotten runs first: minutes
    /// after the new key was made. Before it was made, too: then a still clock shows them as done.
    std::array<int, 3> changeOverMinutes{3, 7, 12};
    int forgottenJobMinutes = 9 * 60;
};

} // namespace steward::demo
