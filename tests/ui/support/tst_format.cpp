// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "ui/support/format.h"
#include "ui/support/servertext.h"

#include <QTest>
#include <QTextDocument>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

class TestFormat final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void ages_data()
    {
        QTest::addColumn<qint64>("secondsAgo");
        QTest::addColumn<QString>("inTable");
        QTest::newRow("a little ahead") << -20LL << u"now"_s;
        QTest::newRow("now") << 0LL << u"now"_s;
        QTest::newRow("59 s") << 59LL << u"now"_s;
        QTest::newRow("1 min") << 60LL << u"1 min"_s;
        QTest::newRow("59 min") << 3599LL << u"59 min"_s;
        QTest::newRow("1 h") << 3600LL << u"1 h"_s;
        QTest::newRow("23 h") << 86399LL << u"23 h"_s;
        QTest::newRow("1 d") << 86400LL << u"1 d"_s;
        QTest::newRow("1,430 d") << 1430 * 86400LL << u"1,430 d"_s;
    }
    void ages()
    {
        QFETCH(qint64, secondsAgo);
        constexpr UnixSeconds kNow = 1'795'430'400;
        QTEST(Format::age(kNow - secondsAgo, kNow), "inTable");
    }
    void neverIsSaid()
    {
        QCOMPARE(Format::age(std::nullopt, 100), u"never"_s);
        QCOMPARE(Format::ago(std::nullopt, 100), u"never"_s);
    }
    void sentencesKnowTheFuture()
    {
        QCOMPARE(Format::ago(1000 + 2 * 86400, 1000), u"in 2 day(s)"_s); // English plurals come with the translation
        QCOMPARE(Format::ago(970, 1000), u"just now"_s);
        QCOMPARE(Format::ago(1000 - 180, 1000), u"3 minute(s) ago"_s);
    }

    void money_data()
    {
        QTest::addColumn<qint64>("nanos");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("text");
        QTest::newRow("grouped") << 14'210'440'000'000LL << u"usd"_s << u"$14,210.44"_s;
        QTest::newRow("zero") << 0LL << QString() << u"$0.00"_s;
        QTest::newRow("half to even") << 5'000'000LL << QString() << u"$0.00"_s;
        QTest::newRow("minus is U+2212") << -1'500'000'000LL << QString() << u"\u2212$1.50"_s;
        QTest::newRow("largest") << 9'223'372'036'854'775'807LL << QString() << u"$9,223,372,036.85"_s;
        QTest::newRow("another currency") << 1'500'000'000LL << u"eur"_s << u"EUR\u00A01.50"_s;
    }
    void money()
    {
        QFETCH(qint64, nanos);
        QFETCH(QString, currency);
        QTEST(Format::money(Money{nanos}, currency), "text");
    }
    void moneyInGerman()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(Format::money(Money{1'234'560'000'000}), u"1.234,56\u00A0$"_s);
        QCOMPARE(Format::money(Money{-1'560'000'000}, u"EUR"_s), u"\u22121,56\u00A0EUR"_s);
    }
    void shortMoney_data()
    {
        QTest::addColumn<double>("units");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        QTest::newRow("zero") << 0.0 << QString() << u"0"_s << u"0"_s;
        QTest::newRow("cents") << 0.05 << QString() << u"$0.05"_s << u"0,05\u00A0$"_s;
        QTest::newRow("with a one in it") << 110.0 << u"usd"_s << u"$110"_s << u"110\u00A0$"_s;
        QTest::newRow("thousands") << 20'000.0 << QString() << u"$20k"_s << u"20k\u00A0$"_s;
        QTest::newRow("less than nothing") << -2500.0 << QString() << u"\u2212$2.5k"_s << u"\u22122,5k\u00A0$"_s;
        QTest::newRow("millions") << 1'250'000.0 << QString() << u"$1.25M"_s << u"1,25M\u00A0$"_s;
        QTest::newRow("another currency") << 4000.0 << u"eur"_s << u"EUR\u00A04k"_s << u"4k\u00A0EUR"_s;
    }
    void shortMoney()
    {
        QFETCH(double, units);
        QFETCH(QString, currency);
        QTEST(Format::shortMoney(units, currency), "english");
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QTEST(Format::shortMoney(units, currency), "german");
    }
    void percent()
    {
        QCOMPARE(Format::percent(0.9144), u"91.4\u00A0%"_s);
        QCOMPARE(Format::percent(-0.05), u"\u22125.0\u00A0%"_s);
    }
    void theCLocaleIsNotShown()
    {
        QLocale::setDefault(QLocale::c());
        QCOMPARE(Format::count(1234567), u"1,234,567"_s);
    }
    void dates()
    {
        constexpr UnixSeconds kAt = 1'795'430'460; // 2026-11-23 10:41:00 UTC
        QCOMPARE(Format::date(kAt), u"23 November 2026"_s);
        QCOMPARE(Format::dayMonth(kAt), u"23 Nov"_s);
        QVERIFY(Format::moment(kAt).startsWith(u"23 November 2026, 10:41 UTC"_s));
    }

    void directionControlsAreShownNotObeyed()
    {
        for (const char16_t c :
             {0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x200E, 0x200F, 0x200B})
            QCOMPARE(servertext::shown(QString(u"a"_s) + QChar(c) + u'b'), u"a\u25A1b"_s);
    }
    void linesAndControlsAreFolded()
    {
        QCOMPARE(servertext::shown(u" one\r\n\ttwo\u2028three\u0000\u001b[31m "_s), u"one two three [31m"_s);
        QCOMPARE(servertext::shown(u"\n\t"_s), QString());
        QCOMPARE(servertext::shownOr(u"\n", u"(no name)"_s), u"(no name)"_s);
    }
    void markupAndPlacesStay()
    {
        QCOMPARE(servertext::shown(u"<img src=x> %1 100%"_s), u"<img src=x> %1 100%"_s);
        QCOMPARE(servertext::shown(u"👩‍👩‍👧 Ünïcode עברית"_s),
                 u"👩‍👩‍👧 Ünïcode עברית"_s);
    }
    void tooltipsAreNeverReadAsMarkup()
    {
        QTextDocument shown;
        for (const QString &text :
             {u"<img src=x onerror=1>"_s, u"a < b & c"_s, u"line one\nline two"_s, u"<b>bold</b>"_s}) {
            const QString tip = servertext::tooltip(text);
            QVERIFY(Qt::mightBeRichText(tip)); // so that Qt does not show the escapes
            shown.setHtml(tip);
            QCOMPARE(shown.toPlainText(), text);
        }
        QVERIFY(servertext::tooltip({}).isEmpty());
    }
    void longTextLosesItsMiddle()
    {
        const QString text = servertext::shown(u"<"_s + QString(900, u'x') + u">"_s);
        QCOMPARE(text.size(), servertext::kLongest);
        QVERIFY(text.startsWith(u"<x"_s) && text.endsWith(u"x>"_s) && text.contains(u'\u2026'));
        // A pair of surrogates is never torn apart.
        for (int shift = 0; shift < 2; ++shift) {
            QString emoji(shift, u'x');
            for (int i = 0; i < 400; ++i)
                emoji += u"😀"_s;
            const QString cut = servertext::shown(emoji);
            QCOMPARE(QString::fromUtf8(cut.toUtf8()), cut);
            QVERIFY(!cut.contains(QChar::ReplacementCharacter));
        }
    }
};

STEWARD_TEST(TestFormat);
#include "tst_format.moc"
