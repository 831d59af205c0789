// SPDX-License-Identifier: GPL-3.0-or-later
// The small pictures that stand in cells of figures: a chart's colour with its letter, a bar for a share, a line for a
// trend. Each says nothing that the row's words do not say as well. Pure painting from currentTheme(). GUI thread.
#pragma once

#include "ui/support/theme.h"

#include <optional>
#include <QRect>
#include <QString>
#include <vector>

class QPainter;

namespace steward::cellgraphs {

inline constexpr int kSwatch = 16;
inline constexpr int kBarHeight = 6;
inline constexpr int kRest = 6; ///< place of the rest among the chart colours

/// "A" to "F" for the chart colours in their order; a point for the rest.
[[nodiscard]] QString swatchLetter(int place);
/// A square in the chart colour of \a place, 0 to 6, with its letter.
void drawSwatch(QPainter &painter, const QRect &rect, int place);
/// \a part of 1; beyond 1 the bar is full. \a tone colours it where there is something to say.
void drawBar(QPainter &painter, const QRect &rect, double part, std::optional<Tone> tone, bool selected);
/// Values at equal distances. The range shown is at least 70 % of their mean, so that no scale exaggerates (UX.md 5).
void drawSpark(QPainter &painter, const QRect &rect, const std::vector<double> &values, bool selected);

} // namespace steward::cellgraphs
