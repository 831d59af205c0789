// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/connectionstore.h"
#include "app/session/environment.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

class tst_Environment : public QObject
{
    Q_OBJECT

    [[nodiscard]] static Result<std::optional<Connected>> found(const QString &key, const QString &url)
    {
        QProcessEnvironment environment;
        if (!key.isNull())
            environment.insert(u"OPENAI_ADMIN_KEY"_s, key);
        if (!url.isNull())
            environment.insert(u"OPENAI_BASE_URL"_s, url);
        return connectionFromEnvironment(environment);
    }

private Q_SLOTS:
    void isNoneWithoutAKey()
    {
        QVERIFY(!found({}, {})->has_value());
        QVERIFY(!found(u"  "_s, u"https://api.example.com/v1"_s)->has_value());
        QVERIFY(!found({}, u"nonsense"_s)->has_value());
    }

    void isAsTheVariablesSay()
    {
        const auto result = found(u" sk-admin-demo-x7Qe\n"_s, u"https://api.example.com/v1"_s);
        QVERIFY(result && *result);
        const auto &connected = **result;
        QCOMPARE(connected.key.reveal(), "sk-admin-demo-x7Qe");
        QCOMPARE(connected.connection.kind, Connection::Kind::Environment);
        QCOMPARE(connected.connection.baseUrl, QUrl(u"https://api.example.com/v1"_s));
        QCOMPARE(connected.connection.keyTail, u"x7Qe"_s);
        QVERIFY(!connected.connection.name.isEmpty());
        QVERIFY(!connected.connection.readOnly);
    }

    void takesTheOfficialAddressByDefault()
    {
        for (const auto &url : {QString(), u""_s, u"  "_s})
            QCOMPARE((*found(u"sk-admin-demo-x7Qe"_s, url))->connection.baseUrl, QUrl(u"https://api.openai.com/v1"_s));
    }

    void hasAnIdThatLastsAndTellsNothing()
    {
        const auto id = [](const QString &key, const QString &url) { return (*found(key, url))->connection.id; };
        const auto one = id(u"sk-admin-demo-x7Qe"_s, {});
        QCOMPARE(id(u"sk-admin-demo-x7Qe"_s, {}), one);
        QVERIFY(id(u"sk-admin-demo-x7Qf"_s, {}) != one);
        QVERIFY(id(u"sk-admin-demo-x7Qe"_s, u"https://api.example.com/v1"_s) != one);
        QVERIFY(ConnectionStore::isValidId(one));
        QVERIFY(!one.contains("x7qe"_L1, Qt::CaseInsensitive));
    }

    void refusesWhatCannotBeUsed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("detail");
        const auto key = u"sk-admin-demo-x7Qe"_s;
        QTest::newRow("plain http") << key << u"http://api.example.com/v1"_s << u"plain-http"_s;
        QTest::newRow("no address") << key << u"api dot example"_s << QString();
        QTest::newRow("file") << key << u"file:///etc/passwd"_s << u"scheme"_s;
        QTest::newRow("password") << key << u"https://me:secret@api.example.com/v1"_s << u"extra"_s;
        QTest::newRow("two words") << u"sk-admin demo"_s << QString() << u"key"_s;
    }
    void refusesWhatCannotBeUsed()
    {
        QFETCH(QString, key);
        QFETCH(QString, url);
        QFETCH(QString, detail);
        const auto result = found(key, url);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::BadInput);
        if (!detail.isEmpty())
            QCOMPARE(result.error().detail, detail);
        QVERIFY(!result.error().detail.contains("secret"_L1));
    }
};

STEWARD_TEST(tst_Environment);
#include "tst_environment.moc"
