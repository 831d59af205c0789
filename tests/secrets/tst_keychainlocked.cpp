// SPDX-License-Identifier: GPL-3.0-or-later
// Against a GNOME Keyring that is locked and cannot ask anybody. withkeyring.sh runs this twice: at first unlocked, to
// put an entry there.
#include "app/secrets/keychainprobe.h"
#include "app/secrets/secretstorechoice.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace steward;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class tst_KeychainLocked : public QObject
{
    Q_OBJECT

    KeychainStore m_store{u"GNOME Keyring"_s, {10s, 3s}, u"StewardTest"_s};

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariable("KEYRING_PHASE") != "before"_L1)
            return;
        QVERIFY(QCoro::waitFor(m_store.write(u"before"_s, Secret("sk-admin-demo-before"), {})).has_value());
        QSKIP("the entry is stored; the tests run with the keyring locked");
    }

    void isStillTheKeychain()
    {
        QCOMPARE(QCoro::waitFor(probeKeychain(3s, {})).access, KeychainState::Access::Locked);
        const auto choice = QCoro::waitFor(chooseSecretStore({}, {}));
        QVERIFY(choice.store->isPersistent());
        QVERIFY(!choice.problem);
    }

    // For each of these QtKeychain itself says 'no such entry' or even 'done'.
    void isToldApartFromMissing()
    {
        QCOMPARE(QCoro::waitFor(m_store.read(u"before"_s, {})).error().detail, u"locked"_s);
        QCOMPARE(QCoro::waitFor(m_store.read(u"never"_s, {})).error().detail, u"locked"_s);
        QCOMPARE(QCoro::waitFor(m_store.remove(u"before"_s, {})).error().detail, u"locked"_s);
        const auto written = QCoro::waitFor(m_store.write(u"new"_s, Secret("sk-admin-demo-new"), {}));
        QCOMPARE(written.error().kind, Error::Kind::Keychain);
        QCOMPARE(written.error().detail, u"locked"_s);
    }
};

STEWARD_TEST(tst_KeychainLocked);
#include "tst_keychainlocked.moc"
