// SPDX-License-Identifier: GPL-3.0-or-later
// The time of day, injected so that tests and the picture tour decide what 'now' is. All times in Steward are UTC.
#pragma once

#include <QDateTime>

namespace steward {

/// Seconds since 1970-01-01T00:00:00Z, as the service gives them.
using UnixSeconds = qint64;

class Clock
{
public:
    Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)
    virtual ~Clock() = default;

    [[nodiscard]] virtual qint64 nowMs() const { return QDateTime::currentMSecsSinceEpoch(); }
    [[nodiscard]] UnixSeconds now() const { return nowMs() / 1000; }
    /// How many times as fast as the wall's clock it runs: what waits for a moment of this clock waits that much less.
    [[nodiscard]] virtual double speed() const { return 1; }
    /// Whether a person may let it run faster: only where nothing real hangs on it.
    [[nodiscard]] virtual bool canHurry() const { return false; }
    virtual void setSpeed(double /*speed*/) const {}
};

/// Stands still until it is set.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(UnixSeconds now)
        : m_nowMs(now * 1000)
    {
    }
    [[nodiscard]] qint64 nowMs() const override { return m_nowMs; }
    void advance(qint64 ms) { m_nowMs += ms; }

private:
    qint64 m_nowMs;
};

} // namespace steward
