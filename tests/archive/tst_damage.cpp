// SPDX-License-Identifier: GPL-3.0-or-later
// Files that cannot be used: each gives a clear error or is set aside, none is deleted, and the local data survives.
#include "archivesamples.h"

#include "app/archive/localcopy.h"
#include "app/archive/migrations.h"
#include "app/archive/store.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <sys/stat.h>
#include <unistd.h>

using namespace steward;
using namespace steward::samples;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kUnprivileged = 65534;

using Damage = std::function<void(const QString &path)>;

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

void become(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void runSql(const QString &path, const char *sql)
{
    Database database;
    QVERIFY(database.open(path, Database::Mode::ReadWrite));
    QVERIFY(database.run(sql));
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The child of unprivilegedCases(): root may write everywhere, so such cases need a process that is not root.
int openAs(const QString &path, const QString &expected)
{
    if (geteuid() == 0 && setuid(kUnprivileged) != 0)
        return 3;
    Store store(path);
    const auto opened = store.open();
    const QString problem = !opened ? opened.error().detail : opened->problem ? opened->problem->detail : u"none"_s;
    std::printf("%s\n", qPrintable(problem));
    if (!problem.startsWith(expected))
        return 1;
    if (opened && opened->snapshot.projects.size() != 200)
        return 4;
    const auto written = store.setNote({u"k"_s, u"n"_s});
    return !written && written.error().kind == Error::Kind::Archive ? 0 : 2;
}

} // namespace

Q_DECLARE_METATYPE(Damage)

class DamageTest final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_directory;
    QString path() const { return m_directory->filePath(u"a.sqlite"_s); }
    QStringList asideFiles() const { return QDir(m_directory->path()).entryList({u"a.sqlite.*"_s}, QDir::Files); }

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        Store store(path());
        QVERIFY(store.open());
        QVERIFY(store.replace(SharedRows<Project>(many(200, project)), 1));
        QVERIFY(store.replace(SharedRows<User>(many(500, user)), 1));
        QVERIFY(store.setLabel({u"proj_1"_s, u"production"_s, u"CC-7"_s, {}}));
        QVERIFY(store.setNote({u"key_1"_s, u"ask Ana"_s}));
        QVERIFY(store.setSystems(u"key_1"_s, {{0, {}, u"billing"_s, {}, {}, {}, {}, {}}}));
    }

    void isSetAside_data()
    {
        QTest::addColumn<Damage>("damage");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, Damage damage, const QString &reason = u"damaged"_s) {
            QTest::newRow(name) << std::move(damage) << reason;
        };
        row("random bytes", [](const QString &path) {
            QByteArray noise(20'000, Qt::Uninitialized);
            quint32 state = 1;
            for (char &byte : noise)
                byte = char((state = state * 1'664'525 + 1'013'904'223) >> 24);
            become(path, noise);
        });
        row("text file", [](const QString &path) { become(path, QByteArray("Dear diary,\n").repeated(500)); });
        row("short text file", [](const QString &path) { become(path, "hello"); });
        row("header overwritten", [](const QString &path) { overwrite(path, 0, QByteArray(100, 'x')); });
        row("truncated in a page", [](const QString &path) { QVERIFY(QFile::resize(path, 5000)); });
        row("truncated to half", [](const QString &path) { QVERIFY(QFile::resize(path, QFileInfo(path).size() / 2)); });
        row("pages zeroed",
            [](const QString &path) { overwrite(path, 4096, QByteArray(int(QFileInfo(path).size()) - 4096, '\0')); });
        row("table pages overwritten", [](const QString &path) {
            // The users' pages only: the schema and the local tables stay readable.
            Database database;
            QVERIFY(database.open(path, Database::Mode::ReadWrite));
            const auto root = database.number("SELECT rootpage FROM sqlite_schema WHERE name = 'users'");
            QVERIFY(root && *root > 1);
            database.close();
            overwrite(path, (*root - 1) * 4096, QByteArray(4096, '\x5a'));
        });
        row("table missing", [](const QString &path) { runSql(path, "DROP TABLE costs"); });
        row("column missing", [](const QString &path) { runSql(path, "ALTER TABLE projects DROP COLUMN status"); });
        row("another program's database", [](const QString &path) {
            QVERIFY(QFile::remove(path));
            become(path, {});
            runSql(path, "CREATE TABLE moz_places (url TEXT)");
        });
        row(
            "newer version", [](const QString &path) { runSql(path, "PRAGMA user_version = 999"); }, u"newer"_s);
    }
    void isSetAside()
    {
        QFETCH(Damage, damage);
        QFETCH(QString, reason);
        damage(path());
        const QByteArray before = read(path());
        QVERIFY(!before.isEmpty());

        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^open: "_s));
        Store store(path());
        const auto opened = store.open();
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QCOMPARE(opened->reason, reason);
        QVERIFY(opened->setAside.startsWith(path() + u'.' + reason));
        QCOMPARE(read(opened->setAside), before); // renamed, not changed
        QVERIFY(opened->snapshot.projects.empty());
        QVERIFY(opened->snapshot.states.isEmpty());
        QCOMPARE(opened->localRowsSaved, 3);
        QCOMPARE(opened->snapshot.local.labels.at(0).costCentre, u"CC-7"_s);
        QCOMPARE(opened->snapshot.local.notes.at(0).note, u"ask Ana"_s);
        QCOMPARE(opened->snapshot.local.systems.at(0).name, u"billing"_s);

        QVERIFY(store.replace(SharedRows<Project>(many(2, project)), 5)); // and it works again
        store.close();
        const auto again = Store(path()).open();
        QVERIFY(again);
        QVERIFY(again->setAside.isEmpty());
        QCOMPARE(again->snapshot.projects.size(), 2U);
        QCOMPARE(again->snapshot.local.notes.size(), 1U);
    }

    void localDataIsCarriedFromTheTablesWithoutACopy()
    {
        QVERIFY(QFile::remove(localcopy::pathFor(path())));
        runSql(path(), "DROP TABLE costs");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^open: "_s));
        const auto opened = Store(path()).open();
        QVERIFY(opened);
        QCOMPARE(opened->localRowsSaved, 3);
        QVERIFY(QFileInfo::exists(localcopy::pathFor(path())));
    }

    void aRemovedDatabaseTakesTheCopy()
    {
        QVERIFY(QFile::remove(path()));
        const auto opened = Store(path()).open();
        QVERIFY(opened);
        QCOMPARE(opened->localRowsSaved, 3);
        QCOMPARE(opened->snapshot.local.labels.size(), 1U);
    }

    void aBrokenCopyDoesNoHarm()
    {
        become(localcopy::pathFor(path()), "{\"labels\": 5, \"notes\": [1, {}]");
        const auto opened = Store(path()).open();
        QVERIFY(opened);
        QCOMPARE(opened->snapshot.local.labels.size(), 1U);
    }

    void twoDamagedFilesGetTwoNames()
    {
        for (int i = 0; i < 3; ++i) {
            become(path(), "hello");
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^open: "_s));
            QVERIFY(Store(path()).open());
        }
        QCOMPARE(asideFiles().size(), 3);
    }

    void damageFoundWhileRunning()
    {
        Store store(path());
        QVERIFY(store.open());
        const auto root = store.database().number("SELECT rootpage FROM sqlite_schema WHERE name = 'users'");
        QVERIFY(root);
        QVERIFY(store.database().run("PRAGMA wal_checkpoint(TRUNCATE)"));
        overwrite(path(), (*root - 1) * 4096, QByteArray(4096, '\x5a'));
        QVERIFY(store.database().run("PRAGMA cache_size = 0"));
        QVERIFY(store.database().run("PRAGMA shrink_memory"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^write: damaged"_s));
        const auto refused = store.replace(SharedRows<User>(many(10, user)), 2);
        QVERIFY(!refused);
        QVERIFY(isArchiveError(refused.error(), "damaged"_L1));
        QVERIFY(store.replace(SharedRows<User>(many(10, user)), 3)); // the next one finds a new file
        QCOMPARE(asideFiles().filter(u"damaged"_s).isEmpty(), false);
        store.close();
        const auto opened = Store(path()).open();
        QVERIFY(opened);
        QCOMPARE(opened->snapshot.users.size(), 10U);
        QCOMPARE(opened->snapshot.local.labels.size(), 1U);
    }

    void aFullDiskLeavesTheListAsItWas()
    {
        Store store(path());
        QVERIFY(store.open());
        const auto pages = store.database().number("PRAGMA page_count");
        QVERIFY(pages);
        QVERIFY(store.database().run("PRAGMA max_page_count = " + QByteArray::number(*pages + 2)));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^write: full"_s));
        const auto refused = store.replace(SharedRows<User>(many(9000, user)), 2);
        QVERIFY(!refused);
        QVERIFY(isArchiveError(refused.error(), "full"_L1));
        QVERIFY(store.setNote({u"key_2"_s, u"still works"_s}));
        store.close();
        const auto opened = Store(path()).open();
        QVERIFY(opened);
        QCOMPARE(opened->snapshot.users, many(500, user));
        QCOMPARE(opened->snapshot.states.value({ListKind::Users, {}}).fetchedAt, 1);
        QCOMPARE(opened->snapshot.local.notes.size(), 2U);
    }

    void aReallyFullDisk()
    {
        QTemporaryDir mountPoint;
        if (QProcess::execute(u"mount"_s,
                              {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=600k"_s, u"none"_s, mountPoint.path()}) != 0)
            QSKIP("needs the right to mount a small file system");
        {
            Store store(mountPoint.filePath(u"a.sqlite"_s));
            QVERIFY(store.open());
            QVERIFY(store.replace(SharedRows<User>(many(50, user)), 1));
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^write: full"_s));
            const auto refused = store.replace(SharedRows<User>(many(9000, user)), 2);
            QVERIFY(!refused);
            QVERIFY2(isArchiveError(refused.error(), "full"_L1), qPrintable(refused.error().detail));
            store.close();
            const auto opened = Store(mountPoint.filePath(u"a.sqlite"_s)).open();
            QVERIFY(opened);
            QCOMPARE(opened->snapshot.users, many(50, user));
        }
        QCOMPARE(QProcess::execute(u"umount"_s, {mountPoint.path()}), 0);
    }

    void aLockedFileIsTold()
    {
        Database other;
        QVERIFY(other.open(path(), Database::Mode::ReadWrite));
        QVERIFY(other.run("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^open: locked"_s));
        const auto opened = Store(path()).open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Archive);
        QVERIFY(isArchiveError(opened.error(), "locked"_L1));
        QVERIFY(asideFiles().filter(u"damaged"_s).isEmpty()); // somebody else's work is not damage
    }

    void unprivileged_data()
    {
        QTest::addColumn<int>("directoryMode");
        QTest::addColumn<int>("fileMode");
        QTest::addColumn<bool>("remove");
        QTest::addColumn<QString>("expected");
        QTest::newRow("file read-only") << 0700 << 0400 << false << u"readonly"_s;
        QTest::newRow("file and directory read-only") << 0500 << 0400 << false << u"readonly"_s;
        QTest::newRow("file unreadable") << 0700 << 0000 << false << u"permission"_s;
        QTest::newRow("no file, directory read-only") << 0500 << 0600 << true << u"permission"_s;
    }
    void unprivileged()
    {
        QFETCH(int, directoryMode);
        QFETCH(int, fileMode);
        QFETCH(bool, remove);
        QFETCH(QString, expected);
        if (remove)
            QVERIFY(QFile::remove(path()));
        for (const QFileInfo &file : QDir(m_directory->path()).entryInfoList(QDir::Files)) {
            const QByteArray name = QFile::encodeName(file.filePath());
            QCOMPARE(chmod(name.constData(), mode_t(fileMode)), 0);
            if (geteuid() == 0)
                QCOMPARE(chown(name.constData(), kUnprivileged, gid_t(-1)), 0);
        }
        const QByteArray directory = QFile::encodeName(m_directory->path());
        if (geteuid() == 0)
            QCOMPARE(chown(directory.constData(), kUnprivileged, gid_t(-1)), 0);
        QCOMPARE(chmod(directory.constData(), mode_t(directoryMode)), 0);

        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"tst_damage"_s, u"--open"_s, path(), expected});
        QVERIFY(process.waitForFinished(60'000));
        chmod(directory.constData(), 0700);
        QVERIFY2(process.exitCode() == 0,
                 (process.readAllStandardOutput() + process.readAllStandardError()).constData());
    }
};

static int damage(int &argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == "--open"_L1)
        return openAs(arguments.at(2), arguments.at(3));
    DamageTest test;
    return QTest::qExec(&test, argc, argv);
}
STEWARD_TEST_PROGRAM(damage);

#include "tst_damage.moc"
