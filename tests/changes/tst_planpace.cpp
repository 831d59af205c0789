// SPDX-License-Identifier: GPL-3.0-or-later
// How long a plan takes yet: by what its steps have taken, and by what the service allows.
#include "app/changes/operation.h"
#include "app/changes/planpace.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Plan invitations(int count)
{
    Plan plan;
    for (int i = 1; i <= count; ++i)
        plan.steps.push_back({QString::number(i),
                              u"invites.create"_s,
                              {{u"email"_s, u"%1@example.com"_s.arg(i)}, {u"role"_s, u"reader"_s}},
                              {},
                              {}});
    return plan;
}

LearnedRate rate(const QString &family, int requests, qint64 windowMs = 60'000)
{
    LearnedRate made;
    made.family = family;
    made.requests = requests;
    made.windowMs = windowMs;
    return made;
}

} // namespace

class TestPlanPace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingTooEarly()
    {
        const PlanRecord record = newRecord(invitations(10));
        PlanPace pace;
        QVERIFY(!remainingTime(record, pace, 0, {}));
        pace.start(0);
        pace.stepEnded(1000);
        pace.stepEnded(2000);
        QVERIFY(!remainingTime(record, pace, 2000, {}));
        pace.stepEnded(3000);
        QCOMPARE(remainingTime(record, pace, 3000, {}), 10s);
    }

    void countsAStepThatTakesLonger()
    {
        PlanPace pace;
        pace.start(0);
        for (int i = 1; i <= 4; ++i)
            pace.stepEnded(i * 1000);
        QCOMPARE(pace.perStep(4000), 1000ms);
        QCOMPARE(pace.perStep(5000), 1000ms);
        QCOMPARE(pace.perStep(54'000), 10'800ms);
    }

    void forgetsWhatWasLongAgo()
    {
        PlanPace pace;
        pace.start(0);
        qint64 now = 0;
        for (int i = 0; i < 100; ++i)
            pace.stepEnded(now += 60'000);
        for (int i = 0; i < 50; ++i)
            pace.stepEnded(now += 500);
        QCOMPARE(pace.perStep(now), 500ms);
        pace.start(now); // after a pause
        QVERIFY(!pace.perStep(now + 1));
    }

    void keepsToWhatTheServiceAllows()
    {
        const PlanRecord record = newRecord(invitations(80));
        PlanPace pace;
        const std::vector<LearnedRate> rates{rate(u"GET /organization/users"_s, 1),
                                             rate(u"POST /organization/invites"_s, 8)};
        QCOMPARE(remainingTime(record, pace, 0, rates), 600s); // known before the first step has ended
        pace.start(0);
        for (int i = 1; i <= 3; ++i)
            pace.stepEnded(i * 100); // a burst says little
        QCOMPARE(remainingTime(record, pace, 300, rates), 600s);
        for (int i = 1; i <= 40; ++i)
            pace.stepEnded(300 + i * 10'000); // slower than it might be
        QCOMPARE(remainingTime(record, pace, 400'300, rates), 800s);
    }

    void countsTheLookBeforeEachStep()
    {
        Plan plan;
        for (int i = 1; i <= 12; ++i)
            plan.steps.push_back(
                {QString::number(i), u"users.remove"_s, {{u"user_id"_s, u"user-%1"_s.arg(i)}}, {}, {}});
        const std::vector<LearnedRate> rates{rate(u"GET /organization/users/{user_id}"_s, 4)};
        QCOMPARE(remainingTime(newRecord(plan), {}, 0, rates), 180s);
    }

    /// The organization's own settings have a shorter address than a project's.
    void knowsTheAddressOfEachStep()
    {
        Plan plan;
        plan.steps.push_back({u"1"_s, u"spendlimits.remove"_s, {}, {}, {}});
        const std::vector<LearnedRate> rates{rate(u"DELETE /organization/spend_limit"_s, 1)};
        QCOMPARE(remainingTime(newRecord(plan), {}, 0, rates), 60s);
        QCOMPARE(findOperation(u"users.remove"_s)->family({}), u"DELETE /organization/users/{user_id}"_s);
    }

    void leavesOutWhatWillNotCome()
    {
        Plan plan = invitations(6);
        plan.steps[2].after = {u"2"_s}; // 3 after 2, 4 after 3
        plan.steps[3].after = {u"3"_s};
        PlanRecord record = newRecord(plan);
        record.steps[0].phase = StepPhase::Done;
        record.steps[1].phase = StepPhase::Failed;
        record.steps[4].phase = StepPhase::Sending;
        QCOMPARE(stepsToCome(record), (std::vector<std::size_t>{4, 5}));
        record.steps[4].phase = StepPhase::Dropped;
        record.steps[5].phase = StepPhase::Done;
        QVERIFY(stepsToCome(record).empty());
        PlanPace pace;
        pace.start(0);
        for (int i = 1; i <= 5; ++i)
            pace.stepEnded(i);
        QVERIFY(!remainingTime(record, pace, 5, {}));
    }
};

STEWARD_TEST(TestPlanPace);
#include "tst_planpace.moc"
