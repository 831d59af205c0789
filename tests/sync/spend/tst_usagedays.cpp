// SPDX-License-Identifier: GPL-3.0-or-later
// When a day of usage counts as complete although some endpoint holds nothing of it, and when it does not.
#include "app/sync/spend/usagedays.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace steward;

class tst_UsageDays : public QObject
{
    Q_OBJECT

    static constexpr UnixSeconds kDay = 20'000 * kSecondsPerDay;

    static std::vector<std::vector<DayCoverage>> held(DayState state)
    {
        return std::vector(kUsageEndpointCount, std::vector<DayCoverage>{{kDay, state, 5, false, {}}});
    }
    static DayState stateOf(const std::vector<std::vector<DayCoverage>> &endpoints, const SpendMemory &memory = {})
    {
        const auto days = usageDays(endpoints, memory);
        return days.size() == 1 && days.front().day == kDay ? days.front().state : DayState::Failed;
    }

private Q_SLOTS:
    void isAsGoodAsTheWorstEndpoint()
    {
        auto endpoints = held(DayState::Complete);
        QCOMPARE(stateOf(endpoints), DayState::Complete);
        endpoints[9][0].state = DayState::Provisional;
        QCOMPARE(stateOf(endpoints), DayState::Provisional);
        endpoints[3][0].state = DayState::Missing;
        QCOMPARE(stateOf(endpoints), DayState::Missing);
    }

    void leavesOutWhatTheServiceDoesNotHave()
    {
        auto endpoints = held(DayState::Complete);
        endpoints[3][0].state = DayState::Failed;
        QCOMPARE(stateOf(endpoints), DayState::Failed);
        SpendMemory memory;
        memory.sources[1 + 3].notOfferedAt = kDay;
        QCOMPARE(stateOf(endpoints, memory), DayState::Complete);
        memory.sources[1 + 3].notOfferedAt = 0;
        memory.sources[1 + 3].end = kDay + kSecondsPerDay; // failed is not 'too old'
        QCOMPARE(stateOf(endpoints, memory), DayState::Failed);
        endpoints[3][0].state = DayState::Missing;
        QCOMPARE(stateOf(endpoints, memory), DayState::Complete);
        memory.sources[1 + 3].end = kDay; // it goes back to this day
        QCOMPARE(stateOf(endpoints, memory), DayState::Missing);
    }

    void isNotCompleteWhereNothingIsHeld()
    {
        SpendMemory memory;
        for (SpendMemory::Source &source : memory.sources)
            source.end = kDay + kSecondsPerDay;
        QCOMPARE(stateOf(held(DayState::Missing), memory), DayState::Missing);
    }
};

STEWARD_TEST(tst_UsageDays);
#include "tst_usagedays.moc"
