// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/baseurl.h"
#include "app/net/networkrequest.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

class TestBaseUrl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url");
        QTest::newRow("the service") << u"https://api.openai.com/v1"_s << u"https://api.openai.com/v1"_s;
        QTest::newRow("slash and space") << u" https://api.openai.com/v1/ \n"_s << u"https://api.openai.com/v1"_s;
        QTest::newRow("no path") << u"https://gateway.example"_s << u"https://gateway.example"_s;
        QTest::newRow("port") << u"https://gateway.example:8443/openai/v1"_s
                              << u"https://gateway.example:8443/openai/v1"_s;
        QTest::newRow("upper case") << u"HTTPS://API.OpenAI.com/v1"_s << u"https://api.openai.com/v1"_s;
        QTest::newRow("loopback") << u"http://127.0.0.1:8080/v1"_s << u"http://127.0.0.1:8080/v1"_s;
        QTest::newRow("all of 127") << u"http://127.9.8.7/v1"_s << u"http://127.9.8.7/v1"_s;
        QTest::newRow("localhost") << u"http://localhost:8080"_s << u"http://localhost:8080"_s;
        QTest::newRow("IPv6 loopback") << u"http://[::1]:8080/v1"_s << u"http://[::1]:8080/v1"_s;
    }
    void accepts()
    {
        QFETCH(QString, text);
        QFETCH(QString, url);
        const auto result = checkedBaseUrl(text);
        QVERIFY(result.has_value());
        QCOMPARE(result->toString(), url);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << u""_s << u"host"_s;
        QTest::newRow("words") << u"not a url"_s << u"host"_s;
        QTest::newRow("no scheme") << u"api.openai.com/v1"_s << u"scheme"_s;
        QTest::newRow("other scheme") << u"ftp://api.openai.com/v1"_s << u"scheme"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s << u"scheme"_s;
        QTest::newRow("plain") << u"http://api.openai.com/v1"_s << u"plain-http"_s;
        QTest::newRow("private network") << u"http://192.168.0.1/v1"_s << u"plain-http"_s;
        QTest::newRow("looks like loopback") << u"http://127.0.0.1.evil.example/v1"_s << u"plain-http"_s;
        QTest::newRow("looks like localhost") << u"http://localhost.evil.example/v1"_s << u"plain-http"_s;
        QTest::newRow("any address") << u"http://0.0.0.0/v1"_s << u"plain-http"_s;
        QTest::newRow("no host") << u"https:///v1"_s << u"host"_s;
        QTest::newRow("user") << u"https://user@api.openai.com/v1"_s << u"extra"_s;
        QTest::newRow("user that looks like the host") << u"https://api.openai.com@evil.example/v1"_s << u"extra"_s;
        QTest::newRow("query") << u"https://api.openai.com/v1?x=1"_s << u"extra"_s;
        QTest::newRow("fragment") << u"https://api.openai.com/v1#x"_s << u"extra"_s;
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        const auto result = checkedBaseUrl(text);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, Error::Kind::BadInput);
        QCOMPARE(result.error().detail, reason);
    }

    void givesTheKeyToTheConfiguredOriginOnly_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("given");
        QTest::newRow("itself") << u"https://api.example/v1/x"_s << true;
        QTest::newRow("default port") << u"https://api.example:443/other"_s << true;
        QTest::newRow("plain") << u"http://api.example/v1/x"_s << false;
        QTest::newRow("plain on the same port") << u"http://api.example:443/v1/x"_s << false;
        QTest::newRow("other port") << u"https://api.example:444/v1/x"_s << false;
        QTest::newRow("sub-domain") << u"https://a.api.example/v1/x"_s << false;
        QTest::newRow("other host") << u"https://evil.example/v1/x"_s << false;
    }
    void givesTheKeyToTheConfiguredOriginOnly()
    {
        QFETCH(QString, target);
        QFETCH(bool, given);
        TransportConfig config;
        config.baseUrl = QUrl(u"https://api.example/v1"_s);
        const QNetworkRequest request =
            networkRequest(QUrl(target), Method::Get, config, Secret("sk-admin-demo-0123456789"));
        QCOMPARE(request.hasRawHeader("Authorization"), given);
    }
};

STEWARD_TEST(TestBaseUrl);
#include "tst_baseurl.moc"
