// SPDX-License-Identifier: GPL-3.0-or-later
// The sizes and habits of StewardStyle; what it draws stands in style.cpp.
#include "ui/support/figures.h"
#include "ui/support/style.h"
#include "ui/support/stylebuttons.h"
#include "ui/support/stylepaint.h"
#include "ui/support/styleviews.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStyleOption>

namespace steward {

void StewardStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QHeaderView *>(widget)) {
        widget->setFont(textFont(TextSize::Small, QFont::Medium));
    } else if (qobject_cast<QPushButton *>(widget)) {
        QFont font = widget->font();
        font.setWeight(QFont::Medium);
        widget->setFont(font);
    }
}

QSize StewardStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    const int height = stylepaint::isSmall(widget) ? controlHeight(26, 8) : controlHeight();
    switch (type) {
    case CT_PushButton:
        return stylebuttons::pushButtonSize(qstyleoption_cast<const QStyleOptionButton *>(option), size, widget);
    case CT_LineEdit:
        return {size.width() + 14, qMax(height, size.height())};
    case CT_ComboBox:
        return {size.width() + 40, qMax(height, size.height())};
    case CT_SpinBox:
        return {size.width() + 40, qMax(height, size.height())};
    case CT_ToolButton:
        return stylebuttons::toolButtonSize(qstyleoption_cast<const QStyleOptionToolButton *>(option), size, widget);
    case CT_HeaderSection:
        return {QProxyStyle::sizeFromContents(type, option, size, widget).width(), controlHeight(28, 10)};
    case CT_MenuItem:
        return styleviews::menuItemSize(qstyleoption_cast<const QStyleOptionMenuItem *>(option), size);
    case CT_MenuBarItem:
        return {size.width() + 18, controlHeight(28, 10)};
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

int StewardStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
    case PM_SplitterWidth:
    case PM_MenuPanelWidth:
    case PM_ToolBarSeparatorExtent:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuHMargin:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing:
    case PM_MenuBarVMargin:
    case PM_SubMenuOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_ScrollBarExtent:
        return 12;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return stylebuttons::kIcon;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_HeaderMargin:
    case PM_MenuBarHMargin:
        return 8;
    case PM_FocusFrameHMargin:
        return 7; // item views add one: cells have 8
    case PM_MenuButtonIndicator:
        return stylebuttons::kMenuMark;
    case PM_TabBarTabHSpace:
        return 24;
    case PM_TabBarTabVSpace:
        return 16;
    case PM_HeaderMarkSize:
        return 12;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int StewardStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Widget_Animation_Duration:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_SupportsSections:
        return 1;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace steward
