// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/money.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

class TestMoney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("nanos");
        const auto row = [](const char *text, qint64 nanos) { QTest::newRow(text) << QByteArray(text) << nanos; };
        row("0", 0);
        row("0E-6176", 0);
        row("0.000", 0);
        row("12.50", 12'500'000'000);
        row("-12.5", -12'500'000'000);
        row("+1", 1'000'000'000);
        row("1.5e-3", 1'500'000);
        row("1e3", 1'000'000'000'000);
        row("1E+2", 100'000'000'000);
        row(".5", 500'000'000);
        row("0.0000000005", 0); // half to even
        row("0.0000000015", 2);
        row("0.00000000150000000000000000000000001", 2);
        row("0.00000000050000000000000000000000001", 1);
        row("0.0000000004999999999999999999999999", 0);
        row("9223372036.854775807", 9'223'372'036'854'775'807);
        row("00000000000000000000000000012.3", 12'300'000'000);
        row("1234567.123456789", 1'234'567'123'456'789);
        row("1e-9999", 0);
    }
    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, nanos);
        const auto money = Money::fromDecimal(text);
        QVERIFY(money.has_value());
        QCOMPARE(money->nanos, nanos);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", "-", ".", "abc", "1,5", "1.2.3", "1e", "1e5x", "0x10", "NaN", "Infinity", " 1",
                                 "1 ", "9223372036.854775808", "1e10", "1e99999999999"})
            QTest::newRow(*text ? text : "empty") << QByteArray(text);
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        const auto money = Money::fromDecimal(text);
        QVERIFY(!money.has_value());
        QCOMPARE(money.error().kind, Error::Kind::BadInput);
    }

    void writes()
    {
        QCOMPARE(Money{0}.toDecimal(), u"0.00"_s);
        QCOMPARE(Money{12'500'000'000}.toDecimal(), u"12.50"_s);
        QCOMPARE(Money{-123'000}.toDecimal(), u"-0.000123"_s);
        QCOMPARE(Money{std::numeric_limits<std::int64_t>::min()}.toDecimal(), u"-9223372036.854775808"_s);
    }

    void survivesTheWayThroughText()
    {
        std::uint64_t state = 42; // splitmix64, so that a failure repeats
        for (int i = 0; i < 20'000; ++i) {
            state += 0x9e3779b97f4a7c15ULL;
            std::uint64_t z = state;
            z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
            z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
            const Money money{static_cast<std::int64_t>((z ^ (z >> 31)) >> (i % 60 + 1)) * (i % 2 ? 1 : -1)};
            const auto back = Money::fromDecimal(money.toDecimal().toLatin1());
            QVERIFY(back.has_value());
            QCOMPARE(back->nanos, money.nanos);
        }
    }

    void sumsStopAtTheEnds()
    {
        const Money most{std::numeric_limits<std::int64_t>::max()};
        const Money least{std::numeric_limits<std::int64_t>::min()};
        QCOMPARE((most + Money{1}).nanos, most.nanos);
        QCOMPARE((least + Money{-1}).nanos, least.nanos);
        QCOMPARE((least - Money{1}).nanos, least.nanos);
        QCOMPARE((most - Money{-1}).nanos, most.nanos);
        QCOMPARE((Money{0} - least).nanos, most.nanos);
        QCOMPARE((most + least).nanos, -1);
        QCOMPARE((least - least).nanos, 0);
        QCOMPARE(Money::fromCents(std::numeric_limits<std::int64_t>::max()).nanos, most.nanos);
        QCOMPARE(Money::fromCents(std::numeric_limits<std::int64_t>::min()).nanos, -most.nanos);
    }

    void centsRoundHalfToEven()
    {
        QCOMPARE(Money{5'000'000}.toCents(), 0);
        QCOMPARE(Money{15'000'000}.toCents(), 2);
        QCOMPARE(Money{15'000'001}.toCents(), 2);
        QCOMPARE(Money{-15'000'000}.toCents(), -2);
        QCOMPARE(Money::fromCents(1234).nanos, 12'340'000'000);
    }
};

STEWARD_TEST(TestMoney);
#include "tst_money.moc"
