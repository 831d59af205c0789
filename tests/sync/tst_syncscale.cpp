// SPDX-License-Identifier: GPL-3.0-or-later
// The full scale: 2,000 projects, 10,000 people, 20,000 keys. The server runs in a thread of its own, so that the
// pauses of this thread are the console's. Figures are printed, not judged: the machine and the sanitizers decide them
// (tests/bench).
#include "syncbed.h"

#include "app/demo/demohost.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;

class SyncScaleTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fullScale()
    {
        demo::Options options;
        options.scale = demo::Scale::Full;
        demo::DemoHost host(options);
        QVERIFY(host.waitForStarted());

        QTemporaryDir directory;
        Organization organization;
        Archive archive(directory.filePath(u"a.sqlite"_s));
        QVERIFY(archive.open().result());
        TransportConfig config;
        config.baseUrl = host.baseUrl();
        Transport transport(config, Secret(host.adminKey()));
        const Clock clock;
        Sync sync(transport, archive, organization, clock);

        // A timer that is always due measures how long the event loop is away.
        qint64 longest = 0;
        QElapsedTimer sinceTick;
        QTimer tick;
        connect(&tick, &QTimer::timeout, &tick, [&] { longest = std::max(longest, sinceTick.restart()); });
        QElapsedTimer all;
        QSignalSpy finished(&sync, &Sync::finished);
        sinceTick.start();
        all.start();
        tick.start(0);
        const bool everything = qEnvironmentVariableIsSet("STEWARD_FULL_SYNC");
        const auto arrived = [&](ListKind kind) { return organization.state(ListId{kind, {}}).fetchedAt > 0; };
        QObject watcher;
        if (!everything) {
            connect(&organization, &Organization::stateChanged, &watcher, [&] {
                if (arrived(ListKind::Projects) && arrived(ListKind::Users) && arrived(ListKind::Costs))
                    sync.cancel();
            });
        }
        sync.refresh();
        QVERIFY(QTest::qWaitFor([&] { return !finished.isEmpty(); }, 240'000));
        tick.stop();
        qInfo("%lld ms, %lld requests, longest pause %lld ms", all.elapsed(), transport.requestsSent(), longest);

        QVERIFY(!sync.connectionError());
        int projects = 0;
        size_t members = 0;
        QStringList servers;
        host.call([&](demo::DemoServer &server) {
            demo::State &state = server.state();
            for (const demo::Project &project : state.projects)
                projects += !project.gone;
            members = size_t(
                std::count_if(state.members.begin(), state.members.end(), [](const auto &m) { return !m.gone; }));
            for (const demo::Key &key : state.keys) {
                if (!key.gone && !state.projects[key.project].archivedAt)
                    servers += key.id;
            }
        });
        QCOMPARE(int(organization.snapshot().projects.size()), projects);
        QCOMPARE(organization.snapshot().users.size(), members);
        QStringList held;
        for (const auto &key : organization.snapshot().projectKeys)
            held += key.value.id;
        held.sort();
        servers.sort();
        if (everything) {
            QCOMPARE(held.size(), servers.size());
            QCOMPARE(held, servers);
        }

        // A page that fails in the middle of a long list leaves the list before.
        const SharedRows<User> before = organization.snapshot().users;
        host.call([](demo::DemoServer &server) {
            server.faults().add({.kind = demo::FaultRule::Kind::Status,
                                 .method = "GET",
                                 .pathPrefix = "/organization/users",
                                 .nth = 40,
                                 .status = 403});
        });
        finished.clear();
        disconnect(&organization, nullptr, &watcher, nullptr);
        connect(&organization, &Organization::stateChanged, &watcher, [&] {
            if (organization.state(ListId{ListKind::Users, {}}).stale)
                sync.cancel();
        });
        sync.setFocus(Focus::Members);
        sync.refresh(true);
        QVERIFY(QTest::qWaitFor([&] { return !finished.isEmpty(); }, 120'000));
        QCOMPARE(organization.snapshot().users, before);
        const ListState state = organization.state(ListId{ListKind::Users, {}});
        QVERIFY(state.stale);
        QCOMPARE(state.lastError->kind, Error::Kind::Forbidden);
    }
};

STEWARD_TEST(SyncScaleTest);
#include "tst_syncscale.moc"
