// SPDX-License-Identifier: GPL-3.0-or-later
// Every operation against a real socket, with everything that can happen to it.
#include "app/resources/auditlogs/auditlogsapi.h"
#include "app/resources/costs/costsapi.h"
#include "app/resources/spendlimits/spendlimitsapi.h"
#include "app/resources/usage/usageapi.h"
#include "app/resources/users/usersapi.h"
#include "tests/resources/operation.h"
#include "tests/support/await.h"
#include "tests/support/patience.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace steward {

using test::Operation;
using test::Pending;
using test::Script;

class TestOperations final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void success_data() { rows(); }
    void success();
    void unauthorized_data() { rows(); }
    void unauthorized();
    void rateLimited_data() { rows(); }
    void rateLimited();
    void serverError_data() { rows(); }
    void serverError();
    void cancelled_data() { rows(); }
    void cancelled();
    void malformed_data();
    void malformed();

    void nothingDeleted();
    void emptyDeletion();
    void noSpendLimit();
    void unknownGroupings();
    void auditActor_data();
    void auditActor();

private:
    static void rows()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < test::operations().size(); ++i)
            QTest::newRow(test::operations()[i].name.constData()) << int(i);
    }
    static const Operation &operation()
    {
        return test::operations()[std::size_t(*static_cast<int *>(QTest::qData("row", QMetaType::Int)))];
    }
    [[nodiscard]] Pending<QByteArray> start(const Operation &operation, std::stop_token stop = {})
    {
        return Pending(operation.run(*m_transport, {std::move(stop), Priority::Interactive, {}}));
    }
    static bool finishes(const Pending<QByteArray> &pending)
    {
        return test::comesTrue([&pending] { return pending.done(); });
    }
    void checkError(const Error &error, const Operation &operation)
    {
        QCOMPARE(error.operation.toLatin1(), operation.name.split(' ').first());
    }

    std::unique_ptr<test::ScriptedServer> m_server;
    std::unique_ptr<Transport> m_transport;
};

void TestOperations::init()
{
    m_transport.reset();
    m_server = std::make_unique<test::ScriptedServer>();
    TransportConfig config;
    config.baseUrl = m_server->url();
    config.maxAttempts = 2;
    config.firstDelay = std::chrono::milliseconds(1);
    m_transport = std::make_unique<Transport>(config, Secret("sk-admin-demo"));
}

void TestOperations::success()
{
    const Operation &row = operation();
    m_server->enqueue(Script::reply(200, row.answer));
    Pending result = start(row);
    QVERIFY(finishes(result));
    QVERIFY2(result.result(),
             qPrintable(result.result() ? QString() : result.error().jsonPath + result.error().detail));
    QCOMPARE(*result.result(), row.value);

    QCOMPARE(m_server->received().size(), std::size_t(1));
    const test::Received &request = m_server->received().front();
    QCOMPARE(request.method, row.method);
    QCOMPARE(request.target, "/v1" + row.target);
    QCOMPARE(QJsonDocument::fromJson(request.body), QJsonDocument::fromJson(row.body));
    QCOMPARE(request.body.isEmpty(), row.body.isEmpty());
}

void TestOperations::unauthorized()
{
    const Operation &row = operation();
    m_server->enqueue(Script::reply(401, R"({"error":{"message":"Incorrect API key","code":"invalid_api_key"}})",
                                    {{"x-request-id", "req_1"}}));
    Pending result = start(row);
    QVERIFY(finishes(result));
    QVERIFY(!result.result());
    QCOMPARE(result.error().kind, Error::Kind::Unauthorized);
    QCOMPARE(result.error().serverCode, u"invalid_api_key"_s);
    QCOMPARE(result.error().requestId, u"req_1"_s);
    checkError(result.error(), row);
    QCOMPARE(m_server->received().size(), std::size_t(1));
}

void TestOperations::rateLimited()
{
    const Operation &row = operation();
    m_server->enqueue(Script::reply(429, R"({"error":{"message":"slow down"}})", {{"retry-after-ms", "2"}}));
    m_server->enqueue(Script::reply(200, row.answer));
    Pending result = start(row);
    QVERIFY(finishes(result));
    QVERIFY2(result.result(), qPrintable(result.result() ? QString() : result.error().detail));
    QCOMPARE(*result.result(), row.value);
    QCOMPARE(m_server->received().size(), std::size_t(2));
    QCOMPARE(m_server->received()[1].target, m_server->received()[0].target);
    QCOMPARE(m_server->received()[1].body, m_server->received()[0].body);
}

void TestOperations::serverError()
{
    const Operation &row = operation();
    m_server->setHandler(
        [](const test::Received &) { return Script::reply(500, R"({"error":{"message":"broken"}})"); });
    Pending result = start(row);
    QVERIFY(finishes(result));
    QVERIFY(!result.result());
    const bool isPost = row.method == "POST";
    QCOMPARE(result.error().kind, isPost ? Error::Kind::UnknownOutcome : Error::Kind::Server);
    QCOMPARE(result.error().httpStatus, 500);
    checkError(result.error(), row);
    QCOMPARE(m_server->received().size(), std::size_t(isPost ? 1 : 2));
}

void TestOperations::cancelled()
{
    const Operation &row = operation();
    m_server->enqueue(Script::hang());
    std::stop_source stop;
    Pending result = start(row, stop.get_token());
    QVERIFY(test::comesTrue([this] { return !m_server->received().empty(); }));
    QVERIFY(!result.done());
    stop.request_stop();
    QVERIFY(finishes(result));
    QVERIFY(!result.result());
    QCOMPARE(result.error().kind, Error::Kind::Cancelled);
}

void TestOperations::malformed_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QByteArray>("body");
    for (std::size_t i = 0; i < test::operations().size(); ++i) {
        const Operation &row = test::operations()[i];
        const auto add = [&](const char *what, const QByteArray &body) {
            QTest::newRow((row.name + ", " + what).constData()) << int(i) << body;
        };
        add("cut", row.answer.chopped(1));
        add("of another shape", R"({"answer":42})");
        add("page", "<html>Log in</html>");
        add("empty", "");
    }
}

void TestOperations::malformed()
{
    QFETCH(QByteArray, body);
    const Operation &row = operation();
    m_server->setHandler([body](const test::Received &) {
        return Script::reply(200, body, {{"x-request-id", "req_2"}});
    });
    Pending result = start(row);
    QVERIFY(finishes(result));
    QVERIFY(!result.result());
    // The service has done what it confirms with 200, even if nobody can read the confirmation.
    QCOMPARE(result.error().kind, row.method == "POST" ? Error::Kind::UnknownOutcome : Error::Kind::BadReply);
    QCOMPARE(result.error().requestId, u"req_2"_s);
    checkError(result.error(), row);
    if (row.method == "POST")
        QCOMPARE(m_server->received().size(), std::size_t(1));
}

void TestOperations::nothingDeleted()
{
    m_server->enqueue(Script::reply(200, R"({"object":"organization.user.deleted","id":"u1","deleted":false})"));
    Pending result(UsersApi(*m_transport).remove(u"u1"_s, {}));
    QTRY_VERIFY(result.done());
    QCOMPARE(result.error().kind, Error::Kind::BadReply);
    QCOMPARE(result.error().jsonPath, u"deleted"_s);
}

void TestOperations::emptyDeletion()
{
    m_server->enqueue(Script::raw("HTTP/1.1 204 No Content\r\n\r\n"));
    Pending result(UsersApi(*m_transport).remove(u"u1"_s, {}));
    QTRY_VERIFY(result.done());
    QVERIFY(result.result());
}

void TestOperations::noSpendLimit()
{
    m_server->enqueue(Script::reply(404, R"({"error":{"message":"No spend limit"}})"));
    Pending result(SpendLimitsApi(*m_transport).organization({}));
    QTRY_VERIFY(result.done());
    QVERIFY(result.result());
    QVERIFY(!*result.result());
}

void TestOperations::unknownGroupings()
{
    const UsageApi usage(*m_transport);
    Pending byModel(collect(usage.list(UsageEndpoint::VectorStores, {.groupBy = {u"model"_s}}), {}));
    Pending filtered(collect(usage.list(UsageEndpoint::Completions, {.filters = {{u"size"_s, {u"x"_s}}}}), {}));
    Pending tier(collect(usage.list(UsageEndpoint::Completions, {.filters = {{u"service_tier"_s, {u"x"_s}}}}), {}));
    Pending costs(collect(CostsApi(*m_transport).list({.groupBy = {u"model"_s}}), {}));
    QTRY_VERIFY(byModel.done() && filtered.done() && tier.done() && costs.done());
    for (const Error &error : {byModel.error(), filtered.error(), tier.error(), costs.error()})
        QCOMPARE(error.kind, Error::Kind::BadInput);
    QVERIFY(m_server->received().empty());
}

void TestOperations::auditActor_data()
{
    QTest::addColumn<QByteArray>("actor");
    QTest::addColumn<QString>("name");
    QTest::newRow("session") << QByteArray(R"({"session":{"user":{"id":"u","email":"a@b"}}})") << u"a@b"_s;
    QTest::newRow("session without e-mail") << QByteArray(R"({"session":{"user":{"id":"u"}}})") << u"u"_s;
    QTest::newRow("key of a person") << QByteArray(R"({"api_key":{"id":"k","user":{"id":"u","email":"a@b"}}})")
                                     << u"a@b"_s;
    QTest::newRow("key of an account") << QByteArray(R"({"api_key":{"id":"k","service_account":{"id":"s"}}})")
                                       << u"s"_s;
    QTest::newRow("key alone") << QByteArray(R"({"api_key":{"id":"k","user":null}})") << u"k"_s;
    QTest::newRow("nobody") << QByteArray("null") << QString();
    QTest::newRow("unknown kind") << QByteArray(R"({"type":"robot","robot":{"id":"r"}})") << QString();
}

void TestOperations::auditActor()
{
    QFETCH(QByteArray, actor);
    QFETCH(QString, name);
    const Result<AuditEntry> entry =
        json::decode<AuditEntry>(R"({"id":"e","type":"t","effective_at":1,"actor":)" + actor + '}');
    QVERIFY(entry);
    QCOMPARE(entry->actor(), name);
}

} // namespace steward

STEWARD_TEST(steward::TestOperations);
#include "tst_operations.moc"
