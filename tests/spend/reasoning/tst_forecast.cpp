// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/reasoning/dailymodel.h"
#include "app/spend/reasoning/forecast.h"
#include "tests/support/testprogram.h"

#include <QDate>
#include <QDateTime>
#include <QTest>

using namespace steward;

class TestForecast : public QObject
{
    Q_OBJECT

    static UnixSeconds day(int year, int month, int dayOfMonth)
    {
        return QDate(year, month, dayOfMonth).startOfDay(Qt::UTC).toSecsSinceEpoch();
    }
    /// \a count days that end with \a today, each \a dollars.
    static SpendHistory flat(UnixSeconds today, int count, int dollars)
    {
        return {today - (count - 1) * kSecondsPerDay,
                std::vector<Money>(static_cast<size_t>(count), Money::fromCents(dollars * 100)), 0};
    }

private Q_SLOTS:
    void saysNothingWithoutHistory()
    {
        const Period november = periodAt(day(2026, 11, 15), 1);
        QVERIFY(!forecast({day(2026, 11, 15), {}, 0}, november));
        QVERIFY(!forecast(flat(day(2026, 11, 15), 6, 10), november));
        SpendHistory provisional = flat(day(2026, 11, 15), 8, 10);
        provisional.provisionalDays = 2; // six complete ones are too few
        QVERIFY(!forecast(provisional, november));
        QVERIFY(forecast(flat(day(2026, 11, 15), 7, 10), november));
    }

    void saysNothingOfWhatIsOver()
    {
        QVERIFY(!forecast(flat(day(2026, 11, 30), 60, 10), periodAt(day(2026, 11, 15), 1)));
    }

    void goesOnAsItWas()
    {
        const auto said = forecast(flat(day(2026, 11, 10), 70, 10), periodAt(day(2026, 11, 10), 1));
        QVERIFY(said);
        QCOMPARE(said->total, Money::fromCents(300'00));
        QCOMPARE(said->middle.size(), size_t(20));
        QCOMPARE(said->firstDay, day(2026, 11, 11));
        QCOMPARE(said->middle.front(), Money::fromCents(110'00));
        QVERIFY(said->low <= said->total && said->total <= said->high);
    }

    void knowsTheWeek()
    {
        SpendHistory history = flat(day(2026, 11, 8), 84, 0); // a Sunday
        for (size_t i = 0; i < history.daily.size(); ++i) {
            const auto weekday = (history.firstDay / kSecondsPerDay + static_cast<qint64>(i) + 3) % 7;
            history.daily[i] = Money::fromCents(weekday < 5 ? 100'00 : 0);
        }
        const auto said = forecast(history, periodAt(day(2026, 11, 8), 1));
        QVERIFY(said);
        // 2-6, 9-13, 16-20, 23-27 and 30 November are weekdays: 21 of them.
        const double dollars = static_cast<double>(said->total.nanos) / 1e9;
        QVERIFY2(qAbs(dollars - 2100) < 60, qPrintable(QString::number(dollars)));
    }

    void isNotMovedByOneSpike()
    {
        SpendHistory history = flat(day(2026, 11, 20), 70, 10);
        history.daily[history.daily.size() - 3] = Money::fromCents(500'00); // on the 18th
        const auto said = forecast(history, periodAt(day(2026, 11, 20), 1));
        QVERIFY(said);
        const double ahead = static_cast<double>((said->total - Money::fromCents(690'00)).nanos) / 1e9; // 20 days held
        QVERIFY2(qAbs(ahead - 100) < 5, qPrintable(QString::number(ahead)));
    }

    void followsALevelThatChanged()
    {
        SpendHistory history = flat(day(2026, 11, 20), 70, 10);
        for (size_t i = history.daily.size() - 6; i < history.daily.size(); ++i)
            history.daily[i] = Money::fromCents(30'00);
        const auto said = forecast(history, periodAt(day(2026, 11, 20), 1));
        QVERIFY(said);
        const double ahead = static_cast<double>((said->total - Money::fromCents(140'00 + 180'00)).nanos) / 1e9;
        QVERIFY2(qAbs(ahead - 300) < 30, qPrintable(QString::number(ahead)));
    }

    void liftsProvisionalDaysButKeepsWhatTheyHold()
    {
        SpendHistory history = flat(day(2026, 11, 20), 70, 10);
        history.provisionalDays = 2;
        history.daily.back() = Money::fromCents(1'00);                     // today has hardly begun
        history.daily[history.daily.size() - 2] = Money::fromCents(40'00); // yesterday is above the usual already
        const auto said = forecast(history, periodAt(day(2026, 11, 20), 1));
        QVERIFY(said);
        QCOMPARE(said->firstDay, day(2026, 11, 19));
        QCOMPARE(said->total, Money::fromCents(180'00 + 40'00 + 110'00));
    }

    void neverTakesBackWhatWasSpent()
    {
        SpendHistory history = flat(day(2026, 11, 20), 90, 0);
        for (size_t i = 0; i < history.daily.size(); ++i)
            history.daily[i] =
                Money::fromCents(static_cast<qint64>(10'000 - 100 * static_cast<int>(i))); // down to almost nothing
        const auto said = forecast(history, periodAt(day(2026, 11, 20), 1));
        QVERIFY(said);
        for (size_t i = 1; i < said->middle.size(); ++i) {
            QVERIFY(said->middle[i] >= said->middle[i - 1]);
            QVERIFY(said->lowest[i] >= said->lowest[i - 1]);
            QVERIFY(said->lowest[i] <= said->middle[i] && said->middle[i] <= said->highest[i]);
        }
    }

    void countsOnlyDaysOfThePeriod()
    {
        // 1 November, whose day before is still provisional and belongs to October.
        SpendHistory history = flat(day(2026, 11, 1), 70, 10);
        history.provisionalDays = 2;
        const auto said = forecast(history, periodAt(day(2026, 11, 1), 1));
        QVERIFY(said);
        QCOMPARE(said->firstDay, day(2026, 11, 1));
        QCOMPARE(said->middle.size(), size_t(30));
        QCOMPARE(said->total, Money::fromCents(300'00));
    }
};

STEWARD_TEST(TestForecast);
#include "tst_forecast.moc"
