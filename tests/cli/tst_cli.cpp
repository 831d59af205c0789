// SPDX-License-Identifier: GPL-3.0-or-later
// The commands as a script runs them: a process, its exit status, its two outputs; against the demonstration server.
#include "app/demo/demoserver.h"
#include "app/demo/state.h"
#include "cliprocess.h"
#include "tests/support/patience.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTcpServer>

#include <csignal>

using namespace steward;
using namespace Qt::Literals::StringLiterals;
using demo::FaultRule;

class tst_Cli : public QObject
{
    Q_OBJECT

    std::unique_ptr<demo::DemoServer> m_server;
    std::unique_ptr<CliProcess> m_cli;

    void useEnvironment(const QByteArray &key) const
    {
        m_cli->setEnvironment(u"OPENAI_ADMIN_KEY"_s, QString::fromLatin1(key));
        m_cli->setEnvironment(u"OPENAI_BASE_URL"_s, m_server->baseUrl().toString());
    }
    [[nodiscard]] CliProcess::Ended run(const QString &line) { return m_cli->run(line.split(u' ')); }
    void addFault(FaultRule::Kind kind, int status = 0, const QByteArray &pathPrefix = {}, const QByteArray &body = {})
    {
        FaultRule rule;
        rule.kind = kind;
        rule.status = status;
        rule.pathPrefix = pathPrefix;
        rule.body = body;
        rule.headers = {{"retry-after-ms", "1"}};
        m_server->faults().add(rule);
    }
    [[nodiscard]] static QStringList ids(const QByteArray &json)
    {
        QStringList ids;
        for (const auto &value : QJsonDocument::fromJson(json).array())
            ids.append(value[u"id"_s].toString());
        ids.sort();
        return ids;
    }
    template <typename Rows>
    [[nodiscard]] static QStringList idsOf(const Rows &rows)
    {
        QStringList ids;
        for (const auto &row : rows) {
            if (!row.gone)
                ids.append(row.id);
        }
        ids.sort();
        return ids;
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<demo::DemoServer>();
        QVERIFY(m_server->listen());
        m_cli = std::make_unique<CliProcess>();
    }

    /// As the environment (or the desktop) says; and the proxy sees where to, never the key.
    void goesThroughTheProxyThatIsSet()
    {
        test::ScriptedServer proxy;
        proxy.setHandler([](const test::Received &) { return test::Script::reply(407, {}).close(); });
        useEnvironment("sk-admin-demo-0000000000000000000000-x7Qe");
        m_cli->setEnvironment(u"OPENAI_BASE_URL"_s, u"https://api.example.invalid/v1"_s);
        m_cli->setEnvironment(u"https_proxy"_s, u"http://127.0.0.1:%1"_s.arg(proxy.port()));
        const auto ended = run(u"sync --no-spend"_s);
        QVERIFY(ended.code != 0);
        QVERIFY(!proxy.received().empty());
        for (const test::Received &request : proxy.received()) {
            QCOMPARE(request.method, QByteArray("CONNECT"));
            QCOMPARE(request.target, QByteArray("api.example.invalid:443"));
            QVERIFY(!request.head.contains("sk-admin"));
        }
        QVERIFY2(ended.err.contains("reached"), ended.err.constData());

        // What is on this computer is asked without it.
        useEnvironment(m_server->adminKey());
        m_cli->setEnvironment(u"http_proxy"_s, u"http://127.0.0.1:%1"_s.arg(proxy.port()));
        const std::size_t before = proxy.received().size();
        const auto local = run(u"sync --no-spend"_s);
        QVERIFY2(local.code == 0, local.err.constData());
        QCOMPARE(proxy.received().size(), before);
    }

    void refusesAWrongCommandLine()
    {
        const auto ended = run(u"export keys --format pdf"_s);
        QCOMPARE(ended.code, 2);
        QVERIFY(ended.out.isEmpty());
        QVERIFY2(ended.err.contains("pdf") && ended.err.contains("--help"), ended.err.constData());
    }

    void helpsOnStandardOutput()
    {
        const auto help = run(u"--help"_s);
        QCOMPARE(help.code, 0);
        QVERIFY(help.err.isEmpty());
        for (const auto *word : {"sync", "export", "demo-server", "OPENAI_ADMIN_KEY", "Exit status", "not affiliated"})
            QVERIFY2(help.out.contains(word), word);
        const auto version = run(u"--version"_s);
        QCOMPARE(version.code, 0);
        QCOMPARE(version.out, QByteArray("steward " STEWARD_VERSION "\n"));
    }

    void saysWhenNothingIsConnected()
    {
        for (const auto &line : {u"sync"_s, u"sync --connection Example"_s, u"export keys --format json --offline"_s}) {
            const auto ended = run(line);
            QCOMPARE(ended.code, 3);
            QVERIFY(ended.out.isEmpty());
            QVERIFY2(ended.err.contains("No organization is connected"), ended.err.constData());
        }
    }

    void namesWhatIsConnected()
    {
        QVERIFY(QDir().mkpath(m_cli->configDir()));
        QFile file(m_cli->configDir() + u"/connections.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto entry = [](const QString &id, const QString &name) {
            return QJsonObject{{u"id"_s, id},
                               {u"name"_s, name},
                               {u"base_url"_s, u"https://api.example.com/v1"_s},
                               {u"key_tail"_s, u"aaaa"_s}};
        };
        const QJsonArray entries{entry(u"a1"_s, u"One"_s), entry(u"b2"_s, u"Two"_s)};
        file.write(QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"connections"_s, entries}}).toJson());
        file.close();
        const auto several = run(u"sync"_s);
        QCOMPARE(several.code, 2);
        QVERIFY2(several.err.contains("One") && several.err.contains("Two"), several.err.constData());
        const auto unknown = run(u"sync --connection Three"_s);
        QCOMPARE(unknown.code, 3);
        // No session bus, so no keychain: told apart from a key that is missing.
        const auto locked = run(u"sync --connection Two"_s);
        QCOMPARE(locked.code, 3);
        QVERIFY2(locked.err.contains("keychain"), locked.err.constData());
    }

    void refusesABadEnvironment()
    {
        useEnvironment("sk-admin-demo-x");
        m_cli->setEnvironment(u"OPENAI_BASE_URL"_s, u"http://api.example.com/v1"_s);
        const auto ended = run(u"sync"_s);
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.err.contains("OPENAI_BASE_URL"), ended.err.constData());
    }

    void saysWhatIsWrongWithTheKey_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("revoked") << QByteArray("sk-admin-demo-revoked-9fKd");
        QTest::newRow("project key") << QByteArray();
    }
    void saysWhatIsWrongWithTheKey()
    {
        QFETCH(QByteArray, key);
        if (key.isEmpty())
            key = m_server->projectKey();
        useEnvironment(key);
        for (const auto &line : {u"sync"_s, u"export projects --format json"_s}) {
            const auto ended = run(line);
            QCOMPARE(ended.code, 3);
            QVERIFY(ended.out.isEmpty());
            QVERIFY(!ended.err.isEmpty());
            QVERIFY2(!ended.err.contains(key), ended.err.constData());
        }
    }

    void saysWhatIsWrongWithTheService_data()
    {
        QTest::addColumn<FaultRule::Kind>("kind");
        QTest::addColumn<int>("status");
        QTest::newRow("a proxy's page") << FaultRule::Kind::Html << 200;
        QTest::newRow("not JSON") << FaultRule::Kind::Malformed << 0;
    }
    void saysWhatIsWrongWithTheService()
    {
        QFETCH(FaultRule::Kind, kind);
        QFETCH(int, status);
        useEnvironment(m_server->adminKey());
        addFault(kind, status, "/organization/projects");
        const auto ended = run(u"export projects --format json"_s);
        QCOMPARE(ended.code, 4);
        QVERIFY(ended.out.isEmpty());
        QVERIFY2(ended.err.contains("Nothing was written"), ended.err.constData());
    }

    void saysThatNobodyIsThere()
    {
        useEnvironment(m_server->adminKey());
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        m_cli->setEnvironment(u"OPENAI_BASE_URL"_s, u"http://127.0.0.1:%1/v1"_s.arg(closed.serverPort()));
        m_cli->start({u"sync"_s});
        closed.close();
        const auto ended = m_cli->waitForEnd();
        QCOMPARE(ended.code, 4);
    }

    void synchronizesAndThenWorksOffline()
    {
        useEnvironment(m_server->adminKey());
        const auto synced = run(u"sync --no-spend"_s);
        QVERIFY2(synced.code == 0, synced.err.constData());
        QVERIFY(synced.out.isEmpty());
        QVERIFY2(synced.err.contains("projects"), synced.err.constData());
        const auto online = run(u"export keys --format json"_s);
        QVERIFY2(online.code == 0, online.err.constData());

        const auto requests = m_server->requestCount();
        QCOMPARE(run(u"export keys --format json --offline"_s).code, 0);
        QCOMPARE(m_server->requestCount(), requests);
        m_server.reset();
        const auto offline = run(u"export keys --format json --offline"_s);
        QVERIFY2(offline.code == 0, offline.err.constData());
        QCOMPARE(ids(offline.out), ids(online.out));
        QVERIFY(offline.err.contains("As read at"));
    }

    void saysWhatItDoesNotHaveOffline()
    {
        useEnvironment(m_server->adminKey());
        const auto ended = run(u"export keys --format json --offline"_s);
        QCOMPARE(ended.code, 1);
        QVERIFY(ended.out.isEmpty());
        QCOMPARE(m_server->requestCount(), 0);
    }

    void exportsTheApisOwnObjects()
    {
        useEnvironment(m_server->adminKey());
        const auto projects = run(u"export projects --format json"_s);
        QVERIFY2(projects.code == 0, projects.err.constData());
        QCOMPARE(ids(projects.out), idsOf(m_server->state().projects));
        const auto first = QJsonDocument::fromJson(projects.out)[0].toObject();
        for (const auto &name : {u"id"_s, u"object"_s, u"name"_s, u"created_at"_s, u"status"_s})
            QVERIFY2(first.contains(name), qPrintable(name));
        const auto invites = run(u"export invites --format json"_s);
        QCOMPARE(ids(invites.out), idsOf(m_server->state().invites));
        QVERIFY(!ids(run(u"export members --format json"_s).out).isEmpty());
    }

    void exportsEveryKeyOnce()
    {
        demo::Options options;
        options.quirks = demo::kLiveQuirks; // admin keys' list holds project keys too
        m_server = std::make_unique<demo::DemoServer>(options);
        QVERIFY(m_server->listen());
        useEnvironment(m_server->adminKey());
        const auto keys = run(u"export keys --format json"_s);
        QVERIFY2(keys.code == 0, keys.err.constData());
        auto all = ids(keys.out);
        QVERIFY(all.size() > 20);
        QCOMPARE(all.removeDuplicates(), 0);
        for (const auto &key : QJsonDocument::fromJson(keys.out).array()) {
            const bool isAdmin = key[u"object"_s].toString() == "organization.admin_api_key"_L1;
            QCOMPARE(key[u"project_id"_s].isUndefined(), isAdmin);
        }
    }

    void neutralizesCellsButNotJson()
    {
        const auto formula = u"=HYPERLINK(\"http://example.com\";\"x\")"_s;
        m_server->state().projects[1].name = formula;
        useEnvironment(m_server->adminKey());
        const auto csv = run(u"export projects --format csv"_s);
        QVERIFY2(csv.code == 0, csv.err.constData());
        QVERIFY2(csv.out.startsWith("id,name,status,created_at,archived_at\r\n"), csv.out.left(80).constData());
        QVERIFY(csv.out.contains("\"'=HYPERLINK("));
        QVERIFY(!csv.out.contains(",=HYPERLINK") && !csv.out.contains(",\"=HYPERLINK"));
        const auto json = run(u"export projects --format json"_s);
        bool found = false;
        for (const auto &project : QJsonDocument::fromJson(json.out).array())
            found = found || project[u"name"_s].toString() == formula;
        QVERIFY(found);
    }

    void writesAFileOrNothing()
    {
        useEnvironment(m_server->adminKey());
        const auto path = m_cli->home() + u"/projects.xlsx"_s;
        const auto ended = m_cli->run({u"export"_s, u"projects"_s, u"--format"_s, u"xlsx"_s, u"--out"_s, path});
        QVERIFY2(ended.code == 0, ended.err.constData());
        QVERIFY(ended.out.isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(2) == "PK");

        const auto nowhere = m_cli->run(
            {u"export"_s, u"projects"_s, u"--format"_s, u"csv"_s, u"-o"_s, m_cli->home() + u"/no/where.csv"_s});
        QCOMPARE(nowhere.code, 1);
        QVERIFY(!nowhere.err.isEmpty());
    }

    void keepsAFileThatCannotBeReplaced()
    {
        useEnvironment("sk-admin-demo-revoked-9fKd");
        const auto path = m_cli->home() + u"/keys.csv"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("what was there");
        file.close();
        QCOMPARE(m_cli->run({u"export"_s, u"keys"_s, u"--format"_s, u"csv"_s, u"-o"_s, path}).code, 3);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("what was there"));
    }

    void sendsNoEscapeSequencesToTheTerminal()
    {
        useEnvironment(m_server->adminKey());
        addFault(FaultRule::Kind::Status, 403, {}, "{\"error\":{\"message\":\"no \\u001b[2J\\u202e entry\"}}");
        const auto ended = run(u"export projects --format json"_s);
        QCOMPARE(ended.code, 3);
        QVERIFY2(ended.err.contains("no ") && ended.err.contains("entry"), ended.err.constData());
        QVERIFY(!ended.err.contains('\x1b'));
        QVERIFY(!QString::fromUtf8(ended.err).contains(u'\u202e'));
    }

    void synchronizesSpend()
    {
        useEnvironment(m_server->adminKey());
        addFault(FaultRule::Kind::Status, 404, "/organization/usage"); // costs alone: it takes long enough
        const auto synced = run(u"sync"_s);
        QVERIFY2(synced.code == 0, synced.err.constData());
        QVERIFY(m_server->requestCount("GET /organization/usage/completions") > 0);
        const int asked = m_server->requestCount("GET /organization/costs");
        QCOMPARE(QDir(m_cli->dataDir()).entryList({u"*.spend"_s}, QDir::Files).size(), 1);
        QCOMPARE(run(u"sync"_s).code, 0); // what is held is not asked for again
        QVERIFY(m_server->requestCount("GET /organization/costs") - asked <= 2);
    }

    void saysWhatKeptSpendFromBeingRead()
    {
        useEnvironment(m_server->adminKey());
        addFault(FaultRule::Kind::Status, 404, "/organization/usage");
        addFault(FaultRule::Kind::Malformed, 0, "/organization/costs");
        const auto ended = run(u"sync"_s);
        QCOMPARE(ended.code, 4);
        QVERIFY(!ended.err.isEmpty());
    }

    void isQuietWhenAsked()
    {
        useEnvironment(m_server->adminKey());
        const auto ended = run(u"sync --quiet --no-spend"_s);
        QCOMPARE(ended.code, 0);
        QVERIFY2(ended.err.isEmpty(), ended.err.constData());
    }

    void stopsInOrder_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }
    void stopsInOrder()
    {
        QFETCH(int, signal);
        useEnvironment(m_server->adminKey());
        addFault(FaultRule::Kind::Hang);
        m_cli->start({u"export"_s, u"projects"_s, u"--format"_s, u"json"_s});
        QTRY_VERIFY(m_server->requestCount() > 0);
        ::kill(pid_t(m_cli->process().processId()), signal);
        const auto ended = m_cli->waitForEnd();
        QCOMPARE(ended.code, 128 + signal);
        QVERIFY(ended.out.isEmpty());
        QVERIFY2(ended.err.contains("Stopped"), ended.err.constData());
    }

    void servesTheDemonstration()
    {
        m_cli->start({u"demo-server"_s, u"--seed"_s, u"3"_s});
        QTRY_VERIFY(m_cli->process().bytesAvailable() > 0);
        const auto told = QString::fromLatin1(m_cli->process().readAllStandardOutput());
        const auto value = [&](const QString &name) {
            return QRegularExpression(u"^export %1=(\\S+)$"_s.arg(name), QRegularExpression::MultilineOption)
                .match(told)
                .captured(1);
        };
        CliProcess client;
        client.setEnvironment(u"OPENAI_BASE_URL"_s, value(u"OPENAI_BASE_URL"_s));
        client.setEnvironment(u"OPENAI_ADMIN_KEY"_s, value(u"OPENAI_ADMIN_KEY"_s));
        const auto exported = client.run({u"export"_s, u"projects"_s, u"--format"_s, u"json"_s});
        QVERIFY2(exported.code == 0, exported.err.constData());
        QVERIFY(!ids(exported.out).isEmpty());
        m_cli->process().terminate();
        const auto ended = m_cli->waitForEnd();
        QCOMPARE(ended.code, 0);
    }

    void saysThatAPortIsTaken()
    {
        const auto ended = run(u"demo-server --port %1"_s.arg(m_server->baseUrl().port()));
        QCOMPARE(ended.code, 1);
        QVERIFY(ended.out.isEmpty());
        QVERIFY(!ended.err.isEmpty());
    }

    void exportsTheDemonstrationAndStoresNothing()
    {
        const auto ended = run(u"export members --format csv --demo"_s);
        QVERIFY2(ended.code == 0, ended.err.constData());
        QVERIFY(ended.out.startsWith("id,name,email,role,"));
        QVERIFY(ended.out.count('\n') > 50);
        QVERIFY(!QDir(m_cli->dataDir()).exists());
    }
};

STEWARD_TEST(tst_Cli);
#include "tst_cli.moc"
