// SPDX-License-Identifier: GPL-3.0-or-later
// Run twice by withkeyring.sh: without a Secret Service on the bus, and without a bus.
#include "app/secrets/keychainprobe.h"
#include "app/secrets/secretstorechoice.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace steward;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class tst_KeychainAbsent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryIsChosenWithTheReason()
    {
        const auto choice = QCoro::waitFor(chooseSecretStore({}, {}));
        QVERIFY(!choice.store->isPersistent());
        QVERIFY(choice.problem);
        QCOMPARE(choice.problem->kind, Error::Kind::Keychain);
        QCOMPARE(choice.problem->detail, u"unavailable"_s);
        QVERIFY(!choice.problem->serverText.isEmpty());
    }

    void nothingIsSaidToBeDone()
    {
        KeychainStore store(u"system keychain"_s, {10s, 3s}, u"StewardTest"_s);
        QCOMPARE(QCoro::waitFor(store.read(u"a"_s, {})).error().detail, u"unavailable"_s);
        QCOMPARE(QCoro::waitFor(store.write(u"a"_s, Secret("sk-admin-demo-a"), {})).error().detail, u"unavailable"_s);
        QCOMPARE(QCoro::waitFor(store.remove(u"a"_s, {})).error().detail, u"unavailable"_s);
    }
};

STEWARD_TEST(tst_KeychainAbsent);
#include "tst_keychainabsent.moc"
