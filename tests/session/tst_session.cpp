// SPDX-License-Identifier: GPL-3.0-or-later
// A session from the archive to the network and back, against the demonstration server.
#include "app/archive/archive.h"
#include "app/board/board.h"
#include "app/changes/changes.h"
#include "app/demo/demoserver.h"
#include "app/organization/keysmodel.h"
#include "app/session/connectflow.h"
#include "app/session/localstore.h"
#include "app/session/planlabels.h"
#include "app/session/session.h"
#include "app/spend/spendbook.h"
#include "app/sync/spend/spendsync.h"
#include "tests/support/await.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"

#include <algorithm>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace steward;
using namespace Qt::Literals::StringLiterals;
using demo::FaultRule;

class tst_Session : public QObject
{
    Q_OBJECT

    std::unique_ptr<demo::DemoServer> m_server;
    std::unique_ptr<QTemporaryDir> m_dir;
    Clock m_clock;

    [[nodiscard]] QString dataDir() const { return m_dir->filePath(u"data/steward"_s); }
    [[nodiscard]] Connection connection(Connection::Kind kind = Connection::Kind::Stored) const
    {
        return {u"a1"_s, u"Example"_s, m_server->baseUrl(), u"x7Qe"_s, false, kind};
    }
    [[nodiscard]] std::unique_ptr<Session> session(const QByteArray &key,
                                                   Connection::Kind kind = Connection::Kind::Stored)
    {
        return std::make_unique<Session>(connection(kind), Secret(key), dataDir(), m_clock);
    }
    /// Opens and waits for one round of synchronization.
    static void openAndSync(Session &session)
    {
        QSignalSpy finished(&session.sync(), &Sync::finished);
        session.open();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    }
    static void openOnly(Session &session)
    {
        QSignalSpy opened(&session, &Session::opened);
        session.open();
        QTRY_COMPARE(opened.size(), 1);
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<demo::DemoServer>();
        QVERIFY(m_server->listen());
        m_dir = std::make_unique<QTemporaryDir>();
    }

    void readsAndRemembers()
    {
        std::size_t projects = 0;
        {
            auto first = session(m_server->adminKey());
            QVERIFY(!first->isOpen());
            openAndSync(*first);
            QVERIFY(first->isOpen() && first->hasKey());
            QVERIFY(!first->archiveError());
            projects = first->organization().snapshot().projects.size();
            QVERIFY(projects >= 12);
        }
        m_server.reset(); // nobody there any more
        m_server = std::make_unique<demo::DemoServer>();
        auto later = session("sk-admin-demo-any");
        openOnly(*later);
        QCOMPARE(later->organization().snapshot().projects.size(), projects);
        QVERIFY(later->organization().state(ListKind::Projects).fetchedAt > 0);
    }

    void showsTheKeptBoardBeforeTheArchiveIsRead_data()
    {
        QTest::addColumn<bool>("writtenTo");
        QTest::newRow("in step") << false;
        QTest::newRow("somebody wrote to the archive meanwhile") << true;
    }
    void showsTheKeptBoardBeforeTheArchiveIsRead()
    {
        QFETCH(bool, writtenTo);
        std::vector<KeyRow> keys;
        OverviewCounts counts;
        {
            auto first = session(m_server->adminKey());
            QSignalSpy kept(first.get(), &Session::boardKept);
            openAndSync(*first);
            QTRY_VERIFY_WITH_TIMEOUT(kept.size() > 0, 20'000);
            keys = first->board().rows()->keys;
            counts = first->board().rows()->counts;
            QVERIFY(!keys.empty());
            sortByName(keys);
        }
        if (writtenTo) {
            Archive other(archivePath(dataDir(), u"a1"_s));
            QVERIFY(test::comesTrue([opening = other.open()] { return opening.isFinished(); }));
            const auto noted = other.setNote({keys.front().id, u"by another console"_s});
            QVERIFY(test::comesTrue([noted] { return noted.isFinished(); }));
        }
        auto later = session({});
        bool countsFirst = false, shownBefore = false;
        connect(&later->board(), &Board::changed, this, [&] {
            const auto rows = later->board().rows();
            if (later->isOpen())
                QVERIFY(!rows->tablesFollow);
            else if (rows->tablesFollow)
                countsFirst = rows->counts == counts && !shownBefore;
            else
                shownBefore = rows->keys == keys;
        });
        openOnly(*later);
        QCOMPARE(countsFirst, !writtenTo);
        QCOMPARE(shownBefore, !writtenTo);
        // What the archive gives takes its place.
        QTRY_COMPARE_WITH_TIMEOUT(later->board().rows()->keys.size(), keys.size(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!later->board().isBusy(), 20'000);
        QCOMPARE(later->organization().snapshot().projectKeys.size() > 0, true);
        const auto noted = std::count_if(later->board().rows()->keys.begin(), later->board().rows()->keys.end(),
                                         [](const KeyRow &row) { return !row.note.isEmpty(); });
        QCOMPARE(noted, writtenTo ? 1 : 0);
    }

    void joinsNothingForACommand()
    {
        {
            auto window = session(m_server->adminKey());
            QSignalSpy kept(window.get(), &Session::boardKept);
            openAndSync(*window);
            QTRY_VERIFY_WITH_TIMEOUT(kept.size() > 0, 20'000);
        }
        auto command = session(m_server->adminKey());
        QSignalSpy changed(&command->board(), &Board::changed);
        command->showNoPages();
        openAndSync(*command); // the copy that the window left is in step
        QVERIFY(QCoro::waitFor(command->local().setNote({u"key_any"_s, u"by hand"_s})));
        QCOMPARE(changed.size(), 0);
        QVERIFY(!command->board().isReady() && !command->board().isBusy());
        QVERIFY(command->organization().snapshot().projectKeys.size() > 0);
    }

    void remembersThePaceOfTheService()
    {
        demo::Options options;
        options.throttlePerMinute = 4;
        m_server = std::make_unique<demo::DemoServer>(options);
        QVERIFY(m_server->listen());
        const auto refusals = [this] {
            return std::ranges::count_if(m_server->log(), [](const auto &request) { return request.status == 429; });
        };
        {
            auto first = session(m_server->adminKey());
            first->open();
            QTRY_VERIFY_WITH_TIMEOUT(refusals() > 0, 20'000);
            QTRY_VERIFY_WITH_TIMEOUT(!first->transport().learnedRates(m_clock.now()).empty(), 20'000);
        }
        m_server->clearLog();
        auto later = session(m_server->adminKey());
        QVERIFY(later->transport().learnedRates(m_clock.now()).empty());
        openOnly(*later);
        QVERIFY(!later->transport().learnedRates(m_clock.now()).empty());
        later->sync().refresh(true);
        QTRY_VERIFY_WITH_TIMEOUT(m_server->requestCount("GET /organization/users") > 0, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(later->transport().queueState().throttled, 20'000); // waits, for it knows
        QCOMPARE(m_server->requestCount("GET /organization/projects/{project_id}/api_keys"), 0);
    }

    void forgetsAnOldPace()
    {
        FixedClock clock(1'795'000'000);
        const LearnedRate rate{u"GET /organization/users"_s, 4, 60'000, false, 4, clock.now()};
        Transport transport({}, Secret("sk-admin-any"));
        clock.advance(qint64(25) * 3'600'000);
        transport.recallRates({rate}, clock.now());
        QVERIFY(transport.learnedRates(clock.now()).empty());
        clock.advance(-qint64(2) * 3'600'000);
        transport.recallRates({rate}, clock.now());
        QCOMPARE(transport.learnedRates(clock.now()).size(), 1U);
        QVERIFY(transport.learnedRates(clock.now()).front().isSameRate(rate));
    }

    void keepsItsFilesForTheOwner()
    {
        auto made = session(m_server->adminKey());
        openOnly(*made);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFile::permissions(dataDir()) & others, QFile::Permissions());
        QCOMPARE(QFile::permissions(archivePath(dataDir(), u"a1"_s)) & others, QFile::Permissions());
    }

    void sendsNothingWithoutAKey()
    {
        {
            auto first = session(m_server->adminKey());
            openAndSync(*first);
        }
        const auto requests = m_server->requestCount();
        auto locked = session({});
        openOnly(*locked);
        QVERIFY(!locked->hasKey());
        QVERIFY(!locked->organization().snapshot().projects.empty());
        QVERIFY(!locked->sync().progress().running);

        QSignalSpy finished(&locked->sync(), &Sync::finished);
        locked->sync().refresh(true); // a person presses F5 all the same
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(locked->sync().connectionError()->kind, Error::Kind::Keychain);
        QCOMPARE(m_server->requestCount(), requests);
    }

    void goesOnWithoutTheArchive()
    {
        // A file where the directory should be.
        QVERIFY(QDir().mkpath(m_dir->filePath(u"data"_s)));
        QFile file(dataDir());
        QVERIFY(file.open(QIODevice::WriteOnly));
        auto made = session(m_server->adminKey());
        QSignalSpy problem(made.get(), &Session::archiveProblem);
        openAndSync(*made);
        QVERIFY(problem.size() >= 1);
        QVERIFY(made->archiveError());
        QCOMPARE(made->archiveError()->kind, Error::Kind::Archive);
        QVERIFY(made->organization().snapshot().projects.size() >= 12);
        QVERIFY(QCoro::waitFor(made->local().setNote({u"key_1"_s, u"x"_s})).error().kind == Error::Kind::Archive);
        QVERIFY(made->organization().snapshot().local.notes.empty());
    }

    void setsATextFileAside()
    {
        QVERIFY(QDir().mkpath(dataDir()));
        QFile file(archivePath(dataDir(), u"a1"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dear diary, this is no database.\n");
        file.close();
        auto made = session(m_server->adminKey());
        QSignalSpy problem(made.get(), &Session::archiveProblem);
        openAndSync(*made);
        QCOMPARE(problem.size(), 1);
        QCOMPARE(made->archiveSetAsideReason(), u"damaged"_s);
        QVERIFY(QFile::exists(made->archiveSetAside()));
        QVERIFY(made->organization().snapshot().projects.size() >= 12);
    }

    void setsAsideAnArchiveOfSpendThatIsNone()
    {
        QVERIFY(QDir().mkpath(dataDir()));
        const QString path = SpendArchive::pathBeside(archivePath(dataDir(), u"a1"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dear diary, this is no database.\n");
        file.close();
        auto made = session(m_server->adminKey());
        QSignalSpy problem(made.get(), &Session::archiveProblem);
        QSignalSpy changed(&made->spend(), &SpendBook::changed);
        openAndSync(*made);
        QTRY_VERIFY_WITH_TIMEOUT(problem.size() > 0, 20'000);
        QCOMPARE(made->archiveSetAsideReason(), u"damaged"_s);
        QVERIFY(made->archiveSetAside().startsWith(path));
        QVERIFY(QFile::exists(made->archiveSetAside()));
        QVERIFY(!made->archiveError());
        QVERIFY(changed.size() > 0); // it answers from now on
        SpendQuestion question;
        question.range = {0, 10 * kSecondsPerDay};
        auto answer = made->spend().ask(question);
        QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), 20'000);
        QVERIFY(answer.result());
    }

    void findsOutWhatTheEnvironmentsKeyMay()
    {
        auto made = session(m_server->readOnlyKey(), Connection::Kind::Environment);
        QSignalSpy changed(made.get(), &Session::connectionChanged);
        QVERIFY(!made->connection().readOnly);
        openAndSync(*made);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(made->connection().readOnly);
    }

    void asksAStoredConnectionNothing()
    {
        auto made = session(m_server->adminKey());
        openAndSync(*made);
        QCOMPARE(m_server->requestCount("DELETE /organization/invites/{invite_id}"), 0);
    }

    void keepsLocalData()
    {
        {
            auto made = session({});
            openOnly(*made);
            QSignalSpy changed(&made->organization(), &Organization::localChanged);
            auto &local = made->local();
            QVERIFY(QCoro::waitFor(local.setLabel({u"proj_1"_s, u"production"_s, u"CC-1"_s, {}})).has_value());
            QVERIFY(QCoro::waitFor(local.setNote({u"key_1"_s, u"used by the archive job"_s})).has_value());
            QVERIFY(QCoro::waitFor(local.setSystems(u"key_1"_s, {{0, {}, u"Job"_s, {}, {}, {}, {}, {}}})).has_value());
            QTRY_VERIFY(changed.size() >= 1);
            const auto &held = made->organization().snapshot().local;
            QCOMPARE(held.labels.size(), std::size_t(1));
            QCOMPARE(held.systems.size(), std::size_t(1));
            QVERIFY(held.systems.front().rowId > 0);
            QCOMPARE(held.systems.front().keyId, u"key_1"_s);
            QVERIFY(QCoro::waitFor(local.setNote({u"key_2"_s, u"gone again"_s})).has_value());
            QVERIFY(QCoro::waitFor(local.setNote({u"key_2"_s, {}})).has_value());
            QCOMPARE(made->organization().snapshot().local.notes.size(), std::size_t(1));
        }
        auto later = session({});
        openOnly(*later);
        const auto &held = later->organization().snapshot().local;
        QCOMPARE(held.labels.front().costCentre, u"CC-1"_s);
        QCOMPARE(held.notes.front().note, u"used by the archive job"_s);
        QCOMPARE(held.systems.front().name, u"Job"_s);
    }

    /// The program ends while the project is being made; whoever goes on with the plan sets what it brings along.
    void aPlansLabelsSurviveARestart()
    {
        Plan plan;
        plan.id = newPlanId();
        plan.title = u"From a blueprint"_s;
        plan.connectionId = u"a1"_s;
        plan.steps = {{u"1"_s, u"projects.create"_s, {{u"name"_s, u"Kestrel"_s}}, {}, {}},
                      {u"2"_s, u"projects.create"_s, {{u"name"_s, u"Refused"_s}}, {}, {}}};
        plan.labels = {{{}, u"1"_s, u"production"_s, u"4711"_s}, {{}, u"2"_s, u"staging"_s, {}}};
        {
            auto first = session(m_server->adminKey());
            openAndSync(*first);
            first->planLabels().follow();
            demo::FaultRule holds;
            holds.kind = demo::FaultRule::Kind::Hang;
            holds.method = "POST";
            holds.pathPrefix = "/organization/projects";
            m_server->faults().add(holds);
            const int before = m_server->requestCount("POST /organization/projects");
            first->changes().prepare(plan).start();
            QTRY_VERIFY_WITH_TIMEOUT(m_server->requestCount("POST /organization/projects") > before, 20'000);
        }
        m_server->faults().clear();
        auto later = session(m_server->adminKey());
        QSignalSpy takenUp(&later->changes(), &Changes::takenUp);
        later->planLabels().follow();
        openAndSync(*later);
        QTRY_COMPARE(takenUp.size(), 1);
        PlanRunner *runner = later->changes().runner(plan.id);
        QVERIFY(runner);
        demo::FaultRule refuses;
        refuses.method = "POST";
        refuses.pathPrefix = "/organization/projects";
        refuses.status = 400;
        m_server->faults().add(refuses);
        runner->start();
        QTRY_COMPARE_WITH_TIMEOUT(runner->state(), PlanRunner::State::Deciding, 30'000);
        QVERIFY(later->organization().snapshot().local.labels.empty()); // not before it has ended
        runner->dropRest();
        QTRY_COMPARE_WITH_TIMEOUT(runner->state(), PlanRunner::State::Ended, 30'000);
        const auto &labels = later->organization().snapshot().local.labels;
        QTRY_COMPARE(labels.size(), std::size_t(1));
        QCOMPARE(labels.front().projectId, runner->record().steps.front().answer.value("id"_L1).toString());
        QCOMPARE(labels.front().environment, u"production"_s);
        QCOMPARE(labels.front().costCentre, u"4711"_s);
    }

    void isRenamedAndMadeReadOnlyOnce()
    {
        auto made = session({});
        QSignalSpy changed(made.get(), &Session::connectionChanged);
        made->setName(u"Other"_s);
        made->setName(u"Other"_s);
        made->setReadOnly(true);
        made->setReadOnly(true);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(made->connection().name, u"Other"_s);
    }

    void canBeDestroyedAtAnyMoment_data()
    {
        QTest::addColumn<int>("requests");
        for (const int requests : {0, 1, 5, 20, 90})
            QTest::addRow("after %d requests", requests) << requests;
    }
    void canBeDestroyedAtAnyMoment()
    {
        QFETCH(int, requests);
        auto made = session(m_server->adminKey());
        made->followSpend();
        made->open();
        QTRY_VERIFY_WITH_TIMEOUT(m_server->requestCount() >= requests, 20'000);
        made.reset();
        QTest::qWait(0);
    }

    void readsSpendAfterTheLists()
    {
        auto made = session(m_server->adminKey());
        QSignalSpy lists(&made->sync(), &Sync::finished);
        QSignalSpy spend(&made->spendSync(), &SpendSync::finished);
        QSignalSpy changed(&made->spend(), &SpendBook::changed);
        made->followSpend();
        made->open();
        QTRY_VERIFY_WITH_TIMEOUT(!lists.isEmpty(), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(made->spendSync().progress().rows > 0, 30'000);
        made->spendSync().cancel(); // the history is long
        QTRY_VERIFY_WITH_TIMEOUT(!spend.isEmpty(), 30'000);
        QVERIFY(!made->spendSync().error());
        QVERIFY(!changed.isEmpty());
    }
};

STEWARD_TEST(tst_Session);
#include "tst_session.moc"
