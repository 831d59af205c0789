// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and times in the demonstration's answers, against Qt's own.
#include "app/demo/text.h"
#include "tests/support/testprogram.h"

#include <limits>
#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

using namespace steward;

class TestDemoText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void appends()
    {
        QByteArray text("a");
        demo::add(text, ",\"", QByteArray("name"), "\":", qint64(-17), ',', 0, ',', std::numeric_limits<qint64>::min());
        QCOMPARE(text, QByteArray("a,\"name\":-17,0,-9223372036854775808"));
    }

    void decimals_data()
    {
        QTest::addColumn<qint64>("nanos");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << qint64(0) << QByteArray("0");
        QTest::newRow("whole") << qint64(12'000'000'000) << QByteArray("12");
        QTest::newRow("half") << qint64(12'500'000'000) << QByteArray("12.5");
        QTest::newRow("small") << qint64(123'000) << QByteArray("0.000123");
        QTest::newRow("the smallest") << qint64(1) << QByteArray("0.000000001");
        QTest::newRow("a credit") << qint64(-1'250'000'000) << QByteArray("-1.25");
        QTest::newRow("a small credit") << qint64(-7) << QByteArray("-0.000000007");
        QTest::newRow("the largest") << std::numeric_limits<qint64>::max() << QByteArray("9223372036.854775807");
        QTest::newRow("the largest credit")
            << std::numeric_limits<qint64>::min() << QByteArray("-9223372036.854775808");
    }
    void decimals()
    {
        QFETCH(qint64, nanos);
        QByteArray text("x");
        demo::addDecimal(text, nanos);
        QTEST(text.mid(1), "text");
    }

    void times()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 2000; ++i) {
            const qint64 seconds = i == 0 ? 0 : random.bounded(qint64(0), qint64(4'102'444'800)); // to 2100
            QByteArray text;
            demo::addIsoTime(text, seconds);
            QCOMPARE(QString::fromLatin1(text), QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate));
        }
    }
};

STEWARD_TEST(TestDemoText);
#include "tst_demotext.moc"
