// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong half-way leaves the previous lists, marked stale; what would go wrong everywhere ends the round.
#include "syncbed.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"

#include <QLoggingCategory>

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;
using Fault = steward::demo::FaultRule;

Q_DECLARE_METATYPE(steward::demo::FaultRule)
Q_DECLARE_METATYPE(steward::Error::Kind)

class SyncFaultsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Not 429: it slows the whole family of requests down (tst_sync has the throttle), so the round would take minutes.
    void oneListFails_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<Error::Kind>("kind");
        const auto status = [](int code) { return Fault{.kind = Fault::Kind::Status, .status = code}; };
        QTest::newRow("403") << status(403) << Error::Kind::Forbidden;
        QTest::newRow("404") << status(404) << Error::Kind::NotFound;
        QTest::newRow("500") << status(500) << Error::Kind::Server;
        QTest::newRow("hang") << Fault{.kind = Fault::Kind::Hang} << Error::Kind::Timeout;
        QTest::newRow("malformed") << Fault{.kind = Fault::Kind::Malformed} << Error::Kind::BadReply;
        QTest::newRow("a proxy's page") << Fault{.kind = Fault::Kind::Html} << Error::Kind::BadReply;
        QTest::newRow("wrong shape") << Fault{.kind = Fault::Kind::Status,
                                              .status = 200,
                                              .body = R"({"data":[{"id":5}]})"}
                                     << Error::Kind::BadReply;
    }
    void oneListFails()
    {
        QFETCH(Fault, fault);
        QFETCH(Error::Kind, kind);
        SyncBed bed;
        QVERIFY(bed.round());
        const QString project = bed.held().projects[3].id;
        const Snapshot before = bed.held();
        const UnixSeconds read = bed.clock.now();
        bed.later(24 * 60);
        fault.method = "GET";
        fault.pathPrefix = "/organization/projects/" + project.toLatin1() + "/api_keys";
        bed.server->faults().add(fault);
        QVERIFY(bed.round());

        const ListState state = bed.state(ListKind::ProjectKeys, project);
        QVERIFY(state.stale);
        QVERIFY(!state.notOffered);
        QVERIFY(state.lastError);
        QCOMPARE(state.lastError->kind, kind);
        QCOMPARE(state.fetchedAt, read);
        QVERIFY(std::ranges::equal(bed.held().projectKeys.of(project), before.projectKeys.of(project)));
        QVERIFY(!bed.sync->connectionError());
        const QString other = bed.held().projects[2].id;
        QCOMPARE(bed.state(ListKind::ProjectKeys, other).fetchedAt, bed.clock.now());
        const Snapshot kept = bed.archived();
        QVERIFY(kept.states.value({ListKind::ProjectKeys, project}).stale);
        QVERIFY(std::ranges::equal(kept.projectKeys.of(project), before.projectKeys.of(project)));

        bed.server->faults().clear();
        QVERIFY(bed.round(true));
        QVERIFY(!bed.state(ListKind::ProjectKeys, project).stale);
        QVERIFY(!bed.state(ListKind::ProjectKeys, project).lastError);
    }

    void aConnectionThatBreaksForOneListEndsTheRound_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("dropped") << int(Fault::Kind::DropBefore);
        QTest::newRow("truncated") << int(Fault::Kind::Truncate);
    }
    void aConnectionThatBreaksForOneListEndsTheRound()
    {
        QFETCH(int, kind);
        SyncBed bed;
        QVERIFY(bed.round());
        const Snapshot before = bed.held();
        bed.later(24 * 60);
        bed.server->faults().add({.kind = Fault::Kind(kind), .method = "GET", .pathPrefix = "/organization/users"});
        QVERIFY(bed.round());
        QCOMPARE(bed.held().users, before.users);
        const ListState state = bed.state(ListKind::Users);
        QVERIFY(state.stale);
        QVERIFY(state.lastError);
        QCOMPARE(bed.archived().users, before.users);
    }

    void aRevokedKeyEndsTheRound()
    {
        SyncBed bed;
        QVERIFY(bed.round());
        const Snapshot before = bed.held();
        bed.later(24 * 60);
        bed.server->faults().add({.kind = Fault::Kind::Status, .status = 401});
        bed.server->clearLog();
        QSignalSpy told(bed.sync.get(), &Sync::connectionErrorChanged);
        QVERIFY(bed.round());
        QVERIFY(bed.sync->connectionError());
        QCOMPARE(bed.sync->connectionError()->kind, Error::Kind::Unauthorized);
        QVERIFY(told.size() >= 1);
        QVERIFY2(bed.server->requestCount() <= 8, qPrintable(bed.paths().join(u'\n')));
        QCOMPARE(bed.held().projectKeys, before.projectKeys);
        QCOMPARE(bed.held().users, before.users);

        bed.server->faults().clear();
        QVERIFY(bed.round(true));
        QVERIFY(!bed.sync->connectionError());
    }

    void aKeyThatMayReadNothing()
    {
        SyncBed bed;
        bed.server->faults().add({.kind = Fault::Kind::Status, .status = 403});
        QVERIFY(bed.round());
        QVERIFY(bed.sync->connectionError());
        QCOMPARE(bed.sync->connectionError()->kind, Error::Kind::Forbidden);
    }

    void offlineStopsEarly()
    {
        SyncBed bed;
        QVERIFY(bed.round());
        const Snapshot before = bed.held();
        bed.later(24 * 60);
        bed.server.reset(); // nobody listens any more
        const qint64 sent = bed.transport->requestsSent();
        QVERIFY(bed.round(true));
        QVERIFY(bed.sync->connectionError());
        QCOMPARE(bed.sync->connectionError()->kind, Error::Kind::Offline);
        QVERIFY2(bed.transport->requestsSent() - sent <= 30,
                 qPrintable(QString::number(bed.transport->requestsSent() - sent)));
        QCOMPARE(bed.held().projectKeys, before.projectKeys);
        QVERIFY(!bed.sync->progress().running);
    }

    void aServiceInTroubleIsNotAskedForEverything()
    {
        SyncBed bed;
        QVERIFY(bed.round());
        bed.later(24 * 60);
        bed.server->faults().add({.kind = Fault::Kind::Status, .status = 503});
        bed.server->clearLog();
        QVERIFY(bed.round());
        QVERIFY(bed.sync->connectionError());
        QCOMPARE(bed.sync->connectionError()->kind, Error::Kind::Server);
        QVERIFY2(bed.server->requestCount() < 40, qPrintable(QString::number(bed.server->requestCount())));
    }

    void aLasting429HoldsItsOwnListOnly()
    {
        SyncBed bed;
        bed.server->faults().add(
            {.kind = Fault::Kind::Status, .method = "GET", .pathPrefix = "/organization/invites", .status = 429});
        bed.sync->refresh();
        // The invitations are among what the focus asks for first; the lists of all projects come all the same.
        const auto arrived = [&] {
            const auto projects =
                std::ranges::count_if(bed.held().projects, [](const Project &p) { return !p.isArchived(); });
            const auto lists = std::ranges::count_if(bed.held().states.keys(),
                                                     [](const ListId &id) { return id.kind == ListKind::ProjectKeys; });
            return projects > 0 && lists == projects && bed.state(ListKind::Costs).fetchedAt > 0;
        };
        QVERIFY(QTest::qWaitFor(arrived, 5'000)); // the second try is due after some seven seconds
        QVERIFY(bed.sync->progress().running);
        QVERIFY(!bed.held().states.contains({ListKind::Invites, {}}));
        // And the person sees that something waits, and for how long.
        const QueueState queue = bed.transport->queueState();
        QVERIFY(queue.throttled);
        QVERIFY(queue.waiting >= 1);
        QVERIFY(queue.estimate.count() > 0);
        bed.sync->cancel();
        QTRY_VERIFY(!bed.sync->progress().running);
    }

    void cancelLeavesWholeLists()
    {
        SyncBed bed;
        int lists = 0;
        QObject watcher;
        connect(bed.sync.get(), &Sync::progressChanged, &watcher, [&] {
            if (bed.sync->progress().listsDone > 8 && lists == 0) {
                lists = bed.sync->progress().listsDone;
                bed.sync->cancel();
            }
        });
        bed.server->faults().add(
            {.kind = Fault::Kind::Delay, .method = "GET", .pathPrefix = "/organization/projects/", .delayMs = 30});
        QVERIFY(bed.round());
        QVERIFY(lists > 0);
        QVERIFY(!bed.sync->progress().running);
        QVERIFY(!bed.sync->connectionError());
        const QHash<ListId, ListState> states = bed.held().states;
        for (const ListState &state : states)
            QVERIFY(!state.lastError && !state.stale);
        QVERIFY(bed.organization->state(ListKind::ProjectKeys).fetchedAt == 0 ||
                bed.held().states.size() < 3 * qsizetype(bed.held().projects.size()));
        bed.server->faults().clear();
        QVERIFY(bed.round());
        QCOMPARE(bed.archived().projectKeys, bed.held().projectKeys);
        QVERIFY(bed.held().projectKeys.size() > 20);
    }

    void cancelOfOneKindLeavesTheOthers_data()
    {
        QTest::addColumn<ListKind>("kind");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("admin keys, one list") << ListKind::AdminKeys << QByteArray("/organization/admin_api_keys");
        QTest::newRow("project keys, many lists") << ListKind::ProjectKeys << QByteArray("/organization/projects/");
        QTest::newRow("costs, waiting for projects") << ListKind::Costs << QByteArray("/organization/costs");
        QTest::newRow("the audit log") << ListKind::AuditLog << QByteArray("/organization/audit_logs");
    }
    void cancelOfOneKindLeavesTheOthers()
    {
        QFETCH(ListKind, kind);
        QFETCH(QByteArray, path);
        SyncBed bed;
        bed.server->faults().add({.kind = Fault::Kind::Delay, .method = "GET", .pathPrefix = path, .delayMs = 60});
        bool asked = false;
        QObject watcher;
        connect(bed.sync.get(), &Sync::progressChanged, &watcher, [&] {
            const auto &one = bed.sync->progress().kinds[size_t(kind)];
            if (!asked && one.total > one.done) {
                asked = true;
                bed.sync->cancel(kind);
            }
        });
        QVERIFY(bed.round());
        QVERIFY(asked);
        QVERIFY(!bed.sync->connectionError());
        QCOMPARE(bed.sync->progress().listsDone, bed.sync->progress().listsTotal);
        const QHash<ListId, ListState> states = bed.held().states;
        for (const ListState &state : states)
            QVERIFY(!state.lastError && !state.stale);
        QCOMPARE(bed.organization->state(kind).fetchedAt, 0);
        for (const ListKind other : {ListKind::Projects, ListKind::Users, ListKind::Invites, ListKind::ServiceAccounts})
            QVERIFY2(bed.organization->state(other).fetchedAt > 0, qPrintable(QString::number(int(other))));
        bed.server->faults().clear();
        QVERIFY(bed.round(true)); // asked for again: nothing is left out any more
        QVERIFY(bed.organization->state(kind).fetchedAt > 0);
        QCOMPARE(bed.archived().projectKeys, bed.held().projectKeys);
        QVERIFY(bed.held().projectKeys.size() > 20);
    }

    void refreshWhileCancelling()
    {
        SyncBed bed;
        QSignalSpy finished(bed.sync.get(), &Sync::finished);
        bed.sync->refresh();
        bed.sync->cancel();
        bed.sync->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(bed.held().projectKeys.size() > 20 && !bed.sync->progress().running, 30'000);
        QVERIFY(finished.size() >= 2);
    }

    void destroyedAtAnyMoment()
    {
        for (const int requests : {0, 1, 4, 9, 20}) {
            SyncBed bed;
            bed.sync->refresh();
            QVERIFY(QTest::qWaitFor([&] { return bed.server->requestCount() >= requests; }, 10'000));
            bed.sync.reset();
            bed.archive.reset();
        }
    }

    void whatIsNotOfferedIsAskedOnce()
    {
        SyncBed bed;
        const QByteArray path = "/organization/admin_api_keys";
        bed.server->faults().add({.kind = Fault::Kind::Status, .method = "GET", .pathPrefix = path, .status = 404});
        bed.server->faults().add(
            {.kind = Fault::Kind::Status, .method = "GET", .pathPrefix = "/organization/audit_logs", .status = 404});
        QVERIFY(bed.round());
        QVERIFY(bed.state(ListKind::AdminKeys).notOffered);
        QVERIFY(bed.state(ListKind::AuditLog).notOffered);
        QVERIFY(!bed.sync->connectionError());
        QVERIFY(bed.held().projectKeys.size() > 20);
        bed.connectTo();
        bed.later(24 * 60);
        bed.server->clearLog();
        QVERIFY(bed.round());
        QCOMPARE(bed.server->requestCount("GET /organization/admin_api_keys"), 0);
        QCOMPARE(bed.server->requestCount("GET /organization/audit_logs"), 0);

        bed.server->faults().clear();
        bed.sync->setFocus(Focus::Keys);
        QVERIFY(bed.round(true)); // a person asks
        QVERIFY(!bed.state(ListKind::AdminKeys).notOffered);
        QVERIFY(!bed.held().adminKeys.empty());
    }

    void aKindRefusedForAllProjects()
    {
        SyncBed bed;
        for (const demo::Project &project : bed.server->state().projects)
            bed.server->faults().add(
                {.kind = Fault::Kind::Status,
                 .method = "GET",
                 .pathPrefix = "/organization/projects/" + project.id.toLatin1() + "/service_accounts",
                 .status = 400});
        QVERIFY(bed.round());
        QVERIFY(bed.server->requestCount("GET /organization/projects/{project_id}/service_accounts") <= 9);
        QVERIFY(bed.held().projectKeys.size() > 20);
        bed.later(24 * 60);
        bed.server->clearLog();
        QVERIFY(bed.round());
        QCOMPARE(bed.server->requestCount("GET /organization/projects/{project_id}/service_accounts"), 0);
    }

    void noSpendLimitIsNoError()
    {
        demo::Options options;
        options.quirks = demo::Quirk::NoSpendLimits;
        SyncBed bed(options);
        QVERIFY(bed.round());
        QVERIFY(bed.held().spendLimits.empty());
        const ListState state = bed.organization->state(ListKind::SpendLimits);
        QVERIFY(!state.lastError);
        QVERIFY(!state.notOffered);
    }

    void withoutAnArchiveTheListsAreShownAllTheSame()
    {
        SyncBed bed;
        bed.sync.reset();
        bed.archive = std::make_unique<Archive>(bed.directory.filePath(u"none/a.sqlite"_s)); // never opened
        bed.sync = std::make_unique<Sync>(*bed.transport, *bed.archive, *bed.organization, bed.clock);
        QSignalSpy told(bed.sync.get(), &Sync::archiveFailed);
        QLoggingCategory::setFilterRules(u"steward.archive=false"_s); // as many warnings as lists
        QVERIFY(bed.round());
        QLoggingCategory::setFilterRules({});
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.at(0).at(0).value<Error>().kind, Error::Kind::Archive);
        QVERIFY(bed.held().projectKeys.size() > 20);
        QVERIFY(!bed.state(ListKind::Users).stale);
        QVERIFY(bed.state(ListKind::Users).lastError);
    }
};

STEWARD_TEST(SyncFaultsTest);
#include "tst_syncfaults.moc"
