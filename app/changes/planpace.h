// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the steps of a plan have ended since it last went on, and how long the rest will probably take. A plain
// value without a clock: time is an argument, in milliseconds of any steady clock. Owned by its PlanRunner.
#pragma once

#include "app/base/learnedrate.h"
#include "app/changes/planrecord.h"

#include <chrono>
#include <deque>
#include <optional>
#include <vector>

namespace steward {

class PlanPace final
{
public:
    /// The plan begins or goes on: what was before a pause says nothing about now.
    void start(qint64 now) { m_marks = {now}; }
    /// One more step has ended, however it did.
    void stepEnded(qint64 now);
    /// Between two steps that end, on average over the last ones; nothing before three have. A step that takes longer
    /// than the others counts while it lasts.
    [[nodiscard]] std::optional<std::chrono::milliseconds> perStep(qint64 now) const;

private:
    std::deque<qint64> m_marks; ///< the start, then ends of steps, oldest first
};

/// Steps of \a record that will still be sent if nobody decides anything: those under way, and those that wait for
/// nothing that failed.
[[nodiscard]] std::vector<std::size_t> stepsToCome(const PlanRecord &record);

/// How long \a record takes from \a now until nothing more happens by itself: what its steps have taken so far, or what
/// the service's limits \a rates allow at best, whichever is longer. Nothing while it is too early to say.
[[nodiscard]] std::optional<std::chrono::seconds> remainingTime(const PlanRecord &record, const PlanPace &pace,
                                                                qint64 now, const std::vector<LearnedRate> &rates);

} // namespace steward
