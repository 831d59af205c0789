// SPDX-License-Identifier: GPL-3.0-or-later
// Spikes, what is billed for the first time, runaway keys and what another model would cost.
#include "app/spend/prices/pricefile.h"
#include "app/spend/prices/whatif.h"
#include "app/spend/watch/runaway.h"
#include "app/spend/watch/spikes.h"
#include "app/spend/watch/variance.h"
#include "tests/spend/march.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace steward;
using steward::test::kFirstOfMarch;
using namespace Qt::Literals::StringLiterals;

namespace {

WatchedSeries series(int days, qint64 (*cents)(int day), SpendGrouping grouping = SpendGrouping::Project)
{
    WatchedSeries made;
    made.grouping = grouping;
    made.member = u"m"_s;
    for (int day = 0; day < days; ++day)
        made.days.push_back(Money::fromCents(cents(day)));
    return made;
}

std::vector<Incident> spikes(const WatchedSeries &of)
{
    return findSpikes({of}, kFirstOfMarch, {kFirstOfMarch, kFirstOfMarch + 1000 * kSecondsPerDay});
}

UsageCell minute(int at, const QString &key, qint64 requests, qint64 output, const QString &model = u"gpt-5"_s)
{
    UsageCell cell;
    cell.bucket = kFirstOfMarch + at * 60;
    cell.apiKeyId = key;
    cell.projectId = u"p"_s;
    cell.model = model;
    cell.amounts = {requests, 0, 0, output, 0};
    return cell;
}

} // namespace

class WatchTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSpikeIsExplained()
    {
        const auto found = spikes(series(70, [](int day) -> qint64 { return day == 60 ? 22'800 : 1'600 + day % 5; }));
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].kind, Incident::Kind::Spike);
        QCOMPARE(found[0].at, kFirstOfMarch + 60 * kSecondsPerDay);
        QVERIFY(*found[0].times > 14 && *found[0].times < 14.3);
        QVERIFY(found[0].amount - found[0].usual > Money::fromCents(21'000));
    }

    void whatIsUsualIsNoSpike()
    {
        // Mondays that are always ten times the others, a small sum, a month's growth, too little history.
        QVERIFY(spikes(series(70, [](int day) -> qint64 { return day % 7 == 1 ? 50'000 : 5'000; })).empty());
        QVERIFY(spikes(series(70, [](int day) -> qint64 { return day == 60 ? 1'500 : 10; })).empty());
        QVERIFY(spikes(series(70, [](int day) -> qint64 { return 5'000 + 200 * day; })).empty());
        QVERIFY(spikes(series(13, [](int day) -> qint64 { return day == 12 ? 90'000 : 10; })).empty());
    }

    void aNewLevelIsToldOnItsFirstDaysOnly()
    {
        const auto found = spikes(series(80, [](int day) -> qint64 { return day < 60 ? 2'000 : 20'000; }));
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[1].at, kFirstOfMarch + 60 * kSecondsPerDay);
    }

    void firstSeen()
    {
        const auto amounts = [](int day) -> qint64 { return day < 40 ? 0 : 300; };
        const auto found = spikes(series(60, amounts, SpendGrouping::LineItem));
        QCOMPARE(found.size(), size_t(1)); // on the second day it is more than five dollars
        QCOMPARE(found[0].kind, Incident::Kind::FirstSeen);
        QCOMPARE(found[0].at, kFirstOfMarch + 41 * kSecondsPerDay);
        QVERIFY(spikes(series(60, amounts, SpendGrouping::Project)).empty());
    }

    void identity()
    {
        Incident a;
        a.grouping = SpendGrouping::Project;
        a.member = u"p"_s;
        a.at = kFirstOfMarch + 5;
        Incident b = a;
        b.at += 100;
        b.amount = Money{5};
        QCOMPARE(a.id(), b.id());
        b.at += kSecondsPerDay;
        QVERIFY(a.id() != b.id());
        b = a;
        b.kind = Incident::Kind::Runaway;
        QVERIFY(a.id() != b.id());
    }

    void aLoopIsFoundInTime()
    {
        // $0.01 a minute for two hours, then $5 a minute: $300 an hour.
        std::vector<UsageCell> minutes;
        for (int at = 0; at < 130; ++at)
            minutes.push_back(minute(at, u"k"_s, 1, at < 120 ? 1'000 : 500'000));
        int foundAt = 0;
        std::vector<Incident> found;
        for (int until = 100; until <= 130 && found.empty(); ++until) {
            found = findRunaways(minutes, kFirstOfMarch, kFirstOfMarch + until * 60, suppliedPrices());
            foundAt = until;
        }
        QCOMPARE(found.size(), size_t(1));
        QVERIFY(foundAt > 120 && foundAt <= 125);
        QCOMPARE(found[0].member, u"k"_s);
        QCOMPARE(found[0].projectId, u"p"_s);
        QCOMPARE(found[0].at, kFirstOfMarch + 120 * 60);
        QVERIFY(found[0].amount < Money::fromCents(5'000));
    }

    void aBusyKeyDoesNotRunAway()
    {
        std::vector<UsageCell> minutes;
        for (int at = 0; at < 240; ++at) // five minutes of every hour are busy, as before
            minutes.push_back(minute(at, u"k"_s, 10, at % 60 < 5 ? 500'000 : 1'000));
        for (int until = 130; until <= 240; ++until)
            QVERIFY(findRunaways(minutes, kFirstOfMarch, kFirstOfMarch + until * 60, suppliedPrices()).empty());
    }

    void withoutAPriceRequestsCount()
    {
        std::vector<UsageCell> minutes;
        for (int at = 0; at < 66; ++at)
            minutes.push_back(minute(at, u"k"_s, at < 60 ? 5 : 900, 10, u"gpt-9"_s));
        const auto found = findRunaways(minutes, kFirstOfMarch, kFirstOfMarch + 66 * 60, suppliedPrices());
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].at, kFirstOfMarch + 60 * 60);
        QCOMPARE(found[0].amount, Money{}); // not guessed
    }

    void variance()
    {
        const Money budget = Money::fromCents(10'000);
        const std::vector<BudgetedPeriod> periods{
            {Money::fromCents(10'999), budget, true}, {Money::fromCents(9'001), budget, true},
            {Money::fromCents(9'000), budget, true}, // not under a tenth
            {Money::fromCents(12'500), budget, true}, {Money::fromCents(10'000), budget, false},
            {Money::fromCents(10'000), {}, true}};
        const Variance made = varianceOf(periods);
        QCOMPARE(made.periods, 4);
        QCOMPARE(made.within, 2);
        QCOMPARE(*made.last, 0.25);
        QVERIFY(!varianceOf({}).last);
    }

    void anotherModel()
    {
        std::vector<UsageCell> usage{minute(0, u"k"_s, 2, 1'000'000), minute(0, u"k"_s, 3, 1'000, u"gpt-9"_s)};
        WhatIf made = whatIf(usage, {}, u"gpt-5-mini"_s, suppliedPrices());
        QCOMPARE(made.now, Money::fromCents(1'000));
        QCOMPARE(made.then, Money::fromCents(200));
        QCOMPARE(made.requests, 2);
        QCOMPARE(made.requestsLeft, 3);
        QCOMPARE(made.unpriced, QStringList{u"gpt-9"_s});
        made = whatIf(usage, u"gpt-5"_s, u"gpt-10"_s, suppliedPrices());
        QCOMPARE(made.requestsLeft, 2);
        QCOMPARE(made.unpriced, QStringList{u"gpt-10"_s});
    }
};

STEWARD_TEST(WatchTest);
#include "tst_watch.moc"
