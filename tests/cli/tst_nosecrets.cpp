// SPDX-License-Identifier: GPL-3.0-or-later
// Uses a known key in every way there is and makes new ones, with all logging on, and then searches everything that was
// written for them.
#include "app/changes/planfile.h"
#include "app/demo/demoserver.h"
#include "app/demo/state.h"
#include "app/secrets/memorystore.h"
#include "app/session/connectflow.h"
#include "app/session/connectionstore.h"
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "cliprocess.h"
#include "tests/support/await.h"
#include "tests/support/disguises.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;
using demo::FaultRule;

namespace {

QByteArray logged;

void keepMessage(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    logged += QByteArray(context.category) + ": " + text.toUtf8() + '\n';
}

} // namespace

class tst_NoSecrets : public QObject
{
    Q_OBJECT

    std::unique_ptr<demo::DemoServer> m_server;
    CliProcess m_cli;
    QByteArray m_written; ///< everything, with the name of where it stood

    void useSession(const QByteArray &key, int rounds)
    {
        const Clock clock;
        Session session({u"a1"_s, u"Example"_s, m_server->baseUrl(), QString::fromLatin1(key.right(4)), false,
                         Connection::Kind::Environment},
                        Secret(key), m_cli.dataDir(), clock);
        QSignalSpy finished(&session.sync(), &Sync::finished);
        session.open();
        for (int i = 1; i <= rounds; ++i) {
            QTRY_VERIFY_WITH_TIMEOUT(finished.size() >= i, 30'000);
            session.sync().refresh(true);
        }
    }

    void addFiles(const QString &dir)
    {
        QDirIterator files(dir, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            m_written += "\n== " + file.fileName().toUtf8() + '\n' + file.readAll();
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"*=true"_s);
        m_cli.setEnvironment(u"QT_LOGGING_RULES"_s, u"*=true"_s);
        demo::Options options;
        options.historyDays = 45;
        m_server = std::make_unique<demo::DemoServer>(options);
        QVERIFY(m_server->listen());
    }

    void isNowhere()
    {
        const auto key = m_server->adminKey();
        QVERIFY(key.size() > 30);
        const auto previous = qInstallMessageHandler(keepMessage);

        // Connecting, also with errors that quote what was sent.
        MemoryStore secrets;
        ConnectionStore connections(m_cli.configDir() + u"/connections.json"_s);
        const ConnectFlow flow(secrets, connections);
        QString pasted = u"OPENAI_ADMIN_KEY=\"%1\"\n"_s.arg(QString::fromLatin1(key));
        auto outcome =
            QCoro::waitFor(flow.connect({cleanedKey(pasted), m_server->baseUrl().toString(), u"Example"_s, {}}, {}));
        QCOMPARE(outcome.problem, ConnectProblem::None);
        FaultRule echo;
        echo.status = 500;
        echo.times = 3;
        echo.body = "{\"error\":{\"message\":\"Authorization: Bearer " + key + "\",\"code\":\"" + key + "\"}}";
        echo.headers = {{"x-request-id", key}, {"retry-after-ms", "1"}};
        m_server->faults().add(echo);
        outcome = QCoro::waitFor(flow.connect({Secret(key), m_server->baseUrl().toString(), {}, {}}, {}));
        m_written += "\n== error\n" + outcome.error.serverText.toUtf8() + outcome.error.detail.toUtf8() +
                     outcome.error.serverCode.toUtf8() + outcome.error.requestId.toUtf8();
        m_server->faults().clear();

        // Synchronizing, and writing down what an echoing server says.
        useSession(key, 1);
        FaultRule echoAlways = echo;
        echoAlways.status = 400;
        echoAlways.times = -1;
        echoAlways.pathPrefix = "/organization/users";
        m_server->faults().add(echoAlways);
        useSession(key, 2);
        Settings settings(m_cli.configDir() + u"/settings.ini"_s);
        settings.setLastConnection(connections.connections().front().id);
        settings.setTheme(Settings::Theme::Dark);

        // The command line, with and without the echo.
        m_cli.setEnvironment(u"OPENAI_ADMIN_KEY"_s, QString::fromLatin1(key));
        m_cli.setEnvironment(u"OPENAI_BASE_URL"_s, m_server->baseUrl().toString());
        for (const auto &line : {u"sync --force"_s, u"export members --format json"_s}) {
            const auto ended = m_cli.run(line.split(u' '));
            QVERIFY(ended.code > 0 && ended.code < 128);
            m_written += "\n== output\n" + ended.out + ended.err;
        }
        m_server->faults().clear();
        for (const auto &line :
             {u"sync --force"_s, u"export keys --format json"_s, u"export keys --format csv"_s, u"--help"_s}) {
            const auto ended = m_cli.run(line.split(u' '));
            QVERIFY2(ended.code == 0, ended.err.constData());
            m_written += "\n== output\n" + ended.out + ended.err;
        }

        qInstallMessageHandler(previous);
        addFiles(m_cli.home());
        m_written += "\n== log\n" + logged;
        // What is searched is what there is: the database, both settings files, the logs of both processes.
        for (const auto *place : {"connections.json", "settings.ini", "/a1.db", "/env-", "steward.net: "})
            QVERIFY2(m_written.contains(place), place);

        for (const auto &[how, text] : test::disguises(key)) {
            const auto at = m_written.indexOf(text);
            const auto file = at < 0 ? QByteArray() : m_written.mid(m_written.lastIndexOf("\n== ", at), 300);
            QVERIFY2(at < 0, (how + ": " + file).constData());
        }
    }

    /// Plans that make keys: their secrets are in the files for them and nowhere else.
    void madeSecretsAreInTheirFilesOnly()
    {
        demo::DemoServer server;
        QVERIFY(server.listen());
        CliProcess cli;
        cli.setEnvironment(u"QT_LOGGING_RULES"_s, u"*=true"_s);
        cli.setEnvironment(u"OPENAI_ADMIN_KEY"_s, QString::fromLatin1(server.adminKey()));
        cli.setEnvironment(u"OPENAI_BASE_URL"_s, server.baseUrl().toString());
        QTemporaryDir secretsDir;
        const QString place = secretsDir.filePath(u"secrets"_s);
        QByteArray written;
        const auto search = [&](const QByteArray &secret) {
            for (const auto &[how, text] : test::disguises(secret)) {
                const auto at = written.indexOf(text);
                const auto file = at < 0 ? QByteArray() : written.mid(written.lastIndexOf("\n== ", at), 300);
                QVERIFY2(at < 0, (how + ": " + file).constData());
            }
        };
        const auto apply = [&](std::vector<Step> steps) {
            Plan plan;
            plan.id = newPlanId();
            plan.title = u"Keys"_s;
            for (std::size_t i = 0; i < steps.size(); ++i)
                steps[i].id = QString::number(i + 1);
            plan.steps = std::move(steps);
            const QString path = cli.home() + u"/plan.json"_s;
            QFile file(path);
            if (file.open(QIODevice::WriteOnly))
                file.write(planfile::write(plan));
            file.close();
            cli.start({u"plan"_s, u"apply"_s, path, u"--yes"_s, u"--secrets-dir"_s, place});
        };
        const auto writes = [&] {
            return std::count_if(server.log().begin(), server.log().end(),
                                 [](const auto &request) { return request.method == "POST"; });
        };

        // The last answer is slow: the process is looked at while it holds, or has held, the other three.
        FaultRule slow;
        slow.kind = FaultRule::Kind::Delay;
        slow.method = "POST";
        slow.nth = 5;
        slow.delayMs = 500;
        server.faults().add(slow);
        const QJsonObject project{{u"project_id"_s, reference(u"1"_s)}};
        const auto in = [&project](const QJsonObject &more) {
            QJsonObject arguments = project;
            for (auto member = more.begin(); member != more.end(); ++member)
                arguments.insert(member.key(), member.value());
            return arguments;
        };
        apply({{{}, u"projects.create"_s, {{u"name"_s, u"Kestrel"_s}}, {}, {}},
               {{}, u"serviceaccounts.create"_s, in({{u"name"_s, u"bot"_s}}), {}, {}},
               {{},
                u"serviceaccounts.createkey"_s,
                in({{u"service_account_id"_s, reference(u"2"_s)}, {u"name"_s, u"second"_s}}),
                {},
                {}},
               {{}, u"adminkeys.create"_s, {{u"name"_s, u"CI"_s}}, {}, {}},
               {{}, u"projects.create"_s, {{u"name"_s, u"Merlin"_s}}, {}, {}}});
        QVERIFY(test::comesTrue([&] { return writes() == 5; }, 30'000));
        const QString process = u"/proc/%1/"_s.arg(cli.process().processId());
        for (const auto &name : {u"environ"_s, u"cmdline"_s}) { // unreadable for others, where the guard is at work
            if (QFile file(process + name); file.open(QIODevice::ReadOnly))
                written += "\n== " + name.toLatin1() + '\n' + file.readAll();
        }
        if (QFile limits(process + u"limits"_s); limits.open(QIODevice::ReadOnly)) {
            const QByteArray text = limits.readAll();
            const QByteArray core = text.mid(text.indexOf("Max core file size")).split('\n').first().simplified();
            QCOMPARE(core, QByteArray("Max core file size 0 0 bytes"));
        }
        QFile children(process + u"task/%1/children"_s.arg(cli.process().processId()));
        if (children.open(QIODevice::ReadOnly))
            QCOMPARE(children.readAll(), QByteArray()); // nobody that could be handed anything
        const auto ended = cli.waitForEnd();
        QVERIFY2(ended.code == 0, ended.err.constData());
        written += "\n== output\n" + ended.out + ended.err;

        std::vector<QByteArray> secrets;
        for (const QFileInfo &file : QDir(place).entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile secret(file.filePath());
            QVERIFY(secret.open(QIODevice::ReadOnly));
            secrets.push_back(secret.readAll());
            QVERIFY2(secrets.back().startsWith("sk-") && secrets.back().size() > 40, qPrintable(file.fileName()));
        }
        QCOMPARE(secrets.size(), std::size_t(3));
        const auto isAdmin = [&](const QByteArray &secret) { return server.state().adminKeyByValue.contains(secret); };
        QCOMPARE(std::count_if(secrets.begin(), secrets.end(), isAdmin), 1);

        // A service that repeats a secret where it should not.
        FaultRule echo;
        echo.method = "POST";
        echo.status = 400;
        echo.body =
            "{\"error\":{\"message\":\"not with " + secrets.front() + "\",\"code\":\"" + secrets.back() + "\"}}";
        echo.headers = {{"x-request-id", secrets.front()}};
        server.faults().add(echo);
        apply({{{}, u"projects.create"_s, {{u"name"_s, u"Echo"_s}}, {}, {}}});
        const auto echoed = cli.waitForEnd();
        QCOMPARE(echoed.code, 6);
        written += "\n== output\n" + echoed.out + echoed.err;
        for (const auto &line :
             {u"export journal --format json"_s, u"export journal --format csv"_s, u"plan continue"_s}) {
            const auto exported = cli.run(line.split(u' '));
            QCOMPARE(exported.code, 0);
            written += "\n== output\n" + exported.out + exported.err;
        }
        std::swap(m_written, written);
        addFiles(cli.home());
        std::swap(m_written, written);
        for (const auto *there : {"/env-", "serviceaccounts.createkey", "steward.net: ", "== output"})
            QVERIFY2(written.contains(there), there);
        for (const QByteArray &secret : secrets)
            search(secret);
    }

    /// The search itself would find it.
    void wouldBeFound()
    {
        const QByteArray key = "sk-admin-demo-0123456789abcdefghijklmnopqrstuv";
        for (const auto &[how, text] : test::disguises(key)) {
            QVERIFY(text.size() >= 12);
            if (how == "in base64") {
                int found = 0;
                for (const auto *before : {"", "x", "xy"})
                    found += (before + key + "tail").toBase64().contains(text) ? 1 : 0;
                QCOMPARE(found, 1);
            }
        }
    }
};

STEWARD_TEST(tst_NoSecrets);
#include "tst_nosecrets.moc"
