// SPDX-License-Identifier: GPL-3.0-or-later
// SpendSync's state. What is asked for and when is in spendsync.cpp; what an answer means in spendoutcomes.cpp; what
// follows from it in spendfurther.cpp; progress in spendcounting.cpp; minutes in spendminutes.cpp.
#pragma once

#include "app/async/taskscope.h"
#include "app/sync/spend/spendplan.h"
#include "app/sync/spend/spendreader.h"
#include "app/sync/spend/spendsync.h"

#include <deque>
#include <QElapsedTimer>
#include <QTimer>
#include <set>

namespace steward {

/// Windows under way: each holds some megabytes while it arrives, and all of them go to one archive thread.
inline constexpr std::size_t kSpendAtOnce = 3;

/// One request (or more, where the service cuts it into pages).
struct SpendTask final
{
    SpendPhase phase = SpendPhase::Current;
    SpendWindow window;
    bool asked = false;    ///< by a person
    bool frontier = false; ///< older than anything that is held: its answer tells whether there is more
};

/// What the archive holds, at the start of a round.
struct SpendSurvey final
{
    SpendMemory memory;
    std::array<std::vector<DayCoverage>, kSpendSourceCount> coverage; ///< from the first day that is held on
    std::array<Period, kSpendSourceCount> held;
};

struct SpendSync::Private final
{
    struct Source final
    {
        UnixSeconds readTo = 0; ///< everything from here on is held or in the queue
        bool ended = false;     ///< the service has nothing before
        bool left = false;      ///< for this round
        bool busy = false;
        int emptyInARow = 0;
        int failedInARow = 0;
        int historyDays = 0; ///< length of the windows, when the service refuses longer ones
    };

    explicit Private(SpendSync *sync);

    void begin();
    void planned(Result<SpendSurvey> survey);
    void plan(int source, const SpendSurvey &survey);
    void planUngrouped();
    [[nodiscard]] Period ungroupedWanted() const;
    void queueFirst(std::vector<SpendTask> some);
    void planHours();
    void pump();
    [[nodiscard]] bool startOne();
    [[nodiscard]] bool isOver() const;
    void planHistory();
    void start(SpendTask task);
    void ended(SpendTask task, WindowRead read);
    void failed(const SpendTask &task, const WindowRead &read);
    void refused(const SpendTask &task, const WindowRead &read);
    void historyRead(const SpendTask &task, const WindowRead &read);
    void stopAll(const Error &error);
    void finish();
    void drop(int source);
    void remember();
    void changed();
    void count();
    void daysRead(Period days);
    void imported(const SpendWindow &window, Period time, qint64 rows);
    [[nodiscard]] std::optional<std::chrono::seconds> estimate() const;
    [[nodiscard]] SpendWindow windowOf(int source, Period days) const;
    [[nodiscard]] Period today() const;
    [[nodiscard]] SpendRoom room(const SpendWindow &window);
    void watchMinutes();
    void liveMinutes();
    void readMinutes(UsageEndpoint endpoint, Period time, Priority priority);

    SpendSync *q;
    Transport *transport = nullptr;
    SpendArchive *archive = nullptr;
    const Organization *organization = nullptr;
    const Clock *clock = nullptr;

    bool running = false;
    bool surveyed = false;
    bool force = false;
    bool paused = false;
    int ungroupedPlanned = 0; ///< how often: after the recent days, and at the end
    std::array<Source, kSpendSourceCount> sources{};
    SpendMemory memory;
    QHash<QString, QString> remembered; ///< as the archive has it
    std::deque<SpendTask> queue;
    std::vector<SpendTask> asked; ///< before the survey
    std::vector<SpendTask> flying;
    Period costsRead;                               ///< in this round
    UnixSeconds costsFrom = 0;                      ///< first day of costs that is held
    std::array<bool, kUsageEndpointCount> isUsed{}; ///< has rows in these days
    SpendProgress progress;
    QHash<UnixSeconds, int> pending;               ///< sources still to be read, by day of the phase
    std::set<std::pair<int, UnixSeconds>> arrived; ///< sources and days of the phase
    qint64 finishedTasks = 0, finishedMs = 0;
    std::optional<Error> error, sourceError;

    std::optional<UsageEndpoint> live;
    UnixSeconds liveTo = 0; ///< minutes are held up to here
    bool readingMinutes = false;
    UnixSeconds watchedAt = 0;

    Period daysToTell;
    QTimer tell, tellDays, again, watch, liveTimer;
    std::stop_source gone, round;
    std::optional<TaskScope> tasks{std::in_place}; // last
};

} // namespace steward
