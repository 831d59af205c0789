// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/style.h"

#include "ui/support/stylebars.h"
#include "ui/support/stylebuttons.h"
#include "ui/support/stylefields.h"
#include "ui/support/stylepaint.h"
#include "ui/support/styleviews.h"
#include "ui/support/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>

namespace steward {

namespace {

QColor roleColor(QPalette::ColorRole role)
{
    return currentTheme().palette.color(role);
}

} // namespace

StewardStyle::StewardStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

void StewardStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const QRect rect = option->rect;
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *panel = qstyleoption_cast<const QStyleOptionFrame *>(option); panel && panel->lineWidth > 0)
            stylefields::field(painter, option, widget);
        return;
    case PE_FrameLineEdit:
    case PE_FrameMenu:
    case PE_FrameStatusBarItem:
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget))
            return; // around the whole item, below
        stylepaint::focus(painter, rect);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        stylebuttons::check(painter, rect, option);
        return;
    case PE_IndicatorRadioButton:
        stylebuttons::radio(painter, rect, option);
        return;
    case PE_PanelButtonTool:
        stylebuttons::toolButtonPanel(painter, option, widget);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(rect, roleColor(QPalette::ToolTipBase));
        return;
    case PE_PanelMenu:
        painter->fillRect(rect, roleColor(QPalette::Base));
        painter->setPen(roleColor(QPalette::Mid));
        painter->drawRect(rect.adjusted(0, 0, -1, -1));
        return;
    case PE_Frame:
        painter->setPen(roleColor(QPalette::Mid));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(rect.adjusted(0, 0, -1, -1));
        return;
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), roleColor(QPalette::Mid));
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(rect, roleColor(QPalette::Base));
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        styleviews::arrow(painter, option, element);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            // Qt's 'down' stands for ascending.
            const bool ascending = header->sortIndicator == QStyleOptionHeader::SortDown;
            stylepaint::icon(painter, rect, ascending ? "chevron-up" : "chevron-down", currentTheme().accentLine, 12);
        }
        return;
    case PE_PanelItemViewItem:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (option->state & State_HasFocus && option->state & State_KeyboardFocusChange)
            stylepaint::focus(painter, rect, 0);
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            stylepaint::icon(painter, rect, option->state & State_Open ? "chevron-down" : "chevron-right",
                             currentTheme().text2, 14);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void StewardStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const QRect rect = option->rect;
    const Theme &theme = currentTheme();
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            stylebuttons::pushButton(painter, button, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            stylebuttons::pushButtonLabel(painter, button, widget,
                                          styleHint(SH_UnderlineShortcut, option, widget, nullptr));
        return;
    case CE_PushButton:
        drawControl(CE_PushButtonBevel, option, painter, widget);
        drawControl(CE_PushButtonLabel, option, painter, widget);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        styleviews::header(painter, option, element == CE_HeaderSection);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader copy = *header;
            copy.palette.setColor(QPalette::ButtonText, header->sortIndicator == QStyleOptionHeader::None
                                                            ? theme.text2
                                                            : roleColor(QPalette::Text));
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_TabBarTabShape:
        styleviews::tabShape(painter, option);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab copy = *tab;
            copy.palette.setColor(QPalette::WindowText,
                                  tab->state & State_Selected ? roleColor(QPalette::Text) : theme.text2);
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            styleviews::menuItem(painter, item);
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            styleviews::menuBarItem(painter, item);
        return;
    case CE_MenuBarEmptyArea:
        styleviews::menuBarGround(painter, rect);
        return;
    case CE_MenuEmptyArea:
        return;
    case CE_Splitter:
        painter->fillRect(rect, roleColor(QPalette::Mid));
        return;
    case CE_ProgressBarGroove:
        stylebars::progressGroove(painter, rect);
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            stylebars::progressContents(painter, bar);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void StewardStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox)
        stylefields::comboBox(painter, combo, widget);
    else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox)
        stylefields::spinBox(painter, spin, widget, this);
    else if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        stylebars::scrollBar(painter, bar, this, widget);
    else if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
             button && control == CC_ToolButton)
        stylebuttons::toolButton(painter, button, widget, this);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect StewardStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return visualRect(option->direction, option->rect, stylebars::scrollBarPart(bar, part));
    if (const auto place = stylefields::part(control, option, part))
        return *place;
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect StewardStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *panel = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return panel && panel->lineWidth > 0 ? option->rect.adjusted(7, 2, -7, -2) : option->rect;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

} // namespace steward

#include "moc_style.cpp"
