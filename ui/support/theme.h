// SPDX-License-Identifier: GPL-3.0-or-later
// Theme: every colour the program uses beyond QPalette's roles, as one value for light and one for dark (shared/ux/UX.md 3).
// ThemeController decides which one holds (desktop or setting), installs palette, style and style sheet on the
// application, and tells widgets that paint for themselves. GUI thread.
#pragma once

#include "app/local/local.h"

#include <QColor>
#include <QObject>
#include <QPalette>
#include <array>

class QApplication;

namespace steward {

class Settings;

/// The meaning of a pill, message or badge. Colour never carries it alone: the icon and the word do.
enum class Tone { Danger, Warning, Success, Info, Neutral };

struct ToneColors final
{
    QColor text, tint, border;
};

struct Theme final
{
    bool dark = false;
    QPalette palette;
    QColor text2, accent, onAccent, accentLine, hover, grid, spark, dangerButton, onDangerButton;
    std::array<ToneColors, 5> tones;                     ///< index: Tone
    std::array<ToneColors, kEnvironmentClassCount> environments; ///< index: EnvironmentClass; border unused
    QColor loudProductionText, loudProductionFill;
    std::array<QColor, 7> series; ///< chart colours A-F and the rest

    [[nodiscard]] const ToneColors &tone(Tone tone) const { return tones[static_cast<size_t>(tone)]; }
    [[nodiscard]] const ToneColors &environment(EnvironmentClass c) const { return environments[static_cast<size_t>(c)]; }

    [[nodiscard]] static const Theme &light();
    [[nodiscard]] static const Theme &dark_();
};

class ThemeController final : public QObject
{
    Q_OBJECT
public:
    ThemeController(QApplication &application, Settings &settings, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ThemeController)
    [[nodiscard]] const Theme &theme() const { return *m_theme; }

Q_SIGNALS:
    void changed();

private:
    void apply();
    QApplication &m_application;
    Settings &m_settings;
    const Theme *m_theme = nullptr;
};

/// The theme in force, for delegates and widgets that only paint: looked up from the application's property that
/// ThemeController sets, so that no painting code needs it handed through.
[[nodiscard]] const Theme &currentTheme();

} // namespace steward
