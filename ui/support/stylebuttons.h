// SPDX-License-Identifier: GPL-3.0-or-later
// How StewardStyle draws what is pressed: push buttons, tool buttons, check and radio marks. Pure painting from the
// option and currentTheme(); no state.
#pragma once

#include <QSize>

class QPainter;
class QRect;
class QStyle;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionToolButton;
class QWidget;

namespace steward::stylebuttons {

inline constexpr int kIcon = 16;
inline constexpr int kMenuMark = 20; ///< room for the chevron of a button with a menu

void pushButton(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget);
void pushButtonLabel(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget, bool mnemonics);
[[nodiscard]] QSize pushButtonSize(const QStyleOptionButton *option, const QSize &contents, const QWidget *widget);
/// The panel alone, then the panel with what stands on it.
void toolButtonPanel(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void toolButton(QPainter *painter, const QStyleOptionToolButton *option, const QWidget *widget, const QStyle *style);
[[nodiscard]] QSize toolButtonSize(const QStyleOptionToolButton *option, const QSize &contents, const QWidget *widget);
void check(QPainter *painter, const QRect &rect, const QStyleOption *option);
void radio(QPainter *painter, const QRect &rect, const QStyleOption *option);

} // namespace steward::stylebuttons
