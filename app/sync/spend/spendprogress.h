// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"

#include <chrono>
#include <optional>
#include <QtGlobal>

namespace steward {

enum class SpendPhase {
    Current, ///< the budget period that is under way
    Recent,  ///< the last 90 days
    History, ///< everything that the service still has
};

/// How far the synchronization of spend is. A value.
struct SpendProgress final
{
    bool running = false;
    bool paused = false;
    SpendPhase phase = SpendPhase::Current;
    int daysDone = 0;     ///< of daysWanted: all sources have been read for them; in History: days of costs
    int daysWanted = 0;   ///< of this phase; 0 in History: nobody knows where it ends
    qint64 rows = 0;      ///< imported in this round
    int requestsLeft = 0; ///< that are known to be needed
    /// From the pace the service is known to answer at and the time that requests took so far. Nothing while neither is
    /// known, and in History, whose end nobody knows.
    std::optional<std::chrono::seconds> estimate;
};

} // namespace steward
