// SPDX-License-Identifier: GPL-3.0-or-later
// A Secret Service that takes every call and answers none, as one does that waits for a person.
#include "app/secrets/keychainprobe.h"
#include "app/secrets/secretstorechoice.h"
#include "tests/support/testprogram.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QTest>

using namespace steward;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class SilentService final : public QDBusVirtualObject
{
    Q_OBJECT
public:
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        message.setDelayedReply(true);
        ++calls;
        return true;
    }
    int calls = 0;
};

class tst_KeychainSilent : public QObject
{
    Q_OBJECT

    SilentService m_service;

private Q_SLOTS:
    void initTestCase()
    {
        auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"silent"_s);
        QVERIFY(bus.registerVirtualObject(u"/org/freedesktop/secrets"_s, &m_service, QDBusConnection::SubPath));
        QVERIFY(bus.registerService(u"org.freedesktop.secrets"_s));
    }

    void isSlowNotAbsent()
    {
        QCOMPARE(QCoro::waitFor(probeKeychain(100ms, {})).access, KeychainState::Access::Silent);
        QVERIFY(m_service.calls > 0);
        const auto choice = QCoro::waitFor(chooseSecretStore({100ms, 100ms}, {}));
        QVERIFY(choice.store->isPersistent());
    }

    void everyOperationEnds()
    {
        KeychainStore store(u"system keychain"_s, {150ms, 100ms}, u"StewardTest"_s);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(QCoro::waitFor(store.read(u"a"_s, {})).error().detail, u"timeout"_s);
        QCOMPARE(QCoro::waitFor(store.write(u"a"_s, Secret("sk-admin-demo-a"), {})).error().detail, u"timeout"_s);
        QCOMPARE(QCoro::waitFor(store.remove(u"a"_s, {})).error().detail, u"timeout"_s);
        QVERIFY(timer.elapsed() < 20'000); // D-Bus itself would give up after 25 s each
    }
};

STEWARD_TEST(tst_KeychainSilent);
#include "tst_keychainsilent.moc"
