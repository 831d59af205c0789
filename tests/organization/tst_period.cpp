// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/organization/period.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace steward;

namespace {

UnixSeconds at(int year, int month, int day, int hour = 0, int second = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, 0, second), Qt::UTC).toSecsSinceEpoch();
}

} // namespace

class TestPeriod : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void examples_data()
    {
        QTest::addColumn<qint64>("now");
        QTest::addColumn<int>("day");
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::newRow("calendar month") << at(2026, 11, 23, 10) << 1 << at(2026, 11, 1) << at(2026, 12, 1);
        QTest::newRow("before the day") << at(2026, 11, 14, 23) << 15 << at(2026, 10, 15) << at(2026, 11, 15);
        QTest::newRow("on the day") << at(2026, 11, 15) << 15 << at(2026, 11, 15) << at(2026, 12, 15);
        QTest::newRow("last second") << at(2026, 12, 1) - 1 << 1 << at(2026, 11, 1) << at(2026, 12, 1);
        QTest::newRow("over new year") << at(2027, 1, 3) << 28 << at(2026, 12, 28) << at(2027, 1, 28);
        QTest::newRow("last day, leap year") << at(2028, 2, 29) << 0 << at(2028, 2, 29) << at(2028, 3, 31);
        QTest::newRow("last day, the day before") << at(2028, 2, 28, 23) << 0 << at(2028, 1, 31) << at(2028, 2, 29);
        QTest::newRow("last day, no leap year") << at(2026, 2, 28) << 0 << at(2026, 2, 28) << at(2026, 3, 31);
        QTest::newRow("a day no month must have") << at(2026, 11, 23) << 31 << at(2026, 11, 1) << at(2026, 12, 1);
        QTest::newRow("nonsense") << at(2026, 11, 23) << -7 << at(2026, 11, 1) << at(2026, 12, 1);
    }
    void examples()
    {
        QFETCH(qint64, now);
        QFETCH(int, day);
        const Period period = periodAt(now, day);
        QTEST(period.from, "from");
        QTEST(period.to, "to");
    }

    // Every day of twelve years lies in exactly one period; periods follow each other without a gap, on midnights.
    void properties()
    {
        for (int day = 0; day <= 28; ++day) {
            Period last = periodAt(at(2019, 12, 31, 23), day);
            for (UnixSeconds noon = at(2020, 1, 1, 12); noon < at(2032, 1, 1); noon += kSecondsPerDay) {
                const Period period = periodAt(noon, day);
                QVERIFY(period.contains(noon));
                QVERIFY(period.days() >= 28 && period.days() <= 31);
                QCOMPARE(period.from, startOfDay(period.from));
                QCOMPARE(period.to, startOfDay(period.to));
                const QDate first = QDateTime::fromSecsSinceEpoch(period.from, Qt::UTC).date();
                QCOMPARE(first.day(), day == 0 ? first.daysInMonth() : day);
                if (period == last)
                    continue;
                QCOMPARE(period.from, last.to);
                QCOMPARE(periodBefore(period, day), last);
                last = period;
            }
        }
    }

    void startOfDayIsUtc()
    {
        QCOMPARE(startOfDay(at(2026, 3, 29, 1)), at(2026, 3, 29)); // where many clocks change
        QCOMPARE(startOfDay(at(2026, 3, 29, 23, 59)), at(2026, 3, 29));
        QCOMPARE(startOfDay(-1), at(1969, 12, 31));
    }
};

STEWARD_TEST(TestPeriod);
#include "tst_period.moc"
