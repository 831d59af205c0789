// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed while it applies a plan, after every single entry of its journal and at random moments, with
// answers lost on the way as well; then it goes on until the plan ends. After every death what the journal says is
// compared with what the server, which outlives them all, says. Started with --shard I/N it takes every Nth case.
#include "app/archive/archive.h"
#include "app/changes/operation.h"
#include "app/changes/planfile.h"
#include "app/demo/demoserver.h"
#include "killplan.h"
#include "tests/cli/cliprocess.h"
#include "tests/support/await.h"
#include "tests/support/disguises.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <utility>

using namespace steward;
using namespace Qt::Literals::StringLiterals;
using demo::FaultRule;
using test::KillPlan;

namespace {

constexpr int kEntries = 58; ///< of an undisturbed run: the plan, two for each of its 28 steps, the end
constexpr int kRandomRows = 36;
constexpr int kMostStarts = 12;

constexpr int kLeastKills = 200;

int shard = 0, shards = 1;
bool isWhole = false; ///< every function runs

/// Where a program dies, if it does.
struct Death final
{
    int entry = 0;        ///< after so many entries of its own; 0: not so
    int requests = 0;     ///< after so many requests of its own have come in; 0: not so
    int microseconds = 0; ///< … and so much later
};

} // namespace

class tst_PlansKilled : public QObject
{
    Q_OBJECT

    std::unique_ptr<demo::DemoServer> m_server;
    std::unique_ptr<CliProcess> m_cli;
    QTemporaryDir m_synchronized; ///< what the program keeps before its first plan
    int m_kills = 0, m_starts = 0;

    static void rows(int count)
    {
        QTest::addColumn<int>("number");
        for (int i = 1; i <= count; ++i) {
            if (i % shards == shard)
                QTest::addRow("%d", i) << i;
        }
    }
    [[nodiscard]] QString secretsDir() const { return m_cli->home() + u"/secrets"_s; }

    [[nodiscard]] std::vector<JournalEntry> entries() const
    {
        const QStringList found = QDir(m_cli->dataDir()).entryList({u"env-*.db"_s}, QDir::Files);
        if (found.size() != 1)
            return {};
        Archive archive(m_cli->dataDir() + u'/' + found.first());
        if (!archive.open().result())
            return {};
        return archive.journal(JournalPart::All).result().value_or(std::vector<JournalEntry>());
    }
    [[nodiscard]] static std::optional<PlanRecord> recordOf(const QString &planId,
                                                            const std::vector<JournalEntry> &journal)
    {
        for (PlanRecord &record : replay(journal)) {
            if (record.plan.id == planId)
                return std::move(record);
        }
        return std::nullopt;
    }

    /// Each case begins as the synchronization left it: without the plans and the secrets of those before.
    void beginAnew() const
    {
        namespace fs = std::filesystem;
        const fs::path kept = m_cli->dataDir().toStdString();
        fs::remove_all(kept);
        fs::remove_all(secretsDir().toStdString());
        fs::copy(m_synchronized.path().toStdString(), kept, fs::copy_options::recursive);
    }

    /// Lost requests, lost answers, and where \a hangs answers that never come.
    void loseSome(QRandomGenerator &random, bool hangs)
    {
        for (int i = 0; i < 5; ++i) {
            FaultRule rule;
            rule.kind = random.bounded(2) ? FaultRule::Kind::DropBefore : FaultRule::Kind::DropAfter;
            if (hangs && i == 0)
                rule.kind = FaultRule::Kind::Hang;
            rule.method = random.bounded(3) ? "POST" : "DELETE";
            rule.nth = 1 + int(random.bounded(rule.method == "POST" ? 20 : 7));
            rule.times = 1;
            m_server->faults().add(rule);
        }
    }

    CliProcess::Ended runUntil(const Death &death, const QStringList &arguments)
    {
        ++m_starts;
        const int before = m_server->requestCount();
        m_cli->start(QStringList{QString::number(death.entry)} + arguments);
        if (death.requests > 0) {
            QElapsedTimer since, idle;
            int count = before;
            (void)test::comesTrue(
                [&] {
                    if (m_cli->process().state() == QProcess::NotRunning)
                        return true;
                    if (std::exchange(count, m_server->requestCount()) != count)
                        idle.start();
                    if (idle.isValid() && idle.elapsed() > 1500) // it waits for an answer that never comes
                        return true;
                    if (count - before < death.requests)
                        return false;
                    if (!since.isValid())
                        since.start();
                    return since.nsecsElapsed() / 1000 >= death.microseconds;
                },
                30'000);
            m_cli->process().kill();
        }
        const auto ended = m_cli->waitForEnd();
        m_kills += int(ended.code == 1009);
        return ended;
    }

    /// Killed between making its lock and writing into it, the program leaves an empty one, which is taken for
    /// somebody's for a second.
    void letLocksAge() const
    {
        (void)test::comesTrue([this] {
            const auto locks = QDir(m_cli->dataDir()).entryInfoList({u"*.lock"_s}, QDir::Files | QDir::Hidden);
            return std::ranges::all_of(locks, [](const QFileInfo &lock) {
                return lock.size() > 0 || lock.lastModified().msecsTo(QDateTime::currentDateTime()) > 1000;
            });
        });
    }

    /// Everything the journal and the server say of each other; where the journal knows the plan, what it says of it.
    void compare(const KillPlan &killPlan, std::optional<PlanRecord> &record)
    {
        const bool wasKnown = record.has_value();
        const auto all = entries();
        QCOMPARE(firstBrokenEntry(all), qint64(0));
        QCOMPARE(killPlan.doubled(m_server->state()), QString());
        record = recordOf(killPlan.plan.id, all);
        QVERIFY(record || !wasKnown);
        std::vector<JournalEntry> sends;
        for (const JournalEntry &entry : all) {
            if (entry.planId == killPlan.plan.id && entry.kind == "send"_L1)
                sends.push_back(entry);
        }
        if (record) {
            QCOMPARE(record->plan, killPlan.plan);
            for (std::size_t i = 0; i < record->steps.size(); ++i) {
                if (isReached(record->steps[i].phase))
                    QVERIFY2(killPlan.isSo[i](m_server->state()), qPrintable(record->plan.steps[i].operation));
            }
        }
        // Nothing is sent that the journal does not know: the nth such request has an nth entry before it.
        QHash<QByteArray, std::vector<qint64>> announced, seen;
        for (const JournalEntry &entry : sends)
            announced
                [findOperation(entry.operation)->requestLine(entry.body.value("arguments"_L1).toObject()).toLatin1()]
                    .push_back(entry.atMs);
        for (const demo::LoggedRequest &request : m_server->log()) {
            if (request.method == "GET" || request.path.startsWith("/organization/invites/invite-steward-asks"))
                continue;
            const QByteArray line = request.method + ' ' + request.path;
            auto &times = seen[line];
            times.push_back(request.atMs);
            QVERIFY2(announced.contains(line), line.constData());
            // A deletion may be repeated without another entry, a POST never.
            const auto place = request.method == "DELETE" ? std::size_t(0) : times.size() - 1;
            QVERIFY2(place < announced[line].size(), line.constData());
            QVERIFY2(announced[line][place] <= request.atMs, line.constData());
        }
    }

    /// What was made secret is in the files for it and nowhere else.
    void searchForSecrets(const QByteArray &output)
    {
        const auto holds = [](const QByteArray &text) {
            return text.contains("sk-svcacct-demo-") || text.contains("sk-admin-demo-");
        };
        QVERIFY2(!holds(output), output.constData());
        // The secrets themselves, in every form, with the journal and its write-ahead log among what is searched.
        QByteArray written = output;
        QDirIterator others(m_cli->home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (others.hasNext()) {
            QFile file(others.next());
            QVERIFY(file.fileName().startsWith(secretsDir()) || file.open(QIODevice::ReadOnly));
            if (file.isOpen())
                written += file.readAll();
            QVERIFY2(!QFileInfo(file).fileName().startsWith(u"core"_s), qPrintable(file.fileName()));
        }
        QVERIFY(written.contains("serviceaccounts.create"));
        for (const QFileInfo &each : QDir(secretsDir()).entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile file(each.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (const auto &[how, text] : test::disguises(file.readAll().trimmed()))
                QVERIFY2(!written.contains(text), (how + ": " + each.fileName().toUtf8()).constData());
        }
        QDirIterator files(m_cli->home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const bool isSecret = file.fileName().startsWith(secretsDir());
            if (!isSecret)
                QVERIFY2(!holds(file.readAll()), qPrintable(file.fileName()));
            else
                QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                         QFile::ReadOwner | QFile::WriteOwner);
        }
    }

    void check(int row, const Death &first, bool loses, bool hangs)
    {
        QRandomGenerator random(quint32(row) * 7919U + (loses ? 1U : 0U));
        m_server->clearLog();
        m_server->faults().clear();
        KillPlan killPlan(m_server->state(), row, QDateTime::currentSecsSinceEpoch());
        beginAnew();
        const QString path = m_cli->home() + u"/plan.json"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(planfile::write(killPlan.plan));
        file.close();
        if (loses)
            loseSome(random, hangs);
        QByteArray output;
        auto ended = runUntil(first, {u"plan"_s, u"apply"_s, path, u"--yes"_s, u"--secrets-dir"_s, secretsDir()});
        output += ended.err + ended.out;
        if (first.entry > 0 && !loses)
            QVERIFY2(ended.code == 1009, output.constData());
        if (hangs) {
            m_server->faults().clear();
            loseSome(random, false);
        }
        std::optional<PlanRecord> record;
        compare(killPlan, record);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(record || first.entry == 0); // one that is killed from outside can die before its first entry

        for (int start = 0; start < kMostStarts && !(record && record->hasEnded()); ++start) {
            if (record) {
                const Death again{loses && start == 0 ? 1 + int(random.bounded(20)) : 0, 0, 0};
                ended = runUntil(again, {u"plan"_s, u"continue"_s, killPlan.plan.id, u"--secrets-dir"_s, secretsDir()});
            } else { // died before the first entry: nothing was begun
                letLocksAge();
                ended = runUntil({}, {u"plan"_s, u"apply"_s, path, u"--yes"_s, u"--secrets-dir"_s, secretsDir()});
            }
            output += ended.err + ended.out;
            compare(killPlan, record);
            if (QTest::currentTestFailed()) {
                qWarning("%s", output.constData());
                return;
            }
        }
        if (!record || !record->hasEnded())
            qWarning("%s", output.right(4000).constData()); // its end is what tells; a message of QVERIFY2 is cut
        QVERIFY(record && record->hasEnded());
        for (std::size_t i = 0; i < record->steps.size(); ++i)
            QVERIFY2(isReached(record->steps[i].phase), output.constData());
        searchForSecrets(output);
        // A secret is in its file, or the person was told that it is lost.
        for (std::size_t i = 0; i < record->steps.size(); ++i) {
            const StepState &step = record->steps[i];
            const Step &planned = record->plan.steps[i];
            if (!findOperation(planned.operation)->makesSecret() ||
                planned.arguments.value("create_service_account_only"_L1).toBool())
                continue;
            const QJsonObject ofAccount = step.answer.value("api_key"_L1).toObject();
            const QString id = (ofAccount.isEmpty() ? step.answer : ofAccount).value("id"_L1).toString();
            if (!QFile::exists(secretsDir() + u'/' + id))
                QVERIFY2(step.secretLost || output.contains("secret of step " + QByteArray::number(int(i + 1)) + ' '),
                         output.constData());
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<demo::DemoServer>();
        QVERIFY(m_server->listen());
        m_cli = std::make_unique<CliProcess>(QStringLiteral(KILLHOST));
        // Most of them have no end to look for leaks at; tst_cliplan looks.
        m_cli->setEnvironment(u"ASAN_OPTIONS"_s, qEnvironmentVariable("ASAN_OPTIONS") + u":detect_leaks=0"_s);
        m_cli->setEnvironment(u"OPENAI_ADMIN_KEY"_s, QString::fromLatin1(m_server->adminKey()));
        m_cli->setEnvironment(u"OPENAI_BASE_URL"_s, m_server->baseUrl().toString());
        const auto synced = m_cli->run({u"0"_s, u"sync"_s, u"--no-spend"_s});
        QVERIFY2(synced.code == 0, synced.err.constData());
        std::filesystem::copy(m_cli->dataDir().toStdString(), m_synchronized.path().toStdString(),
                              std::filesystem::copy_options::recursive);
    }

    void afterEntry_data() { rows(kEntries - 1); }
    void afterEntry()
    {
        QFETCH(int, number);
        check(number, {number, 0, 0}, false, false);
    }

    void afterEntryWithLostAnswers_data() { rows(kEntries + 2); }
    void afterEntryWithLostAnswers()
    {
        QFETCH(int, number);
        check(100 + number, {number, 0, 0}, true, false);
    }

    void fromOutside_data() { rows(kRandomRows); }
    void fromOutside()
    {
        QFETCH(int, number);
        QRandomGenerator random{quint32(number)};
        check(200 + number, {0, 1 + int(random.bounded(80)), int(random.bounded(4000))}, false, false);
    }

    void fromOutsideWithLostAnswers_data() { rows(kRandomRows); }
    void fromOutsideWithLostAnswers()
    {
        QFETCH(int, number);
        QRandomGenerator random{quint32(number) + 1000U};
        // With an answer that never comes it dies while it waits for it, or before.
        check(300 + number, {0, 1 + int(random.bounded(80)), int(random.bounded(4000))}, true, number % 2 == 0);
    }

    void cleanupTestCase()
    {
        qInfo("%d kills, %d starts of the program", m_kills, m_starts);
        if (isWhole) // all shards together
            QVERIFY(m_kills * shards >= kLeastKills);
    }
};

static int plansKilled(int &argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    if (const auto at = arguments.indexOf(u"--shard"_s); at > 0 && at + 1 < arguments.size()) {
        const QStringList parts = arguments.at(at + 1).split(u'/');
        shard = parts.value(0).toInt();
        shards = parts.value(1).toInt();
        arguments.remove(at, 2);
    }
    isWhole = arguments.size() == 1;
    tst_PlansKilled test;
    return QTest::qExec(&test, arguments);
}
STEWARD_TEST_PROGRAM(plansKilled);

#include "tst_planskilled.moc"
