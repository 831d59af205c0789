// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program but main(): the window on the demonstration organization, with settings, archive and keys of its
// own. Nothing is shared between fixtures.
#pragma once

#include "app/settings/settings.h"
#include "ui/demonstration.h"
#include "ui/shell/connectioncontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/organizationview.h"
#include "ui/shell/tourscenes.h"
#include "ui/support/resourcepage.h"
#include "ui/support/themecontroller.h"
#include "ui/translations.h"

#include <functional>
#include <memory>
#include <QFont>
#include <QTemporaryDir>

namespace steward::test {

class ConsoleFixture final
{
public:
    ConsoleFixture();
    ~ConsoleFixture();
    Q_DISABLE_COPY_MOVE(ConsoleFixture)

    void speak(const QString &language); ///< "en", "de"; the window has made its contents anew
    /// How the desktop is set, from now on: letters of so many pixels (0: as before), the direction of writing.
    void dress(int fontPixels, Qt::LayoutDirection direction = Qt::LeftToRight);
    [[nodiscard]] bool open(); ///< the demonstration; waits until everything was read
    [[nodiscard]] bool open(TourConnection kind, const std::function<bool()> &ready);
    [[nodiscard]] TourStage stage() { return TourStage(*window, *connections); }
    [[nodiscard]] OrganizationView &view() const { return *window->organization(); }
    /// The page in front; null where it has no table.
    [[nodiscard]] ResourcePage *tablePage() const;
    /// As from the keyboard: to whatever has the focus, shortcuts first.
    void press(const QKeyCombination &keys) const;
    [[nodiscard]] ThemeController &theme() { return *m_theme; }

private:
    QTemporaryDir m_dir;
    QFont m_font;
    FixedClock m_clock{1'795'430'460};
    Translations m_translations;
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<Demonstration> m_demonstration;

public:
    std::unique_ptr<Settings> settings;
    std::unique_ptr<ConnectionController> connections;
    std::unique_ptr<MainWindow> window;
};

} // namespace steward::test
