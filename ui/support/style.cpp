// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/style.h"

#include "ui/support/figures.h"
#include "ui/support/icons.h"
#include "ui/support/stylepaint.h"
#include "ui/support/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace steward {

namespace {

constexpr int kIcon = 16;
constexpr int kIconGap = 7;
constexpr int kMenuMark = 20; ///< room for the chevron of a button with a menu

QColor roleColor(QPalette::ColorRole role)
{
    return currentTheme().palette.color(role);
}

void pushButtonLabel(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget, bool mnemonics)
{
    const QColor color = stylepaint::pushButtonText(option, widget);
    QRect rect = option->rect;
    if (option->features & QStyleOptionButton::HasMenu) {
        const QRect mark = QStyle::visualRect(
            option->direction, option->rect, QRect(rect.right() - kMenuMark - 4, rect.top(), kMenuMark, rect.height()));
        stylepaint::icon(painter, mark, "chevron-down", color, 14);
        rect = QStyle::visualRect(option->direction, option->rect, rect.adjusted(0, 0, -kMenuMark + 2, 0));
    }
    const int flags = int(Qt::TextSingleLine) | int(mnemonics ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const int textWidth = option->fontMetrics.size(flags, option->text).width();
    const int iconWidth = option->icon.isNull() ? 0 : kIcon;
    const int gap = iconWidth && !option->text.isEmpty() ? kIconGap : 0;
    int x = rect.left() + (rect.width() - textWidth - iconWidth - gap) / 2;
    if (iconWidth) {
        const QRect place = QStyle::visualRect(option->direction, rect, QRect(x, rect.top(), kIcon, rect.height()));
        const QPixmap pixmap = icons::tinted(option->icon, color, kIcon, painter->device()->devicePixelRatioF());
        painter->drawPixmap(QRect(place.x(), place.center().y() - kIcon / 2 + 1, kIcon, kIcon), pixmap);
        x += iconWidth + gap;
    }
    painter->setPen(color);
    painter->drawText(QStyle::visualRect(option->direction, rect, QRect(x, rect.top(), textWidth + 1, rect.height())),
                      flags | int(Qt::AlignVCenter), option->text);
}

void comboBox(QPainter *painter, const QStyleOptionComboBox *option, const QWidget *widget)
{
    stylepaint::field(painter, option, widget);
    const QRect mark(option->rect.right() - 24, option->rect.top(), 20, option->rect.height());
    stylepaint::icon(painter, QStyle::visualRect(option->direction, option->rect, mark), "chevron-down",
                     roleColor(option->state & QStyle::State_Enabled ? QPalette::Text : QPalette::Mid), 14);
}

void spinBox(QPainter *painter, const QStyleOptionSpinBox *option, const QWidget *widget, const QStyle *style)
{
    stylepaint::field(painter, option, widget);
    for (const auto part : {QStyle::SC_SpinBoxUp, QStyle::SC_SpinBoxDown}) {
        const bool up = part == QStyle::SC_SpinBoxUp;
        const bool usable =
            option->stepEnabled & (up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
        const bool hot = option->activeSubControls == part && option->state & QStyle::State_MouseOver;
        const QColor color = !usable ? roleColor(QPalette::Mid)
                             : hot   ? roleColor(QPalette::Text)
                                     : currentTheme().text2;
        stylepaint::icon(painter, style->subControlRect(QStyle::CC_SpinBox, option, part, widget),
                         up ? "chevron-up" : "chevron-down", color, 12);
    }
}

void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QStyle *style, const QWidget *widget)
{
    if (option->minimum == option->maximum)
        return;
    const bool hot = option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const int inset = hot ? 2 : 3;
    QRect handle = style->subControlRect(QStyle::CC_ScrollBar, option, QStyle::SC_ScrollBarSlider, widget);
    handle = option->orientation == Qt::Vertical ? handle.adjusted(inset, 2, -inset, -2)
                                                 : handle.adjusted(2, inset, -2, -inset);
    const QColor color =
        hot ? roleColor(QPalette::Dark) : roleColor(QPalette::Mid).darker(currentTheme().dark ? 80 : 110);
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

void toolButton(QPainter *painter, const QStyleOptionToolButton *option, const QWidget *widget, const QStyle *style)
{
    stylepaint::toolButton(painter, option, widget);
    QStyleOptionToolButton label = *option;
    label.features &= ~QStyleOptionToolButton::HasMenu;
    if (option->features & QStyleOptionToolButton::HasMenu && stylepaint::hasRole(widget, "framed")) {
        const QRect mark(option->rect.right() - kMenuMark, option->rect.top(), kMenuMark - 4, option->rect.height());
        stylepaint::icon(painter, QStyle::visualRect(option->direction, option->rect, mark), "chevron-down",
                         currentTheme().text2, 14);
        label.rect =
            QStyle::visualRect(option->direction, option->rect, option->rect.adjusted(0, 0, -kMenuMark + 4, 0));
    }
    if (option->toolButtonStyle == Qt::ToolButtonTextBesideIcon)
        label.rect = QStyle::visualRect(option->direction, option->rect, label.rect.adjusted(6, 0, 0, 0));
    style->drawControl(QStyle::CE_ToolButtonLabel, &label, painter, widget);
}

const char *arrow(QStyle::PrimitiveElement element)
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

StewardStyle::StewardStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

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

void StewardStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const QRect rect = option->rect;
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *panel = qstyleoption_cast<const QStyleOptionFrame *>(option); panel && panel->lineWidth > 0)
            stylepaint::field(painter, option, widget);
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
        stylepaint::check(painter, rect, option);
        return;
    case PE_IndicatorRadioButton:
        stylepaint::radio(painter, rect, option);
        return;
    case PE_PanelButtonTool:
        stylepaint::toolButton(painter, option, widget);
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
        stylepaint::icon(painter, rect, arrow(element), option->palette.color(QPalette::Text), qMin(14, rect.height()));
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
            stylepaint::pushButton(painter, button, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            pushButtonLabel(painter, button, widget, styleHint(SH_UnderlineShortcut, option, widget, nullptr));
        return;
    case CE_PushButton:
        drawControl(CE_PushButtonBevel, option, painter, widget);
        drawControl(CE_PushButtonLabel, option, painter, widget);
        return;
    case CE_HeaderSection:
        painter->fillRect(rect, roleColor(QPalette::AlternateBase));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), roleColor(QPalette::Mid));
        painter->fillRect(
            QRect(option->direction == Qt::RightToLeft ? rect.left() : rect.right(), rect.top(), 1, rect.height()),
            theme.grid);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(rect, roleColor(QPalette::AlternateBase));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), roleColor(QPalette::Mid));
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
        if (option->state & State_Selected)
            painter->fillRect(QRect(rect.left() + 4, rect.bottom() - 1, rect.width() - 8, 2), theme.accentLine);
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
            stylepaint::menuItem(painter, item);
        return;
    case CE_MenuEmptyArea:
        return;
    case CE_Splitter:
        painter->fillRect(rect, roleColor(QPalette::Mid));
        return;
    case CE_ProgressBarGroove:
        stylepaint::frame(painter, rect, roleColor(QPalette::Midlight), {}, rect.height() / 2.0);
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            const qint64 range = qint64(bar->maximum) - bar->minimum;
            const int width =
                range > 0 ? int(rect.width() * (qint64(bar->progress) - bar->minimum) / range) : rect.width() / 3;
            const QRect done(rect.left(), rect.top(), width, rect.height());
            if (width > 0)
                stylepaint::frame(painter, visualRect(bar->direction, rect, done), theme.accent, {},
                                  qMin(width, rect.height()) / 2.0);
        }
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void StewardStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox)
        comboBox(painter, combo, widget);
    else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox)
        spinBox(painter, spin, widget, this);
    else if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        scrollBar(painter, bar, this, widget);
    else if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
             button && control == CC_ToolButton)
        toolButton(painter, button, widget, this);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect StewardStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    const QRect rect = option->rect;
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return visualRect(option->direction, rect, scrollBarPart(bar, part));
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, rect, rect.adjusted(8, 2, -26, -2));
    if (control == CC_SpinBox) {
        const int half = rect.height() / 2;
        switch (part) {
        case SC_SpinBoxUp:
            return visualRect(option->direction, rect, QRect(rect.right() - 21, rect.top() + 2, 20, half - 2));
        case SC_SpinBoxDown:
            return visualRect(option->direction, rect, QRect(rect.right() - 21, rect.top() + half, 20, half - 2));
        case SC_SpinBoxEditField:
            return visualRect(option->direction, rect, rect.adjusted(8, 2, -22, -2));
        default:
            break;
        }
    }
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

QSize StewardStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    const bool small = widget && widget->property("small").toBool();
    const int height = small ? controlHeight(26, 8) : controlHeight();
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const int padding = stylepaint::hasRole(widget, "link") ? 6 : small ? 9 : 12;
        const bool icon = button && !button->icon.isNull() && !button->text.isEmpty();
        return {size.width() + 2 * padding + (icon ? kIconGap - 4 : 0), qMax(height, size.height())};
    }
    case CT_LineEdit:
        return {size.width() + 14, qMax(height, size.height())};
    case CT_ComboBox:
        return {size.width() + 40, qMax(height, size.height())};
    case CT_SpinBox:
        return {size.width() + 40, qMax(height, size.height())};
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool text = button && button->toolButtonStyle != Qt::ToolButtonIconOnly && !button->text.isEmpty();
        const bool mark =
            button && button->features & QStyleOptionToolButton::HasMenu && stylepaint::hasRole(widget, "framed");
        return {text ? size.width() + 16 + (mark ? kMenuMark : 0) : height, height};
    }
    case CT_HeaderSection:
        return {QProxyStyle::sizeFromContents(type, option, size, widget).width(), controlHeight(28, 10)};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty())
            return {size.width(), 9};
        const bool tab = item && item->text.contains(u'\t');
        return {size.width() + 38 + 20 + (tab ? 24 : 0), controlHeight(28, 10)};
    }
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
        return kIcon;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_HeaderMargin:
        return 8;
    case PM_FocusFrameHMargin:
        return 7; // item views add one: cells have 8
    case PM_MenuButtonIndicator:
        return kMenuMark;
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
