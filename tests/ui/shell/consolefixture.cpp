// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/consolefixture.h"

#include "app/secrets/memorystore.h"
#include "tests/support/await.h"

#include <QApplication>
#include <QTest>
#include <QWindow>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace steward::test {

namespace {

QCoro::Task<SecretStoreChoice> memoryOnly(OpContext)
{
    SecretStoreChoice choice;
    choice.store = std::make_unique<MemoryStore>();
    co_return choice;
}

} // namespace

ConsoleFixture::ConsoleFixture()
    : m_font(QApplication::font())
{
    const Paths paths{m_dir.filePath(u"config"_s), m_dir.filePath(u"data"_s)};
    settings = std::make_unique<Settings>(paths.settingsFile());
    settings->setTheme(Settings::Theme::Light);
    QObject::connect(settings.get(), &Settings::languageChanged, settings.get(),
                     [this] { m_translations.install(settings->language()); });
    m_theme = std::make_unique<ThemeController>(*qApp, *settings);
    constexpr int kHistoryDays = 100; // pages look at less
    m_demonstration = std::make_unique<Demonstration>(m_clock, paths.dataDir, true, kHistoryDays);
    connections = std::make_unique<ConnectionController>(ConnectionController::Services{
        *settings, m_clock, paths, [this](Demonstration::Ready ready) { m_demonstration->start(std::move(ready)); },
        memoryOnly});
    window = std::make_unique<MainWindow>(*connections, *settings);
    window->resize(1280, 800);
    window->show();
    connections->start({});
}

ConsoleFixture::~ConsoleFixture()
{
    window.reset();
    connections.reset();
    dress(0);
}

void ConsoleFixture::speak(const QString &language)
{
    settings->setLanguage(language);
    QCoreApplication::sendPostedEvents(); // the window makes its contents anew
    QTest::qWait(0);
}

bool ConsoleFixture::open()
{
    if (!window->organization())
        connections->openDemonstration();
    return comesTrue([this] { return window->organization() && stage().isSettled(); }, 60'000);
}

bool ConsoleFixture::open(TourConnection kind, const std::function<bool()> &ready)
{
    bool made = false;
    m_demonstration->startFor(kind, [&](Result<Connected> connected) {
        made = connected.has_value();
        if (made)
            connections->open(std::move(*connected));
    });
    return comesTrue([&] { return made && window->organization() && ready(); }, 60'000);
}

void ConsoleFixture::dress(int fontPixels, Qt::LayoutDirection direction)
{
    QFont font = m_font;
    if (fontPixels > 0)
        font.setPixelSize(fontPixels);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(direction);
    Q_EMIT settings->languageChanged(); // makes the contents anew
    QCoreApplication::sendPostedEvents();
    QTest::qWait(0);
}

ResourcePage *ConsoleFixture::tablePage() const
{
    return qobject_cast<ResourcePage *>(view().currentPage());
}

void ConsoleFixture::press(const QKeyCombination &keys) const
{
    // A window of the platform, not a widget: so that shortcuts and the context menu take the way they take for people.
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY2(popup || QApplication::activeWindow(), "no window is active: the keys would go nowhere");
    QTest::keyClick((popup ? popup : window.get())->windowHandle(), keys.key(), keys.keyboardModifiers());
    QTest::qWait(0);
}

} // namespace steward::test
