// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/organization/spendsummary.h"
#include "tests/organization/organizationsamples.h"
#include "tests/support/testprogram.h"

#include <limits>
#include <QTest>

using namespace steward;
using namespace steward::samples;

namespace {

UnixSeconds day(int daysBack)
{
    return startOfDay(kNow) - daysBack * kSecondsPerDay;
}

DayCost cost(int daysBack, const QString &projectId, int cents, const QString &currency = u"usd"_s)
{
    return {day(daysBack), projectId, currency, Money::fromCents(cents)};
}

} // namespace

class TestSpendSummary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void notKnownBeforeItArrived()
    {
        Snapshot snapshot = organization();
        snapshot.states.remove({ListKind::Costs, {}});
        snapshot.costs = std::vector{cost(1, u"proj_p"_s, 100)};
        const SpendSummary summary = spendSummary(snapshot, {}, kNow);
        QVERIFY(!summary.isKnown());
        QVERIFY(summary.currencies.empty());
        QCOMPARE(summary.current.days(), 30);
    }

    void nothingSpentIsKnown()
    {
        const SpendSummary summary = spendSummary(organization(), {}, kNow);
        QVERIFY(summary.isKnown());
        QVERIFY(summary.currencies.empty());
    }

    void addsByPeriodAndDay()
    {
        Snapshot snapshot = organization();
        snapshot.costs = std::vector{
            cost(0, u"proj_p"_s, 5),        cost(1, u"proj_p"_s, 1000),
            cost(1, u"proj_d"_s, 50),       cost(22, u"proj_p"_s, 7),   // 1 November
            cost(22, QString(), 30),        cost(23, u"proj_p"_s, 400), // 31 October
            cost(31, u"proj_p"_s, 20),                                  // 23 October: the same day as today
            cost(53, u"proj_p"_s, 1),                                   // 1 October
            cost(54, u"proj_p"_s, 100'000),                             // 30 September: neither
        };
        const SpendSummary summary = spendSummary(snapshot, {}, kNow);
        QCOMPARE(summary.currencies.size(), size_t(1));
        const CurrencySpend &spend = summary.currencies.front();
        QCOMPARE(spend.currency, u"USD"_s);
        QCOMPARE(spend.current, Money::fromCents(1092));
        QCOMPARE(spend.unattributed, Money::fromCents(30));
        QCOMPARE(spend.previous, Money::fromCents(421));
        QCOMPARE(spend.previousToDate, Money::fromCents(21));
        QCOMPARE(spend.days.size(), size_t(23));
        QCOMPARE(spend.days.front(), (DaySpend{day(22), Money::fromCents(37), false}));
        QCOMPARE(spend.days.at(20), (DaySpend{day(2), {}, false}));
        QCOMPARE(spend.days.at(21), (DaySpend{day(1), Money::fromCents(1050), true}));
        QCOMPARE(spend.days.at(22), (DaySpend{day(0), Money::fromCents(5), true}));
    }

    void currenciesAreNotMixed()
    {
        Snapshot snapshot = organization();
        snapshot.costs = std::vector{cost(1, u"proj_p"_s, 100), cost(1, u"proj_p"_s, 900, u"EUR"_s),
                                     cost(2, u"proj_p"_s, 50, u"USD"_s), cost(40, u"proj_p"_s, 5, u"gbp"_s)};
        const SpendSummary summary = spendSummary(snapshot, {}, kNow);
        QStringList codes;
        for (const CurrencySpend &spend : summary.currencies)
            codes.append(spend.currency);
        QCOMPARE(codes, (QStringList{u"EUR"_s, u"USD"_s, u"GBP"_s}));
        QCOMPARE(summary.currencies[1].current, Money::fromCents(150));
        QCOMPARE(summary.currencies[2].current, Money());
        QCOMPARE(summary.currencies[2].previous, Money::fromCents(5));

        const auto byProject = spendByProject(snapshot.costs, summary.current);
        QCOMPARE(byProject.value(u"proj_p"_s),
                 (std::vector<CurrencyAmount>{{u"EUR"_s, Money::fromCents(900)}, {u"USD"_s, Money::fromCents(150)}}));
        QVERIFY(!byProject.contains(u"proj_d"_s));
    }

    void followsTheBudgetDay()
    {
        Snapshot snapshot = organization();
        snapshot.costs = std::vector{cost(3, u"proj_p"_s, 1), cost(4, u"proj_p"_s, 10), cost(34, u"proj_p"_s, 100),
                                     cost(35, u"proj_p"_s, 1000)};
        Policy policy;
        policy.budgetDay = 20; // three days ago
        const SpendSummary summary = spendSummary(snapshot, policy, kNow);
        QCOMPARE(summary.currencies.front().current, Money::fromCents(1));
        QCOMPARE(summary.currencies.front().previous, Money::fromCents(110));
        QCOMPARE(summary.currencies.front().previousToDate, Money::fromCents(100));
    }

    void absurdAmountsStopAtTheEnd()
    {
        Snapshot snapshot = organization();
        const Money most{std::numeric_limits<std::int64_t>::max()};
        snapshot.costs = std::vector{DayCost{day(1), {}, u"usd"_s, most}, DayCost{day(1), {}, u"usd"_s, most}};
        QCOMPARE(spendSummary(snapshot, {}, kNow).currencies.front().current, most);
    }

    // A clock that is behind: days of the future are neither lost nor counted twice.
    void daysAheadOfTheClock()
    {
        Snapshot snapshot = organization();
        snapshot.costs = std::vector{cost(-2, u"proj_p"_s, 8)};
        const CurrencySpend spend = spendSummary(snapshot, {}, kNow).currencies.front();
        QCOMPARE(spend.current, Money::fromCents(8));
        QCOMPARE(spend.days.size(), size_t(25));
        QCOMPARE(spend.days.back().amount, Money::fromCents(8));
    }
};

STEWARD_TEST(TestSpendSummary);
#include "tst_spendsummary.moc"
