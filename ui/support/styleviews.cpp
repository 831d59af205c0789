// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/styleviews.h"

#include "ui/support/figures.h"
#include "ui/support/stylepaint.h"
#include "ui/support/theme.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::Literals::StringLiterals;

namespace steward::styleviews {

namespace {

bool on(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

QColor color(const QStyleOption *option, QPalette::ColorRole role)
{
    return option->palette.color(role);
}

const char *arrowIcon(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
        return "chevron-up";
    case QStyle::PE_IndicatorArrowLeft:
        return "chevron-left";
    case QStyle::PE_IndicatorArrowRight:
        return "chevron-right";
    default:
        return "chevron-down";
    }
}

} // namespace

void header(QPainter *painter, const QStyleOption *option, bool section)
{
    const Theme &theme = currentTheme();
    const QRect rect = option->rect;
    painter->fillRect(rect, theme.palette.color(QPalette::AlternateBase));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.palette.color(QPalette::Mid));
    const int end = option->direction == Qt::RightToLeft ? rect.left() : rect.right();
    if (section)
        painter->fillRect(QRect(end, rect.top(), 1, rect.height()), theme.grid);
}

void tabShape(QPainter *painter, const QStyleOption *option)
{
    const QRect rect = option->rect;
    if (on(option, QStyle::State_Selected))
        painter->fillRect(QRect(rect.left() + 4, rect.bottom() - 1, rect.width() - 8, 2), currentTheme().accentLine);
}

void menuItem(QPainter *painter, const QStyleOptionMenuItem *option)
{
    const Theme &theme = currentTheme();
    const QRect rect = option->rect;
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), color(option, QPalette::Mid));
        if (!option->text.isEmpty()) {
            painter->setPen(theme.text2);
            painter->drawText(rect.adjusted(12, 0, -12, 0), int(Qt::AlignVCenter) | int(Qt::TextSingleLine),
                              option->text);
        }
        return;
    }
    const bool selected = on(option, QStyle::State_Selected) && on(option, QStyle::State_Enabled);
    if (selected)
        stylepaint::frame(painter, rect.adjusted(4, 1, -4, -1), theme.palette.color(QPalette::Highlight),
                          theme.selectionLine, 4);
    const bool mirrored = option->direction == Qt::RightToLeft;
    const auto place = [&](const QRect &r) { return QStyle::visualRect(option->direction, rect, r); };
    const QColor text = theme.palette.color(on(option, QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled,
                                            selected ? QPalette::HighlightedText : QPalette::Text);
    const QRect lead(rect.left() + 12, rect.top(), 16, rect.height());
    if (option->checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option->checked)
            stylepaint::icon(painter, place(lead), "check", text, 16);
    } else if (!option->icon.isNull()) {
        option->icon.paint(painter, place(lead), Qt::AlignCenter,
                           on(option, QStyle::State_Enabled) ? (selected ? QIcon::Selected : QIcon::Normal)
                                                             : QIcon::Disabled);
    }
    painter->save();
    painter->setPen(text);
    painter->setFont(option->font);
    const QStringList parts = option->text.split(u'\t');
    const int flags = int(Qt::AlignVCenter) | int(Qt::TextSingleLine) | int(Qt::TextShowMnemonic);
    const QRect words = rect.adjusted(38, 0, -16, 0);
    painter->drawText(place(words), flags | int(mirrored ? Qt::AlignRight : Qt::AlignLeft), parts.first());
    if (parts.size() > 1) {
        painter->setPen(selected ? text : theme.text2);
        painter->drawText(place(words), flags | int(mirrored ? Qt::AlignLeft : Qt::AlignRight), parts.last());
    }
    painter->restore();
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu)
        stylepaint::icon(painter, place(QRect(rect.right() - 26, rect.top(), 16, rect.height())),
                         mirrored ? "chevron-left" : "chevron-right", text, 14);
}

QSize menuItemSize(const QStyleOptionMenuItem *option, const QSize &contents)
{
    if (option && option->menuItemType == QStyleOptionMenuItem::Separator && option->text.isEmpty())
        return {contents.width(), 9};
    const bool tab = option && option->text.contains(u'\t');
    return {contents.width() + 38 + 20 + (tab ? 24 : 0), controlHeight(28, 10)};
}

void menuBarItem(QPainter *painter, const QStyleOptionMenuItem *option)
{
    menuBarGround(painter, option->rect);
    const Theme &theme = currentTheme();
    const bool open = on(option, QStyle::State_Sunken), chosen = on(option, QStyle::State_Selected);
    if (open || chosen)
        stylepaint::frame(painter, option->rect.adjusted(1, 2, -1, -3),
                          theme.palette.color(open ? QPalette::Highlight : QPalette::Midlight), theme.selectionLine, 4);
    painter->setPen(theme.palette.color(open ? QPalette::HighlightedText : QPalette::WindowText));
    painter->drawText(option->rect.adjusted(0, 0, 0, -1),
                      int(Qt::AlignCenter) | int(Qt::TextSingleLine) | int(Qt::TextShowMnemonic), option->text);
}

void menuBarGround(QPainter *painter, const QRect &rect)
{
    painter->fillRect(rect, currentTheme().palette.color(QPalette::Window));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), currentTheme().palette.color(QPalette::Mid));
}

void arrow(QPainter *painter, const QStyleOption *option, QStyle::PrimitiveElement element)
{
    stylepaint::icon(painter, option->rect, arrowIcon(element), color(option, QPalette::Text),
                     qMin(14, option->rect.height()));
}

} // namespace steward::styleviews
