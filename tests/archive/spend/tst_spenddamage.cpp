// SPDX-License-Identifier: GPL-3.0-or-later
// Files that cannot be used, disks that are full, processes that are killed in the middle of an import and questions
// asked during one: nothing is half written, nothing is deleted, what is answered is of one moment. The test starts
// itself as the process that is killed and as one that is not root.
#include "spendsamples.h"

#include "app/archive/spend/spendstore.h"
#include "tests/support/testprogram.h"

#include <cstdio>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <sys/stat.h>
#include <unistd.h>

using namespace steward;
using namespace steward::spendsamples;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kNobody = 65534;
const UnixSeconds kStart = midnight(2026, 1, 20);
constexpr int kProjects = 80;
constexpr int kManyProjects = 900; // too many for the disk, at least for all days
constexpr int kManyDays = 45;      // three calendar months, so three transactions

/// Round \a round of the days: every project of every day costs as many cents as the round has.
CostImport roundOf(int round, int projects = kProjects)
{
    std::vector<CostBucket> buckets;
    for (int day = 0; day < kManyDays; ++day) {
        const UnixSeconds start = kStart + day * kSecondsPerDay;
        CostBucket bucket{start, start + kSecondsPerDay, {}};
        for (int project = 0; project < projects; ++project) {
            for (int item = 0; item < 4; ++item) {
                CostRow row;
                row.amount = Money::fromCents(round);
                row.currency = u"usd"_s;
                row.projectId = projectId(project);
                row.lineItem = itemName(item);
                bucket.rows.push_back(row);
            }
        }
        buckets.push_back(std::move(bucket));
    }
    return importOf(daysFrom(kStart, kManyDays), std::move(buckets), round, kStart);
}

SpendQuestion everything(SpendGrouping groupBy)
{
    SpendQuestion asked;
    asked.range = daysFrom(kStart, kManyDays);
    asked.groupBy = groupBy;
    return asked;
}

/// Imports for ever, with a line for each round that was reported kept.
int importUntilKilled(const QString &path)
{
    SpendArchive archive(path);
    if (!archive.open().result())
        return 2;
    for (int round = 1;; ++round) {
        if (!archive.import(roundOf(round)).result())
            return 3;
        std::printf("%d\n", round);
        std::fflush(stdout);
    }
}

/// The file of somebody who may not write.
int askAs(const QString &path)
{
    if (geteuid() == 0 && setuid(kNobody) != 0)
        return 3;
    SpendArchive archive(path);
    const auto opened = archive.open().result();
    if (!opened || !opened->readOnly || opened->held != daysFrom(kStart, kManyDays))
        return 4;
    const auto figures = archive.ask(everything(SpendGrouping::Project)).result();
    if (!figures || figures->total != Money::fromCents(kProjects * 4 * kManyDays))
        return 5;
    const auto written = archive.import(roundOf(2)).result();
    return !written && isArchiveError(written.error(), "readonly"_L1) ? 0 : 6;
}

void overwriteFile(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

void runOn(const QString &path, const char *sql)
{
    Database database;
    QVERIFY(database.open(path, Database::Mode::ReadWrite));
    QVERIFY(database.run(sql));
}

using SpendDamage = std::function<void(const QString &path)>;

} // namespace

Q_DECLARE_METATYPE(SpendDamage)

class SpendDamageTest final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_directory;
    QString path() const { return m_directory->filePath(u"o.spend"_s); }

    /// All figures agree, day by day, and each day is of one round.
    void verifyWhole(SpendArchive &archive, int least, int most);

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        SpendStore store(path());
        QVERIFY(store.open());
        QVERIFY(store.import(roundOf(1)));
        QVERIFY(store.keep(u"findings"_s, u"f1"_s, "{\"note\":\"ours\"}"));
        QVERIFY(store.remember(u"costs.oldest"_s, u"5"_s));
        QVERIFY(store.putNames({{SpendName::Kind::Project, projectId(1), u"Search"_s, {}}}));
    }

    void filesBelongToThePersonAlone()
    {
        SpendArchive archive(path());
        QVERIFY(wait(archive.open()));
        QVERIFY(wait(archive.ask(everything(SpendGrouping::Project))));
        for (const QString &file : SpendArchive::files(path())) {
            struct stat info
            {
            };
            if (stat(QFile::encodeName(file).constData(), &info) == 0)
                QCOMPARE(info.st_mode & 0777, mode_t(0600));
        }
        QCOMPARE(SpendArchive::pathBeside(u"/x/y.z/abc.db"_s), u"/x/y.z/abc.spend"_s);
    }

    void isSetAside_data()
    {
        QTest::addColumn<SpendDamage>("damage");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("isReadable");
        const auto row = [](const char *name, SpendDamage damage, bool readable, const QString &reason = u"damaged"_s) {
            QTest::newRow(name) << std::move(damage) << reason << readable;
        };
        row(
            "text file", [](const QString &path) { overwriteFile(path, 0, QByteArray("Dear diary\n").repeated(1000)); },
            false);
        row(
            "truncated in a page", [](const QString &path) { QVERIFY(QFile::resize(path, 5000)); }, false);
        row(
            "table missing", [](const QString &path) { runOn(path, "DROP TABLE cost_sheets"); }, true);
        row(
            "the organization's archive", [](const QString &path) { runOn(path, "PRAGMA application_id = 5"); }, true);
        row(
            "newer version", [](const QString &path) { runOn(path, "PRAGMA user_version = 99"); }, true, u"newer"_s);
    }
    void isSetAside()
    {
        QFETCH(SpendDamage, damage);
        QFETCH(QString, reason);
        QFETCH(bool, isReadable);
        damage(path());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^open: "_s));
        {
            SpendArchive archive(path());
            const auto opened = wait(archive.open());
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
            QCOMPARE(opened->reason, reason);
            QVERIFY(QFileInfo::exists(opened->setAside));
            QCOMPARE(opened->held, Period{});
            QVERIFY(wait(archive.ask(everything(SpendGrouping::Project)))->groups.empty());
            QCOMPARE(wait(archive.kept(u"findings"_s))->size(), isReadable ? 1 : 0);
            QVERIFY(wait(archive.memory())->isEmpty()); // of figures that are not there any more
            QVERIFY(wait(archive.import(roundOf(3))));
            const auto figures = wait(archive.ask(everything(SpendGrouping::Project)));
            QCOMPARE(figures->total, Money::fromCents(3LL * kProjects * 4 * kManyDays));
            const auto named = std::ranges::find(figures->groups, projectId(1), &SpendGroup::member);
            QCOMPARE(named->name, isReadable ? u"Search"_s : QString());
        }
        SpendArchive again(path());
        QVERIFY(wait(again.open())->setAside.isEmpty());
    }

    void damageThatAQuestionMeets()
    {
        SpendArchive archive(path());
        QVERIFY(wait(archive.open()));
        {
            SpendStore look(path());
            QVERIFY(look.open());
            QVERIFY(look.database().run("PRAGMA wal_checkpoint(TRUNCATE)"));
            const auto root = look.database().number("SELECT rootpage FROM sqlite_schema WHERE name = 'cost_sheets'");
            QVERIFY(root);
            overwriteFile(path(), (*root - 1) * 8192, QByteArray(8192, '\x5a'));
        }
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^read: damaged"_s));
        const auto refused = wait(archive.ask(everything(SpendGrouping::LineItem)));
        QVERIFY(!refused);
        QVERIFY(isArchiveError(refused.error(), "damaged"_L1));
        // The next ones find a new file, with what could be read of the old one.
        QVERIFY(wait(archive.import(roundOf(2))));
        QCOMPARE(wait(archive.ask(everything(SpendGrouping::LineItem)))->total,
                 Money::fromCents(2LL * kProjects * 4 * kManyDays));
        QCOMPARE(wait(archive.kept(u"findings"_s))->size(), 1);
        QCOMPARE(QDir(m_directory->path()).entryList({u"o.spend.damaged-*"_s}, QDir::Files).isEmpty(), false);
    }

    void aFullDiskLeavesWholeDays()
    {
        SpendStore store(path());
        QVERIFY(store.open());
        const auto pages = store.database().number("PRAGMA page_count");
        QVERIFY(pages);
        QVERIFY(store.database().run("PRAGMA max_page_count = " + QByteArray::number(*pages + 30)));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^write: full"_s));
        const auto refused = store.import(roundOf(2'000'000, kManyProjects));
        QVERIFY(!refused);
        QVERIFY2(isArchiveError(refused.error(), "full"_L1), qPrintable(refused.error().detail));
        QVERIFY(store.remember(u"still"_s, u"works"_s));
        QVERIFY(store.import(roundOf(1))); // names that were rolled back are given anew
        SpendArchive archive(path());
        QVERIFY(wait(archive.open()));
        verifyWhole(archive, 1, 1);
    }

    void aReallyFullDisk()
    {
        QTemporaryDir mountPoint;
        if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=3m"_s, u"none"_s, mountPoint.path()}) !=
            0)
            QSKIP("needs the right to mount a small file system");
        {
            SpendArchive archive(mountPoint.filePath(u"o.spend"_s));
            QVERIFY(wait(archive.open()));
            QVERIFY(wait(archive.import(roundOf(1))));
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^write: full"_s));
            const auto refused = wait(archive.import(roundOf(3'000'000, kManyProjects)));
            QVERIFY(!refused);
            QVERIFY2(isArchiveError(refused.error(), "full"_L1), qPrintable(refused.error().detail));
            verifyWhole(archive, 1, 3'000'000); // months that were kept before it was full are as new
        }
        QCOMPARE(QProcess::execute(u"umount"_s, {mountPoint.path()}), 0);
    }

    void aKilledProcessLeavesWholeDays()
    {
        for (int kill = 0; kill < 3; ++kill) {
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(), {u"tst_spenddamage"_s, u"--import"_s, path()});
            QVERIFY(process.waitForReadyRead(120'000)); // one round at least
            process.waitForFinished(int(QRandomGenerator::global()->bounded(200)));
            process.kill();
            QVERIFY(process.waitForFinished(30'000));
            QCOMPARE(process.exitStatus(), QProcess::CrashExit);
            const int reported = process.readAllStandardOutput().trimmed().split('\n').last().toInt();
            QVERIFY(reported > 0);
            SpendArchive archive(path());
            const auto opened = wait(archive.open());
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
            QVERIFY(opened->setAside.isEmpty());
            verifyWhole(archive, reported, reported + 1);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void questionsDuringAnImportAreOfOneMoment()
    {
        SpendArchive archive(path());
        QVERIFY(wait(archive.open()));
        std::vector<QFuture<Result<SpendImported>>> imports;
        for (int round = 2; round < 5; ++round)
            imports.push_back(archive.import(roundOf(round)));
        int asked = 0;
        while (!imports.back().isFinished()) {
            SpendQuestion question = everything(asked++ % 2 ? SpendGrouping::LineItem : SpendGrouping::Project);
            const auto figures = wait(archive.ask(question));
            QVERIFY(figures);
            Money daily;
            for (const Money day : figures->dailyTotals)
                daily += day;
            QCOMPARE(daily, figures->total);
            for (const SpendStep &step : figures->steps) {
                Money drawn = step.rest;
                for (const SpendSeries &series : figures->series)
                    drawn += series.amounts[size_t(&step - figures->steps.data())];
                QCOMPARE(drawn, step.total);
            }
        }
        QVERIFY(asked > 0);
        verifyWhole(archive, 4, 4);
    }

    void theLogStaysSmall()
    {
        SpendArchive archive(path());
        QVERIFY(wait(archive.open()));
        for (int round = 2; round < 6; ++round)
            QVERIFY(wait(archive.import(roundOf(round))));
        QVERIFY(QFileInfo(path() + u"-wal"_s).size() < 32'000'000);
    }

    void whoMayNotWriteMayLook()
    {
        for (const QFileInfo &file : QDir(m_directory->path()).entryInfoList(QDir::Files)) {
            const QByteArray name = QFile::encodeName(file.filePath());
            QCOMPARE(chmod(name.constData(), 0400), 0);
            if (geteuid() == 0)
                QCOMPARE(chown(name.constData(), kNobody, gid_t(-1)), 0);
        }
        const QByteArray directory = QFile::encodeName(m_directory->path());
        if (geteuid() == 0)
            QCOMPARE(chown(directory.constData(), kNobody, gid_t(-1)), 0);
        for (const mode_t mode : {0500, 0700}) {
            QCOMPARE(chmod(directory.constData(), mode), 0);
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(), {u"tst_spenddamage"_s, u"--ask"_s, path()});
            QVERIFY(process.waitForFinished(120'000));
            chmod(directory.constData(), 0700);
            QVERIFY2(process.exitCode() == 0,
                     (QByteArray::number(process.exitCode()) + process.readAllStandardError()).constData());
        }
    }
};

void SpendDamageTest::verifyWhole(SpendArchive &archive, int least, int most)
{
    const auto facts = wait(archive.costFacts(daysFrom(kStart, kManyDays)));
    QVERIFY(facts);
    QCOMPARE(facts->size(), size_t(kManyDays));
    std::vector<Money> days;
    Money all;
    for (const CostBucket &bucket : *facts) {
        QVERIFY(bucket.rows.size() == size_t(kProjects * 4) || bucket.rows.size() == size_t(kManyProjects * 4));
        const Money each = bucket.rows.front().amount;
        QVERIFY(each >= Money::fromCents(least) && each <= Money::fromCents(most));
        for (const CostRow &row : bucket.rows)
            QCOMPARE(row.amount, each);
        days.push_back({each.nanos * qint64(bucket.rows.size())});
        all += days.back();
    }
    for (const auto groupBy :
         {SpendGrouping::Total, SpendGrouping::Project, SpendGrouping::LineItem, SpendGrouping::Key}) {
        SpendQuestion question = everything(groupBy);
        question.grain = groupBy == SpendGrouping::LineItem ? SpendGrain::Month : SpendGrain::Day; // months' sheets too
        const auto figures = wait(archive.ask(question));
        QVERIFY(figures);
        QCOMPARE(figures->total, all);
        QCOMPARE(figures->dailyTotals, days);
    }
    SpendQuestion within = everything(SpendGrouping::Project);
    within.filters = {{SpendGrouping::LineItem, {itemName(1)}}};
    QCOMPARE(wait(archive.ask(within))->total, Money{all.nanos / 4});
}

static int spendDamage(int &argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == "--import"_L1)
        return importUntilKilled(arguments.at(2));
    if (arguments.size() == 3 && arguments.at(1) == "--ask"_L1)
        return askAs(arguments.at(2));
    SpendDamageTest test;
    return QTest::qExec(&test, argc, argv);
}
STEWARD_TEST_PROGRAM(spendDamage);

#include "tst_spenddamage.moc"
