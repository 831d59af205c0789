// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and dialog of the running program at 1280x800, in each language: every control has a name, no text is cut
// off.
#include "tests/support/testprogram.h"
#include "tests/ui/shell/consolefixture.h"
#include "tests/ui/shell/widgetaudit.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/removeconnectiondialog.h"
#include "ui/dialogs/renameconnectiondialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/pages/connect/connectform.h"
#include "ui/pages/connect/connectpage.h"
#include "ui/shell/pageregistry.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace steward;

class TestAccessibility : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void firstStart_data() { looks(); }
    void firstStart();
    void pages_data();
    void pages();
    void dialogs_data() { looks(); }
    void dialogs();
    void auditFindsWhatIsWrong();

private:
    void looks();
    void dress();
    void page(const QString &page);
    void verify(const QWidget &root);
    std::unique_ptr<test::ConsoleFixture> m_console;
};

void TestAccessibility::initTestCase()
{
    m_console = std::make_unique<test::ConsoleFixture>();
}

void TestAccessibility::cleanupTestCase()
{
    m_console.reset();
}

void TestAccessibility::looks()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("pixels");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const auto &language : {u"en"_s, u"de"_s}) {
        QTest::addRow("%s", qPrintable(language)) << language << 0 << Qt::LeftToRight;
        QTest::addRow("%s, 20 px", qPrintable(language)) << language << 20 << Qt::LeftToRight;
    }
    QTest::addRow("mirrored") << u"en"_s << 0 << Qt::RightToLeft;
    QTest::addRow("mirrored, 20 px") << u"de"_s << 20 << Qt::RightToLeft;
}

void TestAccessibility::dress()
{
    QFETCH(QString, language);
    QFETCH(int, pixels);
    QFETCH(Qt::LayoutDirection, direction);
    m_console->speak(language);
    m_console->dress(pixels, direction);
}

void TestAccessibility::verify(const QWidget &root)
{
    const QStringList nameless = namelessControls(root);
    QVERIFY2(nameless.isEmpty(), qPrintable(u'\n' + nameless.join(u'\n')));
    // Layouts settle over some turns of the event loop.
    static_cast<void>(QTest::qWaitFor([&] { return cutOffTexts(root).isEmpty(); }, 10'000));
    const QStringList cut = cutOffTexts(root);
    QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
}

void TestAccessibility::firstStart()
{
    dress();
    m_console->window->showConnectPage(true);
    m_console->window->connectPage()->form().setKeyText(u"sk-proj-demo-00000000000-4mTz"_s);
    m_console->window->connectPage()->setEnvironmentKeyFound(true);
    QTest::qWait(0);
    verify(*m_console->window);
}

void TestAccessibility::pages_data()
{
    looks();
}

void TestAccessibility::pages()
{
    dress();
    for (const PageEntry &entry : pageRegistry())
        page(QString(entry.id));
}

void TestAccessibility::page(const QString &page)
{
    QVERIFY(m_console->open());
    m_console->view().go({page, {}, {}});
    if (m_console->tablePage())
        m_console->stage().selectRow(0);
    QTest::qWait(0);
    verify(*m_console->window);
    m_console->view().toggleHelp();
    QTest::qWait(0);
    verify(*m_console->window);
    m_console->view().toggleHelp();
}

void TestAccessibility::dialogs()
{
    dress();
    QVERIFY(m_console->open());
    MainWindow *window = m_console->window.get();
    std::vector<QDialog *> all{new AboutDialog(window), new ShortcutsDialog(m_console->view().actions(), window),
                               new RenameConnectionDialog(u"Halyard Freight"_s, window),
                               new RemoveConnectionDialog(u"Halyard Freight"_s, u"GNOME Keyring"_s, window)};
    for (QDialog *dialog : all) {
        dialog->open();
        QTest::qWait(0);
        verify(*dialog);
        QVERIFY(!dialog->windowTitle().isEmpty());
        dialog->reject();
    }
}

void TestAccessibility::auditFindsWhatIsWrong()
{
    m_console->dress(0);
    QWidget root;
    auto *button = new QPushButton(&root);
    auto *label = new QLabel(u"much longer than there is room for"_s, &root);
    label->resize(20, 20);
    root.show();
    QCOMPARE(namelessControls(root).size(), 2); // neither kind of name
    button->setObjectName(u"b"_s);
    button->setText(u"Do"_s);
    button->resize(button->sizeHint());
    QVERIFY(namelessControls(root).isEmpty());
    QCOMPARE(cutOffTexts(root).size(), 1);
    label->resize(label->sizeHint());
    QVERIFY(cutOffTexts(root).isEmpty());
    auto *area = new QScrollArea(&root);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    auto *wide = new QWidget;
    wide->setMinimumWidth(400);
    area->setWidget(wide);
    area->resize(300, 100);
    area->show();
    QTRY_COMPARE(cutOffTexts(root).size(), 1);
    area->resize(500, 100);
    QTRY_VERIFY(cutOffTexts(root).isEmpty());
}

STEWARD_WIDGET_TEST(TestAccessibility);
#include "tst_accessibility.moc"
