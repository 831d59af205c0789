// SPDX-License-Identifier: GPL-3.0-or-later
// The judge itself: it must find what is wrong, or it is worth nothing.
#include "tests/support/contract.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using steward::test::Contract;

class TestContract final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_contract = Contract::load();
        if (!m_contract)
            QSKIP("The contract is not beside this source tree.");
    }

    void knowsItsOperations()
    {
        QVERIFY(m_contract->operations().size() > 100);
        QCOMPARE(m_contract->templateOf(u"/organization/projects/proj_1/api_keys/key_2"_s),
                 u"/organization/projects/{project_id}/api_keys/{api_key_id}"_s);
        QCOMPARE(m_contract->templateOf(u"/organization/certificates/activate"_s),
                 u"/organization/certificates/activate"_s);
        QVERIFY(!m_contract->templateOf(u"/organization/nothing"_s));
    }

    void judgesValues_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("right")
            << QByteArray(
                   R"({"object":"list","has_more":false,"data":[{"object":"organization.project","id":"p","created_at":1,"name":null,"new":1}]})")
            << QString();
        QTest::newRow("missing") << QByteArray(R"({"object":"list","data":[]})") << u"'has_more' is missing"_s;
        QTest::newRow("type") << QByteArray(R"({"object":"list","has_more":"no","data":[]})")
                              << u".has_more: expected boolean"_s;
        QTest::newRow("enum") << QByteArray(R"({"object":"lists","has_more":false,"data":[]})") << u"is not one of"_s;
        QTest::newRow("nested")
            << QByteArray(
                   R"({"object":"list","has_more":false,"data":[{"object":"organization.project","id":7,"created_at":1}]})")
            << u".data[0].id: expected string"_s;
        QTest::newRow("fraction")
            << QByteArray(
                   R"({"object":"list","has_more":false,"data":[{"object":"organization.project","id":"p","created_at":1.5}]})")
            << u".created_at: expected integer"_s;
        QTest::newRow("null")
            << QByteArray(
                   R"({"object":"list","has_more":false,"data":[{"object":"organization.project","id":null,"created_at":1}]})")
            << u".id: expected string"_s;
        QTest::newRow("no branch")
            << QByteArray(
                   R"({"object":"list","has_more":false,"data":[{"object":"organization.project","id":"p","created_at":1,"archived_at":"x"}]})")
            << u".archived_at: expected"_s;
        QTest::newRow("not JSON") << QByteArray("<html>") << u"not JSON"_s;
    }
    void judgesValues()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, complaint);
        const QStringList wrong = m_contract->checkAnswer("GET", u"/organization/projects"_s, 200, json);
        QCOMPARE(wrong.isEmpty(), complaint.isEmpty());
        QVERIFY2(complaint.isEmpty() || wrong.join(u'\n').contains(complaint), qPrintable(wrong.join(u'\n')));
    }

    void judgesErrors()
    {
        QVERIFY(m_contract
                    ->checkAnswer("GET", u"/organization/projects"_s, 404,
                                  R"({"error":{"message":"m","type":"t","param":null,"code":null}})")
                    .isEmpty());
        QVERIFY(m_contract->checkAnswer("GET", u"/organization/projects"_s, 403, R"({"error":"bare"})").isEmpty());
        QVERIFY(!m_contract->checkAnswer("GET", u"/organization/projects"_s, 404, R"({"error":"bare"})").isEmpty());
        QVERIFY(!m_contract->checkAnswer("GET", u"/organization/projects"_s, 404, R"({"error":{"message":"m"}})")
                     .isEmpty());
        QVERIFY(!m_contract->checkAnswer("GET", u"/organization/projects"_s, 204, "{}").isEmpty());
    }

    void picksTheBranchOfABucket()
    {
        const auto bucket = [](const QByteArray &row) {
            return R"({"object":"page","has_more":false,"next_page":null,"data":[{"object":"bucket","start_time":0,"end_time":1,"results":[)" +
                   row + "]}]}";
        };
        const QString path = u"/organization/costs"_s;
        QCOMPARE(m_contract->checkAnswer(
                     "GET", path, 200,
                     bucket(R"({"object":"organization.costs.result","amount":{"value":1.5,"currency":"usd"}})")),
                 QStringList());
        QVERIFY(!m_contract
                     ->checkAnswer(
                         "GET", path, 200,
                         bucket(R"({"object":"organization.costs.result","amount":{"value":"1.5","currency":"usd"}})"))
                     .isEmpty());
        QVERIFY(
            !m_contract
                 ->checkAnswer("GET", path, 200, bucket(R"({"object":"organization.usage.images.result","images":1})"))
                 .isEmpty());
    }

    void judgesRequests_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("complaint");
        const QString projects = u"/organization/projects"_s, costs = u"/organization/costs"_s,
                      completions = u"/organization/usage/completions"_s;
        QTest::newRow("right") << QByteArray("GET") << projects << QByteArray("limit=100&include_archived=true")
                               << QByteArray() << QString();
        QTest::newRow("no such operation")
            << QByteArray("DELETE") << projects << QByteArray() << QByteArray() << u"no such operation"_s;
        QTest::newRow("unknown parameter")
            << QByteArray("GET") << projects << QByteArray("limits=1") << QByteArray() << u"no parameter 'limits'"_s;
        QTest::newRow("limit in prose") << QByteArray("GET") << projects << QByteArray("limit=101") << QByteArray()
                                        << u"between 1 and 100"_s;
        QTest::newRow("not a boolean") << QByteArray("GET") << projects << QByteArray("include_archived=1")
                                       << QByteArray() << u"not true or false"_s;
        QTest::newRow("missing parameter")
            << QByteArray("GET") << costs << QByteArray("limit=7") << QByteArray() << u"'start_time' is missing"_s;
        QTest::newRow("arrays, plain") << QByteArray("GET") << costs
                                       << QByteArray("start_time=1&group_by=project_id&group_by=line_item")
                                       << QByteArray() << QString();
        QTest::newRow("arrays, brackets")
            << QByteArray("GET") << costs << QByteArray("start_time=1&group_by%5B%5D=project_id") << QByteArray()
            << QString();
        QTest::newRow("enum of items") << QByteArray("GET") << costs << QByteArray("start_time=1&group_by=model")
                                       << QByteArray() << u"is not one of"_s;
        QTest::newRow("twice") << QByteArray("GET") << costs << QByteArray("start_time=1&start_time=2") << QByteArray()
                               << u"given 2 times"_s;
        QTest::newRow("limit of days") << QByteArray("GET") << completions << QByteArray("start_time=1&limit=32")
                                       << QByteArray() << u"more than the 31"_s;
        QTest::newRow("limit of minutes")
            << QByteArray("GET") << completions << QByteArray("start_time=1&limit=1440&bucket_width=1m") << QByteArray()
            << QString();
        QTest::newRow("token") << QByteArray("GET") << costs << QByteArray("start_time=1&page=page_AA%3D%3D")
                               << QByteArray() << u"%3D"_s;
        QTest::newRow("audit brackets") << QByteArray("GET") << u"/organization/audit_logs"_s
                                        << QByteArray(
                                               "effective_at[gt]=5&project_ids[]=p&event_types[]=project.created")
                                        << QByteArray() << QString();
        QTest::newRow("body") << QByteArray("POST") << projects << QByteArray() << QByteArray(R"({"name":"n"})")
                              << QString();
        QTest::newRow("body misses") << QByteArray("POST") << projects << QByteArray() << QByteArray("{}")
                                     << u"'name' is missing"_s;
        QTest::newRow("body unknown") << QByteArray("POST") << projects << QByteArray()
                                      << QByteArray(R"({"name":"n","nam":1})") << u"no member 'nam'"_s;
        QTest::newRow("body not asked for") << QByteArray("POST") << u"/organization/projects/p/archive"_s
                                            << QByteArray() << QByteArray(R"({"a":1})") << u"a body, where"_s;
        QTest::newRow("minimum") << QByteArray("POST") << u"/organization/spend_limit"_s << QByteArray()
                                 << QByteArray(R"({"threshold_amount":0,"currency":"USD","interval":"month"})")
                                 << u"below the minimum"_s;
    }
    void judgesRequests()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, body);
        QFETCH(QString, complaint);
        const QStringList wrong = m_contract->checkRequest(method, path, query, body);
        QVERIFY2(wrong.isEmpty() == complaint.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY2(complaint.isEmpty() || wrong.join(u'\n').contains(complaint), qPrintable(wrong.join(u'\n')));
    }

private:
    std::optional<Contract> m_contract;
};

STEWARD_TEST(TestContract);
#include "tst_contract.moc"
