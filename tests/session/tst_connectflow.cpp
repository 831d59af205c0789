// SPDX-License-Identifier: GPL-3.0-or-later
// From a pasted key to a stored connection, against the demonstration server with its faults.
#include "app/demo/demoserver.h"
#include "app/net/keycheck.h"
#include "app/secrets/memorystore.h"
#include "app/session/connectflow.h"
#include "app/session/connectionstore.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>

using namespace steward;
using namespace Qt::Literals::StringLiterals;
using demo::FaultRule;

namespace {

/// A keychain in one of its moods, for tests only.
class RefusingStore final : public SecretStore
{
public:
    explicit RefusingStore(QString detail)
        : m_detail(std::move(detail))
    {
    }
    QCoro::Task<Result<Secret>> read(QString, OpContext) override { co_return fail(Error::Kind::Keychain, m_detail); }
    QCoro::Task<Result<>> write(QString, Secret, OpContext) override
    {
        co_return fail(Error::Kind::Keychain, m_detail);
    }
    QCoro::Task<Result<>> remove(QString, OpContext) override { co_return fail(Error::Kind::Keychain, m_detail); }
    QString backendName() const override { return u"refusing"_s; }
    bool isPersistent() const override { return true; }

private:
    QString m_detail;
};

} // namespace

class tst_ConnectFlow : public QObject
{
    Q_OBJECT

    std::unique_ptr<demo::DemoServer> m_server;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<MemoryStore> m_secrets;
    std::unique_ptr<ConnectionStore> m_connections;

    [[nodiscard]] ConnectRequest request(const QByteArray &key) const
    {
        return {Secret(key), m_server->baseUrl().toString(), {}, {}};
    }
    [[nodiscard]] ConnectOutcome connected(ConnectRequest request, OpContext ctx = {})
    {
        return QCoro::waitFor(ConnectFlow(*m_secrets, *m_connections).connect(std::move(request), std::move(ctx)));
    }
    [[nodiscard]] QString stored(const QString &id)
    {
        const auto read = QCoro::waitFor(m_secrets->read(id, {}));
        return read ? QString::fromUtf8(read->reveal()) : read.error().detail;
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<demo::DemoServer>();
        QVERIFY(m_server->listen());
        m_dir = std::make_unique<QTemporaryDir>();
        m_secrets = std::make_unique<MemoryStore>();
        m_connections = std::make_unique<ConnectionStore>(m_dir->filePath(u"connections.json"_s));
    }

    void connects()
    {
        auto asked = request(m_server->adminKey());
        asked.name = u"  Example Works "_s;
        const auto outcome = connected(std::move(asked));
        QCOMPARE(outcome.problem, ConnectProblem::None);
        const auto &connection = outcome.connected.connection;
        QCOMPARE(connection.name, u"Example Works"_s);
        QCOMPARE(connection.baseUrl, m_server->baseUrl());
        QCOMPARE(connection.keyTail, QString::fromLatin1(m_server->adminKey().right(4)));
        QVERIFY(!connection.readOnly);
        QCOMPARE(outcome.connected.key.reveal(), m_server->adminKey());
        QCOMPARE(stored(connection.id), QString::fromLatin1(m_server->adminKey()));
        QCOMPARE(m_connections->find(connection.id).value(), connection);
        // One request to check the key, one to ask what it may do; nothing was changed by it.
        QCOMPARE(m_server->requestCount(), 2);
        QCOMPARE(m_server->requestCount("GET /organization/projects"), 1);
        QCOMPARE(m_server->log().back().status, 404);
    }

    void findsAReadOnlyKey()
    {
        const auto outcome = connected(request(m_server->readOnlyKey()));
        QCOMPARE(outcome.problem, ConnectProblem::None);
        QVERIFY(outcome.connected.connection.readOnly);
        QVERIFY(m_connections->connections().at(0).readOnly);
    }

    void leavesOpenWhatItCannotFindOut()
    {
        FaultRule rule;
        rule.method = "DELETE";
        rule.status = 429;
        rule.headers = {{"retry-after-ms", "1"}};
        m_server->faults().add(rule);
        const auto outcome = connected(request(m_server->adminKey()));
        QCOMPARE(outcome.problem, ConnectProblem::None);
        QVERIFY(!outcome.connected.connection.readOnly);
    }

    void namesAConnectionByItsAddress()
    {
        const auto outcome = connected(request(m_server->adminKey()));
        const auto tail = QString::fromLatin1(m_server->adminKey().right(4));
        QCOMPARE(outcome.connected.connection.name, u"127.0.0.1 \u2026%1"_s.arg(tail));
    }

    void explainsAKeyThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<ConnectProblem>("problem");
        QTest::addColumn<KeyKind>("kind");
        QTest::addColumn<int>("requests");
        QTest::newRow("empty") << QByteArray() << ConnectProblem::EmptyKey << KeyKind::Empty << 0;
        QTest::newRow("two words") << QByteArray("sk-admin x") << ConnectProblem::UnusableKey << KeyKind::Unusable << 0;
        QTest::newRow("project") << QByteArray("sk-proj-demo-1") << ConnectProblem::WrongKind << KeyKind::Project << 0;
        QTest::newRow("service account") << QByteArray("sk-svcacct-demo-1") << ConnectProblem::WrongKind
                                         << KeyKind::ServiceAccount << 0;
        QTest::newRow("old user key") << QByteArray("sk-demo1") << ConnectProblem::WrongKind << KeyKind::User << 1;
        QTest::newRow("revoked") << QByteArray("sk-admin-demo-revoked") << ConnectProblem::Rejected << KeyKind::Admin
                                 << 1;
        QTest::newRow("unknown") << QByteArray("gw_demo_1") << ConnectProblem::Rejected << KeyKind::Other << 1;
    }
    void explainsAKeyThatIsNone()
    {
        QFETCH(QByteArray, key);
        QFETCH(int, requests);
        const auto outcome = connected(request(key));
        QTEST(outcome.problem, "problem");
        QTEST(outcome.keyKind, "kind");
        QCOMPARE(m_server->requestCount(), requests);
        QVERIFY(m_connections->connections().empty());
    }

    void explainsARestrictedKey()
    {
        FaultRule rule;
        rule.status = 403;
        rule.body =
            R"({"error":"You have insufficient permissions for this operation. Missing scopes: api.management.read."})";
        m_server->faults().add(rule);
        const auto outcome = connected(request(m_server->adminKey()));
        QCOMPARE(outcome.problem, ConnectProblem::Restricted);
        QCOMPARE(missingScopes(outcome.error), u"api.management.read"_s);
        QVERIFY(m_connections->connections().empty());
    }

    void explainsTheService_data()
    {
        QTest::addColumn<FaultRule>("rule");
        QTest::addColumn<ConnectProblem>("problem");
        using Kind = FaultRule::Kind;
        const auto rule = [](Kind kind, int status) {
            FaultRule made;
            made.kind = kind;
            made.status = status;
            made.headers = {{"retry-after-ms", "1"}};
            return made;
        };
        QTest::newRow("a proxy's page") << rule(Kind::Html, 200) << ConnectProblem::NotTheService;
        QTest::newRow("a proxy's 404") << rule(Kind::Html, 404) << ConnectProblem::NotTheService;
        QTest::newRow("malformed") << rule(Kind::Malformed, 0) << ConnectProblem::NotTheService;
        QTest::newRow("wrong path") << rule(Kind::Status, 404) << ConnectProblem::NotTheService;
        QTest::newRow("throttled") << rule(Kind::Status, 429) << ConnectProblem::Throttled;
        QTest::newRow("server error") << rule(Kind::Status, 500) << ConnectProblem::ServiceFailed;
        QTest::newRow("dropped") << rule(Kind::DropBefore, 0) << ConnectProblem::Offline;
        auto other = rule(Kind::Status, 200);
        other.body = R"({"hello":"world"})";
        QTest::newRow("another program's JSON") << other << ConnectProblem::NotTheService;
    }
    void explainsTheService()
    {
        QFETCH(FaultRule, rule);
        m_server->faults().add(rule);
        const auto outcome = connected(request(m_server->adminKey()));
        QTEST(outcome.problem, "problem");
        QVERIFY(m_connections->connections().empty());
    }

    void explainsNobodyThere()
    {
        QTcpServer closed; // a port that was free a moment ago
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        auto asked = request(m_server->adminKey());
        asked.baseUrl = u"http://127.0.0.1:%1/v1"_s.arg(closed.serverPort());
        closed.close();
        QCOMPARE(connected(std::move(asked)).problem, ConnectProblem::Offline);
    }

    void explainsAnAddress()
    {
        auto asked = request(m_server->adminKey());
        asked.baseUrl = u"http://api.example.com/v1"_s;
        const auto outcome = connected(std::move(asked));
        QCOMPARE(outcome.problem, ConnectProblem::BadAddress);
        QCOMPARE(outcome.error.detail, u"plain-http"_s);
    }

    void leavesNothingBehindWithoutTheKeychain()
    {
        RefusingStore locked(u"locked"_s);
        const ConnectFlow flow(locked, *m_connections);
        const auto outcome = QCoro::waitFor(flow.connect(request(m_server->adminKey()), {}));
        QCOMPARE(outcome.problem, ConnectProblem::Keychain);
        QCOMPARE(outcome.error.detail, u"locked"_s);
        QVERIFY(m_connections->connections().empty());
    }

    void leavesNothingBehindWithoutTheList()
    {
        QVERIFY(QDir().mkpath(m_dir->filePath(u"connections.json"_s))); // cannot be written
        class Watching final : public SecretStore
        {
        public:
            QCoro::Task<Result<Secret>> read(QString, OpContext) override { co_return fail(Error::Kind::Internal); }
            QCoro::Task<Result<>> write(QString entry, Secret, OpContext) override
            {
                entries.append(entry);
                co_return Result<>();
            }
            QCoro::Task<Result<>> remove(QString entry, OpContext) override
            {
                entries.removeAll(entry);
                ++removals;
                co_return Result<>();
            }
            QString backendName() const override { return {}; }
            bool isPersistent() const override { return true; }
            QStringList entries;
            int removals = 0;
        } watching;
        const ConnectFlow flow(watching, *m_connections);
        QCOMPARE(QCoro::waitFor(flow.connect(request(m_server->adminKey()), {})).problem, ConnectProblem::File);
        QVERIFY(watching.entries.isEmpty());
        QCOMPARE(watching.removals, 1);
    }

    void stops()
    {
        FaultRule hang;
        hang.kind = FaultRule::Kind::Hang;
        m_server->faults().add(hang);
        std::stop_source stop;
        OpContext ctx;
        ctx.stop = stop.get_token();
        const ConnectFlow flow(*m_secrets, *m_connections);
        auto running = flow.connect(request(m_server->adminKey()), ctx);
        QTRY_COMPARE(m_server->requestCount(), 1);
        stop.request_stop();
        QCOMPARE(QCoro::waitFor(std::move(running)).problem, ConnectProblem::Cancelled);
        QVERIFY(m_connections->connections().empty());
    }

    void replacesAKey()
    {
        const auto first = connected(request(m_server->readOnlyKey())).connected.connection;
        auto asked = request(m_server->adminKey());
        asked.replace = first.id;
        asked.name = u"passed over"_s;
        const auto outcome = connected(std::move(asked));
        QCOMPARE(outcome.problem, ConnectProblem::None);
        QCOMPARE(outcome.connected.connection.id, first.id);
        QCOMPARE(m_connections->connections().size(), std::size_t(1));
        QCOMPARE(m_connections->connections().at(0).name, first.name);
        QVERIFY(!m_connections->connections().at(0).readOnly);
        QCOMPARE(stored(first.id), QString::fromLatin1(m_server->adminKey()));
    }

    void doesNotReplaceWhatIsNotThere()
    {
        auto asked = request(m_server->adminKey());
        asked.replace = u"never"_s;
        QVERIFY(connected(std::move(asked)).problem != ConnectProblem::None);
        QCOMPARE(m_server->requestCount(), 0);
        QCOMPARE(stored(u"never"_s), u"missing"_s);
    }

    void removes_data()
    {
        QTest::addColumn<bool>("archiveToo");
        QTest::newRow("with its archive") << true;
        QTest::newRow("keeping its archive") << false;
    }
    void removes()
    {
        QFETCH(bool, archiveToo);
        const auto id = connected(request(m_server->adminKey())).connected.connection.id;
        const QDir dir(m_dir->path());
        const QStringList own{id + u".db"_s,    id + u".db-wal"_s,    id + u".db.damaged-20261123T081500Z"_s,
                              id + u".spend"_s, id + u".spend-shm"_s, id + u".spend.newer-20261123T081500Z"_s};
        const QStringList others{u"0123456789abcdef.db"_s, u"x"_s + id + u".db"_s};
        for (const auto &name : own + others) {
            QFile file(dir.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(
            QCoro::waitFor(removeConnection(id, archiveToo, dir.path(), *m_secrets, *m_connections, {})).has_value());
        QCOMPARE(stored(id), u"missing"_s);
        QVERIFY(m_connections->connections().empty());
        for (const auto &name : own)
            QCOMPARE(dir.exists(name), !archiveToo);
        for (const auto &name : others)
            QVERIFY(dir.exists(name));
    }

    void removesNothingWhileTheSecretStays()
    {
        const auto id = connected(request(m_server->adminKey())).connected.connection.id;
        RefusingStore locked(u"locked"_s);
        const auto removed = QCoro::waitFor(removeConnection(id, true, m_dir->path(), locked, *m_connections, {}));
        QCOMPARE(removed.error().detail, u"locked"_s);
        QVERIFY(m_connections->find(id));
    }

    void readsMissingScopes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("scopes");
        QTest::newRow("one") << u"... Missing scopes: api.management.read"_s << u"api.management.read"_s;
        QTest::newRow("sentence") << u"Missing scopes: api.usage.read. Check that you"_s << u"api.usage.read"_s;
        QTest::newRow("two") << u"Missing scopes: a.read, b.write"_s << u"a.read, b.write"_s;
        QTest::newRow("none") << u"You may not."_s << QString();
    }
    void readsMissingScopes()
    {
        QFETCH(QString, text);
        Error error;
        error.serverText = text;
        QTEST(missingScopes(error), "scopes");
    }
};

STEWARD_TEST(tst_ConnectFlow);
#include "tst_connectflow.moc"
