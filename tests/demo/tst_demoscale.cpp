// SPDX-License-Identifier: GPL-3.0-or-later
// Full scale: as many rows as promised, made quickly and served without looking through them all.
#include "app/demo/state.h"
#include "app/demo/traffic.h"
#include "tests/demo/democlient.h"
#include "tests/support/testprogram.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace steward;
using test::DemoClient;

class TestDemoScale final : public QObject
{
    Q_OBJECT

    std::unique_ptr<demo::DemoServer> m_server;
    std::unique_ptr<DemoClient> m_client;

private Q_SLOTS:
    void initTestCase()
    {
        demo::Options options;
        options.scale = demo::Scale::Full;
        options.nowMs = [] { return qint64(1'795'413'721'000); };
        m_server = std::make_unique<demo::DemoServer>(options);
        QVERIFY(m_server->listen());
        m_client = std::make_unique<DemoClient>(*m_server, false);
    }

    void holdsWhatItPromises()
    {
        const QJsonArray projects = m_client->all("/organization/projects?include_archived=true");
        QCOMPARE(projects.size(), 2'000);
        const QStringList users = DemoClient::ids(m_client->all("/organization/users"));
        QCOMPARE(qsizetype(QSet<QString>(users.begin(), users.end()).size()), 10'000);
        const demo::State &state = m_server->state();
        QCOMPARE(state.keys.size(), 20'000);
        QSet<QString> ids;
        int inactive = 0;
        for (const demo::Key &key : state.keys) {
            ids.insert(key.id);
            inactive += !state.ownerHasAccess(key);
            QVERIFY(key.createdAt >= state.projects[key.project].createdAt);
        }
        QCOMPARE(ids.size(), 20'000);
        QVERIFY(inactive > 50);
    }

    void servesTheLastPageAsFastAsTheFirst()
    {
        const QStringList users = DemoClient::ids(m_client->all("/organization/users"));
        const auto fastest = [&](const QByteArray &target) {
            qint64 best = std::numeric_limits<qint64>::max();
            for (int i = 0; i < 20; ++i) {
                QElapsedTimer timer;
                timer.start();
                if (m_client->get(target).data().size() == 100)
                    best = std::min(best, timer.nsecsElapsed());
            }
            return best;
        };
        const qint64 first = fastest("/organization/users?limit=100");
        const qint64 last = fastest("/organization/users?limit=100&after=" + users.at(9'898).toLatin1());
        qInfo("a page of 100 users, there and back: first %lld us, last %lld us", first / 1000, last / 1000);
        QVERIFY2(last < first * 5, "a page costs more the further back it is");
    }

    void computesCostsWithoutStoringThem()
    {
        const auto answer = m_client->get("/organization/costs?start_time=1794787200&limit=7&group_by=project_id");
        QCOMPARE(answer.data().size(), 7);
        QVERIFY(answer.data().at(3).toObject().value("results"_L1).toArray().size() > 1'000);
        QVERIFY(m_server->traffic().streams().size() > 5'000);
    }
};

STEWARD_TEST(TestDemoScale);
#include "tst_demoscale.moc"
