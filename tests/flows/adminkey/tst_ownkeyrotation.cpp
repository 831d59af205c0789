// SPDX-License-Identifier: GPL-3.0-or-later
// The console's own admin key, replaced against the demonstration server with every failure on the way and an end of
// the program after every entry of the journal. Afterwards exactly one of two things is true, looked up on the server
// and in the keychain: the old key works and is kept, and no other was left; or the new one works and is kept, and the
// old is gone. Or the rotation says what remains.
#include "app/changes/changes.h"
#include "app/demo/demoserver.h"
#include "app/demo/faults.h"
#include "app/demo/state.h"
#include "app/flows/adminkey/ownkeyrotation.h"
#include "app/organization/organization.h"
#include "app/resources/adminkeys/adminkeysapi.h"
#include "app/session/connectflow.h"
#include "app/session/session.h"
#include "app/sync/sync.h"
#include "tests/flows/adminkey/testkeychain.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Stage = OwnKeyRotation::Stage;
using Fault = demo::FaultRule;

Q_DECLARE_METATYPE(Stage)
Q_DECLARE_METATYPE(demo::FaultRule)

namespace {

QString keyIn(SecretStore &store)
{
    const Result<Secret> key = QCoro::waitFor(store.read(u"own"_s, {}));
    return key ? QString::fromLatin1(key->reveal().toByteArray()) : QString();
}

} // namespace

class TestOwnKeyRotation final : public QObject
{
    Q_OBJECT
    std::unique_ptr<demo::DemoServer> m_server;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<TestKeychain> m_keychain;
    std::unique_ptr<Session> m_session;
    Clock m_clock;
    QString m_tail, m_oldId, m_oldValue;
    QSet<QString> m_before;
    bool m_keepFails = false;

    /// A start of the program: with the key that the keychain has.
    void open()
    {
        Connection connection;
        connection.id = u"own"_s;
        connection.name = u"Halyard Freight"_s;
        connection.baseUrl = m_server->baseUrl();
        connection.keyTail = m_tail;
        m_session = std::make_unique<Session>(connection, Secret(keyIn(*m_keychain).toLatin1()),
                                              m_dir->filePath(u"data"_s), m_clock);
        m_session->changes().setSettleTimes({{2ms, 5ms, 10ms}});
        m_session->ownKey().setWaits({2ms, 5ms});
        QSignalSpy taken(&m_session->changes(), &Changes::takenUp);
        m_session->followRotations();
        m_session->open(Session::Then::Wait); // the one list that matters is read by hand
        QTRY_COMPARE(taken.size(), 1);
        auto keys = QCoro::waitFor(collect(AdminKeysApi(m_session->transport()).list(), {}));
        QVERIFY(keys);
        m_session->organization().replace(SharedRows<AdminKey>(*std::move(keys)));
    }
    /// A start whose keychain does not give the key: nothing may be concluded from that.
    void openLocked()
    {
        Connection connection;
        connection.id = u"own"_s;
        connection.baseUrl = m_server->baseUrl();
        connection.keyTail = m_tail;
        m_session = std::make_unique<Session>(connection, Secret(), m_dir->filePath(u"data"_s), m_clock);
        QSignalSpy taken(&m_session->changes(), &Changes::takenUp);
        m_session->followRotations();
        m_session->open(Session::Then::Wait);
        QTRY_COMPARE(taken.size(), 1);
        const auto entries = [this] {
            return QCoro::waitFor(m_session->changes().journal().read(JournalPart::AdminKeys, {}))->size();
        };
        const auto before = entries();
        own().takeUp(stores());
        QCOMPARE(entries(), before); // behind whatever takeUp() has asked for
        QCoreApplication::processEvents();
        QCOMPARE(entries(), before);
        m_session.reset();
    }
    [[nodiscard]] OwnKeyRotation &own() { return m_session->ownKey(); }
    [[nodiscard]] OwnKeyRotation::Stores stores()
    {
        return {m_keychain.get(), [this](const QString &tail) -> Result<> {
                    if (m_keepFails)
                        return fail(Error::Kind::File, u"connections.json"_s);
                    m_tail = tail;
                    return {};
                }};
    }
    void start()
    {
        demo::Options options;
        m_server = std::make_unique<demo::DemoServer>(options);
        QVERIFY(m_server->listen());
        m_dir = std::make_unique<QTemporaryDir>();
        m_keychain = std::make_unique<TestKeychain>();
        m_keepFails = false;
        m_oldValue = QString::fromLatin1(m_server->adminKey());
        m_tail = Secret(m_server->adminKey()).tail();
        QVERIFY(QCoro::waitFor(m_keychain->write(u"own"_s, Secret(m_server->adminKey()), {})));
        m_before = alive();
        open();
        QVERIFY(own().ownKey());
        m_oldId = own().ownKey()->id;
    }
    [[nodiscard]] QSet<QString> alive() const
    {
        QSet<QString> ids;
        for (const demo::AdminKey &key : m_server->state().adminKeys) {
            if (!key.gone)
                ids.insert(key.id);
        }
        return ids;
    }
    [[nodiscard]] QString idOf(const QString &value) const
    {
        for (const demo::AdminKey &key : m_server->state().adminKeys) {
            if (!key.gone && QString::fromLatin1(key.value) == value)
                return key.id;
        }
        return {};
    }
    /// What the keychain has works; no key is there beside it that was not before, but the one that \a remains names.
    void holds(bool replaced)
    {
        const QString kept = keyIn(*m_keychain);
        const QString id = idOf(kept);
        QVERIFY2(!id.isEmpty(), "the keychain has a key that does not work");
        QSet<QString> expected = m_before;
        if (replaced) {
            QVERIFY(kept != m_oldValue);
            expected.remove(m_oldId);
            expected.insert(id);
            QCOMPARE(m_tail, Secret(kept.toLatin1()).tail());
        } else {
            QCOMPARE(id, m_oldId);
            QCOMPARE(m_tail, Secret(m_oldValue.toLatin1()).tail());
        }
        QCOMPARE(alive(), expected);
    }
    void fault(Fault rule) { m_server->faults().add(std::move(rule)); }

private Q_SLOTS:
    void cleanup()
    {
        m_session.reset();
        m_keychain.reset();
        m_server.reset();
    }

    void replacesTheKeyInUse()
    {
        start();
        QSignalSpy adopted(&own(), &OwnKeyRotation::adopted);
        QVERIFY(own().begin(stores(), u" Steward  2026 "_s, 86400));
        QCOMPARE(own().begin(stores(), u"again"_s, {}).error().detail, u"busy"_s);
        QTRY_COMPARE(own().stage(), Stage::Done);
        holds(true);
        QCOMPARE(adopted.size(), 1);
        QCOMPARE(m_session->connection().keyTail, m_tail);
        const demo::State &state = m_server->state();
        const demo::AdminKey &made = state.adminKeys[state.adminKeys.indexOf(idOf(keyIn(*m_keychain)))];
        QCOMPARE(made.name, u"Steward 2026"_s);
        // The session goes on with it.
        QSignalSpy finished(&m_session->sync(), &Sync::finished);
        m_session->sync().refresh(true);
        QTRY_VERIFY(finished.size() > 0);
        QVERIFY(!m_session->sync().connectionError());
        // No secret in the journal or the archive.
        m_session.reset();
        QDir data(m_dir->filePath(u"data"_s));
        for (const QString &name : data.entryList(QDir::Files)) {
            QFile file(data.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains(keyIn(*m_keychain).toLatin1()), qPrintable(name));
            QVERIFY2(!bytes.contains(m_oldValue.toLatin1()), qPrintable(name));
        }
    }

    void whatCannotBeBegun()
    {
        start();
        QCOMPARE(own().begin({}, u"n"_s, {}).error().detail, u"keychain"_s);
        QCOMPARE(own().begin(stores(), u"  "_s, {}).error().detail, u"name"_s);
        m_keychain->readFails = true;
        QVERIFY(own().begin(stores(), u"n"_s, {}));
        QTRY_COMPARE(own().stage(), Stage::Undone);
        QCOMPARE(own().error()->kind, Error::Kind::Keychain);
        m_keychain->readFails = false;
        holds(false);
        m_session->organization().replace(SharedRows<AdminKey>());
        QCOMPARE(own().begin(stores(), u"n"_s, {}).error().detail, u"unknown"_s);
    }

    /// Of two windows on an organization one leads. The lock file of a program that was killed while it made it is
    /// nobody's.
    void oneWindowLeads()
    {
        start();
        auto first = std::move(m_session);
        open();
        QCOMPARE(own().begin(stores(), u"n"_s, {}).error().detail, u"elsewhere"_s);
        m_session.reset();
        first.reset();
        QFile lock(archivePath(m_dir->filePath(u"data"_s), u"own"_s) + u".rotations.lock"_s);
        QVERIFY(!lock.exists());
        QVERIFY(lock.open(QIODevice::ReadWrite));
        QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-10), QFileDevice::FileModificationTime));
        lock.close();
        open();
        QVERIFY(own().begin(stores(), u"n"_s, {}));
        QTRY_COMPARE(own().stage(), Stage::Done);
        holds(true);
    }

    void failures_data()
    {
        QTest::addColumn<Fault>("rule");
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<bool>("replaced");
        const auto row = [](const char *name, Fault rule, Stage stage, bool replaced) {
            QTest::newRow(name) << rule << stage << replaced;
        };
        const auto status = [](const char *method, const char *path, int code, int nth = 0) {
            Fault rule;
            rule.method = method;
            rule.pathPrefix = path;
            rule.status = code;
            rule.nth = nth;
            return rule;
        };
        const auto kind = [](const char *method, const char *path, Fault::Kind what, int nth = 0) {
            Fault rule;
            rule.kind = what;
            rule.method = method;
            rule.pathPrefix = path;
            rule.nth = nth;
            return rule;
        };
        constexpr auto kKeys = "/organization/admin_api_keys";
        for (const int code : {400, 403, 404, 409})
            row(qPrintable(u"create %1"_s.arg(code)), status("POST", kKeys, code), Stage::Undone, false);
        row("create dropped before", kind("POST", kKeys, Fault::Kind::DropBefore, 1), Stage::Undone, false);
        row("create answer lost", kind("POST", kKeys, Fault::Kind::DropAfter, 1), Stage::Done, true);
        row("create truncated", kind("POST", kKeys, Fault::Kind::Truncate, 1), Stage::Done, true);
        row("create nonsense", kind("POST", kKeys, Fault::Kind::Malformed, 1), Stage::Done, true);
        row("create lost each time", kind("POST", kKeys, Fault::Kind::DropAfter), Stage::Undone, false);
        row("proof 403", status("GET", "/organization/projects", 403), Stage::Undone, false);
        row("proof html", kind("GET", "/organization/projects", Fault::Kind::Html), Stage::Undone, false);
        row("writes refused", status("DELETE", "/organization/invites/", 403), Stage::Undone, false);
        row("delete 403", status("DELETE", "/organization/admin_api_keys/", 403), Stage::Left, true);
        row("delete answer lost", kind("DELETE", "/organization/admin_api_keys/", Fault::Kind::DropAfter, 1),
            Stage::Done, true);
    }
    void failures()
    {
        QFETCH(Fault, rule);
        QFETCH(Stage, stage);
        QFETCH(bool, replaced);
        start();
        fault(rule);
        QVERIFY(own().begin(stores(), u"Steward new"_s, {}));
        QTRY_COMPARE(own().stage(), stage);
        m_server->faults().clear();
        if (stage == Stage::Left) { // said, and can be tried again
            QVERIFY(own().error());
            QVERIFY(alive().contains(m_oldId));
            own().retry();
            QTRY_COMPARE(own().stage(), Stage::Done);
        }
        holds(replaced);
        if (stage == Stage::Undone)
            QVERIFY(own().error());
    }

    void theKeychainFails_data()
    {
        QTest::addColumn<bool>("takesIt");
        QTest::addColumn<int>("failures");
        QTest::addColumn<bool>("list");
        QTest::newRow("it does not take it") << false << 1 << false;
        QTest::newRow("it takes it and says that it did not") << true << 1 << false;
        QTest::newRow("the list of connections cannot be written") << false << 0 << true;
    }
    void theKeychainFails()
    {
        QFETCH(bool, takesIt);
        QFETCH(int, failures);
        QFETCH(bool, list);
        start();
        m_keychain->takesIt = takesIt;
        m_keychain->failures = failures;
        m_keepFails = list;
        QVERIFY(own().begin(stores(), u"Steward new"_s, {}));
        QTRY_COMPARE(own().stage(), Stage::Undone);
        holds(false);
    }

    /// Neither is surely kept: both keys go on working, and it is said.
    void theKeychainFailsForGood()
    {
        start();
        m_keychain->failures = 2;
        QVERIFY(own().begin(stores(), u"Steward new"_s, {}));
        QTRY_COMPARE(own().stage(), Stage::Left);
        QVERIFY(!idOf(keyIn(*m_keychain)).isEmpty());
        QVERIFY(alive().contains(m_oldId));
        QCOMPARE(own().state().remains.size(), 1);
    }

    void somebodyElseDeletesTheNewKey()
    {
        start();
        connect(&own(), &OwnKeyRotation::changed, this, [this] {
            if (own().stage() != Stage::Proving)
                return;
            const QSet<QString> made = alive() - m_before;
            for (const QString &id : made)
                m_server->state().adminKeys[m_server->state().adminKeys.indexOf(id)].gone = true;
        });
        QVERIFY(own().begin(stores(), u"Steward new"_s, {}));
        QTRY_COMPARE(own().stage(), Stage::Undone);
        holds(false);
    }

    /// The program ends after the nth entry of the journal, for every n there is; the next start brings it to an end.
    void endsAfterEveryEntry_data()
    {
        QTest::addColumn<bool>("lost");
        QTest::addColumn<bool>("locked");
        QTest::newRow("as it should go") << false << false;
        QTest::newRow("with a lost answer") << true << false;
        QTest::newRow("the keychain is locked at first") << false << true;
    }
    void endsAfterEveryEntry()
    {
        QFETCH(bool, lost);
        QFETCH(bool, locked);
        int ends = 0;
        for (int nth = 1; nth < 40; ++nth) {
            cleanup();
            start();
            if (QTest::currentTestFailed())
                return;
            if (lost) {
                Fault rule;
                rule.kind = Fault::Kind::DropAfter;
                rule.method = "POST";
                rule.pathPrefix = "/organization/admin_api_keys";
                rule.nth = 1;
                fault(rule);
            }
            int entries = 0;
            connect(&m_session->changes().journal(), &Journal::appended, this, [&] { ++entries; });
            QVERIFY(own().begin(stores(), u"Steward new"_s, {}));
            QTRY_VERIFY(entries >= nth || own().stage() == Stage::Done);
            if (own().stage() == Stage::Done && entries < nth)
                break; // there are no more
            ++ends;
            m_session.reset();
            if (locked)
                openLocked();
            open();
            if (QTest::currentTestFailed())
                return;
            own().takeUp(stores());
            const auto settled = [this] {
                const QString kept = idOf(keyIn(*m_keychain));
                QSet<QString> expected = m_before;
                if (kept != m_oldId) {
                    expected.remove(m_oldId);
                    expected.insert(kept);
                }
                return alive() == expected && !own().isUnderWay();
            };
            QTRY_VERIFY2(settled(), qPrintable(u"after entry %1"_s.arg(nth)));
            holds(idOf(keyIn(*m_keychain)) != m_oldId);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(ends >= 8);
    }
};

STEWARD_TEST(TestOwnKeyRotation);
#include "tst_ownkeyrotation.moc"
