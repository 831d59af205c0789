// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes that the style and the delegates share: rounded frames that stay crisp at any device pixel ratio, the
// focus frame, an icon. Pure painting from currentTheme(); no state.
#pragma once

#include <QColor>
#include <QRect>

class QPainter;
class QWidget;

namespace steward::stylepaint {

inline constexpr int kRadius = 5;

/// A filled rectangle with round corners and a frame drawn inside \a rect. Invalid colours are left out.
void frame(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line, qreal radius = kRadius,
           int width = 1);
/// The 2 px focus frame, inside \a rect.
void focus(QPainter *painter, const QRect &rect, qreal radius = kRadius);
/// An icon of the set, centred.
void icon(QPainter *painter, const QRect &rect, const char *name, const QColor &color, int size);
[[nodiscard]] bool isSmall(const QWidget *widget); ///< its "small" property
/// A widget's "role" property.
[[nodiscard]] bool hasRole(const QWidget *widget, const char *role);

} // namespace steward::stylepaint
