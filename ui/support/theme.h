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
    bool contrast =
        false;        ///< the desktop asks for high contrast: grounds are all one, lines and words tell things apart
    int toneLine = 1; ///< width of the line around a tint
    QPalette palette;
    QColor text2, accent, onAccent, accentLine, hover, grid, spark, dangerButton, onDangerButton;
    std::array<ToneColors, 5> tones;                             ///< index: Tone
    std::array<ToneColors, kEnvironmentClassCount> environments; ///< index: EnvironmentClass; border unused
    QColor loudProductionText, loudProductionFill;
    QColor selectionLine;         ///< around what is selected, where its ground does not show it; else invalid
    std::array<QColor, 7> series; ///< chart colours A-F and the rest

    [[nodiscard]] const ToneColors &tone(Tone tone) const { return tones[static_cast<size_t>(tone)]; }
    [[nodiscard]] const ToneColors &environment(EnvironmentClass c) const
    {
        return environments[static_cast<size_t>(c)];
    }

    [[nodiscard]] static const Theme &light();
    [[nodiscard]] static const Theme &dark_();
    /// The desktop's own colours where they are of high contrast and as dark as \a dark says, else black and white.
    [[nodiscard]] static Theme highContrast(const QPalette &desktop, bool dark);
    /// Whether a desktop's palette is one for high contrast.
    [[nodiscard]] static bool isHighContrast(const QPalette &palette);
};

/// The theme in force, for delegates and widgets that only paint, so that no painting code needs it handed through.
/// Light until ThemeController has decided.
[[nodiscard]] const Theme &currentTheme();

/// For ThemeController and tests of painting.
void setCurrentTheme(const Theme &theme);

/// Contrast of two opaque colours after WCAG 2.1, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace steward
