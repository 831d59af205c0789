// SPDX-License-Identifier: GPL-3.0-or-later
// What the client sends, and what the other tests let it receive, against the official contract.
#include "tests/resources/operation.h"
#include "tests/support/await.h"
#include "tests/support/contract.h"
#include "tests/support/patience.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testprogram.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace steward {

class TestRequests final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void operations_data();
    void operations();
    void coverage();

private:
    std::optional<test::Contract> m_contract;
};

void TestRequests::initTestCase()
{
    m_contract = test::Contract::load();
    if (!m_contract)
        QSKIP("The official contract is not beside this source tree (shared/contract/admin-openapi.json).");
}

void TestRequests::operations_data()
{
    QTest::addColumn<int>("row");
    for (std::size_t i = 0; i < test::operations().size(); ++i)
        QTest::newRow(test::operations()[i].name.constData()) << int(i);
}

void TestRequests::operations()
{
    QFETCH(int, row);
    const test::Operation &operation = test::operations()[std::size_t(row)];
    test::ScriptedServer server;
    server.enqueue(test::Script::reply(200, operation.answer));
    TransportConfig config;
    config.baseUrl = server.url();
    Transport transport(config, Secret("sk-admin-demo"));
    test::Pending result(operation.run(transport, {}));
    QTRY_VERIFY(result.done());

    const test::Received &request = server.received().front();
    const QByteArray target = request.target.sliced(qstrlen("/v1"));
    const qsizetype question = target.indexOf('?');
    const QString path = QString::fromLatin1(question < 0 ? target : target.first(question));
    const QByteArray query = question < 0 ? QByteArray() : target.sliced(question + 1);
    const QStringList wrong = m_contract->checkRequest(request.method, path, query, request.body);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    const QStringList unlikely = m_contract->checkAnswer(request.method, path, 200, operation.answer);
    if (operation.unlikeContract)
        QVERIFY2(!unlikely.isEmpty(), "The answer is like the contract after all.");
    else
        QVERIFY2(unlikely.isEmpty(), qPrintable(unlikely.join(u'\n')));
}

void TestRequests::coverage()
{
    // The operations that this client must have; what it has beside them is checked above just the same.
    static const QStringList kFamilies{
        u"/organization/projects"_s,
        u"/organization/users"_s,
        u"/organization/invites"_s,
        u"/organization/admin_api_keys"_s,
        u"/organization/projects/{project_id}"_s,
        u"/organization/projects/{project_id}/archive"_s,
        u"/organization/projects/{project_id}/users"_s,
        u"/organization/projects/{project_id}/service_accounts"_s,
        u"/organization/projects/{project_id}/api_keys"_s,
        u"/organization/users/{user_id}"_s,
        u"/organization/invites/{invite_id}"_s,
        u"/organization/admin_api_keys/{key_id}"_s,
        u"/organization/projects/{project_id}/users/{user_id}"_s,
        u"/organization/projects/{project_id}/service_accounts/{service_account_id}"_s,
        u"/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys"_s,
        u"/organization/projects/{project_id}/api_keys/{api_key_id}"_s};
    QSet<QByteArray> sent;
    for (const test::Operation &operation : test::operations()) {
        const QByteArray path = operation.target.split('?').first();
        const std::optional<QString> known = m_contract->templateOf(QString::fromLatin1(path));
        QVERIFY2(known, path.constData());
        sent.insert(operation.method + ' ' + known->toLatin1());
    }
    int expected = 0;
    for (const test::Contract::Operation &operation : m_contract->operations()) {
        const bool reads = operation.path.startsWith(u"/organization/usage/"_s) ||
                           operation.path == u"/organization/costs"_s ||
                           operation.path == u"/organization/audit_logs"_s ||
                           (operation.method == "GET" && (operation.path.endsWith(u"/spend_limit"_s) ||
                                                          operation.path.endsWith(u"/spend_alerts"_s) ||
                                                          operation.path.endsWith(u"/rate_limits"_s)));
        if (!reads && !kFamilies.contains(operation.path))
            continue;
        ++expected;
        QVERIFY2(sent.contains(operation.method + ' ' + operation.path.toLatin1()), qPrintable(operation.id));
    }
    // What is newer than the contract is sent as well.
    sent.remove("POST /organization/projects/{project_id}/api_keys/{api_key_id}");
    QCOMPARE(sent.size(), qsizetype(expected));
}

} // namespace steward

STEWARD_TEST(steward::TestRequests);
#include "tst_requests.moc"
