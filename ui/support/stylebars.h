// SPDX-License-Identifier: GPL-3.0-or-later
// How StewardStyle draws scroll bars and progress bars. Pure painting from the option and currentTheme(); no state.
#pragma once

#include <QStyle>

class QPainter;
class QStyleOptionProgressBar;
class QStyleOptionSlider;

namespace steward::stylebars {

void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QStyle *style, const QWidget *widget);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider *option, QStyle::SubControl part);
void progressGroove(QPainter *painter, const QRect &rect);
void progressContents(QPainter *painter, const QStyleOptionProgressBar *option);

} // namespace steward::stylebars
