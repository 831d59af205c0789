// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/stylebars.h"

#include "ui/support/stylepaint.h"
#include "ui/support/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace steward::stylebars {

void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QStyle *style, const QWidget *widget)
{
    if (option->minimum == option->maximum)
        return;
    const bool hot = option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const int inset = hot ? 2 : 3;
    QRect handle = style->subControlRect(QStyle::CC_ScrollBar, option, QStyle::SC_ScrollBarSlider, widget);
    handle = option->orientation == Qt::Vertical ? handle.adjusted(inset, 2, -inset, -2)
                                                 : handle.adjusted(2, inset, -2, -inset);
    const QColor color = hot ? currentTheme().palette.color(QPalette::Dark)
                             : currentTheme().palette.color(QPalette::Mid).darker(currentTheme().dark ? 80 : 110);
    stylepaint::frame(painter, handle, color, {}, qMin(handle.width(), handle.height()) / 2.0);
}

QRect scrollBarPart(const QStyleOptionSlider *option, QStyle::SubControl part)
{
    const bool vertical = option->orientation == Qt::Vertical;
    const int length = vertical ? option->rect.height() : option->rect.width();
    const qint64 range = qint64(option->maximum) - option->minimum;
    const int handle = range <= 0 ? length
                                  : qBound(qMin(28, length),
                                           int(qint64(option->pageStep) * length / (range + option->pageStep)), length);
    const int start = QStyle::sliderPositionFromValue(option->minimum, option->maximum, option->sliderPosition,
                                                      length - handle, option->upsideDown);
    const auto piece = [&](int from, int size) {
        return vertical ? QRect(0, from, option->rect.width(), size) : QRect(from, 0, size, option->rect.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return piece(start, handle);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + handle, length - start - handle);
    case QStyle::SC_ScrollBarGroove:
        return option->rect;
    default:
        return {};
    }
}

void progressGroove(QPainter *painter, const QRect &rect)
{
    const Theme &theme = currentTheme();
    const QColor line = theme.contrast ? theme.accentLine : QColor();
    stylepaint::frame(painter, rect, theme.palette.color(QPalette::Midlight), line, rect.height() / 2.0);
}

void progressContents(QPainter *painter, const QStyleOptionProgressBar *option)
{
    const QRect rect = option->rect;
    const qint64 range = qint64(option->maximum) - option->minimum;
    const int width =
        range > 0 ? int(rect.width() * (qint64(option->progress) - option->minimum) / range) : rect.width() / 3;
    const QRect done(rect.left(), rect.top(), width, rect.height());
    if (width > 0)
        stylepaint::frame(painter, QStyle::visualRect(option->direction, rect, done), currentTheme().accent, {},
                          qMin(width, rect.height()) / 2.0);
}

} // namespace steward::stylebars
