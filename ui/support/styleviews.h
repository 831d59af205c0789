// SPDX-License-Identifier: GPL-3.0-or-later
// How StewardStyle draws what is chosen from: table headers, tabs, menus and the menu bar, and the arrows beside them.
// Pure painting from the option and currentTheme(); no state.
#pragma once

#include <QStyle>

class QPainter;
class QStyleOptionMenuItem;

namespace steward::styleviews {

/// \a section: with the line that parts it from the next.
void header(QPainter *painter, const QStyleOption *option, bool section);
void tabShape(QPainter *painter, const QStyleOption *option);
void menuItem(QPainter *painter, const QStyleOptionMenuItem *option);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem *option, const QSize &contents);
void menuBarItem(QPainter *painter, const QStyleOptionMenuItem *option);
void menuBarGround(QPainter *painter, const QRect &rect);
void arrow(QPainter *painter, const QStyleOption *option, QStyle::PrimitiveElement element);

} // namespace steward::styleviews
