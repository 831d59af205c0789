// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/keykind.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

class tst_KeyKind : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isToldByThePrefix_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<KeyKind>("kind");
        QTest::newRow("empty") << QByteArray() << KeyKind::Empty;
        QTest::newRow("admin") << QByteArray("sk-admin-demo-1") << KeyKind::Admin;
        QTest::newRow("project") << QByteArray("sk-proj-demo-1") << KeyKind::Project;
        QTest::newRow("service account") << QByteArray("sk-svcacct-demo-1") << KeyKind::ServiceAccount;
        QTest::newRow("old user key") << QByteArray("sk-demo1") << KeyKind::User;
        QTest::newRow("gateway") << QByteArray("gw_demo_1") << KeyKind::Other;
        QTest::newRow("a sentence") << QByteArray("my admin key") << KeyKind::Unusable;
        QTest::newRow("not ASCII") << QByteArray("sk-admin-d\xc3\xa9mo") << KeyKind::Unusable;
        QTest::newRow("control character") << QByteArray("sk-admin-demo\x01") << KeyKind::Unusable;
    }
    void isToldByThePrefix()
    {
        QFETCH(QByteArray, text);
        QFETCH(KeyKind, kind);
        QCOMPARE(keyKind(Secret(text)), kind);
    }

    void isCleaned_data()
    {
        QTest::addColumn<QString>("pasted");
        const auto key = u"sk-admin-demo-1"_s;
        QTest::newRow("as it is") << key;
        QTest::newRow("white space") << u"  \t%1 \n"_s.arg(key);
        QTest::newRow("quoted") << u"\"%1\""_s.arg(key);
        QTest::newRow("typographic quotes") << u"\u201C%1\u201D"_s.arg(key);
        QTest::newRow("single quotes and comma") << u"'%1',"_s.arg(key);
        QTest::newRow("shell line") << u"export OPENAI_ADMIN_KEY=\"%1\";"_s.arg(key);
        QTest::newRow("environment file") << u"OPENAI_ADMIN_KEY=%1\r\n"_s.arg(key);
        QTest::newRow("header") << u"Authorization: Bearer %1"_s.arg(key);
        QTest::newRow("wrapped by a terminal") << u"sk-admin-\ndemo-1"_s;
        QTest::newRow("byte order mark") << u"\uFEFF%1\u200B"_s.arg(key);
        QTest::newRow("no-break space") << u"\u00A0%1"_s.arg(key);
    }
    void isCleaned()
    {
        QFETCH(QString, pasted);
        QCOMPARE(cleanedKey(pasted).reveal(), "sk-admin-demo-1");
    }

    void isLeftAloneWithin()
    {
        QCOMPARE(keyKind(cleanedKey(u"sk-admin demo"_s)), KeyKind::Unusable);
        QCOMPARE(keyKind(cleanedKey(u"sk-admin-d\u00E9mo"_s)), KeyKind::Unusable);
        QCOMPARE(keyKind(cleanedKey(u" '' \n"_s)), KeyKind::Empty);
    }

    void maskShowsTheEndsOnly_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("shown");
        const auto dots = [](qsizetype n) { return QString(n, u'\u2022'); };
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("admin") << QByteArray("sk-admin-Middle00Middle-x7Qe") << u"sk-admin-"_s + dots(15) + u"x7Qe"_s;
        QTest::newRow("project") << QByteArray("sk-proj-Middle00-4mTz") << u"sk-proj-"_s + dots(9) + u"4mTz"_s;
        QTest::newRow("service account") << QByteArray("sk-svcacct-Middle00-4mTz")
                                         << u"sk-svcacct-"_s + dots(9) + u"4mTz"_s;
        QTest::newRow("old user key") << QByteArray("sk-Middle00-4mTz") << u"sk-"_s + dots(9) + u"4mTz"_s;
        QTest::newRow("gateway") << QByteArray("gw_Middle000-4mTz") << dots(13) + u"4mTz"_s;
        QTest::newRow("barely typed") << QByteArray("sk-admin-x7") << dots(11);
        QTest::newRow("prefix and no middle") << QByteArray("sk-admin-x7Qe") << u"sk-"_s + dots(6) + u"x7Qe"_s;
        QTest::newRow("a sentence") << QByteArray("my admin key is long") << dots(20);
        QTest::newRow("very long") << QByteArray("sk-admin-") + QByteArray(200, 'm') + "x7Qe"
                                   << u"sk-admin-"_s + dots(32) + u"x7Qe"_s;
    }
    void maskShowsTheEndsOnly()
    {
        QFETCH(QByteArray, key);
        QFETCH(QString, shown);
        QCOMPARE(maskedKey(Secret(key)), shown);
    }
};

STEWARD_TEST(tst_KeyKind);
#include "tst_keykind.moc"
