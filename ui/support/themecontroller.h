// SPDX-License-Identifier: GPL-3.0-or-later
// ThemeController decides which Theme holds (the setting, else the desktop), puts palette and style on the application
// and follows both while the program runs. Made once in main, before the first widget. GUI thread.
#pragma once

#include "ui/support/desktopscheme.h"
#include "ui/support/theme.h"

#include <QObject>

class QApplication;

namespace steward {

class Settings;

class ThemeController final : public QObject
{
    Q_OBJECT
public:
    ThemeController(QApplication &application, Settings &settings, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ThemeController)
    [[nodiscard]] const Theme &theme() const { return currentTheme(); }

Q_SIGNALS:
    void changed(); ///< after the palette was set; widgets also receive QEvent::PaletteChange

private:
    void apply();
    Settings &m_settings;
    DesktopScheme m_desktop;
};

} // namespace steward
