// SPDX-License-Identifier: GPL-3.0-or-later
// The time of the demonstration organization: the wall's, until somebody lets it run faster; then it runs ahead and
// never back. The server and the session that is connected to it share one, so that both agree what now is. May be
// asked from any thread.
#pragma once

#include "app/base/clock.h"

#include <algorithm>
#include <atomic>
#include <memory>

namespace steward::demo {

class DemoClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override
    {
        const std::shared_ptr<const Pace> pace = m_pace.load();
        return pace->time + qint64(double(Clock::nowMs() - pace->wall) * pace->speed);
    }
    [[nodiscard]] double speed() const override { return m_pace.load()->speed; }
    [[nodiscard]] bool canHurry() const override { return true; }
    /// Without a jump.
    void setSpeed(double speed) const override
    {
        m_pace.store(std::make_shared<const Pace>(Pace{Clock::nowMs(), nowMs(), std::max(1.0, speed)}));
    }

private:
    struct Pace final
    {
        qint64 wall = 0, time = 0; ///< the moment at which this pace began, by both clocks
        double speed = 1;
    };
    mutable std::atomic<std::shared_ptr<const Pace>> m_pace{std::make_shared<const Pace>()};
};

} // namespace steward::demo
