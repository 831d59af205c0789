// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/chartletters.h"
#include "app/spend/spendchoice.h"
#include "app/spend/spendmodel.h"
#include "tests/support/testprogram.h"

#include <QDateTime>
#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

class TestSpendChoice : public QObject
{
    Q_OBJECT

    static UnixSeconds at(const QString &utc)
    {
        return QDateTime::fromString(utc + u'Z', Qt::ISODate).toSecsSinceEpoch();
    }
    static QString text(const Period &days)
    {
        const auto day = [](UnixSeconds when) {
            return QDateTime::fromSecsSinceEpoch(when, Qt::UTC).date().toString(Qt::ISODate);
        };
        return day(days.from) + u".."_s + day(days.to);
    }

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Pacific/Kiritimati"); } // 14 hours ahead: no local day may get in

    void reckonsDays_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<int>("budgetDay");
        QTest::addColumn<int>("steps");
        QTest::addColumn<QString>("whole");
        QTest::addColumn<QString>("soFar");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("lastYear");
        QTest::newRow("in the middle") << u"2026-11-23T10:41:00"_s << 1 << 0 << u"2026-11-01..2026-12-01"_s
                                       << u"2026-11-01..2026-11-24"_s << u"2026-10-01..2026-10-24"_s
                                       << u"2025-11-01..2025-11-24"_s;
        QTest::newRow("last period is whole")
            << u"2026-11-23T10:41:00"_s << 1 << -1 << u"2026-10-01..2026-11-01"_s << u"2026-10-01..2026-11-01"_s
            << u"2026-09-01..2026-10-01"_s << u"2025-10-01..2025-11-01"_s;
        QTest::newRow("31 March against February")
            << u"2026-03-31T23:59:59"_s << 1 << 0 << u"2026-03-01..2026-04-01"_s << u"2026-03-01..2026-04-01"_s
            << u"2026-02-01..2026-03-01"_s << u"2025-03-01..2025-04-01"_s;
        QTest::newRow("30 March against February")
            << u"2026-03-30T00:00:00"_s << 1 << 0 << u"2026-03-01..2026-04-01"_s << u"2026-03-01..2026-03-31"_s
            << u"2026-02-01..2026-03-01"_s << u"2025-03-01..2025-03-31"_s;
        QTest::newRow("leap February") << u"2028-02-29T12:00:00"_s << 1 << 0 << u"2028-02-01..2028-03-01"_s
                                       << u"2028-02-01..2028-03-01"_s << u"2028-01-01..2028-02-01"_s
                                       << u"2027-02-01..2027-03-01"_s;
        QTest::newRow("budget from the 15th")
            << u"2026-11-03T00:00:01"_s << 15 << 0 << u"2026-10-15..2026-11-15"_s << u"2026-10-15..2026-11-04"_s
            << u"2026-09-15..2026-10-05"_s << u"2025-10-15..2025-11-04"_s;
        QTest::newRow("first second of a period")
            << u"2026-11-01T00:00:00"_s << 1 << 0 << u"2026-11-01..2026-12-01"_s << u"2026-11-01..2026-11-02"_s
            << u"2026-10-01..2026-10-02"_s << u"2025-11-01..2025-11-02"_s;
    }
    void reckonsDays()
    {
        QFETCH(QString, now);
        QFETCH(int, budgetDay);
        QFETCH(int, steps);
        const UnixSeconds moment = at(now);
        const SpendRange range = stepped(budgetRange(moment, budgetDay), steps, moment, budgetDay);
        QTEST(text(wholeDays(range, moment)), "whole");
        QTEST(text(daysSoFar(range, moment)), "soFar");
        QTEST(text(*comparedDays(range, SpendComparison::Before, moment, budgetDay)), "before");
        QTEST(text(*comparedDays(range, SpendComparison::LastYear, moment, budgetDay)), "lastYear");
        QVERIFY(!comparedDays(range, SpendComparison::None, moment, budgetDay));
        // The whole period before is what one sees on going one step back.
        const SpendRange back = stepped(range, -1, moment, budgetDay);
        QCOMPARE(text(*comparedDays(range, SpendComparison::BeforeWhole, moment, budgetDay)),
                 text(wholeDays(back, moment)));
    }

    void goesThereAndBack()
    {
        const UnixSeconds now = at(u"2026-11-23T10:41:00"_s);
        for (const int budgetDay : {0, 1, 28}) {
            const SpendRange here = budgetRange(now, budgetDay);
            QCOMPARE(stepped(stepped(here, -14, now, budgetDay), 14, now, budgetDay), here);
        }
        const SpendRange thirty{SpendRange::Kind::LastDays, 30, {}};
        QCOMPARE(text(wholeDays(thirty, now)), u"2026-10-25..2026-11-24"_s);
        QCOMPARE(text(wholeDays(stepped(thirty, -1, now, 1), now)), u"2026-09-25..2026-10-25"_s);
        QCOMPARE(text(*comparedDays(thirty, SpendComparison::Before, now, 1)), u"2026-09-25..2026-10-25"_s);
    }

    void isEmptyForDaysToCome()
    {
        const UnixSeconds now = at(u"2026-11-23T10:41:00"_s);
        const Period days =
            daysSoFar({SpendRange::Kind::Custom, 0, {now + 10 * kSecondsPerDay, now + 12 * kSecondsPerDay}}, now);
        QCOMPARE(days.from, days.to);
    }

    void keepsColours()
    {
        ChartLetters letters;
        const auto first = letters.assign(1, {u"a"_s, u"b"_s, u"c"_s});
        QCOMPARE(first, (QHash<QString, int>{{u"a"_s, 0}, {u"b"_s, 1}, {u"c"_s, 2}}));
        // b is gone, d is new, the order is another: nobody who stays changes colour.
        const auto second = letters.assign(1, {u"c"_s, u"d"_s, u"a"_s});
        QCOMPARE(second, (QHash<QString, int>{{u"a"_s, 0}, {u"c"_s, 2}, {u"d"_s, 1}}));
        // b comes back while d has its colour: the next free one.
        QCOMPARE(letters.assign(1, {u"d"_s, u"b"_s}), (QHash<QString, int>{{u"d"_s, 1}, {u"b"_s, 0}}));
        QCOMPARE(letters.assign(2, {u"z"_s}).value(u"z"_s), 0); // other things begin anew
        const auto many = letters.assign(3, {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s});
        QCOMPARE(many.size(), 6);
        QVERIFY(!many.contains(u"7"_s));
    }

    void makesRows()
    {
        SpendFigures figures;
        figures.total = Money::fromCents(300'00);
        figures.totalBefore = Money::fromCents(200'00);
        figures.groups = {{u"p1"_s, u"One"_s, {}, Money::fromCents(240'00), Money::fromCents(120'00)},
                          {QString(), QString(), {}, Money::fromCents(70'00), {}},
                          {u"p2"_s, u"Two"_s, {}, Money::fromCents(-10'00), Money::fromCents(80'00)}};
        figures.otherCurrencies = {{u"eur"_s, Money::fromCents(5'00)}};
        SpendRowsContext context{
            SpendGrouping::Project, true, {{u"p1"_s, 0}}, {{u"p1"_s, u"production"_s}}, [](const QString &) {
                return std::optional(Money::fromCents(480'00));
            }};
        const std::vector<SpendRow> rows = spendRows(figures, context);
        QCOMPARE(rows.size(), size_t(4));
        QCOMPARE(rows[0].sharePermyriad, std::optional<qint64>(8000));
        QCOMPARE(rows[0].changePermyriad(), std::optional<qint64>(10'000));
        QCOMPARE(rows[0].budgetPermyriad(), std::optional<qint64>(5000));
        QCOMPARE(rows[0].letter, 0);
        QCOMPARE(rows[0].environment, std::optional(EnvironmentClass::Production));
        QVERIFY(!rows[1].changePermyriad()); // no percentage of nothing
        QVERIFY(!rows[1].budget);            // nobody's money has no budget
        QCOMPARE(rows[1].letter, 6);
        QCOMPARE(rows[2].sharePermyriad, std::optional<qint64>(-333)); // a credit
        QVERIFY(rows[3].otherCurrency);
        QCOMPARE(rows[3].currency, u"EUR"_s);
        QVERIFY(!rows[3].sharePermyriad);
    }
};

STEWARD_TEST(TestSpendChoice);
#include "tst_spendchoice.moc"
