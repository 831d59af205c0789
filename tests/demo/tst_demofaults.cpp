// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong on purpose, seen from a bare socket: each fault is what it says, and leaves the state it says.
#include "app/demo/demohost.h"
#include "app/demo/demoserver.h"
#include "tests/demo/democlient.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpSocket>

using namespace Qt::Literals::StringLiterals;
using namespace steward;
using demo::FaultRule;
using test::DemoClient;

class TestDemoFaults final : public QObject
{
    Q_OBJECT

    qint64 m_nowMs = 1'795'413'721'000;
    std::unique_ptr<demo::DemoServer> m_server;
    std::unique_ptr<DemoClient> m_client;

    [[nodiscard]] std::unique_ptr<QTcpSocket> connected() const
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(u"127.0.0.1"_s, quint16(m_server->baseUrl().port()));
        return socket;
    }
    [[nodiscard]] QByteArray text(const QByteArray &target, const QByteArray &extra = {},
                                  const QByteArray &method = "GET", const QByteArray &body = {}) const
    {
        return method + " /v1" + target + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + m_server->adminKey() +
               "\r\n" + extra + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    /// All that comes until the server closes, or until \a enough says that it is enough.
    template <typename Enough>
    static QByteArray readUntil(QTcpSocket &socket, Enough enough)
    {
        QByteArray got;
        (void)QTest::qWaitFor(
            [&] {
                got += socket.readAll();
                return enough(got) || socket.state() == QAbstractSocket::UnconnectedState;
            },
            20'000);
        return got + socket.readAll();
    }
    static bool isWhole(const QByteArray &got)
    {
        const qsizetype head = got.indexOf("\r\n\r\n"), length = got.indexOf("Content-Length: ");
        return head > 0 &&
               got.size() - head - 4 >= got.mid(length + 16, got.indexOf('\r', length) - length - 16).toInt();
    }
    QStringList projects() { return DemoClient::ids(m_client->all("/organization/projects")); }
    FaultRule rule(FaultRule::Kind kind, const QByteArray &method = {}) const
    {
        FaultRule rule;
        rule.kind = kind;
        rule.method = method;
        rule.pathPrefix = "/organization/projects";
        return rule;
    }

private Q_SLOTS:
    void init()
    {
        demo::Options options;
        options.nowMs = [this] { return m_nowMs; };
        m_server = std::make_unique<demo::DemoServer>(options);
        QVERIFY(m_server->listen());
        m_client = std::make_unique<DemoClient>(*m_server);
    }

    void statusWithHeaders()
    {
        FaultRule fault = rule(FaultRule::Kind::Status);
        fault.status = 503;
        fault.headers = {{"retry-after-ms", "20"}};
        m_server->faults().add(fault);
        const auto answer = m_client->get("/organization/projects");
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.headers.value("retry-after-ms"), QByteArray("20"));
        QVERIFY(answer.json().value("error"_L1).isObject());
        QCOMPARE(m_client->get("/organization/users").status, 200); // another path
        m_server->faults().clear();
        QCOMPARE(m_client->get("/organization/projects").status, 200);
    }

    void nthAndTimes()
    {
        FaultRule second = rule(FaultRule::Kind::Status, "GET");
        second.status = 500;
        second.nth = 2;
        m_server->faults().add(second);
        FaultRule twice = rule(FaultRule::Kind::Status, "POST");
        twice.status = 409;
        twice.times = 2;
        m_server->faults().add(twice);
        QList<int> got, made;
        for (int i = 0; i < 3; ++i) {
            got.append(m_client->get("/organization/projects").status);
            made.append(m_client->post("/organization/projects", {{"name"_L1, u"n"_s}}).status);
        }
        QCOMPARE(got, (QList<int>{200, 500, 200}));
        QCOMPARE(made, (QList<int>{409, 409, 200}));
    }

    void htmlPage()
    {
        m_server->faults().add(rule(FaultRule::Kind::Html));
        const auto answer = m_client->get("/organization/projects");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.headers.value("content-type"), QByteArray("text/html"));
        QVERIFY(answer.body.startsWith("<!DOCTYPE html>"));
    }

    void malformed()
    {
        m_server->faults().add(rule(FaultRule::Kind::Malformed));
        const auto answer = m_client->get("/organization/projects");
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.body.isEmpty() && answer.json().isEmpty());
    }

    void truncated()
    {
        m_server->faults().add(rule(FaultRule::Kind::Truncate));
        const auto socket = connected();
        socket->write(text("/organization/projects"));
        const QByteArray got = readUntil(*socket, [](const QByteArray &) { return false; });
        QCOMPARE(socket->state(), QAbstractSocket::UnconnectedState);
        QVERIFY(got.startsWith("HTTP/1.1 200") && got.contains("{\"data\"") && !isWhole(got));
    }

    void truncatedWhileItIsMade()
    {
        const qint64 midnight = QDateTime::currentSecsSinceEpoch() / 86'400 * 86'400;
        const QByteArray costs = "/organization/costs?group_by=project_id&group_by=line_item&limit=60&start_time=" +
                                 QByteArray::number(midnight - 59 * 86'400);
        const auto whole = m_client->get(costs);
        const auto buckets = whole.data().size();
        QVERIFY(buckets > 40);
        QVERIFY(!whole.headers.contains("content-length")); // made bucket by bucket

        FaultRule fault = rule(FaultRule::Kind::Truncate);
        fault.pathPrefix = "/organization/costs";
        m_server->faults().add(fault);
        const auto socket = connected();
        socket->write(text(costs));
        const QByteArray got = readUntil(*socket, [](const QByteArray &) { return false; });
        QCOMPARE(socket->state(), QAbstractSocket::UnconnectedState);
        QVERIFY(got.startsWith("HTTP/1.1 200") && got.contains("chunked") && !got.endsWith("0\r\n\r\n"));
        QCOMPARE(got.count("\"object\":\"bucket\""), (buckets + 1) / 2 + 1);
    }

    void drips()
    {
        FaultRule fault = rule(FaultRule::Kind::Drip);
        fault.delayMs = 1;
        m_server->faults().add(fault);
        const auto socket = connected();
        int pieces = 0;
        connect(socket.get(), &QTcpSocket::readyRead, socket.get(), [&pieces] { ++pieces; });
        socket->write(text("/organization/projects?limit=1"));
        const QByteArray got = readUntil(*socket, isWhole);
        QVERIFY(isWhole(got));
        QVERIFY2(pieces > 50, qPrintable(QString::number(pieces)));
        QCOMPARE(socket->state(), QAbstractSocket::ConnectedState);
    }

    void delays()
    {
        FaultRule fault = rule(FaultRule::Kind::Delay);
        fault.delayMs = 120;
        m_server->faults().add(fault);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(m_client->get("/organization/projects").status, 200);
        QVERIFY(timer.elapsed() >= 100); // coarse timers may be early
    }

    void hangsAndForgetsTheClient()
    {
        m_server->faults().add(rule(FaultRule::Kind::Hang));
        m_client->setTimeout(100);
        const auto answer = m_client->get("/organization/projects");
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.error, QNetworkReply::OperationCanceledError);
        QCOMPARE(m_client->get("/organization/users?limit=1").status, 200);
        QCOMPARE(m_server->log().front().status, 0);
    }

    void clientsThatGoAwayDoNoHarm()
    {
        FaultRule late = rule(FaultRule::Kind::Delay);
        late.delayMs = 30;
        m_server->faults().add(late);
        for (int i = 0; i < 20; ++i) {
            const auto socket = connected();
            QTRY_COMPARE(socket->state(), QAbstractSocket::ConnectedState);
            const int before = m_server->requestCount();
            socket->write(text("/organization/projects"));
            QTRY_VERIFY(m_server->requestCount() > before);
            socket->abort();
        }
        QCOMPARE(m_client->get("/organization/projects").status, 200); // by now the late answers have been due
    }

    void dropsBeforeTheWrite()
    {
        const QStringList before = projects();
        m_server->faults().add(rule(FaultRule::Kind::DropBefore, "POST"));
        const auto answer = m_client->post("/organization/projects", {{"name"_L1, u"never"_s}});
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.error != QNetworkReply::NoError);
        QCOMPARE(projects(), before);
    }

    void dropsAfterTheWrite()
    {
        const QStringList before = projects();
        m_server->faults().add(rule(FaultRule::Kind::DropAfter, "POST"));
        const auto answer = m_client->post("/organization/projects", {{"name"_L1, u"there"_s}});
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.error != QNetworkReply::NoError);
        QCOMPARE(projects().size(), before.size() + m_server->requestCount("POST /organization/projects"));
    }

    void answersAreLateAsAcrossANetwork()
    {
        demo::Options options;
        options.latencyMs = 60;
        demo::DemoServer far(options);
        QVERIFY(far.listen());
        DemoClient client(far);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(client.get("/organization/projects").status, 200);
        QCOMPARE(client.get("/organization/none").status, 404);
        QVERIFY2(timer.elapsed() >= 115, qPrintable(QString::number(timer.elapsed()))); // of a timer of milliseconds
    }

    void throttlesEachEndpointByItself()
    {
        m_server->faults().setThrottle(3);
        QList<int> statuses;
        for (int i = 0; i < 5; ++i)
            statuses.append(m_client->get("/organization/projects").status);
        QCOMPARE(statuses, (QList<int>{200, 200, 200, 429, 429}));
        const auto refused = m_client->get("/organization/projects");
        for (const QByteArray &name : refused.headers.keys())
            QVERIFY2(name != "retry-after" && !name.startsWith("x-ratelimit"), name.constData());
        QCOMPARE(m_client->get("/organization/users").status, 200);
        m_nowMs += 59'000;
        QCOMPARE(m_client->get("/organization/projects").status, 429);
        m_nowMs += 1'000;
        QCOMPARE(m_client->get("/organization/projects").status, 200);
    }

    void throttleCountsTemplates()
    {
        const QStringList ids = projects();
        m_server->faults().setThrottle(3, true);
        QList<int> statuses;
        for (int i = 0; i < 4; ++i)
            statuses.append(m_client->get("/organization/projects/" + ids.at(i).toLatin1() + "/users").status);
        QCOMPARE(statuses, (QList<int>{200, 200, 200, 429}));
        const auto refused = m_client->get("/organization/projects/" + ids.at(9).toLatin1() + "/users");
        QCOMPARE(refused.headers.value("retry-after"), QByteArray("60"));
    }

    void readsLagBehindWrites()
    {
        m_server->faults().setReadLag(5'000);
        const auto made = m_client->post("/organization/projects", {{"name"_L1, u"fresh"_s}});
        const QByteArray path = "/organization/projects/" + made.text("id"_L1).toLatin1();
        QCOMPARE(m_client->get(path).status, 404);
        QVERIFY(!projects().contains(made.text("id"_L1)));
        m_nowMs += 5'000;
        QCOMPARE(m_client->get(path).status, 200);
        QVERIFY(projects().contains(made.text("id"_L1)));
    }

    void logsWithoutSecrets()
    {
        m_client->get("/organization/users?limit=2");
        m_client->post("/organization/projects", {{"name"_L1, u"n"_s}});
        QCOMPARE(m_server->log().size(), size_t(2));
        QCOMPARE(m_server->log()[0].endpoint, QByteArray("GET /organization/users"));
        QCOMPARE(m_server->log()[0].rawQuery, QByteArray("limit=2"));
        QCOMPARE(m_server->log()[1].body, QByteArray("{\"name\":\"n\"}"));
        for (const demo::LoggedRequest &request : m_server->log()) {
            for (const QByteArray &value : request.headers)
                QVERIFY(!value.contains(m_server->adminKey()));
        }
        m_server->clearLog();
        QCOMPARE(m_server->requestCount(), 0);
    }

    void speaksHttp()
    {
        const auto socket = connected();
        // two requests in one packet, then one in pieces, on the same connection
        socket->write(text("/organization/groups?limit=1") + text("/organization/spend_limit"));
        const QByteArray both = readUntil(
            *socket, [](const QByteArray &got) { return got.count("HTTP/1.1 200") == 2 && got.endsWith('}'); });
        QCOMPARE(both.count("HTTP/1.1 200"), 2);
        const QByteArray piecemeal = text("/organization/projects", {}, "POST", R"({"name":"slow typist"})");
        for (const char c : piecemeal) {
            socket->write(&c, 1);
            socket->flush();
        }
        QVERIFY(readUntil(*socket, isWhole).contains("slow typist"));
        socket->write(text("/organization/groups", "Connection: close\r\n"));
        QVERIFY(readUntil(*socket, [](const QByteArray &) { return false; }).contains("Connection: close"));
        QCOMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    }

    void refusesBadHttp_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("nonsense") << QByteArray("hello\r\n\r\n") << QByteArray("400");
        QTest::newRow("length") << QByteArray("GET / HTTP/1.1\r\nContent-Length: -5\r\n\r\n") << QByteArray("413");
        QTest::newRow("length, words") << QByteArray("GET / HTTP/1.1\r\nContent-Length: many\r\n\r\n")
                                       << QByteArray("400");
        QTest::newRow("chunks") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n")
                                << QByteArray("411");
        QTest::newRow("endless head") << QByteArray("GET / HTTP/1.1\r\nX: ") + QByteArray(70'000, 'x')
                                      << QByteArray("431");
    }
    void refusesBadHttp()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, status);
        const auto socket = connected();
        socket->write(request);
        const QByteArray got = readUntil(*socket, [](const QByteArray &) { return false; });
        QVERIFY2(got.startsWith("HTTP/1.1 " + status), got.constData());
        QCOMPARE(m_client->get("/organization/groups").status, 200);
    }

    void portsAreTakenOnce()
    {
        demo::Options options;
        options.port = quint16(m_server->baseUrl().port());
        demo::DemoServer second(options);
        QVERIFY(!second.listen());
        QVERIFY(!second.errorString().isEmpty());
    }

    void hostServesFromItsOwnThread()
    {
        auto host = std::make_unique<demo::DemoHost>();
        QSignalSpy started(host.get(), &demo::DemoHost::started);
        QVERIFY(started.wait(30'000));
        QVERIFY(host->isListening());
        QThread *inside = nullptr;
        host->call([&](demo::DemoServer &server) {
            inside = server.thread();
            QCOMPARE(server.baseUrl(), host->baseUrl());
            QCOMPARE(server.adminKey(), host->adminKey());
        });
        QVERIFY(inside && inside != thread());

        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(host->baseUrl().toString() + u"/organization/users"_s));
        request.setRawHeader("Authorization", "Bearer " + host->adminKey());
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait(30'000));
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        host.reset(); // with the connection still open
        QTcpSocket late;
        late.connectToHost(u"127.0.0.1"_s, quint16(request.url().port()));
        QTRY_COMPARE(late.state(), QAbstractSocket::UnconnectedState);
    }

    void hostsMayEndBeforeTheyHaveBegun()
    {
        for (int i = 0; i < 5; ++i)
            demo::DemoHost host;
    }

    void hostSaysWhyItFailed()
    {
        demo::Options options;
        options.port = quint16(m_server->baseUrl().port());
        demo::DemoHost host(options);
        QSignalSpy failed(&host, &demo::DemoHost::failed);
        QVERIFY(failed.wait(30'000));
        QVERIFY(!failed.first().first().toString().isEmpty());
        QVERIFY(!host.waitForStarted());
    }
};

STEWARD_TEST(TestDemoFaults);
#include "tst_demofaults.moc"
