// SPDX-License-Identifier: GPL-3.0-or-later
// The request budget against services with every kind of limit, in virtual time.
#include "tests/net/simulation.h"
#include "tests/support/testprogram.h"

#include <cmath>
#include <QTest>

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kMinute = 60'000;

std::vector<Job> jobs(int count, Priority priority = Priority::Background, const QString &family = u"GET /a"_s,
                      qint64 arrivesAt = 0)
{
    return std::vector<Job>(static_cast<std::size_t>(count), Job{family, priority, arrivesAt});
}

void append(std::vector<Job> &to, const std::vector<Job> &more)
{
    to.insert(to.end(), more.begin(), more.end());
}

Simulation::MakeLimiter sliding(int limit, bool countsRefused = false)
{
    return [=] { return std::make_unique<SlidingWindow>(limit, kMinute, countsRefused); };
}

/// A service that stops limiting after a while.
class Relenting final : public Limiter
{
public:
    bool admits(qint64 now) override { return now > 20 * kMinute || m_strict.admits(now); }
    qint64 retryAfter(qint64 now) const override { return m_strict.retryAfter(now); }

private:
    SlidingWindow m_strict{8, kMinute, false};
};

} // namespace

class TestRequestBudget : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // With 429 alone, and with Retry-After: total time near what is possible at all, hardly a refusal more than it
    // takes to find out, and never the same request refused again and again.
    void isNearTheOptimum_data()
    {
        QTest::addColumn<Simulation::MakeLimiter>("limiter");
        QTest::addColumn<int>("burst");
        QTest::addColumn<double>("perMinute");
        QTest::addColumn<double>("allowance");
        const auto row = [](const char *name, Simulation::MakeLimiter limiter, int burst, double perMinute,
                            double allowance) { QTest::newRow(name) << limiter << burst << perMinute << allowance; };
        row("sliding window of 7", sliding(7), 7, 7, 1.06);
        row("sliding window of 8", sliding(8), 8, 8, 1.06);
        row("sliding window of 10", sliding(10), 10, 10, 1.06);
        row("sliding window of 7 that counts refusals", sliding(7, true), 7, 7, 1.06);
        row("sliding window of 10 that counts refusals", sliding(10, true), 10, 10, 1.06);
        row("sliding window of 30", sliding(30, true), 30, 30, 1.06);
        row("sliding window of 1", sliding(1, true), 1, 1, 1.15);
        for (const int offset : {0, 10'000, 30'000, 59'500}) {
            row(
                qPrintable(u"fixed window of 8, %1 ms into it"_s.arg(offset)),
                [=] { return std::make_unique<FixedWindow>(8, kMinute, offset); }, offset == 59'500 ? 16 : 8, 8, 1.1);
        }
        row(
            "token bucket of 8, 8 a minute", [] { return std::make_unique<TokenBucket>(8, 8); }, 8, 8, 1.25);
        row(
            "token bucket of 4, 6 a minute", [] { return std::make_unique<TokenBucket>(4, 6); }, 4, 6, 1.25);
        row(
            "token bucket of 1, 10 a minute", [] { return std::make_unique<TokenBucket>(1, 10); }, 1, 10, 1.25);
        row(
            "fixed window of 500", [] { return std::make_unique<FixedWindow>(500, kMinute, 300); }, 500, 500, 1.06);
    }
    void isNearTheOptimum()
    {
        QFETCH(Simulation::MakeLimiter, limiter);
        QFETCH(int, burst);
        QFETCH(double, perMinute);
        QFETCH(double, allowance);
        for (const Priority priority : {Priority::Visible, Priority::Background}) {
            for (const bool tells : {false, true}) {
                for (const int count : {20, 40, 200, 1000}) {
                    for (const quint64 seed : {1U, 2U, 3U}) {
                        Simulation simulation(limiter, 6, seed);
                        simulation.tellsRetryAfter = tells;
                        const Run run = simulation.play(jobs(count, priority));
                        const double optimum = std::max(0, count - burst) / perMinute * kMinute;
                        const QString what =
                            u"priority %1, tells %2, %3 requests, seed %4: %5 s of %6 s, %7 refused, %8 in a row"_s
                                .arg(static_cast<int>(priority))
                                .arg(tells)
                                .arg(count)
                                .arg(seed)
                                .arg(run.finishedAt / 1000)
                                .arg(optimum / 1000)
                                .arg(run.refused)
                                .arg(run.refusedInARow);
                        QVERIFY2(!run.stuck, qPrintable(what));
                        // A window and a half to find out what the service wants, the round trips, and a few per cent.
                        const double allowed = optimum * allowance + 1.5 * kMinute + 0.15 * kMinute * count / 500;
                        QVERIFY2(static_cast<double>(run.finishedAt) <= allowed, qPrintable(what));
                        const double windows = 1 + optimum / kMinute;
                        QVERIFY2(run.refused <= 8 + 3 * std::log2(windows) + windows / (tells ? 2 : 7),
                                 qPrintable(what));
                        QVERIFY2(run.refusedInARow <= 4, qPrintable(what));
                    }
                }
            }
        }
    }

    void isAsFastAsALoopWithoutLimits_data()
    {
        QTest::addColumn<int>("families");
        QTest::addColumn<int>("each");
        QTest::addColumn<int>("concurrency");
        QTest::newRow("one family") << 1 << 2000 << 6;
        QTest::newRow("three families, as in a full synchronization") << 3 << 2000 << 6;
        QTest::newRow("many small families") << 20 << 10 << 6;
        QTest::newRow("few in flight") << 3 << 500 << 2;
        QTest::newRow("many in flight") << 3 << 2000 << 20;
    }
    void isAsFastAsALoopWithoutLimits()
    {
        QFETCH(int, families);
        QFETCH(int, each);
        QFETCH(int, concurrency);
        std::vector<Job> all;
        for (int i = 0; i < families; ++i)
            append(all, jobs(each, Priority::Background, u"GET /%1"_s.arg(i)));
        Simulation simulation([] { return std::make_unique<NoLimit>(); }, concurrency, 7);
        const Run run = simulation.play(all);
        const qint64 plain = simulation.plainLoop(all.size(), concurrency);
        QCOMPARE(run.refused, 0);
        QCOMPARE(run.mostInFlight, concurrency);
        QVERIFY2(static_cast<double>(run.finishedAt) <= 1.05 * static_cast<double>(plain),
                 qPrintable(u"%1 ms, plain loop %2 ms"_s.arg(run.finishedAt).arg(plain)));
    }

    void opensAgainWhenTheServiceRelents()
    {
        Simulation simulation([] { return std::make_unique<Relenting>(); }, 6, 3);
        const Run run = simulation.play(jobs(3000));
        QVERIFY(run.finishedAt < 60 * kMinute); // at 8 a minute it would be six hours
    }

    void remembersWhatItLearned()
    {
        Simulation simulation(sliding(8), 6, 5);
        std::vector<Job> all = jobs(30, Priority::Visible);
        for (int i = 1; i <= 5; ++i)
            append(all, jobs(7, Priority::Visible, u"GET /a"_s, (10 + 10 * i) * kMinute));
        const Run first = Simulation(sliding(8), 6, 5).play(jobs(30, Priority::Visible));
        const Run run = simulation.play(all);
        QCOMPARE(run.refused, first.refused);
        QVERIFY(std::abs(simulation.budget().perMinute(u"GET /a"_s) - 8) <= 1);
    }

    void keepsFamiliesApart()
    {
        // One family is limited, the other is not and must not notice.
        RequestBudget budget(6);
        budget.enqueue(1, u"GET /a"_s, Priority::Background);
        QVERIFY(budget.take(0) == 1U);
        budget.enqueue(2, u"GET /a"_s, Priority::Interactive);
        budget.enqueue(3, u"GET /b"_s, Priority::Background);
        budget.finished(1, RequestBudget::Outcome::Throttled, 10, 30s);
        QVERIFY(budget.take(11) == 3U);
        QVERIFY(!budget.take(11));
        QVERIFY(budget.state(11).throttled);
    }

    void obeysRetryAfter_data()
    {
        QTest::addColumn<qint64>("delay");
        QTest::addColumn<qint64>("held");
        QTest::newRow("milliseconds") << qint64{250} << qint64{250};
        QTest::newRow("seconds") << qint64{20'000} << qint64{20'000};
        QTest::newRow("at most two windows") << qint64{3'600'000} << qint64{120'000};
    }
    void obeysRetryAfter()
    {
        QFETCH(qint64, delay);
        QFETCH(qint64, held);
        for (const double random : {0.0, 0.5, 0.999}) {
            FamilyPace pace(6);
            pace.begun(1'000);
            pace.throttled(1'000, 1'100, std::chrono::milliseconds(delay), random);
            const qint64 ready = pace.readyAt(1'100, false);
            QVERIFY(ready >= 1'100 + held);
            QVERIFY(ready <= 1'100 + held + std::min<qint64>(held / 10, 500));
        }
    }

    void backsOffAsOne()
    {
        // Six in flight, the first is refused: none of the family begins again, whatever the others bring, and one
        // alone feels the way.
        FamilyPace pace(6);
        for (int i = 0; i < 24; ++i) {
            pace.begun(i * 10);
            pace.answered(i * 10, i * 10 + 5);
        }
        for (int i = 0; i < 6; ++i)
            pace.begun(300 + i);
        pace.throttled(300, 400, {}, 0.5);
        for (int i = 1; i < 6; ++i) {
            QVERIFY(pace.readyAt(400 + i, false) > 400 + i);
            i % 2 ? pace.answered(300 + i, 400 + i) : pace.throttled(300 + i, 400 + i, {}, 0.5);
        }
        QCOMPARE(pace.perMinute(), 27.0); // 24 before and the three that were on their way
        const qint64 ready = pace.readyAt(500, false);
        QVERIFY(ready > 500 && ready < 400 + FamilyPace::kWindowMs);
        pace.begun(ready);
        QCOMPARE(pace.readyAt(ready, false), FamilyPace::kAfterAnswer);
    }

    void goesOnFromWhatAnEarlierRunLearned()
    {
        FamilyPace before(6);
        for (int i = 0; i < 8; ++i) {
            before.begun(i * 10);
            before.answered(i * 10, i * 10 + 5);
        }
        QVERIFY(!before.learned(100));
        before.begun(100);
        before.throttled(100, 105, {}, 0.5);
        const auto learned = before.learned(10'000);
        QVERIFY(learned);
        QCOMPARE(learned->requests, 8);
        QCOMPARE(learned->used, 9); // the refused one as well
        QCOMPARE(learned->agoMs, 9'900);

        // At once: what the earlier run has used up counts. A minute later: all of it may go, but no more.
        FamilyPace soon(6);
        soon.recall(*learned, 10'000);
        QVERIFY(soon.readyAt(10'000, false) > 40'000);
        FamilyPace later(6);
        auto old = *learned;
        old.agoMs = 70'000;
        later.recall(old, 1'000);
        for (int i = 0; i < 8; ++i) {
            QVERIFY(later.readyAt(1'000 + i, false) <= 1'000 + i);
            later.begun(1'000 + i);
            later.answered(1'000 + i, 1'000 + i);
        }
        QVERIFY(later.readyAt(1'100, false) > 50'000);

        FamilyPace wary(6);
        for (const FamilyPace::Learned &wrong : {FamilyPace::Learned{0, 60'000, false, 0, 0},
                                                 {-3, 60'000, true, 0, 0},
                                                 {8, 0, false, 0, 0},
                                                 {8, 60'000, false, 0, -5}}) {
            wary.recall(wrong, 0);
            QVERIFY(!wary.isThrottled(0));
        }
    }

    void doesNotComeBackInStep()
    {
        std::set<qint64> times;
        for (const double random : {0.0, 0.2, 0.4, 0.6, 0.8}) {
            FamilyPace pace(6);
            pace.begun(0);
            pace.throttled(0, 100, {}, random);
            times.insert(pace.readyAt(100, false));
        }
        QCOMPARE(times.size(), 5U);
    }

    void goesSlowerWhereAnswersAreSlow()
    {
        // Concurrency does not rise while answers take much longer than they did alone.
        FamilyPace pace(6);
        qint64 now = 0;
        pace.begun(now);
        pace.answered(now, now + 500);
        for (int i = 0; i < 40; ++i) {
            pace.begun(now);
            now += 5'000;
            pace.answered(now - 5'000, now);
        }
        pace.begun(now);
        QVERIFY(pace.readyAt(now, false) <= now);
        pace.begun(now);
        QCOMPARE(pace.readyAt(now, false), FamilyPace::kAfterAnswer);
    }

    void ordersByPriorityAndArrival()
    {
        RequestBudget budget(1);
        budget.enqueue(1, u"GET /a"_s, Priority::Background);
        budget.enqueue(2, u"GET /b"_s, Priority::Visible);
        budget.enqueue(3, u"GET /a"_s, Priority::Interactive);
        budget.enqueue(4, u"GET /b"_s, Priority::Interactive);
        budget.enqueue(5, u"GET /c"_s, Priority::Visible);
        budget.enqueue(6, u"GET /c"_s, Priority::Background);
        std::vector<RequestBudget::Ticket> order;
        for (qint64 now = 0; const auto ticket = budget.take(now); now += 10) {
            order.push_back(*ticket);
            budget.finished(*ticket, RequestBudget::Outcome::Answered, now + 5);
        }
        QCOMPARE(order, (std::vector<RequestBudget::Ticket>{3, 4, 2, 5, 1, 6}));
    }

    void keepsThePlaceOfARepeatedRequest()
    {
        RequestBudget budget(1);
        for (RequestBudget::Ticket ticket : {1U, 2U, 3U})
            budget.enqueue(ticket, u"GET /a"_s, Priority::Visible);
        QVERIFY(budget.take(0) == 1U);
        budget.finished(1, RequestBudget::Outcome::Answered, 5);
        budget.enqueue(1, u"GET /a"_s, Priority::Visible);
        QVERIFY(budget.take(6) == 1U);
    }

    void doesNotStarveTheBackground_data()
    {
        QTest::addColumn<Simulation::MakeLimiter>("limiter");
        QTest::addColumn<qint64>("within");
        QTest::newRow("8 a minute") << sliding(8) << 10 * kMinute;
        QTest::newRow("no limit") << Simulation::MakeLimiter([] { return std::make_unique<NoLimit>(); })
                                  << qint64{5'000};
    }
    void doesNotStarveTheBackground()
    {
        QFETCH(Simulation::MakeLimiter, limiter);
        QFETCH(qint64, within);
        for (const QString &family : {u"GET /a"_s, u"GET /b"_s}) {
            std::vector<Job> all = jobs(2000, Priority::Interactive, u"GET /a"_s); // a person who never stops
            append(all, jobs(1, Priority::Background, family));
            Simulation simulation(limiter, 2, 9);
            const Run run = simulation.play(all);
            QVERIFY2(run.answeredAt.back() < within, qPrintable(QString::number(run.answeredAt.back())));
        }
    }

    void letsAPersonGoBeforeTheBackground()
    {
        std::vector<Job> all = jobs(200);
        const std::vector<qint64> clicks = {5 * kMinute, 9 * kMinute + 12'345, 14 * kMinute + 50'000};
        for (const qint64 at : clicks)
            append(all, jobs(1, Priority::Interactive, u"GET /a"_s, at));
        Simulation simulation(sliding(8), 6, 11);
        const Run run = simulation.play(all);
        for (std::size_t i = 0; i < clicks.size(); ++i) {
            const qint64 waited = run.answeredAt.at(200 + i) - clicks.at(i);
            QVERIFY2(waited < 17'000, qPrintable(QString::number(waited))); // two slots of a minute's eight
        }
    }

    void estimatesHonestly_data()
    {
        QTest::addColumn<Simulation::MakeLimiter>("limiter");
        QTest::addColumn<Priority>("priority");
        QTest::addColumn<double>("tolerance");
        QTest::newRow("sliding, background") << sliding(8) << Priority::Background << 0.25;
        QTest::newRow("sliding, visible") << sliding(8) << Priority::Visible << 0.25;
        QTest::newRow("counts refusals") << sliding(7, true) << Priority::Visible << 0.25;
        QTest::newRow("fixed") << Simulation::MakeLimiter(
                                      [] { return std::make_unique<FixedWindow>(10, kMinute, 20'000); })
                               << Priority::Background << 0.25;
        QTest::newRow("bucket") << Simulation::MakeLimiter([] { return std::make_unique<TokenBucket>(4, 6); })
                                << Priority::Background << 0.5; // it is still learning that six go in a minute
    }
    void estimatesHonestly()
    {
        QFETCH(Simulation::MakeLimiter, limiter);
        QFETCH(Priority, priority);
        QFETCH(double, tolerance);
        const Run run = Simulation(limiter, 6, 13).play(jobs(100, priority));
        QVERIFY(run.estimates.size() > 50);
        for (const auto &[at, estimate] : run.estimates) {
            const auto left = static_cast<double>(run.finishedAt - at);
            if (at < 2 * kMinute)
                continue; // still finding out
            QVERIFY2(
                std::abs(static_cast<double>(estimate) - left) <= tolerance * left + 70'000,
                qPrintable(u"after %1 s: said %2 s, took %3 s"_s.arg(at / 1000).arg(estimate / 1000).arg(left / 1000)));
        }
    }

    void saysNothingWithoutThrottle()
    {
        RequestBudget budget(2);
        for (RequestBudget::Ticket ticket = 1; ticket <= 100; ++ticket)
            budget.enqueue(ticket, u"GET /a"_s, Priority::Visible);
        QVERIFY(budget.take(0) && budget.take(0));
        QCOMPARE(budget.state(0), (QueueState{98, 2, false, 0s}));
    }

    void forgetsWhatIsTakenOut()
    {
        RequestBudget budget(1);
        for (RequestBudget::Ticket ticket : {1U, 2U, 3U})
            budget.enqueue(ticket, u"GET /a"_s, Priority::Visible);
        budget.remove(2, 0);
        QVERIFY(budget.take(0) == 1U);
        QVERIFY(!budget.take(0));
        budget.remove(1, 1); // in flight: its place is free again
        QVERIFY(budget.take(2) == 3U);
        budget.remove(99, 3);
        budget.finished(3, RequestBudget::Outcome::Unsent, 4);
        QCOMPARE(budget.state(5), QueueState{});
    }

    // Whatever the service does and whoever asks: everything is answered in the end, never more in flight than allowed.
    void holdsUnderRandomLoad()
    {
        for (quint64 seed = 1; seed <= 60; ++seed) {
            Simulation dice([] { return std::make_unique<NoLimit>(); }, 1, seed);
            const int limit = 1 + static_cast<int>(dice.random() * 40);
            const double kind = dice.random();
            const qint64 offset = static_cast<qint64>(dice.random() * kMinute);
            const auto make = [=]() -> std::unique_ptr<Limiter> {
                if (kind < 0.4)
                    return std::make_unique<SlidingWindow>(limit, kMinute, kind < 0.2);
                if (kind < 0.7)
                    return std::make_unique<FixedWindow>(limit, kind < 0.6 ? kMinute : kMinute / 6, offset);
                return std::make_unique<TokenBucket>(std::max(1, limit / 2), limit);
            };
            std::vector<Job> all;
            for (int i = 0; i < 300; ++i) {
                all.push_back({u"GET /%1"_s.arg(static_cast<int>(dice.random() * 4)),
                               static_cast<Priority>(static_cast<int>(dice.random() * 3)),
                               static_cast<qint64>(dice.random() * 10 * kMinute)});
            }
            const int most = 1 + static_cast<int>(dice.random() * 8);
            Simulation simulation(make, most, seed);
            simulation.tellsRetryAfter = dice.random() < 0.5;
            simulation.latency = 2 + static_cast<qint64>(dice.random() * 3'000);
            const Run run = simulation.play(all);
            QVERIFY2(!run.stuck, qPrintable(u"seed %1"_s.arg(seed)));
            QVERIFY2(run.mostInFlight <= most, qPrintable(u"seed %1"_s.arg(seed)));
            QVERIFY2(run.refusedInARow <= 5, qPrintable(u"seed %1: %2 in a row"_s.arg(seed).arg(run.refusedInARow)));
            QCOMPARE(simulation.budget().state(simulation.startAt + run.finishedAt), QueueState{});
        }
    }
};

STEWARD_TEST(TestRequestBudget);
#include "tst_requestbudget.moc"
