// SPDX-License-Identifier: GPL-3.0-or-later
// The glyphs of the environment classes: disc, half disc, ring, square, dash. Shapes and words carry the meaning, the colour
// only helps. GUI thread.
#pragma once

#include "app/local/local.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace steward {

/// Draws the glyph in the middle of \a rect, at most \a size across.
void drawEnvironmentGlyph(QPainter &painter, const QRectF &rect, EnvironmentClass environment, const QColor &color,
                          qreal size);

} // namespace steward
