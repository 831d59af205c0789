// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes that the style and the delegates share: rounded frames that stay crisp at any device pixel ratio, the
// focus frame, fields, buttons. Pure painting from currentTheme(); no state.
#pragma once

#include <QColor>
#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionMenuItem;
class QWidget;

namespace steward::stylepaint {

inline constexpr int kRadius = 5;

/// A filled rectangle with round corners and a frame drawn inside \a rect. Invalid colours are left out.
void frame(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line, qreal radius = kRadius,
           int width = 1);
/// The 2 px focus frame, inside \a rect.
void focus(QPainter *painter, const QRect &rect, qreal radius = kRadius);
/// The panel of an entry field: line by state, 2 px when focused or wrong.
void field(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void pushButton(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget);
/// Colour of text and icon on a push button of its role and state.
[[nodiscard]] QColor pushButtonText(const QStyleOptionButton *option, const QWidget *widget);
void check(QPainter *painter, const QRect &rect, const QStyleOption *option);
void radio(QPainter *painter, const QRect &rect, const QStyleOption *option);
void toolButton(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void menuItem(QPainter *painter, const QStyleOptionMenuItem *option);
/// An icon of the set, centred.
void icon(QPainter *painter, const QRect &rect, const char *name, const QColor &color, int size);
/// A widget's "role" property.
[[nodiscard]] bool hasRole(const QWidget *widget, const char *role);

} // namespace steward::stylepaint
