// SPDX-License-Identifier: GPL-3.0-or-later
// Costs and usage from the real demonstration server into the real archive: what is asked for, in which order, and what
// is held afterwards.
#include "tests/support/testprogram.h"
#include "tests/sync/spend/spendbed.h"

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char kCosts[] = "/organization/costs";

QStringList groupsOf(const QUrlQuery &query)
{
    return query.allQueryItemValues(u"group_by"_s);
}

} // namespace

class TestSpendSync final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEverythingOnce()
    {
        SpendBed bed;
        bed.offerOnly({UsageEndpoint::Completions, UsageEndpoint::Images});
        QVERIFY(bed.round());
        QVERIFY(!bed.sync->anyError());
        const Period ninety = bed.lastDays(90);
        QCOMPARE(bed.wrongDays(ninety), 0);
        QCOMPARE(bed.count(kCostSource, ninety, DayState::Provisional), 3);
        QCOMPARE(bed.count(kCostSource, ninety, DayState::Complete), 87);
        QCOMPARE(bed.coverage(kCostSource, ninety).front().byKey, true);

        // everything the service has, back to the first day with costs
        const Period all = bed.held(kCostSource);
        QVERIFY(all.days() > 300);
        QCOMPARE(bed.billed(all.from - kSecondsPerDay, all.from), 0);
        for (const UsageEndpoint endpoint : {UsageEndpoint::Completions, UsageEndpoint::Images})
            QCOMPARE(bed.count(SpendBed::usage(endpoint), ninety, DayState::Missing), 0);
        QVERIFY(bed.held(SpendBed::usage(UsageEndpoint::Completions)).days() > 300);

        // the groupings agree, over all that is complete
        const auto reconciled = waited(bed.archive->reconcile(ninety));
        QVERIFY(reconciled);
        QCOMPARE(reconciled->comparedDays, 87);
        QVERIFY(reconciled->differences.empty());
        const auto older = waited(bed.archive->reconcile({all.from, ninety.from}));
        QVERIFY(older && older->comparedDays > 200);
    }

    void asksForTheCurrentPeriodFirstAndForAsLittleAsItCan()
    {
        SpendBed bed;
        bed.offerOnly({UsageEndpoint::Completions, UsageEndpoint::Images});
        QVERIFY(bed.round());
        const auto costs = bed.queries(kCosts);
        const Period month = periodAt(bed.clock.now(), 1);
        QCOMPARE(SpendBed::windowOf(costs.front()), (Period{month.from, bed.today() + kSecondsPerDay}));
        const auto completions = bed.queries("/organization/usage/completions");
        // before anything older was asked for, every source has been asked for the current period
        int current = 0;
        for (const demo::LoggedRequest &request : bed.server->log()) {
            const Period window = SpendBed::windowOf(QUrlQuery(QString::fromLatin1(request.rawQuery)));
            if (window.to <= month.from)
                break;
            current += window.from == month.from ? 1 : 0;
        }
        QCOMPARE(current, 3);
        // 2 for 90 days, 3 for what is older, 2 that are empty; and the sums of all that, 180 days each
        QCOMPARE(costs.size(), 7U + 4U);
        QVERIFY(completions.size() <= 24U);
        for (const QUrlQuery &query : costs)
            QCOMPARE(query.queryItemValue(u"limit"_s), u"180"_s);

        // the next round within minutes: only a look at the last minutes and hours
        bed.server->clearLog();
        bed.later(5);
        QVERIFY(bed.round());
        QCOMPARE(bed.queries(kCosts).size(), 0U);

        // later: the provisional days, and the sums to compare with
        bed.server->clearLog();
        bed.later(60);
        QVERIFY(bed.round());
        const auto again = bed.queries(kCosts);
        QCOMPARE(again.size(), 2U);
        QCOMPARE(SpendBed::windowOf(again.at(0)), bed.lastDays(3));
        QCOMPARE(SpendBed::windowOf(again.at(1)), bed.lastDays(3));
        QCOMPARE(groupsOf(again.at(1)), QStringList());

        // two days later: the new days, and those that were provisional
        bed.server->clearLog();
        bed.later(2 * 24 * 60);
        QVERIFY(bed.round());
        QCOMPARE(SpendBed::windowOf(bed.queries(kCosts).front()), bed.lastDays(5));
        QCOMPARE(bed.count(kCostSource, bed.lastDays(5), DayState::Complete), 2);
    }

    void goesOnWithoutKeysWhereTheyAreRefused()
    {
        demo::Options options;
        options.quirks = demo::Quirk::NoCostsByKey;
        SpendBed bed(options);
        bed.offerOnly({UsageEndpoint::Completions, UsageEndpoint::Images});
        bed.limitHistory(45);
        QVERIFY(bed.round());
        QVERIFY(!bed.sync->anyError());
        const auto withKeys = [&] {
            return std::ranges::count_if(
                bed.queries(kCosts), [](const QUrlQuery &query) { return groupsOf(query).contains(u"api_key_id"_s); });
        };
        QCOMPARE(withKeys(), 1);
        QCOMPARE(bed.count(kCostSource, bed.lastDays(45), DayState::Missing), 0);
        QCOMPARE(bed.count(kCostSource, bed.lastDays(45), DayState::Failed), 0);
        QVERIFY(!bed.coverage(kCostSource, bed.lastDays(1)).front().byKey);

        bed.server->clearLog();
        bed.connectTo(); // remembered
        bed.later(60);
        QVERIFY(bed.round());
        QCOMPARE(withKeys(), 0);
        bed.server->clearLog();
        bed.later(31 * 24 * 60); // services change
        QVERIFY(bed.round());
        QCOMPARE(withKeys(), 1);
    }

    void isTakenUpWhereItStopped()
    {
        SpendBed bed;
        bed.limitHistory(150);
        bed.offerOnly({UsageEndpoint::Completions, UsageEndpoint::Images});
        QObject::connect(bed.sync.get(), &SpendSync::progressChanged, bed.sync.get(), [&bed] {
            if (bed.sync->progress().phase == SpendPhase::Recent && bed.sync->progress().rows > 0)
                bed.sync->cancel();
        });
        QVERIFY(bed.round());
        QVERIFY(!bed.sync->progress().running);
        QVERIFY(!bed.sync->error());
        const Period month{periodAt(bed.clock.now(), 1).from, bed.today() + kSecondsPerDay};
        QCOMPARE(bed.count(kCostSource, month, DayState::Missing), 0);
        QVERIFY(bed.held(kCostSource).days() < 150);

        bed.connectTo();
        bed.server->clearLog();
        QVERIFY(bed.round());
        QCOMPARE(bed.held(kCostSource).days(), 150);
        for (const QUrlQuery &query : bed.queries(kCosts)) {
            if (!groupsOf(query).isEmpty())
                QVERIFY(SpendBed::windowOf(query).to <= month.from); // what was held is not read again
        }
        QCOMPARE(bed.count(kCostSource, bed.held(kCostSource), DayState::Missing), 0);
    }

    void pausesAndGoesOn()
    {
        SpendBed bed;
        bed.limitHistory(45);
        QSignalSpy finished(bed.sync.get(), &SpendSync::finished);
        bed.sync->setPaused(true);
        bed.sync->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(bed.sync->progress().requestsLeft >= kSpendSources, 20'000);
        QVERIFY(bed.sync->progress().paused);
        QCOMPARE(bed.queries(kCosts).size(), 0U);
        QVERIFY(finished.isEmpty());
        bed.sync->setPaused(false);
        QVERIFY(comesTrue([&] { return !finished.isEmpty(); }, 120'000));
        QCOMPARE(bed.count(kCostSource, bed.lastDays(45), DayState::Missing), 0);
    }

    void tellsHowFarItIs()
    {
        SpendBed bed;
        bed.limitHistory(200);
        bed.offerOnly({UsageEndpoint::Completions, UsageEndpoint::Images});
        std::vector<SpendPhase> phases;
        bool bounded = true;
        Period told;
        QObject::connect(bed.sync.get(), &SpendSync::progressChanged, bed.sync.get(), [&] {
            const SpendProgress &progress = bed.sync->progress();
            if (phases.empty() || phases.back() != progress.phase)
                phases.push_back(progress.phase);
            bounded = bounded && (progress.phase == SpendPhase::History || progress.daysDone <= progress.daysWanted) &&
                      progress.daysDone >= 0 && (progress.phase != SpendPhase::History || !progress.estimate);
        });
        QObject::connect(bed.sync.get(), &SpendSync::daysChanged, bed.sync.get(), [&](const Period &days) {
            told = told.days() > 0 ? Period{std::min(told.from, days.from), std::max(told.to, days.to)} : days;
        });
        QVERIFY(bed.round());
        QCOMPARE(phases.front(), SpendPhase::Current);
        QVERIFY(std::ranges::is_sorted(phases));
        QVERIFY(bounded);
        QCOMPARE(told, bed.held(kCostSource));
        QVERIFY(bed.sync->progress().rows > 5'000);
        QVERIFY(!bed.sync->progress().running);
        QCOMPARE(bed.sync->progress().requestsLeft, 0);
    }

    void readsDaysAgainThatAPersonAskedFor()
    {
        SpendBed bed;
        bed.limitHistory(45);
        QVERIFY(bed.round());
        bed.server->clearLog();
        bed.later(1);
        const Period days{bed.today() - 40 * kSecondsPerDay, bed.today() - 38 * kSecondsPerDay};
        QSignalSpy finished(bed.sync.get(), &SpendSync::finished);
        bed.sync->refetch(SpendBed::usage(UsageEndpoint::Images), days);
        QVERIFY(comesTrue([&] { return !finished.isEmpty(); }, 60'000));
        const auto asked = bed.queries("/organization/usage/images");
        QVERIFY(!asked.empty());
        QCOMPARE(SpendBed::windowOf(asked.front()), days);
        QCOMPARE(bed.coverage(SpendBed::usage(UsageEndpoint::Images), days).front().fetchedAt, bed.clock.now());
    }

    void followsMinutesWhileTheyAreShown()
    {
        SpendBed bed;
        QSignalSpy changed(bed.sync.get(), &SpendSync::minutesChanged);
        bed.sync->setLive(UsageEndpoint::Completions);
        QVERIFY(comesTrue([&] { return !changed.isEmpty(); }, 20'000));
        const auto asked = bed.queries("/organization/usage/completions");
        QCOMPARE(asked.size(), 1U);
        QCOMPARE(asked.front().queryItemValue(u"bucket_width"_s), u"1m"_s);
        const Period hour = SpendBed::windowOf(asked.front());
        QCOMPARE(hour.to - hour.from, 3600);
        UsageQuestion question;
        question.range = hour;
        question.width = BucketWidth::Minute;
        const auto figures = waited(bed.archive->ask(question));
        QVERIFY(figures);
        qint64 requests = 0;
        for (const demo::Stream &stream : bed.server->traffic().streams()) {
            if (demo::kProducts[std::size_t(stream.product)].service == demo::Service::Completions)
                requests += bed.server->traffic().between(stream, hour.from / 60, bed.clock.now() / 60).requests;
        }
        QVERIFY(requests > 0);
        QCOMPARE(figures->total[std::size_t(UsageUnit::Requests)], requests);
        bed.sync->setLive({});
    }

    void keepsWhatSyncReadByProject()
    {
        SpendBed bed;
        bed.offerOnly({UsageEndpoint::Completions, UsageEndpoint::Images});
        bed.limitHistory(45);
        QVERIFY(bed.round());
        const Period days{bed.today() - 10 * kSecondsPerDay, bed.today() - 5 * kSecondsPerDay};
        auto buckets = std::make_shared<std::vector<CostBucket>>();
        CostRow wrong;
        wrong.amount = Money::fromCents(5);
        wrong.currency = u"usd"_s;
        buckets->push_back({days.from, days.from + kSecondsPerDay, {wrong}});
        QSignalSpy changed(bed.sync.get(), &SpendSync::daysChanged);
        bed.sync->takeProjectCosts(days, buckets);
        QVERIFY(comesTrue([&] { return !changed.isEmpty(); }, 20'000));
        const auto reconciled = waited(bed.archive->reconcile(days));
        QVERIFY(reconciled);
        QCOMPARE(reconciled->differences.size(), 5U);
        QCOMPARE(reconciled->differences.front().byProject, Money::fromCents(5));
    }

private:
    static constexpr int kSpendSources = 1 + kUsageEndpointCount;
};

STEWARD_TEST(TestSpendSync);
#include "tst_spendsync.moc"
