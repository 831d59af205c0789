// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/spend/spendplan.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr UnixSeconds kDay0 = 20'000 * kSecondsPerDay;

UnixSeconds day(int index)
{
    return kDay0 + index * kSecondsPerDay;
}

/// '.' missing, 'x' failed, 'p' provisional and old, 'q' provisional and just read, 'c' complete, '!' complete with a
/// failed attempt since
std::vector<DayCoverage> days(const QByteArray &states)
{
    std::vector<DayCoverage> all;
    for (int i = 0; i < states.size(); ++i) {
        DayCoverage one;
        one.day = day(i);
        const char c = states.at(i);
        one.state = c == '.'               ? DayState::Missing
                    : c == 'x'             ? DayState::Failed
                    : c == 'p' || c == 'q' ? DayState::Provisional
                                           : DayState::Complete;
        one.fetchedAt = c == 'q' ? 1000 : 10;
        if (c == '!')
            one.problem = u"500"_s;
        all.push_back(one);
    }
    return all;
}

} // namespace

class TestSpendPlan final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void windows_data()
    {
        QTest::addColumn<QByteArray>("states");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("windows");
        QTest::newRow("nothing held") << QByteArray("......") << 31 << u"0-6"_s;
        QTest::newRow("cut, newest first") << QByteArray("......") << 4 << u"2-6 0-2"_s;
        QTest::newRow("all held") << QByteArray("ccccqq") << 31 << QString();
        QTest::newRow("provisional") << QByteArray("cccppp") << 31 << u"3-6"_s;
        QTest::newRow("failed ones") << QByteArray("xcccc!") << 31 << u"5-6 0-1"_s;
        QTest::newRow("one day between") << QByteArray(".c.cc.") << 31 << u"5-6 0-3"_s;
    }
    void windows()
    {
        QFETCH(QByteArray, states);
        QFETCH(int, days);
        QFETCH(QString, windows);
        QStringList got;
        const auto coverage = ::days(states);
        for (const Period &window : wantedWindows(coverage, {day(0), day(int(states.size()))}, days, 500))
            got << u"%1-%2"_s.arg((window.from - kDay0) / kSecondsPerDay).arg((window.to - kDay0) / kSecondsPerDay);
        QCOMPARE(got.join(u' '), windows);
    }

    void theRangeIsKept()
    {
        const auto coverage = days("......");
        const auto windows = wantedWindows(coverage, {day(2), day(4)}, 31, 500);
        QCOMPARE(windows.size(), 1U);
        QCOMPARE(windows.front(), (Period{day(2), day(4)}));
    }

    void lengthFollowsTheSizeOfAnswers()
    {
        const SpendSource costs;
        const SpendSource usage{SpendSource::Kind::Usage, UsageEndpoint::Completions};
        QCOMPARE(windowDays(costs, 0), 180);
        QCOMPARE(windowDays(usage, 0), 31);
        QCOMPARE(windowDays(costs, 1'700'000), 39); // 2,000 projects x 8 line items
        QCOMPARE(windowDays(costs, kLargestSpendAnswer * 3), 1);
        QCOMPARE(windowDays(usage, 1), 31);
    }

    void memorySurvivesItsTexts()
    {
        SpendMemory memory;
        memory.byKey = SpendMemory::ByKey::Refused;
        memory.refusedAt = 1'795'000'000;
        memory.ungrouped = {day(0), day(40)};
        memory.sources[3].end = day(5);
        memory.sources[3].notOfferedAt = 17;
        memory.noteSize(3, 3'100, 31);
        QCOMPARE(memory.sources[3].bytesPerDay, 100);
        memory.noteSize(3, 31, 31); // it shrinks slowly
        QCOMPARE(memory.sources[3].bytesPerDay, 80);
        const SpendMemory read = SpendMemory::read(memory.texts());
        QCOMPARE(read.texts(), memory.texts());
        QVERIFY(!read.mayAskByKey(1'795'000'000 + 29 * kSecondsPerDay));
        QVERIFY(read.mayAskByKey(1'795'000'000 + 30 * kSecondsPerDay));
        const SpendMemory nothing = SpendMemory::read({{u"costs.by_key"_s, u"?"_s}, {u"end.costs"_s, u"x"_s}});
        QCOMPARE(nothing.texts(), SpendMemory().texts());
    }

    void everySourceHasAPlace()
    {
        for (int i = 0; i < kSpendSourceCount; ++i)
            QCOMPARE(indexOf(spendSourceAt(i)), i);
        QCOMPARE(nameOf({}), u"costs"_s);
        QCOMPARE(nameOf(spendSourceAt(8)), u"code_interpreter_sessions"_s);
    }
};

STEWARD_TEST(TestSpendPlan);
#include "tst_spendplan.moc"
