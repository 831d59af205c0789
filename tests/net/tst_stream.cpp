// SPDX-License-Identifier: GPL-3.0-or-later
// Reading an answer while it arrives: the same elements however it comes, in bounded memory, and half an answer is
// never called a whole one.
#include "app/async/completion.h"
#include "app/net/transport.h"
#include "app/resources/costs/costsapi.h"
#include "tests/net/endlessserver.h"
#include "tests/support/await.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testprogram.h"

#include <QCoroTimer>
#include <QFile>
#include <QTest>

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Buckets = std::vector<CostBucket>;

TransportConfig configFor(const QUrl &url)
{
    TransportConfig config;
    config.baseUrl = url;
    config.firstDelay = 1ms;
    config.maxDelay = 5ms;
    config.timeout = 20s;
    config.maxAttempts = 2;
    return config;
}

QByteArray bucket(int day, int rows = 2)
{
    QByteArray text = R"({"object":"bucket","start_time":)" + QByteArray::number(day * 86400) + R"(,"end_time":)" +
                      QByteArray::number((day + 1) * 86400) + R"(,"results":[)";
    for (int i = 0; i < rows; ++i)
        text += QByteArray(i > 0 ? "," : "") + R"({"amount":{"value":0.5,"currency":"usd"},"project_id":"p)" +
                QByteArray::number(i) + " ü]}\\\"\",\"line_item\":null}";
    return text + "]}";
}

/// Large, and quickly decoded: a member that nobody knows.
QByteArray largeBucket()
{
    return R"({"start_time":86400,"end_time":172800,"results":[{}],"start_time_iso":")" + QByteArray(600'000, 'x') +
           "\"}";
}

QByteArray page(int days, const QByteArray &next = {})
{
    QByteArray text = R"({"object":"page","data":[)";
    for (int day = 0; day < days; ++day)
        text += (day > 0 ? "," : "") + bucket(day);
    return text + R"(],"has_more":)" + (next.isEmpty() ? "false" : "true") + R"(,"next_page":)" +
           (next.isEmpty() ? "null" : '"' + next + '"') + "}";
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = ~0U;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ (crc & 1U ? 0xedb88320U : 0U);
    }
    return ~crc;
}

QByteArray gzipped(const QByteArray &text)
{
    const auto little = [](quint32 number) {
        QByteArray bytes;
        for (unsigned i = 0; i < 4; ++i)
            bytes += char(number >> (8 * i) & 0xffU);
        return bytes;
    };
    const QByteArray zlib = qCompress(text).sliced(4); // 2 bytes of header, 4 of checksum
    return QByteArray::fromHex("1f8b0800000000000003") + zlib.sliced(2, zlib.size() - 6) + little(crc32(text)) +
           little(quint32(text.size()));
}

/// Streams all costs into buckets.
struct Reading final
{
    explicit Reading(const QUrl &url)
        : transport(std::make_unique<Transport>(configFor(url), Secret("sk-admin-test")))
    {
    }

    Pending<Pager<CostBucket>::Streamed> start()
    {
        OpContext ctx;
        ctx.stop = stop.get_token();
        return Pending(CostsApi(*transport).list({0, {}, {}, {}, {}}).stream(deliver(), ctx));
    }
    Pager<CostBucket>::Deliver deliver()
    {
        return [this](std::shared_ptr<Buckets> some) -> QCoro::Task<Result<>> { return take(this, std::move(some)); };
    }
    static QCoro::Task<Result<>> take(Reading *self, std::shared_ptr<Buckets> some)
    {
        ++self->deliveries;
        for (const CostBucket &one : *some)
            self->days.push_back(int(one.startTime / 86400));
        self->rows += some->empty() ? 0 : qint64(some->back().rows.size() * some->size());
        if (self->keep)
            self->kept.insert(self->kept.end(), some->begin(), some->end());
        if (self->onDelivery)
            self->onDelivery();
        co_return self->answer;
    }

    std::unique_ptr<Transport> transport;
    std::stop_source stop;
    std::vector<int> days;
    Buckets kept;
    bool keep = false;
    qint64 rows = 0;
    int deliveries = 0;
    Result<> answer;
    std::function<void()> onDelivery;
};

std::vector<int> upTo(int days)
{
    std::vector<int> all;
    for (int day = 0; day < days; ++day)
        all.push_back(day);
    return all;
}

qint64 residentKb()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4 : 0;
}

/// Bytes that a connection's two ends may hold in the system; both grow by themselves.
qint64 mostInSockets()
{
    qint64 most = 0;
    for (const QString &name : {u"tcp_rmem"_s, u"tcp_wmem"_s}) {
        QFile file(u"/proc/sys/net/ipv4/"_s + name); // least, first, most
        most +=
            file.open(QIODevice::ReadOnly) ? file.readAll().simplified().split(' ').last().toLongLong() : 16'000'000;
    }
    return most;
}

} // namespace

class TestStream final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheSameAsWhole_data()
    {
        QTest::addColumn<int>("piece");
        QTest::addColumn<bool>("zipped");
        for (const int size : {1, 2, 7, 64, 100'000}) {
            QTest::addRow("%d bytes", size) << size << false;
            QTest::addRow("%d bytes, gzip", size) << size << true;
        }
    }
    void readsTheSameAsWhole()
    {
        QFETCH(int, piece);
        QFETCH(bool, zipped);
        const QByteArray body = page(2);
        const auto truth = json::decode<ListAnswer<CostBucket>>(body);
        QVERIFY(truth);
        ScriptedServer server;
        const QByteArray sent = zipped ? gzipped(body) : body;
        Script script =
            Script::reply(200, sent, zipped ? Script::Headers{{"Content-Encoding", "gzip"}} : Script::Headers{});
        if (piece < sent.size())
            script.drip(piece, piece < 3 ? 0 : 1);
        server.enqueue(std::move(script));
        Reading reading(server.url());
        reading.keep = true;
        auto pending = reading.start();
        QVERIFY(comesTrue([&] { return pending.done(); }, 20'000));
        QVERIFY(pending.result());
        QCOMPARE(reading.kept, truth->data);
        QCOMPARE(pending.result()->pages, 1);
        QCOMPARE(pending.result()->bytes, body.size());
    }

    void halfAnAnswerIsNeverWhole()
    {
        const QByteArray body = page(2);
        for (const bool declared : {true, false}) {
            for (qsizetype size = 0; size < body.size(); size += declared ? 9 : 3) {
                ScriptedServer server;
                server.setHandler([&](const Received &) {
                    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" +
                                            (declared ? "Content-Length: " + QByteArray::number(body.size()) + "\r\n"
                                                      : QByteArray("Connection: close\r\n"));
                    return Script::raw(head + "\r\n" + body.first(size)).close();
                });
                Reading reading(server.url());
                auto pending = reading.start();
                QVERIFY(comesTrue([&] { return pending.done(); }, 20'000));
                QVERIFY2(!pending.result(), qPrintable(QString::number(size)));
                QCOMPARE(pending.error().kind, Error::Kind::BadReply);
            }
        }
    }

    void anAnswerThatBreaksOffIsReadAgain()
    {
        ScriptedServer server;
        const QByteArray body = page(6);
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
        server.enqueue(Script::raw(head + body.first(body.size() / 2)).after(200).then("").drop());
        server.enqueue(Script::reply(200, page(4)));
        Reading reading(server.url());
        auto pending = reading.start();
        QVERIFY(comesTrue([&] { return pending.done(); }, 20'000));
        QVERIFY(pending.result());
        const std::vector<int> days = reading.days;
        QVERIFY(days.size() >= 4);
        QCOMPARE(std::vector<int>(days.end() - 4, days.end()),
                 upTo(4)); // from the first on, without the rest of before
        QCOMPARE(server.received().size(), 2U);
    }

    void followsThePages()
    {
        ScriptedServer server;
        server.enqueue(Script::reply(200, page(3, "page_2=")));
        server.enqueue(Script::reply(200, page(2)));
        Reading reading(server.url());
        auto pending = reading.start();
        QVERIFY(comesTrue([&] { return pending.done(); }, 20'000));
        QVERIFY(pending.result());
        QCOMPARE(pending.result()->pages, 2);
        QCOMPARE(reading.days, (std::vector<int>{0, 1, 2, 0, 1}));
        QVERIFY(server.received().at(1).target.contains("page=page_2="));
    }

    void aCursorThatRepeatsIsAnError()
    {
        ScriptedServer server;
        server.setHandler([](const Received &) { return Script::reply(200, page(1, "page_2")); });
        Reading reading(server.url());
        auto pending = reading.start();
        QVERIFY(comesTrue([&] { return pending.done(); }, 20'000));
        QCOMPARE(pending.error().kind, Error::Kind::BadReply);
        QCOMPARE(pending.error().jsonPath, u"next_page"_s);
        QCOMPARE(server.received().size(), 2U);
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("path");
        QTest::newRow("element") << QByteArray(R"({"data":[)" + bucket(0) + R"(,{"start_time":"x"}]})")
                                 << u"data[1].start_time"_s;
        QTest::newRow("row")
            << QByteArray(R"({"data":[{"start_time":1,"end_time":2,"results":[{},{"amount":{"value":"x"}}]}]})")
            << u"data[0].results[1].amount.value"_s;
        QTest::newRow("missing") << QByteArray(R"({"has_more":false})") << u"data"_s;
        QTest::newRow("null") << QByteArray(R"({"data":null})") << u"data"_s;
        QTest::newRow("end") << QByteArray(R"({"data":[],"has_more":true})") << u"next_page"_s;
        QTest::newRow("garbage") << QByteArray(R"({"data":[]} {"a":1})") << QString();
        QTest::newRow("number") << QByteArray(R"({"data":[3]})") << u"data[0]"_s;
        QTest::newRow("escaped name") << QByteArray("{\"d\\u0061ta\":[{\"id\":\"x\"}]}") << u"data"_s;
    }
    void namesWhatIsWrong()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, path);
        ScriptedServer server;
        server.setHandler([&](const Received &) { return Script::reply(200, body); });
        Reading reading(server.url());
        auto pending = reading.start();
        QVERIFY(comesTrue([&] { return pending.done(); }, 20'000));
        QVERIFY(!pending.result());
        QCOMPARE(pending.error().kind, Error::Kind::BadReply);
        QCOMPARE(pending.error().jsonPath, path);
        QCOMPARE(pending.error().operation, u"costs.list"_s);
    }

    void errorAnswersDoNotGoToTheConsumer()
    {
        ScriptedServer server;
        server.enqueue(Script::reply(500, "{}"));
        server.enqueue(Script::reply(400, R"({"error":{"message":"no such grouping","code":"invalid_value"}})"));
        Reading reading(server.url());
        auto pending = reading.start();
        QVERIFY(comesTrue([&] { return pending.done(); }, 20'000));
        QCOMPARE(pending.error().kind, Error::Kind::Refused);
        QCOMPARE(pending.error().serverText, u"no such grouping"_s);
        QCOMPARE(reading.deliveries, 0);
    }

    void aConsumerThatFailsEndsIt()
    {
        ScriptedServer server;
        server.enqueue(Script::reply(200, page(3)));
        Reading reading(server.url());
        reading.answer = fail(Error::Kind::Archive, u"full"_s);
        auto pending = reading.start();
        QVERIFY(comesTrue([&] { return pending.done(); }, 20'000));
        QCOMPARE(pending.error().kind, Error::Kind::Archive);
        QCOMPARE(pending.error().detail, u"full"_s);
        QCOMPARE(reading.deliveries, 1);
    }

    void canBeStoppedAtAnyMoment()
    {
        const EndlessServer server(R"({"data":[)", largeBucket(), 60, R"(],"has_more":false})");
        for (int deliveries = 0; deliveries < 4; ++deliveries) {
            Reading reading(server.url());
            reading.onDelivery = [&reading, deliveries] {
                if (reading.deliveries == deliveries)
                    reading.stop.request_stop(); // from within
            };
            auto pending = reading.start();
            if (deliveries == 0)
                reading.stop.request_stop();
            QVERIFY(comesTrue([&] { return pending.done(); }, 20'000));
            QVERIFY(!pending.result());
            QVERIFY(pending.error().isCancelled());
        }
        for (int deliveries = 0; deliveries < 3; ++deliveries) { // the transport dies under it
            Reading reading(server.url());
            auto pending = reading.start();
            QTRY_VERIFY_WITH_TIMEOUT(reading.deliveries >= deliveries, 20'000);
            reading.transport.reset();
            QVERIFY(comesTrue([&] { return pending.done(); }, 20'000));
        }
    }

    void theServiceWaitsForTheConsumer()
    {
        // Half of the answer is more than the system takes in for somebody who reads nothing, and what is read ahead.
        constexpr qint64 kReadAhead = 8'000'000;
        const QByteArray element = largeBucket();
        const qint64 elements = 2 * (mostInSockets() + kReadAhead) / element.size();
        const EndlessServer server(R"({"data":[)", element, elements, R"(],"has_more":false})");
        Reading reading(server.url());
        const auto free = std::make_shared<Completion<bool>>();
        auto hold = [&reading, free](std::shared_ptr<Buckets> some) -> QCoro::Task<Result<>> {
            return [](Reading *self, std::shared_ptr<Completion<bool>> until,
                      std::shared_ptr<Buckets> buckets) -> QCoro::Task<Result<>> {
                if (++self->deliveries == 1)
                    co_await until->value();
                self->rows += qint64(buckets->size());
                co_return Result<>();
            }(&reading, free, std::move(some));
        };
        Pending pending(CostsApi(*reading.transport).list({0, {}, {}, {}, {}}).stream(hold, {}));
        QTRY_VERIFY_WITH_TIMEOUT(reading.deliveries == 1, 20'000);
        qint64 before = -1; // until nothing moves any more
        QTRY_VERIFY_WITH_TIMEOUT(std::exchange(before, server.sent()) == server.sent() && server.sent() > 2, 20'000);
        QTest::qWait(50);
        QVERIFY2(server.sent() * element.size() < server.size() / 2, qPrintable(QString::number(server.sent())));
        QCOMPARE(reading.deliveries, 1);
        free->complete(true);
        QTRY_VERIFY_WITH_TIMEOUT(pending.done(), 60'000);
        QVERIFY(pending.result());
        QCOMPARE(reading.rows, elements);
    }

    void anAnswerOf150MegabytesNeedsAFewOfThem()
    {
        const EndlessServer server(R"({"data":[)", largeBucket(), 250, R"(],"has_more":false})");
        QVERIFY(server.size() > 150'000'000);
        Reading reading(server.url());
        const qint64 before = residentKb();
        qint64 most = 0;
        reading.onDelivery = [&most] { most = std::max(most, residentKb()); };
        auto pending = reading.start();
        QTRY_VERIFY_WITH_TIMEOUT(pending.done(), 120'000);
        QVERIFY(pending.result());
        QCOMPARE(reading.rows, 250);
        qInfo("%lld MB more at most", (most - before) / 1024);
#ifndef __SANITIZE_ADDRESS__ // keeps what was freed
        QVERIFY2(most - before < 80'000, qPrintable(QString::number(most - before)));
#endif
    }
};

STEWARD_TEST(TestStream);
#include "tst_stream.moc"
