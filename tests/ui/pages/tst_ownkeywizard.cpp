// SPDX-License-Identifier: GPL-3.0-or-later
// The admin key in use, rotated from its window by keyboard and mouse.
#include "app/changes/changes.h"
#include "app/demo/state.h"
#include "app/organization/organization.h"
#include "tests/flows/adminkey/testkeychain.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"
#include "tests/ui/pages/pagefixture.h"
#include "tests/ui/shell/widgetaudit.h"
#include "ui/wizards/adminkey/ownkeywizard.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;

class TestOwnKeyWizard final : public QObject
{
    Q_OBJECT
    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<TestKeychain> m_keychain;
    QPointer<OwnKeyWizard> m_wizard;

    void open(Connection::Kind kind = Connection::Kind::Stored, bool keychain = true)
    {
        Connection connection = m_fixture->session->connection();
        connection.kind = kind;
        OwnKeyRotation::Stores stores;
        if (keychain)
            stores.secrets = m_keychain.get();
        stores.keepTail = [](const QString &) { return Result<>(); };
        m_wizard = new OwnKeyWizard(m_fixture->session->ownKey(), stores, connection,
                                    keychain ? u"Test keychain"_s : QString(), m_fixture->clock.now());
        m_wizard->show();
        QVERIFY(QTest::qWaitForWindowActive(m_wizard));
    }
    void audit()
    {
        QCOMPARE(namelessControls(*m_wizard).join(u'\n'), QString());
        QCOMPARE(cutOffTexts(*m_wizard).join(u'\n'), QString());
    }
    [[nodiscard]] QPushButton *go() const { return m_wizard->findChild<QPushButton *>(u"ownKeyGo"_s); }
    [[nodiscard]] int alive() const
    {
        int count = 0;
        for (const demo::AdminKey &key : m_fixture->server->state().adminKeys)
            count += key.gone ? 0 : 1;
        return count;
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_fixture = std::make_unique<PageFixture>();
        m_keychain = std::make_unique<TestKeychain>();
        const QByteArray key = m_fixture->server->adminKey();
        QVERIFY(QCoro::waitFor(m_keychain->write(m_fixture->session->connection().id, Secret(key), {})));
        m_fixture->session->followRotations();
        QVERIFY(m_fixture->read());
    }
    void cleanup()
    {
        delete m_wizard;
        m_fixture.reset();
        m_keychain.reset();
    }

    void fromTheNameToTheDeletion()
    {
        const int before = alive();
        open();
        audit();
        auto *name = m_wizard->findChild<QLineEdit *>(u"ownKeyName"_s);
        QVERIFY(name->hasFocus());
        name->selectAll();
        QTest::keyClick(name, Qt::Key_Backspace);
        QVERIFY(!go()->isEnabled());
        QTest::keyClicks(name, u"Steward at the desk"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY2(textOf(*m_wizard, u"ownKeyState"_s).contains(u"Done"_s),
                     qPrintable(textOf(*m_wizard, u"ownKeyState"_s)));
        QVERIFY(!go()->isVisible());
        audit();
        QCOMPARE(alive(), before);
        const demo::State &state = m_fixture->server->state();
        QVERIFY(std::any_of(state.adminKeys.begin(), state.adminKeys.end(),
                            [](const demo::AdminKey &key) { return key.name == u"Steward at the desk"_s; }));
        QTest::mouseClick(m_wizard->findChild<QPushButton *>(u"ownKeyClose"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_wizard);
    }

    void whatFailsChangesNothing()
    {
        const int before = alive();
        open();
        m_keychain->failures = 1;
        QTest::mouseClick(go(), Qt::LeftButton);
        QTRY_VERIFY2(textOf(*m_wizard, u"ownKeyState"_s).contains(u"Nothing has changed"_s),
                     qPrintable(textOf(*m_wizard, u"ownKeyState"_s)));
        QVERIFY(m_wizard->findChild<QWidget *>(u"ownKeyNote"_s)->isVisible());
        audit();
        QCOMPARE(alive(), before);
        QTest::mouseClick(go(), Qt::LeftButton); // and again
        QTRY_VERIFY(textOf(*m_wizard, u"ownKeyState"_s).contains(u"Done"_s));
    }

    void whyNot_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("keychain");
        QTest::addColumn<QString>("why");
        QTest::newRow("demonstration") << int(Connection::Kind::Demonstration) << true << u"demonstration"_s;
        QTest::newRow("environment") << int(Connection::Kind::Environment) << true << u"OPENAI_ADMIN_KEY"_s;
        QTest::newRow("no keychain") << int(Connection::Kind::Stored) << false << u"no keychain"_s;
    }
    void whyNot()
    {
        QFETCH(int, kind);
        QFETCH(bool, keychain);
        QFETCH(QString, why);
        open(Connection::Kind(kind), keychain);
        QVERIFY(!go()->isEnabled());
        QVERIFY2(textOf(*m_wizard, u"ownKeyReason"_s).contains(why), qPrintable(textOf(*m_wizard, u"ownKeyReason"_s)));
        QCOMPARE(go()->accessibleDescription(), textOf(*m_wizard, u"ownKeyReason"_s));
        audit();
    }
};

STEWARD_WIDGET_TEST(TestOwnKeyWizard);
#include "tst_ownkeywizard.moc"
