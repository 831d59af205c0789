// SPDX-License-Identifier: GPL-3.0-or-later
// The project's line icons (resources/icons/<name>.svg, 24-unit grid, stroke currentColor), re-coloured from the
// palette for each mode and state and cached per name, colour, size and device pixel ratio. GUI thread.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace steward::icons {

/// An icon that follows the palette (text, disabled, highlighted). \a name: file name without ending.
[[nodiscard]] QIcon icon(QLatin1StringView name);
/// An icon in one colour, for delegates and pills.
[[nodiscard]] QPixmap pixmap(QLatin1StringView name, const QColor &color, int size, qreal devicePixelRatio);

/// An icon of the set drawn in one colour; any other icon as it is.
[[nodiscard]] QPixmap tinted(const QIcon &icon, const QColor &color, int size, qreal devicePixelRatio);

} // namespace steward::icons
