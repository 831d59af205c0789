// SPDX-License-Identifier: GPL-3.0-or-later
// The Transport against a server that does what it is told, good and bad.
#include "tests/net/requests.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTimer>

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;

class TestTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void succeeds()
    {
        ScriptedServer server;
        server.enqueue(Script::reply(200, R"({"object":"list"})", {{"x-request-id", "req_42"}}));
        Transport transport(configFor(server), Secret(kKey));
        Pending pending(transport.send(get(), {}));
        QTRY_VERIFY(pending.done());
        QVERIFY(pending.result().has_value());
        QCOMPARE(pending.result()->status, 200);
        QCOMPARE(pending.result()->body, QByteArray(R"({"object":"list"})"));
        QCOMPARE(pending.result()->requestId, u"req_42"_s);
        QCOMPARE(transport.requestsSent(), 1);
    }

    void sendsNothingWithoutAKey()
    {
        ScriptedServer server;
        Transport transport(configFor(server), Secret());
        Pending pending(transport.send(get(), {}));
        QVERIFY(pending.done());
        QCOMPARE(pending.error().kind, Kind::Keychain);
        QCOMPARE(transport.requestsSent(), 0);
    }

    void acceptsAnySuccess()
    {
        ScriptedServer server;
        server.enqueue(Script::reply(201, "{}"));
        server.enqueue(Script::raw("HTTP/1.1 204 No Content\r\n\r\n"));
        Transport transport(configFor(server), Secret(kKey));
        Pending created(transport.send(post(), {}));
        QTRY_VERIFY(created.done());
        Pending deleted(transport.send(remove(), {}));
        QTRY_VERIFY(deleted.done());
        QCOMPARE(created.result()->status, 201);
        QCOMPARE(deleted.result()->status, 204);
    }

    void unpacksCompressedAnswers()
    {
        ScriptedServer server;
        const QByteArray json = "[" + QByteArray("1,").repeated(50'000) + "1]";
        server.enqueue(Script::reply(200, qCompress(json).sliced(4), {{"Content-Encoding", "deflate"}}));
        Transport transport(configFor(server), Secret(kKey));
        Pending pending(transport.send(get(), {}));
        QTRY_VERIFY(pending.done());
        QVERIFY(pending.result().has_value());
        QCOMPARE(pending.result()->body, json);
    }

    void readsLargeAnswersWhole()
    {
        ScriptedServer server;
        const QByteArray json = "[" + QByteArray("1234567890,").repeated(2'000'000) + "1]";
        server.enqueue(Script::reply(200, json));
        Transport transport(configFor(server), Secret(kKey));
        Pending pending(transport.send(get(), {}));
        QTRY_VERIFY_WITH_TIMEOUT(pending.done(), 20'000);
        QVERIFY(pending.result().has_value());
        QVERIFY(pending.result()->body == json);
    }

    // What comes back, how often it was tried, and how often the server really saw it.
    void fails_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<Kind>("get");
        QTest::addColumn<int>("getTimes");
        QTest::addColumn<Kind>("post");
        QTest::addColumn<int>("postTimes");
        const auto row = [](const char *name, const Script &script, Kind get, int getTimes, Kind post, int postTimes) {
            QTest::newRow(name) << script << get << getTimes << post << postTimes;
        };
        constexpr int kAll = 3;
        row("401", Script::reply(401, errorBody()), Kind::Unauthorized, 1, Kind::Unauthorized, 1);
        row("401 with a challenge", Script::reply(401, errorBody(), {{"WWW-Authenticate", "Basic realm=\"x\""}}),
            Kind::Unauthorized, 1, Kind::Unauthorized, 1);
        row("403", Script::reply(403, "{\"error\": \"Missing scopes\"}"), Kind::Forbidden, 1, Kind::Forbidden, 1);
        row("404", Script::reply(404, errorBody()), Kind::NotFound, 1, Kind::NotFound, 1);
        row("409", Script::reply(409, errorBody()), Kind::Conflict, 1, Kind::Conflict, 1);
        row("400", Script::reply(400, errorBody()), Kind::Refused, 1, Kind::Refused, 1);
        row("408", Script::reply(408, errorBody()), Kind::Timeout, kAll, Kind::UnknownOutcome, 1);
        row("429", Script::reply(429, errorBody(), {{"retry-after-ms", "2"}}), Kind::RateLimited, kAll,
            Kind::RateLimited, kAll);
        row("429 for an hour", Script::reply(429, errorBody(), {{"retry-after", "3600"}}), Kind::RateLimited, 1,
            Kind::RateLimited, 1);
        row("500", Script::reply(500, errorBody()), Kind::Server, kAll, Kind::UnknownOutcome, 1);
        row("502 of a gateway", Script::reply(502, "<html>", {{"Content-Type", "text/html"}}), Kind::Server, kAll,
            Kind::UnknownOutcome, 1);
        row("503 not to be repeated", Script::reply(503, errorBody(), {{"x-should-retry", "false"}}), Kind::Server, 1,
            Kind::UnknownOutcome, 1);
        row("a proxy's page", Script::reply(200, "<html><title>Sign in</title>", {{"Content-Type", "text/html"}}),
            Kind::BadReply, 1, Kind::UnknownOutcome, 1);
        row("half of the JSON", Script::reply(200, "{\"data\": ["), Kind::BadReply, kAll, Kind::UnknownOutcome, 1);
        row("fewer bytes than promised",
            Script::raw("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\nContent-Type: application/json\r\n\r\n{}").close(),
            Kind::BadReply, kAll, Kind::UnknownOutcome, 1);
        row("fewer chunks than promised",
            Script::raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n{\"data\"").close(), Kind::BadReply,
            kAll, Kind::UnknownOutcome, 1);
        row("half of the headers", Script::raw("HTTP/1.1 200 OK\r\nContent-Le").close(), Kind::Offline, kAll,
            Kind::UnknownOutcome, 1);
        row("truncated refusal", Script::raw("HTTP/1.1 404 Not Found\r\nContent-Length: 1000\r\n\r\n{\"err").close(),
            Kind::NotFound, 1, Kind::NotFound, 1);
    }
    void fails()
    {
        QFETCH(Script, script);
        QFETCH(Kind, get);
        QFETCH(int, getTimes);
        QFETCH(Kind, post);
        QFETCH(int, postTimes);
        ScriptedServer server;
        server.setHandler([&script](const Received &) { return script; });
        TransportConfig config = configFor(server);
        config.maxAttempts = 3;
        for (const Request &request : {test::get(), remove(), test::post()}) {
            Transport transport(config, Secret(kKey));
            const bool isPost = request.method == Method::Post;
            const std::size_t before = server.received().size();
            Pending pending(transport.send(request, {}));
            QTRY_VERIFY(pending.done());
            QVERIFY(!pending.result().has_value());
            QCOMPARE(pending.error().kind, isPost ? post : get);
            QCOMPARE(pending.error().operation, request.operation);
            QCOMPARE(pending.error().attempts, isPost ? postTimes : getTimes);
            // Qt repeats a read on its own, up to twice, when a connection breaks before the headers were whole.
            const int seen = static_cast<int>(server.received().size() - before);
            if (qstrcmp(QTest::currentDataTag(), "half of the headers") == 0 && !isPost)
                QVERIFY(seen >= getTimes && seen <= 3 * getTimes);
            else
                QCOMPARE(seen, isPost ? postTimes : getTimes);
            QCOMPARE(transport.requestsSent(), isPost ? postTimes : getTimes);
        }
    }

    void failsOnWhatIsNotHttp_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("words") << QByteArray("220 mail.example ESMTP ready\r\n\r\n");
        QTest::newRow("binary") << QByteArray("\x15\x03\x01\x00\x02\x02\x28\x0a\x00", 9).repeated(10);
        QTest::newRow("nothing") << QByteArray();
    }
    void failsOnWhatIsNotHttp()
    {
        QFETCH(QByteArray, bytes);
        ScriptedServer server;
        server.setHandler([bytes](const Received &) { return Script::raw(bytes).close(); });
        TransportConfig config = configFor(server);
        config.maxAttempts = 2;
        Transport transport(config, Secret(kKey));
        Pending read(transport.send(get(), {}));
        QTRY_VERIFY(read.done());
        QVERIFY(read.error().kind == Kind::Offline || read.error().kind == Kind::BadReply);
        const std::size_t before = server.received().size();
        Pending write(transport.send(post(), {}));
        QTRY_VERIFY(write.done());
        QCOMPARE(write.error().kind, Kind::UnknownOutcome);
        QCOMPARE(server.received().size() - before, 1U);
    }

    void recovers_data()
    {
        QTest::addColumn<Script>("script");
        QTest::newRow("503") << Script::reply(503, errorBody());
        QTest::newRow("429") << Script::reply(429, errorBody(), {{"Retry-After-Ms", "3"}});
        QTest::newRow("dropped") << Script::dropped();
        QTest::newRow("truncated") << Script::reply(200, "{\"data\":");
    }
    void recovers()
    {
        QFETCH(Script, script);
        ScriptedServer server;
        server.enqueue(script);
        server.enqueue(script);
        Transport transport(configFor(server), Secret(kKey));
        Pending pending(transport.send(get(), {}));
        QTRY_VERIFY(pending.done());
        QVERIFY(pending.result().has_value());
        QCOMPARE(server.received().size(), 3U);
    }

    void recoversFromConnectionsCutAtOnce()
    {
        ScriptedServer server;
        server.dropConnections(4);
        Transport transport(configFor(server), Secret(kKey));
        Pending pending(transport.send(get(), {}));
        QTRY_VERIFY(pending.done());
        QVERIFY(pending.result().has_value());
        QCOMPARE(server.received().size(), 1U);
    }

    void repeatsAWriteThatWasThrottled()
    {
        ScriptedServer server;
        server.enqueue(Script::reply(429, errorBody(), {{"Retry-After-Ms", "3"}}));
        Transport transport(configFor(server), Secret(kKey));
        Pending pending(transport.send(post(), {}));
        QTRY_VERIFY(pending.done());
        QVERIFY(pending.result().has_value());
        QCOMPARE(server.received().size(), 2U);
        QCOMPARE(server.received().back().body, QByteArray("{\"name\":\"x\"}"));
    }

    void waitsAsLongAsTheServerSays_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("503") << 503;
        QTest::newRow("429") << 429;
    }
    void waitsAsLongAsTheServerSays()
    {
        QFETCH(int, status);
        ScriptedServer server;
        server.enqueue(Script::reply(status, errorBody(), {{"retry-after-ms", "150"}, {"retry-after", "3600"}}));
        QElapsedTimer clock;
        clock.start();
        std::vector<qint64> times;
        connect(&server, &ScriptedServer::requestReceived, this, [&] { times.push_back(clock.elapsed()); });
        Transport transport(configFor(server), Secret(kKey));
        Pending pending(transport.send(get(), {}));
        QTRY_VERIFY(pending.done());
        QVERIFY(pending.result().has_value());
        QCOMPARE(times.size(), 2U);
        QVERIFY2(times.at(1) - times.at(0) >= 149, qPrintable(QString::number(times.at(1) - times.at(0))));
    }

    void tellsWhatTheServerAskedFor()
    {
        ScriptedServer server;
        server.enqueue(
            Script::reply(429, errorBody("Slow down."), {{"retry-after", "3600"}, {"x-request-id", "req_7"}}));
        Transport transport(configFor(server), Secret(kKey));
        Pending pending(transport.send(get(), {}));
        QTRY_VERIFY(pending.done());
        const Error &error = pending.error();
        QCOMPARE(error.retryAfter->count(), 3'600'000);
        QCOMPARE(error.serverText, u"Slow down."_s);
        QCOMPARE(error.serverCode, u"c"_s);
        QCOMPARE(error.requestId, u"req_7"_s);
        QCOMPARE(error.httpStatus, 429);
    }

    void throttlesAFamilyAsOne()
    {
        // Ten requests of one family: after the first refusal nothing of it is sent until the time has come, while
        // another family goes on.
        ScriptedServer server;
        bool refused = false;
        server.setHandler([&refused](const Received &request) {
            if (request.target.endsWith("/users"))
                return Script::reply(200, "{}");
            if (!std::exchange(refused, true))
                return Script::reply(429, errorBody(), {{"retry-after-ms", "200"}});
            return Script::reply(200, "{}");
        });
        TransportConfig config = configFor(server);
        config.maxInFlight = 1;
        Transport transport(config, Secret(kKey));
        std::vector<Pending<Reply>> pending;
        for (int i = 0; i < 10; ++i)
            pending.emplace_back(transport.send(get(), {}));
        QTRY_COMPARE(transport.queueState().throttled, true);
        QVERIFY(transport.queueState().waiting >= 9);
        Pending other(transport.send(get(u"/organization/users"_s), {}));
        QTRY_VERIFY(other.done());
        QCOMPARE(std::count_if(server.received().begin(), server.received().end(),
                               [](const Received &r) { return r.target.endsWith("/projects"); }),
                 1);
        QTRY_VERIFY(std::all_of(pending.begin(), pending.end(), [](const auto &p) { return p.done(); }));
        QCOMPARE(server.received().size(), 12U);
    }

    void reportsItsQueue()
    {
        ScriptedServer server;
        server.setHandler([](const Received &) { return Script::reply(200, "{}").after(20); });
        TransportConfig config = configFor(server);
        config.maxInFlight = 2;
        Transport transport(config, Secret(kKey));
        QSignalSpy changed(&transport, &Transport::queueChanged);
        std::vector<Pending<Reply>> pending;
        for (int i = 0; i < 10; ++i)
            pending.emplace_back(transport.send(get(), {}));
        QCOMPARE(transport.queueState(), (QueueState{8, 2, false, 0s}));
        QVERIFY(changed.wait(30'000));
        QTRY_COMPARE(transport.queueState(), QueueState{});
        const auto last = changed.size();
        QTRY_VERIFY(changed.size() > last || transport.queueState() == QueueState{});
        QVERIFY(changed.size() < 10); // bundled
    }

    void keepsToItsConcurrency()
    {
        ScriptedServer server;
        int now = 0;
        int most = 0;
        server.setHandler([&](const Received &) {
            most = std::max(most, ++now);
            QTimer::singleShot(10, &server, [&now] { --now; });
            return Script::reply(200, "{}").after(12);
        });
        TransportConfig config = configFor(server);
        config.maxInFlight = 4;
        Transport transport(config, Secret(kKey));
        std::vector<Pending<Reply>> pending;
        for (int i = 0; i < 60; ++i)
            pending.emplace_back(transport.send(get(), {}));
        QTRY_VERIFY(std::all_of(pending.begin(), pending.end(), [](const auto &p) { return p.done(); }));
        QCOMPARE(most, 4);
        QCOMPARE(server.received().size(), 60U);
    }

    void saysWhenNobodyListens()
    {
        ScriptedServer server;
        server.stopListening();
        TransportConfig config = configFor(server);
        config.baseUrl.setPort(1);
        for (const Request &request : {get(), post()}) {
            Transport transport(config, Secret(kKey));
            Pending pending(transport.send(request, {}));
            QTRY_VERIFY(pending.done());
            QCOMPARE(pending.error().kind, Kind::Offline); // a write as well: it was not sent
            QCOMPARE(pending.error().attempts, 3);
            QVERIFY(!pending.error().detail.isEmpty());
        }
    }
};

STEWARD_TEST(TestTransport);
#include "tst_transport.moc"
