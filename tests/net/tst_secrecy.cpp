// SPDX-License-Identifier: GPL-3.0-or-later
// Where the key and private arguments must not go: other origins, errors, the log.
#include "tests/net/requests.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"

#include <QLoggingCategory>
#include <QRegularExpression>

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;

namespace {

QStringList s_logged;

} // namespace

class TestSecrecy : public QObject
{
    Q_OBJECT

    static void capture(QtMsgType, const QMessageLogContext &, const QString &text) { s_logged << text; }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void followsARedirectWithinTheOrigin()
    {
        ScriptedServer server;
        server.enqueue(Script::reply(308, {}, {{"Location", "/v2/organization/projects?limit=1"}}));
        Transport transport(configFor(server), Secret(kKey));
        Pending pending(transport.send(get(), {}));
        QTRY_VERIFY(pending.done());
        QVERIFY(pending.result().has_value());
        QCOMPARE(server.received().back().target, QByteArray("/v2/organization/projects?limit=1"));
        QCOMPARE(server.received().back().headers.value("authorization"), QByteArray("Bearer ") + kKey);
    }

    void refusesARedirectElsewhere_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::newRow(qPrintable(QString::number(status))) << status;
    }
    void refusesARedirectElsewhere()
    {
        QFETCH(int, status);
        ScriptedServer elsewhere;
        ScriptedServer server;
        const QByteArray target = elsewhere.url(u"/v1/organization/projects"_s).toEncoded();
        server.setHandler([=](const Received &) { return Script::reply(status, {}, {{"Location", target}}); });
        Transport transport(configFor(server), Secret(kKey));
        for (const Request &request : {get(), remove(), post()}) {
            Pending pending(transport.send(request, {}));
            QTRY_VERIFY(pending.done());
            QCOMPARE(pending.error().kind, Kind::BadReply);
            QCOMPARE(pending.error().httpStatus, status);
            QCOMPARE(pending.error().detail, u"redirect not followed: "_s + elsewhere.url(QString()).toString());
        }
        QCOMPARE(server.received().size(), 3U);
        QCOMPARE(elsewhere.connections(), 0);
    }

    void repeatsNoWriteAfterARedirect()
    {
        ScriptedServer server;
        server.setHandler([](const Received &) { return Script::reply(307, {}, {{"Location", "/v2/x"}}); });
        Transport transport(configFor(server), Secret(kKey));
        Pending pending(transport.send(post(), {}));
        QTRY_VERIFY(pending.done());
        QCOMPARE(pending.error().kind, Kind::BadReply);
        QCOMPARE(server.received().size(), 1U);
    }

    void endsARedirectInCircles()
    {
        ScriptedServer server;
        server.setHandler([](const Received &) { return Script::reply(302, {}, {{"Location", "/v1/again"}}); });
        Transport transport(configFor(server), Secret(kKey));
        Pending pending(transport.send(get(), {}));
        QTRY_VERIFY(pending.done());
        QCOMPARE(pending.error().kind, Kind::BadReply);
        QCOMPARE(server.received().size(), 6U);
    }

    void keepsTheKeyAndTheArgumentsToItself()
    {
        s_logged.clear();
        ScriptedServer server;
        const QByteArray echo = QByteArray("Incorrect API key: ") + kKey;
        const Script::Headers headers = {{"x-request-id", QByteArray("req_") + kKey}, {"Content-Type", kKey}};
        server.enqueue(Script::reply(200, "{\"value\": \"sk-svcacct-demo-new\"}", headers));
        server.enqueue(Script::reply(401, errorBody(echo), headers));
        server.enqueue(Script::reply(200, QByteArray("<title>") + kKey, headers));
        server.enqueue(Script::reply(200, QByteArray("{\"value\": \"") + kKey, headers));
        server.enqueue(Script::reply(302, {}, {{"Location", QByteArray("https://evil.example/") + kKey}}));
        QLoggingCategory::setFilterRules(u"*=true"_s);
        const auto before = qInstallMessageHandler(&TestSecrecy::capture);
        std::vector<Error> errors;
        {
            TransportConfig config = configFor(server);
            config.maxAttempts = 1;
            Transport transport(config, Secret(kKey));
            for (int i = 0; i < 5; ++i) {
                Pending pending(transport.send({u"projects.get"_s,
                                                Method::Get,
                                                u"/organization/projects/{project_id}"_s,
                                                {u"proj_private"_s},
                                                Query().add("emails"_L1, u"somebody@example.test"_s),
                                                {}},
                                               {}));
                [&] { QTRY_VERIFY(pending.done()); }();
                if (!pending.result().has_value())
                    errors.push_back(pending.error());
                else
                    QVERIFY(!pending.result()->requestId.contains(u"sk-"_s));
            }
        }
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});

        QCOMPARE(errors.size(), 4U);
        for (const Error &error : errors) {
            for (const QString &field :
                 {error.operation, error.serverCode, error.serverText, error.requestId, error.jsonPath, error.detail})
                QVERIFY2(!field.contains(u"sk-"_s), qPrintable(field));
        }
        const QStringList lines = s_logged.filter(u"projects.get"_s);
        QCOMPARE(lines.size(), 5);
        QVERIFY(lines.first().startsWith(u"projects.get GET /organization/projects/{project_id} 200 "_s));
        for (const QString &line : std::as_const(s_logged)) {
            for (const QString &secret : {u"sk-"_s, u"proj_private"_s, u"somebody"_s, u"Bearer"_s})
                QVERIFY2(!line.contains(secret), qPrintable(line));
        }
    }
};

STEWARD_TEST(TestSecrecy);
#include "tst_secrecy.moc"
