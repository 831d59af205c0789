// SPDX-License-Identifier: GPL-3.0-or-later
// The program that leads a rotation is really killed, after every entry of the journal and a while later, while answers
// get lost; then it is started again and has to come to the end. What must hold is looked up on the server: the old key
// is not gone before the journal says why it may go, and no key is left that no rotation knows.
//     tst_rotationskilled --part K/N: each Kth of the ways
#include "app/archive/archive.h"
#include "app/demo/demoserver.h"
#include "app/demo/state.h"
#include "app/demo/traffic.h"
#include "app/flows/rotation/rotations.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;
using demo::FaultRule;

namespace {

struct Way final
{
    const char *name;
    const char *reason = "routine";
    const char *method = nullptr; ///< of the request that something happens to, once
    FaultRule::Kind kind{};
    int status = 0;
    int afterUs = 0;
};

using Kind = FaultRule::Kind;
constexpr Way kWays[] = {
    {"nothing else"},
    {"a while later", "routine", nullptr, {}, 0, 700},
    {"a longer while later", "routine", nullptr, {}, 0, 2500},
    {"the answer to the creation is lost", "routine", "POST", Kind::DropAfter},
    {"the creation is lost", "routine", "POST", Kind::DropBefore},
    {"the answer to the deletion is lost", "routine", "DELETE", Kind::DropAfter},
    {"the creation fails", "routine", "POST", Kind::Status, 500},
    {"throttled", "routine", "POST", Kind::Status, 429},
    {"a leak", "leak"},
    {"a leak, and the answer to the deletion is lost", "leak", "DELETE", Kind::DropAfter, 0, 700},
};
constexpr int kLeastKillsOfAWay = 20; ///< ten ways: two hundred

int s_part = 0, s_parts = 1;

struct Case final
{
    Case()
    {
        if (!server.listen())
            qFatal("no server");
        const demo::State &state = server.state();
        for (int i = 0; i < state.keys.size() && keyId.isEmpty(); ++i) {
            const demo::Key &key = state.keys[i];
            if (key.gone || key.account < 0 || server.traffic().streamsOfKey(i).empty())
                continue;
            keyId = key.id;
            projectId = state.projects[key.project].id;
            accountId = state.accounts[key.account].id;
        }
        for (const demo::Key &key : state.keys)
            before += key.id;
    }
    /// 0: closed; 1009: killed.
    int run(const Way &way, int killAt)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"OPENAI_ADMIN_KEY"_s, QString::fromLatin1(server.adminKey()));
        // A killed process has no end to look for leaks at.
        environment.insert(u"ASAN_OPTIONS"_s, environment.value(u"ASAN_OPTIONS"_s) + u":detect_leaks=0"_s);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(ROTATIONHOST),
                      {server.baseUrl().toString(), dir.path(), keyId, projectId, accountId,
                       QString::fromLatin1(way.reason), QString::number(killAt), QString::number(way.afterUs)});
        if (!test::comesTrue([&] { return process.state() == QProcess::NotRunning; }, 90'000))
            return -1;
        return process.exitStatus() == QProcess::CrashExit ? 1009 : process.exitCode();
    }
    [[nodiscard]] std::vector<JournalEntry> journal() const
    {
        Archive archive(dir.filePath(u"a.db"_s));
        if (!archive.open().result())
            return {};
        return archive.journal(JournalPart::All).result().value_or(std::vector<JournalEntry>{});
    }
    [[nodiscard]] bool isGone(const QString &id) const
    {
        const int index = server.state().keys.indexOf(id);
        return index < 0 || server.state().keys[index].gone;
    }
    [[nodiscard]] QStringList newKeys() const ///< alive
    {
        QStringList ids;
        for (const demo::Key &key : server.state().keys) {
            if (!key.gone && !before.contains(key.id))
                ids += key.id;
        }
        return ids;
    }

    mutable demo::DemoServer server;
    QTemporaryDir dir;
    QString keyId, projectId, accountId;
    QStringList before;
};

/// Why the old key was allowed to go, in the journal before the plan that deletes it.
bool saysWhy(const std::vector<JournalEntry> &entries)
{
    QSet<QString> opened;
    for (const JournalEntry &entry : entries) {
        if (entry.operation == "override"_L1)
            opened.insert(entry.body.value("gate"_L1).toString());
        if (entry.operation == "silent"_L1)
            opened.insert(u"old_key_silent"_s);
        if (entry.operation == "planned"_L1 && entry.body.value("purpose"_L1).toString() == "delete"_L1)
            return opened.contains(u"old_key_silent"_s);
    }
    return false;
}

} // namespace

class tst_RotationsKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesToTheEnd_data()
    {
        QTest::addColumn<int>("way");
        for (int way = 0; way < int(std::size(kWays)); ++way) {
            if (way % s_parts == s_part)
                QTest::newRow(kWays[way].name) << way;
        }
    }
    void comesToTheEnd()
    {
        QFETCH(int, way);
        const Way &how = kWays[way];
        int kills = 0;
        for (int killAt = 1;; ++killAt) {
            Case about;
            if (how.method) {
                FaultRule rule;
                rule.kind = how.kind;
                rule.method = how.method;
                rule.pathPrefix = "/organization/projects/";
                rule.status = how.status;
                rule.times = 1;
                rule.headers = {{"retry-after-ms", "1"}};
                about.server.faults().add(rule);
            }
            const int ended = about.run(how, killAt);
            const QByteArray place = "after entry " + QByteArray::number(killAt);
            const char *where = place.constData();
            if (ended == 0)
                break; // there are no more entries
            QVERIFY2(ended == 1009, where);
            ++kills;

            // As it lies there now.
            const std::vector<JournalEntry> left = about.journal();
            QVERIFY2(int(left.size()) >= killAt && firstBrokenEntry(left) == 0, where);
            QVERIFY2(!about.isGone(about.keyId) || saysWhy(left), where);

            // The next start takes it up.
            QVERIFY2(about.run(how, 0) == 0, where);
            const std::vector<JournalEntry> whole = about.journal();
            QVERIFY2(firstBrokenEntry(whole) == 0, where);
            const std::vector<Rotation> all = rotations(whole);
            QVERIFY2(all.size() == 1 && all.front().isClosed(), where);
            const Rotation &rotation = all.front();
            QVERIFY2(about.isGone(about.keyId) && rotation.isDeleted() && saysWhy(whole), where);
            QVERIFY2(rotation.currentKey(), where);
            QVERIFY2(about.newKeys() == QStringList{rotation.currentKey()->id},
                     (place + ": " + about.newKeys().join(u' ').toUtf8()).constData());
            // Each creation that reached the service is known, and none was sent twice blindly.
            int made = 0;
            for (const demo::Key &key : about.server.state().keys)
                made += about.before.contains(key.id) ? 0 : 1;
            QVERIFY2(made == int(rotation.newKeys.size()), where);
            noSecret(about);
        }
        qInfo("%s: %d kills", how.name, kills);
        QVERIFY(kills >= kLeastKillsOfAWay);
    }

    /// The demonstration's secrets all begin alike.
    static void noSecret(const Case &about)
    {
        QDirIterator files(about.dir.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("sk-svcacct-demo"), qPrintable(file.fileName()));
        }
    }
};

static int rotationsKilled(int &argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QStringList arguments = app.arguments();
    if (const qsizetype at = arguments.indexOf(u"--part"_s); at > 0 && at + 1 < arguments.size()) {
        s_part = arguments.at(at + 1).section(u'/', 0, 0).toInt();
        s_parts = arguments.at(at + 1).section(u'/', 1, 1).toInt();
        arguments.remove(at, 2);
    }
    tst_RotationsKilled test;
    return QTest::qExec(&test, arguments);
}
STEWARD_TEST_PROGRAM(rotationsKilled);
#include "tst_rotationskilled.moc"
