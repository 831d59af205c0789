// SPDX-License-Identifier: GPL-3.0-or-later
// Something about spend that a person should hear of, once: what left its own pattern, when, by how much. Words are
// made in ui. A value.
#pragma once

#include "app/archive/spend/spendquestion.h"

namespace steward {

struct Incident final
{
    enum class Kind {
        Spike,     ///< a day far above what is usual for its weekday
        FirstSeen, ///< a model or line item that was never billed before, and not for little
        Runaway,   ///< a key whose requests or cost by the hour run away
    };
    Kind kind = Kind::Spike;
    SpendGrouping grouping = SpendGrouping::Total; ///< of what; Runaway: Key
    QString member;
    QString name; ///< of the member, the last known one; empty: none is known
    QString projectId, apiKeyId, lineItem; ///< where most of it comes from, where known
    QString projectName;                   ///< last known; of an incident of something else than a project
    UnixSeconds at = 0;                    ///< midnight of the day; Runaway: the minute it began
    UnixSeconds foundAt = 0;               ///< Runaway: end of the last minute looked at
    Money amount;                          ///< of the day; Runaway: estimated since it began
    Money usual;                           ///< Spike: of the weekday; Runaway: of as much time
    Money perHour;                         ///< Runaway: estimated
    std::optional<double> times;           ///< of what is usual; none where nothing is

    /// Identity: the same incident from one look to the next, however its amount grows. Runaway: of the key and day.
    [[nodiscard]] QString id() const;
    friend bool operator==(const Incident &, const Incident &) = default;
};

} // namespace steward
