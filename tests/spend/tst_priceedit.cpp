// SPDX-License-Identifier: GPL-3.0-or-later
// Changing a person's own price table: what is valid on which day afterwards, that nothing supplied is lost, and
// amounts as they are typed.
#include "app/spend/prices/priceedit.h"
#include "app/spend/prices/pricefile.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr UnixSeconds kDay0 = 1'772'323'200; // 1 March 2026, midnight UTC

UnixSeconds day(int number)
{
    return kDay0 + number * kSecondsPerDay;
}

/// \a input: nano-dollars a token. \a until: a day's number; -1: still valid.
Price price(const QString &model, int from, int until, qint64 input, const QString &tier = {})
{
    Price made;
    made.model = model;
    made.tier = tier;
    made.from = day(from);
    made.until = until < 0 ? 0 : day(until);
    made.input = Money{input};
    return made;
}

/// "0-10:5 10-:7": first day, day after the last one, nano-dollars a token; in the order of days, tiers after that.
QString told(const PriceTable &table, const QString &model)
{
    QStringList texts;
    for (const Price &each : table.prices()) {
        if (each.model != model)
            continue;
        QString text = u"%1-"_s.arg((each.from - kDay0) / kSecondsPerDay);
        if (each.until != 0)
            text += QString::number((each.until - kDay0) / kSecondsPerDay);
        texts.prepend(text + u":%1"_s.arg(each.input->nanos) + (each.tier.isEmpty() ? QString() : u' ' + each.tier));
    }
    return texts.join(u' ');
}

} // namespace

class PriceEditTest final : public QObject
{
    Q_OBJECT
    const PriceTable m_supplied{{price(u"m"_s, 0, 10, 5), price(u"m"_s, 10, -1, 4), price(u"n"_s, 3, -1, 1)}};

    [[nodiscard]] QString afterwards(const PriceTable &own, const QString &model = u"m"_s) const
    {
        return told(m_supplied.with(own), model);
    }

private Q_SLOTS:
    void putsAPriceIn_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<QString>("tier");
        QTest::addColumn<QString>("expected");
        QTest::newRow("later") << 20 << QString() << u"0-10:5 10-20:4 20-:9"_s;
        QTest::newRow("between") << 4 << QString() << u"0-4:5 4-10:9 10-:4"_s;
        QTest::newRow("earlier") << -5 << QString() << u"-5-0:9 0-10:5 10-:4"_s;
        QTest::newRow("another tier") << 0 << u"flex"_s << u"0-:9 flex 0-10:5 10-:4"_s;
        QTest::newRow("same day") << 10 << QString() << QString();
    }
    void putsAPriceIn()
    {
        QFETCH(int, from);
        QFETCH(QString, tier);
        QFETCH(QString, expected);
        const auto own = withPrice({}, m_supplied, price(u"m"_s, from, -1, 9, tier));
        if (expected.isEmpty()) {
            QVERIFY(!own);
            QCOMPARE(own.error().kind, Error::Kind::BadInput);
            QCOMPARE(own.error().jsonPath, u"from"_s);
            return;
        }
        QVERIFY(own);
        QCOMPARE(afterwards(*own), expected);
        QCOMPARE(afterwards(*own, u"n"_s), u"3-:1"_s); // another model
        // A file of it is read again: of one model no two prices hold on one day.
        const auto again = readPrices(writePrices(m_supplied.with(*own)));
        QVERIFY(again);
        QCOMPARE(again->prices(), m_supplied.with(*own).prices());
        const Price added = *std::ranges::find(own->prices(), Money{9}, [](const Price &p) { return *p.input; });
        QVERIFY(!isSupplied(added, m_supplied));
        QVERIFY(withoutPrice(*own, m_supplied, added).prices().empty()); // as it was
    }

    void changesASuppliedPrice()
    {
        const Price &now = *m_supplied.find(u"m"_s, day(10));
        Price changed = now;
        changed.input = Money{2};
        const auto own = withPrice({}, m_supplied, changed, &now);
        QVERIFY(own);
        QCOMPARE(afterwards(*own), u"0-10:5 10-:2"_s);
        QVERIFY(isSupplied(own->prices()[1], m_supplied) && !isSupplied(own->prices()[0], m_supplied));
        QVERIFY(withoutPrice(*own, m_supplied, own->prices()[0]).prices().empty()); // the supplied one is back
        Price back = own->prices()[0];
        back.input = Money{4};
        const auto restored = withPrice(*own, m_supplied, back, &own->prices()[0]);
        QVERIFY(restored && restored->prices().empty()); // changed back: nothing own is left
        QVERIFY(withoutModel(*own, u"m"_s).prices().empty());
    }

    void movesAPrice()
    {
        auto own = withPrice({}, m_supplied, price(u"m"_s, 20, -1, 9));
        QVERIFY(own);
        const Price first = *own->find(u"m"_s, day(20));
        Price moved = first;
        moved.from = day(15);
        own = withPrice(*own, m_supplied, moved, &first);
        QVERIFY(own);
        QCOMPARE(afterwards(*own), u"0-10:5 10-15:4 15-:9"_s);
        const Price second = *own->find(u"m"_s, day(15));
        moved = second;
        moved.from = day(5);
        own = withPrice(*own, m_supplied, moved, &second);
        QVERIFY(own);
        QCOMPARE(afterwards(*own), u"0-5:5 5-10:9 10-:4"_s);
    }

    void anEndThatAFileToldIsKept()
    {
        const PriceTable own({price(u"own"_s, 0, 8, 3)});
        Price changed = own.prices()[0];
        changed.input = Money{6};
        const auto edited = withPrice(own, m_supplied, changed, &own.prices()[0]);
        QVERIFY(edited);
        QCOMPARE(told(*edited, u"own"_s), u"0-8:6"_s);
        const auto later = withPrice(*edited, m_supplied, price(u"own"_s, 12, -1, 7));
        QVERIFY(later);
        QCOMPARE(told(*later, u"own"_s), u"0-8:6 12-:7"_s); // the gap stays one
        QCOMPARE(told(withoutModel(*later, u"own"_s), u"own"_s), QString());
    }

    void takesAFileOver()
    {
        const PriceTable own({price(u"m"_s, 0, -1, 9), price(u"mine"_s, 0, -1, 8)});
        const PriceTable file({price(u"m"_s, 0, 10, 5), price(u"m"_s, 10, -1, 4), price(u"x"_s, 0, -1, 2)});
        const PriceTable taken = withTable(own, m_supplied, file);
        QCOMPARE(told(taken, u"m"_s), QString()); // the supplied ones: nothing of one's own
        QCOMPARE(told(taken, u"mine"_s), u"0-:8"_s);
        QCOMPARE(told(taken, u"x"_s), u"0-:2"_s);
        // What is written is read to the same table in force, wherever it is read.
        const PriceTable inForce = m_supplied.with(taken);
        const auto read = readPrices(writePrices(inForce));
        QVERIFY(read);
        QCOMPARE(m_supplied.with(withTable({}, m_supplied, *read)).prices(), inForce.prices());
    }

    void amountsAsTheyAreTyped_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("units");
        QTest::addColumn<qint64>("nanos"); // -1: not a price; -2: too fine
        QTest::newRow("usual") << QByteArray("1.25") << qint64(1'000'000) << qint64(1250);
        QTest::newRow("nothing") << QByteArray("0") << qint64(1'000'000) << qint64(0);
        QTest::newRow("finest") << QByteArray("0.001") << qint64(1'000'000) << qint64(1);
        QTest::newRow("too fine") << QByteArray("0.0015") << qint64(1'000'000) << qint64(-2);
        QTest::newRow("zeros") << QByteArray("0.00100000000000") << qint64(1'000'000) << qint64(1);
        QTest::newRow("one unit") << QByteArray("0.000000001") << qint64(1) << qint64(1);
        QTest::newRow("less than a nano") << QByteArray("0.0000000001") << qint64(1) << qint64(-2);
        QTest::newRow("rounded, not told") << QByteArray("0.0010000001") << qint64(1'000'000) << qint64(-2);
        QTest::newRow("negative") << QByteArray("-1") << qint64(1) << qint64(-1);
        QTest::newRow("words") << QByteArray("cheap") << qint64(1) << qint64(-1);
        QTest::newRow("empty") << QByteArray("") << qint64(1) << qint64(-1);
    }
    void amountsAsTheyAreTyped()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, units);
        QFETCH(qint64, nanos);
        const Result<Money> amount = unitPrice(text, units);
        if (nanos >= 0) {
            QVERIFY(amount);
            QCOMPARE(amount->nanos, nanos);
        } else {
            QVERIFY(!amount);
            QCOMPARE(amount.error().detail, QString(nanos == -1 ? kNotAPrice : kTooFine));
        }
    }
};

STEWARD_TEST(PriceEditTest);
#include "tst_priceedit.moc"
