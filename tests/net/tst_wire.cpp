// SPDX-License-Identifier: GPL-3.0-or-later
// What really goes over a socket: the request line, the headers, the number of times.
#include "app/net/networkrequest.h"
#include "app/net/transport.h"
#include "tests/net/requests.h"
#include "tests/support/await.h"
#include "tests/support/patience.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testprogram.h"

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Request createProject()
{
    return {
        u"projects.create"_s, Method::Post, u"/organization/projects"_s, {}, {}, QJsonObject{{u"name"_s, u"Büro"_s}}};
}

} // namespace

class TestWire : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void encodesQuery_data()
    {
        QTest::addColumn<Query>("query");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("numbers and truth") << Query().add("limit"_L1, 100).add("include_archived"_L1, true)
                                           << QByteArray("limit=100&include_archived=true");
        QTest::newRow("repeated") << Query().add("group_by"_L1, QStringList{u"project_id"_s, u"line_item"_s})
                                  << QByteArray("group_by=project_id&group_by=line_item");
        QTest::newRow("brackets")
            << Query()
                   .add("event_types[]"_L1, QStringList{u"project.created"_s, u"user.added"_s})
                   .add("effective_at[gt]"_L1, qint64{1'700'000'000})
            << QByteArray("event_types[]=project.created&event_types[]=user.added&effective_at[gt]=1700000000");
        QTest::newRow("page token") << Query().add("page"_L1, u"AAA+b/c=="_s) << QByteArray("page=AAA%2Bb%2Fc==");
        QTest::newRow("delimiters") << Query().add("q"_L1, u"a&b#c?d e%f"_s) << QByteArray("q=a%26b%23c%3Fd%20e%25f");
        QTest::newRow("already encoded") << Query().add("q"_L1, u"%2F%3D"_s) << QByteArray("q=%252F%253D");
        QTest::newRow("unicode") << Query().add("email"_L1, u"ü@例.test"_s)
                                 << QByteArray("email=%C3%BC%40%E4%BE%8B.test");
        QTest::newRow("unreserved") << Query().add("q"_L1, u"a-._~Z"_s) << QByteArray("q=a-._~Z");
        QTest::newRow("quotes and angles")
            << Query().add("q"_L1, u"\"<>'\\^`{|}"_s) << QByteArray("q=%22%3C%3E%27%5C%5E%60%7B%7C%7D");
        QTest::newRow("absent") << Query()
                                       .add("a"_L1, std::optional<QString>())
                                       .add("b"_L1, QStringList())
                                       .add("c"_L1, std::optional<qint64>(0))
                                << QByteArray("c=0");
        QTest::newRow("set replaces all")
            << Query().add("a"_L1, QStringList{u"1"_s, u"2"_s}).add("b"_L1, 3).set("a"_L1, u"x"_s)
            << QByteArray("a=x&b=3");
    }
    void encodesQuery()
    {
        QFETCH(Query, query);
        QFETCH(QByteArray, expected);
        QCOMPARE(query.encoded(), expected);

        ScriptedServer server;
        Transport transport(configFor(server), Secret(kKey));
        Request request = get();
        request.query = query;
        Pending pending(transport.send(request, {}));
        QTRY_VERIFY(pending.done());
        QVERIFY(pending.result().has_value());
        QCOMPARE(server.received().front().target, "/v1/organization/projects?" + expected);
    }

    void encodesPath_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QByteArray>("segment");
        QTest::newRow("plain") << u"proj_abc-1"_s << QByteArray("proj_abc-1");
        QTest::newRow("slash") << u"a/b"_s << QByteArray("a%2Fb");
        QTest::newRow("climbing") << u"../../x"_s << QByteArray("..%2F..%2Fx");
        QTest::newRow("backslash") << u"..\\x"_s << QByteArray("..%5Cx");
        QTest::newRow("query") << u"a?b=c#d"_s << QByteArray("a%3Fb%3Dc%23d");
        QTest::newRow("encoded") << u"%2e%2e"_s << QByteArray("%252e%252e");
        QTest::newRow("space and unicode") << u"a é"_s << QByteArray("a%20%C3%A9");
        QTest::newRow("new line") << u"a\r\nX: y"_s << QByteArray("a%0D%0AX%3A%20y");
        QTest::newRow("three dots") << u"..."_s << QByteArray("...");
        QTest::newRow("colon and at") << u"role:a@b"_s << QByteArray("role%3Aa%40b");
    }
    void encodesPath()
    {
        QFETCH(QString, argument);
        QFETCH(QByteArray, segment);
        ScriptedServer server;
        Transport transport(configFor(server), Secret(kKey));
        Pending pending(transport.send(
            {u"projects.archive"_s, Method::Post, u"/organization/projects/{project_id}/archive"_s, {argument}, {}, {}},
            {}));
        QTRY_VERIFY(pending.done());
        QVERIFY(pending.result().has_value());
        QCOMPARE(server.received().front().target, "/v1/organization/projects/" + segment + "/archive");
    }

    void refusesPath_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("dot") << QStringList{u"."_s};
        QTest::newRow("dots") << QStringList{u".."_s};
        QTest::newRow("empty") << QStringList{u""_s};
        QTest::newRow("missing") << QStringList{};
        QTest::newRow("one too many") << QStringList{u"a"_s, u"b"_s};
    }
    void refusesPath()
    {
        QFETCH(QStringList, arguments);
        ScriptedServer server;
        Transport transport(configFor(server), Secret(kKey));
        Pending pending(
            transport.send({u"x"_s, Method::Get, u"/organization/projects/{project_id}"_s, arguments, {}, {}}, {}));
        QVERIFY(pending.done());
        QCOMPARE(pending.error().kind, Error::Kind::BadInput);
        QCOMPARE(transport.requestsSent(), 0);
    }

    void sendsHeaders()
    {
        ScriptedServer server;
        Transport transport(configFor(server), Secret(kKey));
        Pending get(transport.send(test::get(), {}));
        QTRY_VERIFY(get.done());
        Pending post(transport.send(createProject(), {}));
        QTRY_VERIFY(post.done());

        for (const Received &received : server.received()) {
            QCOMPARE(received.headers.value("authorization"), QByteArray("Bearer ") + kKey);
            QCOMPARE(received.headers.value("user-agent"), QByteArray("Steward/" STEWARD_VERSION));
            QCOMPARE(received.headers.value("accept"), QByteArray("application/json"));
            QVERIFY(received.headers.value("accept-encoding").contains("gzip"));
            QVERIFY(!received.headers.contains("cookie"));
            QVERIFY(!received.headers.contains("upgrade"));
        }
        QCOMPARE(server.received().back().headers.value("content-type"), QByteArray("application/json"));
        QCOMPARE(server.received().back().body, QByteArray(R"({"name":"Büro"})"));
    }

    void keepsNoCookies()
    {
        ScriptedServer server;
        server.enqueue(Script::reply(200, "{}", {{"Set-Cookie", "a=b; Path=/"}, {"Cache-Control", "max-age=3600"}}));
        Transport transport(configFor(server), Secret(kKey));
        for (int i = 0; i < 2; ++i) {
            Pending pending(transport.send(get(), {}));
            QTRY_VERIFY(pending.done());
        }
        QCOMPARE(server.received().size(), 2U);
        QVERIFY(!server.received().back().headers.contains("cookie"));
    }

    void postsWithoutBody()
    {
        ScriptedServer server;
        Transport transport(configFor(server), Secret(kKey));
        Pending pending(transport.send(
            {u"projects.archive"_s, Method::Post, u"/organization/projects/{project_id}/archive"_s, {u"p"_s}, {}, {}},
            {}));
        QTRY_VERIFY(pending.done());
        QVERIFY(pending.result().has_value());
        QCOMPARE(server.received().front().headers.value("content-length"), QByteArray("0"));
        QVERIFY(server.received().front().body.isEmpty());
    }

    // Qt would send a request again on its own when the connection breaks before the answer.
    void sendsAWriteOnceOnly_data()
    {
        QTest::addColumn<bool>("withBody");
        QTest::newRow("with body") << true;
        QTest::newRow("without body") << false;
    }
    void sendsAWriteOnceOnly()
    {
        QFETCH(bool, withBody);
        ScriptedServer server;
        server.setHandler([](const Received &) { return Script::dropped(); });
        Transport transport(configFor(server), Secret(kKey));
        Request request = createProject();
        if (!withBody)
            request.body.reset();
        Pending pending(transport.send(request, {}));
        QTRY_VERIFY(pending.done());
        QCOMPARE(pending.error().kind, Error::Kind::UnknownOutcome);
        QCOMPARE(pending.error().attempts, 1);
        QCOMPARE(server.received().size(), 1U);
    }

    void sendsAWriteOnceOnAConnectionUsedBefore()
    {
        ScriptedServer server;
        Transport transport(configFor(server), Secret(kKey));
        Pending warm(transport.send(get(), {}));
        QTRY_VERIFY(warm.done());
        server.setHandler([](const Received &) { return Script::dropped(); });
        Pending pending(transport.send(createProject(), {}));
        QTRY_VERIFY(pending.done());
        QCOMPARE(pending.error().kind, Error::Kind::UnknownOutcome);
        QCOMPARE(server.received().size(), 2U);
    }
};

STEWARD_TEST(TestWire);
#include "tst_wire.moc"
