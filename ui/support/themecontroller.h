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

    /// As if the desktop asked for high contrast, or did not; none: what it does ask for. For the tour and tests.
    void setContrast(std::optional<bool> contrast);

Q_SIGNALS:
    void changed(); ///< after the palette was set; widgets also receive QEvent::PaletteChange

private:
    void apply();
    Settings &m_settings;
    std::optional<bool> m_contrastWanted;
    Theme m_contrast; ///< as the desktop's palette makes it
    DesktopScheme m_desktop;
};

} // namespace steward
