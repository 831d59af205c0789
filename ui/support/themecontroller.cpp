// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/themecontroller.h"

#include "app/settings/settings.h"
#include "ui/support/style.h"

#include <QApplication>

namespace steward {

ThemeController::ThemeController(QApplication &application, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_desktop(application.palette())
{
    QApplication::setStyle(new StewardStyle);
    apply();
    connect(&m_settings, &Settings::themeChanged, this, &ThemeController::apply);
    connect(&m_desktop, &DesktopScheme::changed, this, &ThemeController::apply);
}

void ThemeController::setContrast(std::optional<bool> contrast)
{
    m_contrastWanted = contrast;
    apply();
}

void ThemeController::apply()
{
    const bool dark = m_settings.theme() == Settings::Theme::System ? m_desktop.isDark()
                                                                    : m_settings.theme() == Settings::Theme::Dark;
    const bool contrast = m_contrastWanted.value_or(m_desktop.wantsContrast());
    if (contrast)
        m_contrast = Theme::highContrast(m_desktop.palette(), dark);
    const Theme &wanted = contrast ? m_contrast : dark ? Theme::dark_() : Theme::light();
    if (&wanted == &currentTheme() && QApplication::palette() == wanted.palette)
        return;
    setCurrentTheme(wanted);
    QApplication::setPalette(wanted.palette);
    Q_EMIT changed();
}

} // namespace steward

#include "moc_themecontroller.cpp"
