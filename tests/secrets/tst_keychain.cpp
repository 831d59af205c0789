// SPDX-License-Identifier: GPL-3.0-or-later
// Against a real, unlocked GNOME Keyring on a private bus (see withkeyring.sh).
#include "app/secrets/keychainprobe.h"
#include "app/secrets/secretstorechoice.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QDirIterator>

using namespace steward;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {
const auto kService = u"StewardTest"_s;
}

class tst_Keychain : public QObject
{
    Q_OBJECT

    KeychainStore m_store{u"GNOME Keyring"_s, {}, kService};

    [[nodiscard]] QString readError(const QString &entry)
    {
        const auto read = QCoro::waitFor(m_store.read(entry, {}));
        return read ? u"(found)"_s : read.error().detail;
    }

private Q_SLOTS:
    void isChosen()
    {
        const auto choice = QCoro::waitFor(chooseSecretStore({}, {}));
        QVERIFY(!choice.problem);
        QVERIFY(choice.store->isPersistent());
        QCOMPARE(choice.store->backendName(), u"GNOME Keyring"_s);
        QCOMPARE(QCoro::waitFor(probeKeychain(3s, {})).access, KeychainState::Access::Ready);
    }

    void storesReplacesAndRemoves()
    {
        QCOMPARE(readError(u"one"_s), u"missing"_s);
        QVERIFY(QCoro::waitFor(m_store.write(u"one"_s, Secret("sk-admin-demo-first"), {})).has_value());
        QVERIFY(QCoro::waitFor(m_store.write(u"two"_s, Secret("sk-admin-demo-other"), {})).has_value());
        QCOMPARE(QCoro::waitFor(m_store.read(u"one"_s, {}))->reveal(), "sk-admin-demo-first");
        QVERIFY(QCoro::waitFor(m_store.write(u"one"_s, Secret("sk-admin-demo-second"), {})).has_value());
        QCOMPARE(QCoro::waitFor(m_store.read(u"one"_s, {}))->reveal(), "sk-admin-demo-second");
        QVERIFY(QCoro::waitFor(m_store.remove(u"one"_s, {})).has_value());
        QCOMPARE(readError(u"one"_s), u"missing"_s);
        QVERIFY(QCoro::waitFor(m_store.remove(u"one"_s, {})).has_value());
        QCOMPARE(QCoro::waitFor(m_store.read(u"two"_s, {}))->reveal(), "sk-admin-demo-other");
    }

    void anotherStoreFindsIt()
    {
        QVERIFY(QCoro::waitFor(m_store.write(u"kept"_s, Secret("sk-admin-demo-kept"), {})).has_value());
        KeychainStore later(u"GNOME Keyring"_s, {}, kService);
        QCOMPARE(QCoro::waitFor(later.read(u"kept"_s, {}))->reveal(), "sk-admin-demo-kept");
        KeychainStore elsewhere(u"GNOME Keyring"_s, {}, u"Another"_s);
        QCOMPARE(QCoro::waitFor(elsewhere.read(u"kept"_s, {})).error().detail, u"missing"_s);
    }

    void stopsBeforeAndWhileRunning()
    {
        std::stop_source stop;
        OpContext ctx;
        ctx.stop = stop.get_token();
        auto running = m_store.read(u"kept"_s, ctx);
        QVERIFY(!running.isReady());
        stop.request_stop();
        QVERIFY(QCoro::waitFor(std::move(running)).error().isCancelled());
        QVERIFY(QCoro::waitFor(m_store.read(u"kept"_s, ctx)).error().isCancelled());
        QCOMPARE(QCoro::waitFor(m_store.read(u"kept"_s, {}))->reveal(), "sk-admin-demo-kept");
    }

    void endsWithTheStore()
    {
        auto store = std::make_unique<KeychainStore>(u"GNOME Keyring"_s, KeychainTimeouts{}, kService);
        auto running = store->read(u"kept"_s, {});
        store.reset();
        QVERIFY(QCoro::waitFor(std::move(running)).error().isCancelled());
    }

    // QtKeychain runs its jobs one after the other: the read comes after the late write and before what undoes it.
    void takesBackWhatCameTooLate()
    {
        KeychainTimeouts none;
        none.job = 0ms;
        KeychainStore impatient(u"GNOME Keyring"_s, none, kService);
        auto late = impatient.write(u"late"_s, Secret("sk-admin-demo-late"), {});
        QCOMPARE(QCoro::waitFor(std::move(late)).error().detail, u"timeout"_s);
        QCOMPARE(readError(u"late"_s), u"(found)"_s);
        QTRY_COMPARE(readError(u"late"_s), u"missing"_s);
    }

    // The same store begins a second write of the entry before the first, given up, has ended: only the last is undone.
    void undoesOnlyTheLatestOfTwo()
    {
        KeychainTimeouts none;
        none.job = 0ms;
        KeychainStore impatient(u"GNOME Keyring"_s, none, kService);
        auto first = impatient.write(u"again"_s, Secret("sk-admin-demo-again-1"), {});
        auto second = impatient.write(u"again"_s, Secret("sk-admin-demo-again-2"), {});
        QVERIFY(!QCoro::waitFor(std::move(first)).has_value());
        QVERIFY(!QCoro::waitFor(std::move(second)).has_value());
        QCOMPARE(QCoro::waitFor(m_store.read(u"again"_s, {}))->reveal(), "sk-admin-demo-again-2");
        QTRY_COMPARE(readError(u"again"_s), u"missing"_s);
    }

    void leavesNoPlainText()
    {
        QVERIFY(QCoro::waitFor(m_store.write(u"plain"_s, Secret("sk-admin-demo-plaintext"), {})).has_value());
        QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("demo-plaintext"), qPrintable(file.fileName()));
            ++seen;
        }
        QVERIFY(seen > 0); // the keyring's own, encrypted file at least
    }
};

STEWARD_TEST(tst_Keychain);
#include "tst_keychain.moc"
