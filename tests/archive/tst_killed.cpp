// SPDX-License-Identifier: GPL-3.0-or-later
// A process that is killed in the middle of replacing lists leaves a file in which every list is whole: the old one or
// the new one. The test starts itself as that process.
#include "archivesamples.h"
#include "tests/support/testprogram.h"

#include <cstdio>
#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace steward;
using namespace steward::samples;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRows = 4000;
constexpr int kProjects = 300;

/// Round \a round of the users: every row names the round, so that a mixture would show.
std::vector<User> usersOf(int round)
{
    return many(kRows, [round](int number) {
        User made = user(number);
        made.role = QString::number(round);
        return made;
    });
}

/// Replaces the users for ever, with a note of each round that was reported stored.
int replaceUntilKilled(const QString &path)
{
    Archive archive(path);
    if (!archive.open().result())
        return 2;
    for (int round = 1;; ++round) {
        if (!archive.setNote({u"round"_s, QString::number(round)}).result())
            return 3;
        if (!archive.replace(usersOf(round), round).result())
            return 4;
        std::printf("%d\n", round);
        std::fflush(stdout);
    }
}

/// Asks for many lists at once, again and again, with a line for each round of which all were reported stored.
int replaceManyUntilKilled(const QString &path)
{
    Archive archive(path);
    if (!archive.open().result())
        return 2;
    for (int round = 1;; ++round) {
        std::vector<QFuture<Result<>>> lists;
        for (int project = 0; project < kProjects; ++project)
            lists.push_back(archive.replace(id("proj_", project), many(1 + round % 7, key), round));
        for (QFuture<Result<>> &list : lists) {
            if (!list.result())
                return 3;
        }
        std::printf("%d\n", round);
        std::fflush(stdout);
    }
}

} // namespace

class KilledTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsAreWhole()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(u"a.sqlite"_s);
        int lastStored = 0;
        for (int kill = 0; kill < 6; ++kill) {
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(), {u"tst_killed"_s, u"--replace"_s, path});
            QVERIFY(process.waitForReadyRead(60'000)); // one round at least
            const auto pause = QRandomGenerator::global()->bounded(60);
            process.waitForFinished(int(pause)); // lets it run a little into the next rounds
            process.kill();
            QVERIFY(process.waitForFinished(30'000));
            QCOMPARE(process.exitStatus(), QProcess::CrashExit);
            const auto reported = process.readAllStandardOutput().trimmed().split('\n').last().toInt();
            QVERIFY(reported > 0);

            Archive archive(path);
            const auto opened = wait(archive.open());
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
            QVERIFY(opened->setAside.isEmpty());
            const auto &users = opened->snapshot.users;
            QCOMPARE(users.size(), size_t(kRows));
            lastStored = users.front().role.toInt();
            QVERIFY(lastStored >= reported);
            QVERIFY(lastStored <= reported + 1);
            QCOMPARE(users, usersOf(lastStored));
            QCOMPARE(opened->snapshot.states.value({ListKind::Users, {}}).fetchedAt, lastStored);
            const int noted = opened->snapshot.local.notes.at(0).note.toInt();
            QVERIFY(noted == lastStored || noted == lastStored + 1);
        }
    }

    void listsThatShareATransactionAreWhole()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(u"a.sqlite"_s);
        for (int kill = 0; kill < 4; ++kill) {
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(), {u"tst_killed"_s, u"--replace-many"_s, path});
            QVERIFY(process.waitForReadyRead(60'000));
            process.waitForFinished(int(QRandomGenerator::global()->bounded(60)));
            process.kill();
            QVERIFY(process.waitForFinished(30'000));
            QCOMPARE(process.exitStatus(), QProcess::CrashExit);
            const auto reported = process.readAllStandardOutput().trimmed().split('\n').last().toInt();
            QVERIFY(reported > 0);

            Archive archive(path);
            const auto opened = wait(archive.open());
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
            for (int project = 0; project < kProjects; ++project) {
                const QString list = id("proj_", project);
                const UnixSeconds round = opened->snapshot.states.value({ListKind::ProjectKeys, list}).fetchedAt;
                QVERIFY(round >= reported && round <= reported + 1); // what was called kept is kept
                QCOMPARE(opened->snapshot.projectKeys.of(list).size(), std::size_t(1 + round % 7));
            }
        }
    }
};

static int killed(int &argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == "--replace"_L1)
        return replaceUntilKilled(arguments.at(2));
    if (arguments.size() == 3 && arguments.at(1) == "--replace-many"_L1)
        return replaceManyUntilKilled(arguments.at(2));
    KilledTest test;
    return QTest::qExec(&test, argc, argv);
}
STEWARD_TEST_PROGRAM(killed);

#include "tst_killed.moc"
