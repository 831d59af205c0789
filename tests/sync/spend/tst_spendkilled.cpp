// SPDX-License-Identifier: GPL-3.0-or-later
// A process that is killed in the middle of fetching history leaves an archive that holds only whole days, and the next
// one goes on from there. The test starts itself as that process.
#include "tests/support/testprogram.h"
#include "tests/sync/spend/spendbed.h"

#include <cstdio>
#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDaysToRead = 60;

/// Reads spend into the archive at \a path, with a line for each piece that was imported.
int syncUntilKilled(const QString &path, const QString &url, const QString &key, const QString &now)
{
    const FixedClock clock(now.toLongLong());
    TransportConfig config;
    config.baseUrl = QUrl(url);
    Transport transport(config, Secret(key.toUtf8()));
    Organization organization;
    SpendArchive archive(path);
    if (!waited(archive.open()))
        return 2;
    SpendSync sync(transport, archive, organization, clock);
    QEventLoop loop;
    QObject::connect(&sync, &SpendSync::progressChanged, &loop, [] {
        std::printf("on\n");
        std::fflush(stdout);
    });
    QObject::connect(&sync, &SpendSync::finished, &loop, [&] { loop.exit(sync.anyError() ? 3 : 0); });
    sync.refresh();
    return loop.exec();
}

} // namespace

class TestSpendKilled final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leavesWholeDays()
    {
        SpendBed bed;
        bed.limitHistory(kDaysToRead);
        const QStringList arguments{u"--sync"_s, bed.path(), bed.server->baseUrl().toString(),
                                    QString::fromLatin1(bed.server->adminKey()), QString::number(bed.clock.now())};
        bed.sync.reset();
        bed.archive.reset();
        int heldBefore = 0;
        for (int kill = 0; kill < 4; ++kill) {
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(), QStringList{u"tst_spendkilled"_s} + arguments);
            QTRY_VERIFY_WITH_TIMEOUT(process.bytesAvailable() > 0 || process.state() == QProcess::NotRunning, 60'000);
            QTest::qWait(200 + int(QRandomGenerator::global()->bounded(500))); // the server is in this thread
            process.kill();
            QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000);

            bed.connectTo();
            QCOMPARE(bed.wrongDays(bed.lastDays(kDaysToRead)), 0);
            const int held = kDaysToRead - bed.count({}, bed.lastDays(kDaysToRead), DayState::Missing);
            QVERIFY(held >= heldBefore); // what was imported is not lost
            heldBefore = held;
            bed.sync.reset();
            bed.archive.reset();
        }
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), QStringList{u"tst_spendkilled"_s} + arguments);
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 120'000);
        QCOMPARE(process.exitCode(), 0);
        bed.connectTo();
        QCOMPARE(bed.count({}, bed.lastDays(kDaysToRead), DayState::Missing), 0);
        QCOMPARE(bed.wrongDays(bed.lastDays(kDaysToRead)), 0);
    }
};

static int spendKilled(int &argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 6 && arguments.at(1) == "--sync"_L1)
        return syncUntilKilled(arguments.at(2), arguments.at(3), arguments.at(4), arguments.at(5));
    TestSpendKilled test;
    return QTest::qExec(&test, argc, argv);
}
STEWARD_TEST_PROGRAM(spendKilled);

#include "tst_spendkilled.moc"
