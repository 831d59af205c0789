// SPDX-License-Identifier: GPL-3.0-or-later
// The requests of the last hour by key, as the service's usage has them.
#include "app/demo/demoserver.h"
#include "app/planning/keyplans.h"
#include "app/planning/keytraffic.h"
#include "app/session/session.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;

class TestKeyTraffic final : public QObject
{
    Q_OBJECT
    std::unique_ptr<demo::DemoServer> m_server;
    QTemporaryDir m_dir;
    Clock m_clock;
    std::unique_ptr<Session> m_session;

    [[nodiscard]] const Snapshot &snapshot() const { return m_session->organization().snapshot(); }
    [[nodiscard]] QStringList keys(bool busy) const
    {
        QStringList ids;
        for (const InProject<ProjectKey> &key : snapshot().projectKeys) {
            const bool isBusy = key.value.lastUsedAt && m_clock.now() - *key.value.lastUsedAt < 300;
            if (busy ? isBusy : !key.value.lastUsedAt.has_value())
                ids += key.value.id;
        }
        return ids;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<demo::DemoServer>();
        QVERIFY(m_server->listen());
        m_session = std::make_unique<Session>(
            Connection{u"a1"_s, u"Example"_s, m_server->baseUrl(), {}, false, Connection::Kind::Stored},
            Secret(m_server->adminKey()), m_dir.filePath(u"data"_s), m_clock);
        QSignalSpy finished(&m_session->sync(), &Sync::finished);
        m_session->open();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    }
    void cleanupTestCase()
    {
        m_session.reset();
        m_server.reset();
    }
    void cleanup() { m_server->faults().clear(); }

    void busyKeysHaveRequestsAndUnusedOnesHaveNone()
    {
        const QStringList busy = keys(true), unused = keys(false);
        QVERIFY(!busy.isEmpty());
        QVERIFY(!unused.isEmpty());
        Pending reading(readKeyTraffic(&m_session->transport(), busy + unused, m_clock.now(), {}));
        QVERIFY(comesTrue([&] { return reading.done(); }, 30'000));
        QVERIFY(reading.result());
        qint64 sum = 0;
        for (const QString &id : busy)
            sum += reading.result()->value(id);
        QVERIFY(sum > 0);
        for (const QString &id : unused)
            QCOMPARE(reading.result()->value(id, -1), 0);
        QCOMPARE(reading.result()->size(), busy.size() + unused.size());
    }

    void aPlanWithoutKeysAsksNothing()
    {
        m_server->clearLog();
        const PlanOrigin origin{snapshot()};
        Pending reading(
            trafficOf(&m_session->transport(), createAdminKeyPlan(u"x"_s, {}, origin), snapshot(), m_clock.now(), {}));
        QVERIFY(comesTrue([&] { return reading.done(); }));
        QVERIFY(reading.result()->isEmpty());
        QCOMPARE(m_server->requestCount(), 0);
    }

    void whatIsOfferedByNobodyCountsAsNothing_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("known");
        QTest::newRow("not offered") << 404 << true;
        QTest::newRow("forbidden") << 403 << false; // a part of the traffic must not pass for all of it
    }
    void whatIsOfferedByNobodyCountsAsNothing()
    {
        QFETCH(const int, status);
        demo::FaultRule rule;
        rule.kind = demo::FaultRule::Kind::Status;
        rule.pathPrefix = "/organization/usage/embeddings";
        rule.status = status;
        m_server->faults().add(rule);
        const Plan plan = deleteKeysPlan(keys(true).mid(0, 1), {snapshot()});
        Pending reading(trafficOf(&m_session->transport(), plan, snapshot(), m_clock.now(), {}));
        QVERIFY(comesTrue([&] { return reading.done(); }, 30'000));
        QTEST(reading.result().has_value(), "known");
    }
};

STEWARD_TEST(TestKeyTraffic);
#include "tst_keytraffic.moc"
