// SPDX-License-Identifier: GPL-3.0-or-later
// What goes into the archive comes out again, list by list; the files are their owner's only.
#include "app/archive/store.h"
#include "archivesamples.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace steward;
using namespace steward::samples;
using namespace Qt::Literals::StringLiterals;

class ArchiveTest final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Archive> m_archive;

    QString path() const { return m_directory->filePath(u"conn 1 ü%?#.sqlite"_s); }
    Result<Archive::Opened> reopen()
    {
        m_archive.reset();
        m_archive = std::make_unique<Archive>(path());
        return wait(m_archive->open());
    }

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_archive = std::make_unique<Archive>(path());
        const auto opened = wait(m_archive->open());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QVERIFY(opened->setAside.isEmpty());
        QVERIFY(!opened->problem);
    }
    void cleanup() { m_archive.reset(); }

    void singleRowsTakeTheirPlace()
    {
        QVERIFY(wait(m_archive->replace(many(9, user), 101)));
        QVERIFY(wait(m_archive->replace(u"proj_1"_s, many(3, key), 106)));
        QVERIFY(wait(m_archive->replace(u"proj_2"_s, many(3, key), 107)));
        User changed = user(4);
        changed.role = u"auditor"_s;
        changed.projects = {{u"proj_9"_s, u"Nine"_s, u"owner"_s}};
        QVERIFY(wait(m_archive->put(changed)));
        QVERIFY(wait(m_archive->put(user(100))));
        QVERIFY(wait(m_archive->erase({ListKind::Users, {}}, user(2).id)));
        QVERIFY(wait(m_archive->erase({ListKind::Users, {}}, u"user_nobody"_s)));
        QVERIFY(wait(m_archive->erase({ListKind::ProjectKeys, u"proj_1"_s}, key(1).id)));

        const auto opened = reopen();
        QVERIFY(opened);
        const Snapshot &all = opened->snapshot;
        QCOMPARE(all.users.size(), 9U);
        const auto stored =
            std::find_if(all.users.begin(), all.users.end(), [&](const User &each) { return each.id == changed.id; });
        QVERIFY(stored != all.users.end());
        QCOMPARE(*stored, changed);
        QCOMPARE(all.projectKeys.of(u"proj_1"_s).size(), 2U);
        QCOMPARE(all.projectKeys.of(u"proj_2"_s).size(), 3U);             // the same key id in another list stays
        QCOMPARE(all.states.value({ListKind::Users, {}}).fetchedAt, 101); // no list was read
    }

    void theGenerationChangesWithEveryWriteAndTellsOthersWrites()
    {
        const auto inStep = [](Archive &archive) {
            auto seen = std::make_shared<std::optional<qint64>>();
            archive.whileInStep([seen](qint64 generation) { *seen = generation; });
            (void)wait(archive.setState({ListKind::Users, u"barrier"_s}, {})); // jobs run in their order
            return *seen;
        };
        const auto first = inStep(*m_archive);
        QVERIFY(first);
        QVERIFY(wait(m_archive->replace(many(2, user), 1)));
        const auto second = inStep(*m_archive);
        QVERIFY(second && *second != *first);
        QVERIFY(wait(m_archive->setNote({u"key_1"_s, u"note"_s})));
        const auto third = inStep(*m_archive);
        QVERIFY(third && *third != *second);

        auto connected = std::make_shared<std::optional<qint64>>();
        Archive other(path());
        QVERIFY(wait(other.open([connected](qint64 generation) { *connected = generation; })));
        QVERIFY(*connected && **connected != *third); // inStep wrote once more after that
        QVERIFY(inStep(other));
        QVERIFY(!inStep(*m_archive)); // what it read is not what is there
        QVERIFY(reopen());
        QVERIFY(inStep(*m_archive));
    }

    void everyListComesBackAsItWas()
    {
        const auto projects = many(12, project);
        const auto users = many(9, user);
        const auto invites = many(3, invite);
        AdminKey adminKey;
        adminKey.id = u"key_admin"_s;
        adminKey.name = u"<img src=x> %1"_s;
        adminKey.ownerRole = u"owner"_s;
        ProjectUser member{u"user_1"_s, u"A"_s, u"a@example.com"_s, u"owner"_s, 5};
        ServiceAccount account{u"svc_1"_s, u"bot"_s, u"member"_s, 6};
        SpendLimit limit{50'000, u"USD"_s, u"month"_s, u"enforcing"_s};
        QVERIFY(wait(m_archive->replace(projects, 100)));
        QVERIFY(wait(m_archive->replace(users, 101)));
        QVERIFY(wait(m_archive->replace(invites, 102)));
        QVERIFY(wait(m_archive->replace(std::vector{adminKey}, 103)));
        QVERIFY(wait(m_archive->replace(u"proj_1"_s, std::vector{member}, 104)));
        QVERIFY(wait(m_archive->replace(u"proj_1"_s, std::vector{account}, 105)));
        QVERIFY(wait(m_archive->replace(u"proj_1"_s, many(3, key), 106)));
        QVERIFY(wait(m_archive->replace(u"proj_2"_s, many(2, key), 107)));
        QVERIFY(wait(m_archive->replace(u"proj_2"_s, std::optional(limit), 108)));
        QVERIFY(wait(m_archive->replace(QString(), std::optional(limit), 109)));

        const auto opened = reopen();
        QVERIFY(opened);
        const Snapshot &all = opened->snapshot;
        QCOMPARE(all.projects, projects);
        QCOMPARE(all.users, users);
        QCOMPARE(all.invites, invites);
        QCOMPARE(all.adminKeys, std::vector{adminKey});
        QCOMPARE(all.projectUsers, (PerProject<ProjectUser>{{u"proj_1"_s, member}}));
        QCOMPARE(all.serviceAccounts, (PerProject<ServiceAccount>{{u"proj_1"_s, account}}));
        QCOMPARE(all.projectKeys.size(), 5U);
        QCOMPARE(all.projectKeys.of(u"proj_2"_s).back().value, key(1));
        QCOMPARE(all.spendLimits, (PerProject<SpendLimit>{{u"proj_2"_s, limit}, {QString(), limit}}));
        QCOMPARE(all.states.size(), 10);
        QCOMPARE(all.states.value({ListKind::Projects, {}}).fetchedAt, 100);
        QCOMPARE(all.states.value({ListKind::ProjectKeys, u"proj_2"_s}).fetchedAt, 107);
        QCOMPARE(all.states.value({ListKind::SpendLimits, {}}).fetchedAt, 109);
    }

    void replacingLeavesTheOtherProjectsAlone()
    {
        QVERIFY(wait(m_archive->replace(many(3, project), 1)));
        QVERIFY(wait(m_archive->replace(u"proj_0"_s, many(3, key), 1)));
        QVERIFY(wait(m_archive->replace(u"proj_1"_s, many(4, key), 1)));
        QVERIFY(wait(m_archive->replace(u"proj_0"_s, std::vector<ProjectKey>{}, 2)));
        const auto opened = reopen();
        QVERIFY(opened);
        QVERIFY(opened->snapshot.projectKeys.of(u"proj_0"_s).empty());
        QCOMPARE(opened->snapshot.projectKeys.of(u"proj_1"_s).size(), 4U);
        QCOMPARE(opened->snapshot.states.value({ListKind::ProjectKeys, u"proj_0"_s}).fetchedAt, 2);
    }

    void aVanishedProjectTakesItsListsWithIt()
    {
        QVERIFY(wait(m_archive->replace(many(3, project), 1)));
        QVERIFY(wait(m_archive->replace(u"proj_0"_s, many(3, key), 1)));
        QVERIFY(wait(m_archive->replace(u"proj_2"_s, many(4, key), 1)));
        QVERIFY(wait(m_archive->setLabel({u"proj_2"_s, {}, u"CC-1"_s, {}})));
        QVERIFY(wait(m_archive->replace(QString(), std::optional(SpendLimit{1, {}, {}, {}}), 1)));
        QVERIFY(wait(m_archive->replace(many(2, project), 2)));
        const auto opened = reopen();
        QVERIFY(opened);
        QCOMPARE(opened->snapshot.projectKeys.size(), 3U);
        QVERIFY(!opened->snapshot.states.contains({ListKind::ProjectKeys, u"proj_2"_s}));
        QCOMPARE(opened->snapshot.spendLimits.size(), 1U);
        QCOMPARE(opened->snapshot.local.labels.size(), 1U); // what a person wrote is not the service's to remove
    }

    void listsThatWaitTogetherAreAllKept()
    {
        // The thread is busy with the first, so that most of the others gather behind it.
        QFuture<Result<>> first = m_archive->replace(many(3'000, user), 1);
        QList<QFuture<Result<>>> lists;
        for (int i = 0; i < 300; ++i)
            lists += m_archive->replace(samples::id("proj_", i), many(i % 4, key), 100 + i);
        QFuture<Result<>> note = m_archive->setNote({u"key_1"_s, u"in between"_s}); // by itself, in its place
        QFuture<Result<>> last = m_archive->replace(u"proj_7"_s, many(9, key), 1'000);
        QVERIFY(wait(std::move(last)));
        QVERIFY(note.isFinished() && note.result());
        QVERIFY(first.isFinished() && first.result());
        for (QFuture<Result<>> &list : lists)
            QVERIFY(list.isFinished() && list.result());
        const auto opened = reopen();
        QVERIFY(opened);
        for (int i = 0; i < 300; ++i) {
            const QString project = samples::id("proj_", i);
            QCOMPARE(opened->snapshot.projectKeys.of(project).size(), i == 7 ? 9U : std::size_t(i % 4));
            QCOMPARE(opened->snapshot.states.value({ListKind::ProjectKeys, project}).fetchedAt,
                     i == 7 ? 1'000 : 100 + i);
        }
        QCOMPARE(opened->snapshot.local.notes.size(), 1U);
    }

    void oneThatCannotBeKeptTakesNoOtherWithIt()
    {
        m_archive.reset();
        Store store(path());
        QVERIFY(store.open());
        QVERIFY(store.database().run("CREATE TRIGGER refuses BEFORE INSERT ON project_keys "
                                     "WHEN NEW.list_project = 'proj_1' BEGIN SELECT RAISE(ABORT, 'no'); END"));
        QVERIFY(store.replace(u"proj_2"_s, many(5, key), 1));
        const auto job = [](const char *project, int rows) -> Store::Job {
            return [project = QString::fromLatin1(project), rows](Store &at) {
                return at.replace(project, many(rows, key), 2);
            };
        };
        const std::vector<Store::Job> jobs{job("proj_0", 2), job("proj_1", 2), job("proj_2", 3)};
        const std::vector<Result<>> results = store.together(jobs);
        QCOMPARE(results.size(), 3U);
        QVERIFY(results[0] && results[2]);
        QVERIFY(!results[1]);
        QVERIFY(isArchiveError(results[1].error(), "schema"_L1));
        store.close();
        const auto opened = reopen();
        QVERIFY(opened);
        QCOMPARE(opened->snapshot.projectKeys.of(u"proj_0"_s).size(), 2U);
        QVERIFY(opened->snapshot.projectKeys.of(u"proj_1"_s).empty());
        QVERIFY(!opened->snapshot.states.contains({ListKind::ProjectKeys, u"proj_1"_s}));
        QCOMPARE(opened->snapshot.projectKeys.of(u"proj_2"_s).size(), 3U);
    }

    void ratesComeBack()
    {
        const LearnedRate rate{u"GET /organization/users"_s, 8, 60'000, true, 3, 1'700'000'000};
        QVERIFY(wait(m_archive->setRates({{u"GET /old"_s, 1, 60'000, false, 0, 5}})));
        QVERIFY(wait(m_archive->setRates({rate})));
        const auto opened = reopen();
        QVERIFY(opened);
        QCOMPARE(opened->rates, std::vector{rate});
    }

    void membershipsGoWithTheirUsers()
    {
        QVERIFY(wait(m_archive->replace(many(20, user), 1)));
        const auto fewer = many(5, [](int i) { return user(i + 7); });
        QVERIFY(wait(m_archive->replace(fewer, 2)));
        const auto opened = reopen();
        QVERIFY(opened);
        QCOMPARE(opened->snapshot.users, fewer);
    }

    void aRefusedListLeavesThePreviousOne()
    {
        QVERIFY(wait(m_archive->replace(many(5, project), 1)));
        m_archive.reset();
        {
            Archive other(path());
            QTest::ignoreMessage(QtWarningMsg, "write: permission: unable to open database file");
            const auto outcome = wait(other.replace(many(2, project), 2)); // never opened
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().kind, Error::Kind::Archive);
        }
        const auto opened = reopen();
        QVERIFY(opened);
        QCOMPARE(opened->snapshot.projects.size(), 5U);
        QCOMPARE(opened->snapshot.states.value({ListKind::Projects, {}}).fetchedAt, 1);
    }

    void costsReplaceDaysOnly()
    {
        const auto cost = [](int day, qint64 nanos) {
            return DayCost{1'756'684'800 + day * 86'400, u"proj_1"_s, u"usd"_s, Money{nanos}};
        };
        const auto day = [&](int number) { return cost(number, 0).day; };
        QVERIFY(wait(m_archive->replaceCosts(std::vector{cost(0, 1), cost(1, 2), cost(2, 3)}, day(0), day(3), 1)));
        QVERIFY(wait(m_archive->replaceCosts(std::vector{cost(1, 20)}, day(1), day(3), 2)));
        const auto opened = reopen();
        QVERIFY(opened);
        QCOMPARE(opened->snapshot.costs, (std::vector{cost(0, 1), cost(1, 20)}));
        QCOMPARE(opened->snapshot.states.value({ListKind::Costs, {}}).fetchedAt, 2);
    }

    void changesAreAddedNewestFirst()
    {
        const auto change = [](int number) {
            return ChangeEntry{id("audit_", number), u"project.updated"_s, 1000 + number, u"a@example.com"_s, {}, {}};
        };
        QVERIFY(wait(m_archive->addChanges({change(2), change(1)}, 1)));
        QVERIFY(wait(m_archive->addChanges({change(3), change(2)}, 2)));
        const auto opened = reopen();
        QVERIFY(opened);
        QCOMPARE(opened->snapshot.changes, (std::vector{change(3), change(2), change(1)}));
    }

    void statesAreKept()
    {
        QVERIFY(wait(m_archive->setState({ListKind::SpendLimits, {}}, {7, true, true, {}})));
        const auto opened = reopen();
        QVERIFY(opened);
        QCOMPARE(opened->snapshot.states.value({ListKind::SpendLimits, {}}), (ListState{7, true, true, {}}));
    }

    void localDataIsKeptChangedAndRemoved()
    {
        QVERIFY(wait(m_archive->setLabel({u"p"_s, u"production"_s, u"CC"_s, u"line 1\nline 2"_s})));
        QVERIFY(wait(m_archive->setLabel({u"q"_s, u"staging"_s, {}, {}})));
        QVERIFY(wait(m_archive->setLabel({u"q"_s, {}, {}, {}})));
        QVERIFY(wait(m_archive->setNote({u"k"_s, u"=1+1"_s})));
        const auto stored = wait(m_archive->setSystems(
            u"k"_s, {{0, {}, u"billing"_s, u"prod"_s, u"Team A"_s, u"vault/x"_s, u"redeploy"_s, {}},
                     {0, {}, u"web"_s, {}, {}, {}, {}, {}}}));
        QVERIFY(stored);
        QCOMPARE(stored->size(), 2U);
        QVERIFY(stored->front().rowId > 0);
        QVERIFY(stored->front().rowId != stored->back().rowId);
        QCOMPARE(stored->back().keyId, u"k"_s);
        QVERIFY(wait(m_archive->setSystems(u"other"_s, {{0, {}, u"x"_s, {}, {}, {}, {}, {}}})));
        QVERIFY(wait(m_archive->setSystems(u"other"_s, {})));
        const auto opened = reopen();
        QVERIFY(opened);
        const LocalData &local = opened->snapshot.local;
        QCOMPARE(local.labels, (std::vector{ProjectLabel{u"p"_s, u"production"_s, u"CC"_s, u"line 1\nline 2"_s}}));
        QCOMPARE(local.notes, (std::vector{KeyNote{u"k"_s, u"=1+1"_s}}));
        QCOMPARE(local.systems, *stored);
    }

    void allFilesAreTheirOwnersOnly()
    {
        QVERIFY(wait(m_archive->replace(many(5, project), 1)));
        QVERIFY(wait(m_archive->setNote({u"k"_s, u"n"_s})));
        const QStringList files = Archive::files(path());
        QCOMPARE(files.size(), 4);
        for (const QString &file : files) {
            QVERIFY2(QFileInfo::exists(file), qPrintable(file));
            const auto others =
                QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                                 QFile::ReadOther | QFile::WriteOther | QFile::ExeOther);
            QVERIFY2(!others, qPrintable(file));
        }
    }

    void destroyingItFinishesWhatWasAskedFor()
    {
        std::vector<QFuture<Result<>>> answers;
        for (int i = 0; i < 40; ++i)
            answers.push_back(m_archive->setNote({id("key_", i), u"n"_s}));
        m_archive.reset();
        for (auto &answer : answers) {
            QVERIFY(answer.isFinished());
            QVERIFY(answer.result());
        }
        const auto opened = reopen();
        QVERIFY(opened);
        QCOMPARE(opened->snapshot.local.notes.size(), 40U);
    }

    void twoConsolesShareAFile()
    {
        Archive other(path());
        QVERIFY(wait(other.open()));
        QVERIFY(wait(other.replace(many(2, project), 1)));
        QVERIFY(wait(m_archive->replace(many(3, project), 2)));
        const auto again = wait(other.open());
        QVERIFY(again);
        QCOMPARE(again->snapshot.projects.size(), 3U);
    }

    void fullScaleLoadsQuickly()
    {
        std::vector<QFuture<Result<>>> answers;
        answers.push_back(m_archive->replace(many(2000, project), 1));
        answers.push_back(m_archive->replace(many(10'000, user), 1));
        for (int p = 0; p < 2000; ++p)
            answers.push_back(m_archive->replace(id("proj_", p), many(10, key), 1));
        for (auto &answer : answers)
            QVERIFY(wait(answer));
        QElapsedTimer timer;
        timer.start();
        const auto opened = reopen();
        QVERIFY(opened);
        QCOMPARE(opened->snapshot.users.size(), 10'000U);
        QCOMPARE(opened->snapshot.projectKeys.size(), 20'000U);
        qInfo("opened at full scale in %lld ms", timer.elapsed()); // a figure, not a limit: sanitizers are slow
    }
};

STEWARD_TEST(ArchiveTest);
#include "tst_archive.moc"
