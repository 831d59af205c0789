// SPDX-License-Identifier: GPL-3.0-or-later
// The first start against the demonstration server: wrong kinds of key at the field, a key that is not accepted, one
// that is.
#include "app/demo/demohost.h"
#include "app/secrets/memorystore.h"
#include "app/session/connectionstore.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"
#include "ui/pages/connect/connectform.h"
#include "ui/pages/connect/connectpage.h"
#include "ui/pages/connect/keyfield.h"
#include "ui/support/fielderror.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace steward;

class TestConnectPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void exploreIsOneClick();
    void wrongKindIsSaidAtTheField_data();
    void wrongKindIsSaidAtTheField();
    void badAddressIsSaidAtTheField();
    void keyIsShownByItsEnds();
    void keyThatIsNotAcceptedKeepsWhatWasTyped();
    void connects();
    void canBeStopped();
    void saysWhereTheKeyIsKept();

private:
    template <typename T>
    T *find(const char *name)
    {
        return m_page->findChild<T *>(QLatin1StringView(name));
    }
    QString errors() const
    {
        QString all;
        for (const FieldError *error : m_page->findChildren<FieldError *>())
            all += error->isShown() ? error->text() : QString();
        return all;
    }
    void fill(const QString &key, const QString &server)
    {
        find<QRadioButton>("chooseConnect")->click();
        find<QLineEdit>("adminKey")->setText(key);
        find<QLineEdit>("baseUrl")->setText(server);
    }

    demo::DemoHost m_host;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<MemoryStore> m_memory;
    std::unique_ptr<ConnectionStore> m_store;
    std::unique_ptr<ConnectPage> m_page;
};

void TestConnectPage::initTestCase()
{
    QVERIFY(m_host.waitForStarted());
}

void TestConnectPage::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_memory = std::make_unique<MemoryStore>();
    m_store = std::make_unique<ConnectionStore>(m_dir->filePath(u"connections.json"_s));
    QVERIFY(m_store->load());
    m_page = std::make_unique<ConnectPage>(*m_store);
    m_page->setStores(nullptr, m_memory.get());
    m_page->resize(1280, 800);
    m_page->show();
}

void TestConnectPage::cleanup()
{
    m_page.reset();
}

void TestConnectPage::exploreIsOneClick()
{
    QSignalSpy wanted(m_page.get(), &ConnectPage::demonstrationWanted);
    find<QPushButton>("connectGoOn")->click();
    QCOMPARE(wanted.size(), 1);
}

void TestConnectPage::wrongKindIsSaidAtTheField_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("said");
    QTest::newRow("project") << u"sk-proj-demo-000000000000-4mTz"_s << u"project key"_s;
    QTest::newRow("service account") << u"sk-svcacct-demo-0000000000-4mTz"_s << u"service account"_s;
    QTest::newRow("not a key") << u"ключ-000000000000000000"_s << u"no key has"_s;
}

void TestConnectPage::wrongKindIsSaidAtTheField()
{
    QFETCH(QString, key);
    QFETCH(QString, said);
    fill(key, {});
    QVERIFY2(errors().contains(said), qPrintable(errors()));
    QVERIFY(!find<QPushButton>("connectGoOn")->isEnabled());
    fill(u"sk-admin-demo-0000000000-x7Qe"_s, {});
    QVERIFY(errors().isEmpty());
    QVERIFY(find<QPushButton>("connectGoOn")->isEnabled());
}

void TestConnectPage::badAddressIsSaidAtTheField()
{
    fill(u"sk-admin-demo-0000000000-x7Qe"_s, u"http://example.org/v1"_s);
    find<QPushButton>("connectGoOn")->click();
    QTRY_VERIFY(!errors().isEmpty());
    QVERIFY2(errors().contains(u"https://"_s), qPrintable(errors()));
    QVERIFY(find<QLineEdit>("baseUrl")->isVisible());
    QCOMPARE(find<QLineEdit>("baseUrl")->text(), u"http://example.org/v1"_s);
}

void TestConnectPage::keyIsShownByItsEnds()
{
    auto *field = m_page->findChild<KeyField *>(u"adminKey"_s);
    fill(u"sk-admin-Middle00000000-x7Qe"_s, {});
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    field->setFocus();
    QVERIFY(field->mask().isEmpty()); // being edited: dots only
    QCOMPARE(field->displayText(), QString(field->text().size(), field->displayText().at(0)));
    const QImage dots = field->grab().toImage();
    find<QLineEdit>("connectionName")->setFocus();
    QVERIFY(field->mask().startsWith(u"sk-admin-•"_s) && field->mask().endsWith(u"•x7Qe"_s));
    QVERIFY(!field->mask().contains(u"Middle"_s));
    QVERIFY(field->grab().toImage() != dots);
    field->findChild<QAction *>(u"showKey"_s)->toggle();
    QVERIFY(field->mask().isEmpty());
    QCOMPARE(field->displayText(), field->text());
    field->findChild<QAction *>(u"showKey"_s)->toggle();
}

void TestConnectPage::keyThatIsNotAcceptedKeepsWhatWasTyped()
{
    fill(u"sk-admin-demo-0000000000-nope"_s, m_host.baseUrl().toString());
    find<QPushButton>("connectGoOn")->click();
    QTRY_VERIFY(!errors().isEmpty());
    QVERIFY2(errors().contains(u"does not accept"_s), qPrintable(errors()));
    QCOMPARE(find<QLineEdit>("adminKey")->text(), u"sk-admin-demo-0000000000-nope"_s);
    QVERIFY(m_store->connections().empty());
}

void TestConnectPage::connects()
{
    QSignalSpy connected(m_page.get(), &ConnectPage::connected);
    fill(QString::fromLatin1(m_host.adminKey()), m_host.baseUrl().toString());
    find<QLineEdit>("connectionName")->setText(u"Halyard"_s);
    find<QPushButton>("connectGoOn")->click();
    QTRY_COMPARE(connected.size(), 1);
    const Connected made = m_page->takeConnected();
    QCOMPARE(made.connection.name, u"Halyard"_s);
    QVERIFY(!made.connection.readOnly);
    QCOMPARE(made.key.reveal().toByteArray(), m_host.adminKey());
    QCOMPARE(m_store->connections().size(), size_t(1));
    QVERIFY(find<QLineEdit>("adminKey")->text().isEmpty()); // not left lying about
}

void TestConnectPage::canBeStopped()
{
    fill(QString::fromLatin1(m_host.adminKey()), m_host.baseUrl().toString());
    QSignalSpy connected(m_page.get(), &ConnectPage::connected);
    find<QPushButton>("connectGoOn")->click();
    find<QPushButton>("connectLeave")->click();
    QTRY_VERIFY(find<QPushButton>("connectGoOn")->isEnabled());
    QCOMPARE(connected.size(), 0);
    QVERIFY(m_store->connections().empty());
}

void TestConnectPage::saysWhereTheKeyIsKept()
{
    find<QRadioButton>("chooseConnect")->click();
    QVERIFY(find<QLabel>("keepNote")->isVisible());
    QVERIFY(find<QLabel>("keepNote")->text().contains(u"never writes a key to a file"_s));
    QVERIFY(!m_page->form().keepsInKeychain());
}

STEWARD_WIDGET_TEST(TestConnectPage);
#include "tst_connectpage.moc"
