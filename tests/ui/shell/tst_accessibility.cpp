// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and dialog of the running program at 1280x800, in each language: every control has a name, no text is cut
// off.
#include "app/secrets/memorystore.h"
#include "app/settings/settings.h"
#include "ui/demonstration.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/removeconnectiondialog.h"
#include "ui/dialogs/renameconnectiondialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/pages/connect/connectform.h"
#include "ui/pages/connect/connectpage.h"
#include "ui/shell/connectioncontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/organizationview.h"
#include "ui/shell/pageregistry.h"
#include "ui/shell/tourscenes.h"
#include "ui/support/themecontroller.h"
#include "ui/translations.h"
#include "widgetaudit.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace steward;

namespace {

QCoro::Task<SecretStoreChoice> memoryOnly(OpContext)
{
    SecretStoreChoice choice;
    choice.store = std::make_unique<MemoryStore>();
    co_return choice;
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void firstStart_data() { languages(); }
    void firstStart();
    void pages_data();
    void pages();
    void dialogs_data() { languages(); }
    void dialogs();
    void auditFindsWhatIsWrong();

private:
    void languages();
    void speak(const QString &language);
    void verify(const QWidget &root);
    [[nodiscard]] TourStage stage() { return TourStage(*m_window, *m_connections); }

    QTemporaryDir m_dir;
    FixedClock m_clock{1'795'430'460};
    Translations m_translations;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<Demonstration> m_demonstration;
    std::unique_ptr<ConnectionController> m_connections;
    std::unique_ptr<MainWindow> m_window;
};

void TestAccessibility::initTestCase()
{
    const Paths paths{m_dir.filePath(u"config"_s), m_dir.filePath(u"data"_s)};
    m_settings = std::make_unique<Settings>(paths.settingsFile());
    connect(m_settings.get(), &Settings::languageChanged, this,
            [this] { m_translations.install(m_settings->language()); });
    m_theme = std::make_unique<ThemeController>(*qApp, *m_settings);
    m_demonstration = std::make_unique<Demonstration>(m_clock, true);
    m_connections = std::make_unique<ConnectionController>(ConnectionController::Services{
        *m_settings, m_clock, paths, [this](Demonstration::Ready ready) { m_demonstration->start(std::move(ready)); },
        memoryOnly});
    m_window = std::make_unique<MainWindow>(*m_connections, *m_settings);
    m_window->resize(1280, 800);
    m_window->show();
    m_connections->start({});
}

void TestAccessibility::cleanupTestCase()
{
    m_window.reset();
    m_connections.reset();
}

void TestAccessibility::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("de") << u"de"_s;
}

void TestAccessibility::speak(const QString &language)
{
    m_settings->setLanguage(language);
    QCoreApplication::sendPostedEvents(); // the window makes its contents anew
    QTest::qWait(0);
}

void TestAccessibility::verify(const QWidget &root)
{
    const QStringList nameless = namelessControls(root);
    QVERIFY2(nameless.isEmpty(), qPrintable(u'\n' + nameless.join(u'\n')));
    // Layouts settle over some turns of the event loop.
    static_cast<void>(QTest::qWaitFor([&] { return cutOffTexts(root).isEmpty(); }, 2000));
    const QStringList cut = cutOffTexts(root);
    QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
}

void TestAccessibility::firstStart()
{
    QFETCH(QString, language);
    speak(language);
    m_window->showConnectPage(true);
    m_window->connectPage()->form().setKeyText(u"sk-proj-demo-00000000000-4mTz"_s);
    m_window->connectPage()->setEnvironmentKeyFound(true);
    QTest::qWait(0);
    verify(*m_window);
}

void TestAccessibility::pages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("page");
    for (const auto &language : {u"en"_s, u"de"_s})
        for (const PageEntry &page : pageRegistry())
            QTest::addRow("%s %s", qPrintable(language), page.id.data()) << language << QString(page.id);
}

void TestAccessibility::pages()
{
    QFETCH(QString, language);
    QFETCH(QString, page);
    speak(language);
    if (!m_window->organization())
        m_connections->openDemonstration();
    QTRY_VERIFY_WITH_TIMEOUT(stage().isSettled(), 30'000);
    m_window->organization()->go({page, {}, {}});
    if (page != u"settings"_s && page != u"overview"_s)
        stage().selectRow(0);
    QTest::qWait(0);
    verify(*m_window);
}

void TestAccessibility::dialogs()
{
    QFETCH(QString, language);
    speak(language);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->organization() && stage().isSettled(), 30'000);
    std::vector<QDialog *> all{new AboutDialog(m_window.get()),
                               new ShortcutsDialog(m_window->organization()->actions(), m_window.get()),
                               new RenameConnectionDialog(u"Halyard Freight"_s, m_window.get()),
                               new RemoveConnectionDialog(u"Halyard Freight"_s, u"GNOME Keyring"_s, m_window.get())};
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
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
