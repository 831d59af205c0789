// SPDX-License-Identifier: GPL-3.0-or-later
// Uses a known key in every way there is, with all logging on, and then searches everything that was written for it.
#include "app/demo/demoserver.h"
#include "app/secrets/memorystore.h"
#include "app/session/connectflow.h"
#include "app/session/connectionstore.h"
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "cliprocess.h"

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

/// What \a secret looks like in files: itself, in hex, as UTF-16, and in base64 at each of the three alignments.
std::vector<std::pair<QByteArray, QByteArray>> disguises(const QByteArray &secret)
{
    const auto text = QString::fromLatin1(secret);
    QByteArray backwards = secret;
    std::reverse(backwards.begin(), backwards.end());
    std::vector<std::pair<QByteArray, QByteArray>> all{
        {"as it is", secret},
        {"in hex", secret.toHex()},
        {"in upper-case hex", secret.toHex().toUpper()},
        {"as UTF-16", QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)},
        {"backwards", backwards},
        {"percent-encoded", "sk%2Dadmin%2D" + secret.mid(9)},
        {"its middle", secret.mid(9, 12)},
    };
    for (int shift = 0; shift < 3; ++shift) {
        // The characters that depend on neither neighbour.
        auto base64 = (QByteArray(shift, 'x') + secret).toBase64(QByteArray::OmitTrailingEquals);
        base64 = base64.mid(shift == 0 ? 0 : 4, base64.size() - 8);
        all.emplace_back("in base64", base64);
        all.emplace_back("in base64 for addresses", QByteArray(base64).replace('+', '-').replace('/', '_'));
    }
    return all;
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
        m_server = std::make_unique<demo::DemoServer>();
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

        for (const auto &[how, text] : disguises(key)) {
            const auto at = m_written.indexOf(text);
            const auto file = at < 0 ? QByteArray() : m_written.mid(m_written.lastIndexOf("\n== ", at), 300);
            QVERIFY2(at < 0, (how + ": " + file).constData());
        }
    }

    /// The search itself would find it.
    void wouldBeFound()
    {
        const QByteArray key = "sk-admin-demo-0123456789abcdefghijklmnopqrstuv";
        for (const auto &[how, text] : disguises(key)) {
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

QTEST_GUILESS_MAIN(tst_NoSecrets)
#include "tst_nosecrets.moc"
