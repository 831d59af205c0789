// SPDX-License-Identifier: GPL-3.0-or-later
// How a request ends without an answer: time-outs, cancellation and destruction at every moment of its life.
#include "app/async/taskscope.h"
#include "tests/net/requests.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;

class TestStops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void timesOut_data()
    {
        QTest::addColumn<Script>("script");
        QTest::newRow("silence") << Script::hang();
        QTest::newRow("half of the headers") << Script::raw("HTTP/1.1 200 OK\r\nContent-Le");
        QTest::newRow("half of the body") << Script::raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":");
    }
    void timesOut()
    {
        QFETCH(Script, script);
        ScriptedServer server;
        server.setHandler([&script](const Received &) { return script; });
        TransportConfig config = configFor(server);
        config.timeout = 80ms;
        config.maxAttempts = 2;
        Transport transport(config, Secret(kKey));
        Pending read(transport.send(get(), {}));
        QTRY_VERIFY(read.done());
        QCOMPARE(read.error().kind, Kind::Timeout);
        QCOMPARE(read.error().attempts, 2);
        QCOMPARE(server.received().size(), 2U);
        Pending write(transport.send(post(), {}));
        QTRY_VERIFY(write.done());
        QCOMPARE(write.error().kind, Kind::UnknownOutcome);
        QCOMPARE(server.received().size(), 3U);
    }

    void isPatientWithASlowAnswer()
    {
        // A byte now and then is enough, however long the whole takes.
        ScriptedServer server;
        server.enqueue(Script::reply(200, "[" + QByteArray("1,").repeated(120) + "1]").drip(8, 60));
        TransportConfig config = configFor(server);
        config.timeout = 1'000ms;
        Transport transport(config, Secret(kKey));
        Pending pending(transport.send(get(), {}));
        QTRY_VERIFY(pending.done());
        QVERIFY(pending.result().has_value());
        QCOMPARE(server.received().size(), 1U);
    }

    // Cancelling and destroying, at every moment of a request's life.
    void stops_data()
    {
        QTest::addColumn<QString>("phase");
        QTest::addColumn<bool>("destroy");
        for (const QString &phase :
             {u"queued"_s, u"in flight"_s, u"receiving"_s, u"between attempts"_s, u"throttled"_s}) {
            QTest::newRow(qPrintable(u"cancel "_s + phase)) << phase << false;
            QTest::newRow(qPrintable(u"destroy "_s + phase)) << phase << true;
        }
    }
    void stops()
    {
        QFETCH(QString, phase);
        QFETCH(bool, destroy);
        ScriptedServer server;
        if (phase == u"receiving"_s)
            server.setHandler(
                [](const Received &) { return Script::raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[1,"); });
        else if (phase == u"between attempts"_s)
            server.setHandler([](const Received &) {
                return Script::reply(503, errorBody(), {{"retry-after", "60"}});
            });
        else if (phase == u"throttled"_s)
            server.setHandler([](const Received &) { return Script::reply(429, errorBody()); });
        else
            server.setHandler([](const Received &) { return Script::hang(); });
        TransportConfig config = configFor(server);
        config.maxInFlight = 1;
        auto transport = std::make_unique<Transport>(config, Secret(kKey));
        TaskScope scope;
        std::optional<Pending<Reply>> first;
        if (phase == u"queued"_s)
            first.emplace(transport->send(get(), {}));
        Pending pending(transport->send(get(), scope.context()));
        QTRY_COMPARE(server.received().size(), 1U);
        if (phase == u"receiving"_s)
            QTest::qWait(20); // half of the answer; nothing tells from outside that it has arrived
        else if (phase == u"between attempts"_s || phase == u"throttled"_s)
            QTRY_COMPARE(transport->queueState(),
                         (QueueState{1, 0, phase == u"throttled"_s, transport->queueState().estimate}));
        QVERIFY(!pending.done());

        if (destroy)
            transport.reset();
        else
            scope.cancel();
        QVERIFY(pending.done()); // at once, not with the next event
        QCOMPARE(pending.error().kind, Kind::Cancelled);
        QCOMPARE(pending.error().attempts, phase == u"queued"_s ? 0 : 1);
        if (destroy)
            return;
        QCOMPARE(transport->queueState().waiting, 0);
        if (first) {
            QVERIFY(!first->done());
            transport.reset();
            QVERIFY(first->done());
        }
    }

    void refusesWhatIsAlreadyCancelled()
    {
        ScriptedServer server;
        Transport transport(configFor(server), Secret(kKey));
        std::stop_source source;
        source.request_stop();
        Pending pending(transport.send(get(), {source.get_token(), Priority::Interactive, {}}));
        QVERIFY(pending.done());
        QCOMPARE(pending.error().kind, Kind::Cancelled);
        QCOMPARE(transport.requestsSent(), 0);
    }

    void survivesDestructionByItsCaller()
    {
        // The caller goes on inside the Transport's own code; it may end it, with others in flight.
        ScriptedServer server;
        server.setHandler([](const Received &request) {
            return request.target.endsWith("/users") ? Script::hang() : Script::reply(200, "{}");
        });
        auto transport = std::make_unique<Transport>(configFor(server), Secret(kKey));
        Pending other(transport->send(get(u"/organization/users"_s), {}));
        const auto task = [](std::unique_ptr<Transport> &owner) -> QCoro::Task<Result<Reply>> {
            auto result = co_await owner->send(get(), {});
            owner.reset();
            co_return result;
        };
        Pending pending(task(transport));
        QTRY_VERIFY(pending.done());
        QVERIFY(pending.result().has_value());
        QVERIFY(!transport);
        QCOMPARE(other.error().kind, Kind::Cancelled);
    }

    void refusesWhatIsSentWhileItDies()
    {
        ScriptedServer server;
        server.setHandler([](const Received &) { return Script::hang(); });
        auto transport = std::make_unique<Transport>(configFor(server), Secret(kKey));
        const auto task = [](Transport *sender) -> QCoro::Task<Result<Reply>> {
            (void)co_await sender->send(get(), {});
            co_return co_await sender->send(post(), {}); // a caller that will not take no for an answer
        };
        Pending pending(task(transport.get()));
        QTRY_COMPARE(server.received().size(), 1U);
        transport.reset();
        QVERIFY(pending.done());
        QCOMPARE(pending.error().kind, Kind::Cancelled);
        QCOMPARE(pending.error().operation, u"projects.create"_s);
    }
};

STEWARD_TEST(TestStops);
#include "tst_stops.moc"
