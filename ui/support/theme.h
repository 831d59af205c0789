// SPDX-License-Identifier: GPL-3.0-or-later
// Theme: every colour the program uses beyond QPalette's roles, as one value for light, one for dark, and one taken
// from the desktop where that asks for high contrast. Which one holds is ThemeController's decision. GUI thread.
#pragma once

#include "app/local/local.h"

#include <array>
#include <QColor>
#include <QPalette>

namespace steward {

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
    std::array<ToneColors, 5> tones;                             ///< index: Tone
    std::array<ToneColors, kEnvironmentClassCount> environments; ///< index: EnvironmentClass; border unused
    QColor loudProductionText, loudProductionFill;
    std::array<QColor, 7> series; ///< chart colours A-F and the rest

    [[nodiscard]] const ToneColors &tone(Tone tone) const { return tones[static_cast<size_t>(tone)]; }
    [[nodiscard]] const ToneColors &environment(EnvironmentClass c) const
    {
        return environments[static_cast<size_t>(c)];
    }

    [[nodiscard]] static const Theme &light();
    [[nodiscard]] static const Theme &dark_();
};

/// The theme in force, for delegates and widgets that only paint, so that no painting code needs it handed through.
/// Light until ThemeController has decided.
[[nodiscard]] const Theme &currentTheme();

/// For ThemeController and tests of painting.
void setCurrentTheme(const Theme &theme);

/// Contrast of two opaque colours after WCAG 2.1, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace steward
