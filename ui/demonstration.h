// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration organization as something to connect to: starts its server when it is first wanted and keeps it for
// the run. With main.cpp the only file of ui that knows app/demo. GUI thread.
#pragma once

#include "app/base/clock.h"
#include "app/session/connectflow.h"

#include <functional>
#include <memory>
#include <vector>

namespace steward {

namespace demo {
class DemoClock;
class DemoHost;
struct Options;
} // namespace demo

class Session;
enum class TourConnection;

class Demonstration final
{
public:
    using Ready = std::function<void(Result<Connected>)>;

    /// \a dataDir: where the archives are; \a historyDays: as in demo::Options.
    Demonstration(const Clock &clock, QString dataDir, bool fixedClock = false, int historyDays = 0);
    ~Demonstration();
    Q_DISABLE_COPY_MOVE(Demonstration)

    void start(Ready ready);
    /// The same for a scene of the picture tour.
    void startFor(TourConnection kind, Ready ready);
    /// The demonstration's own time; null when the clock stands still.
    [[nodiscard]] const Clock *time() const;

private:
    void withHost(std::unique_ptr<demo::DemoHost> &host, const demo::Options &options,
                  std::function<void(Result<>)> then);
    /// Reads a second organization into its archive, as the console does when it is open.
    void readSister(std::function<void(Result<>)> then);
    [[nodiscard]] demo::Options options() const;

    const Clock &m_clock;
    QString m_dataDir;
    bool m_fixedClock;
    int m_historyDays;
    std::unique_ptr<demo::DemoClock> m_time;  ///< outlives the servers
    std::unique_ptr<demo::DemoHost> m_host;   ///< the one a person explores
    std::unique_ptr<demo::DemoHost> m_other;  ///< with faults, for the tour
    std::unique_ptr<demo::DemoHost> m_sister; ///< a second organization, for the tour
    std::unique_ptr<Session> m_reading;
};

} // namespace steward
