// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/stylebuttons.h"

#include "ui/support/figures.h"
#include "ui/support/icons.h"
#include "ui/support/stylepaint.h"
#include "ui/support/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace steward::stylebuttons {

namespace {

constexpr int kIconGap = 7;

bool on(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

QColor color(const QStyleOption *option, QPalette::ColorRole role)
{
    return option->palette.color(role);
}

QColor mixed(const QColor &a, const QColor &b, qreal part)
{
    return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * part),
                            float(a.greenF() + (b.greenF() - a.greenF()) * part),
                            float(a.blueF() + (b.blueF() - a.blueF()) * part));
}

int heightOf(const QWidget *widget)
{
    return stylepaint::isSmall(widget) ? controlHeight(26, 8) : controlHeight();
}

/// Colour of text and icon on a push button of its role and state.
QColor pushButtonText(const QStyleOptionButton *option, const QWidget *widget)
{
    const Theme &theme = currentTheme();
    if (!on(option, QStyle::State_Enabled))
        return theme.palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (stylepaint::hasRole(widget, "primary"))
        return theme.onAccent;
    if (stylepaint::hasRole(widget, "danger-primary"))
        return theme.onDangerButton;
    if (stylepaint::hasRole(widget, "danger"))
        return theme.tone(Tone::Danger).text;
    if (stylepaint::hasRole(widget, "link"))
        return color(option, QPalette::Link);
    return color(option, on(option, QStyle::State_On) ? QPalette::HighlightedText : QPalette::ButtonText);
}

} // namespace

void pushButton(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget)
{
    const Theme &theme = currentTheme();
    const bool down = on(option, QStyle::State_Sunken);
    const bool hover = on(option, QStyle::State_MouseOver);
    QColor fill = color(option, QPalette::Button);
    QColor line = color(option, QPalette::Mid);
    if (!on(option, QStyle::State_Enabled)) {
        fill = stylepaint::hasRole(widget, "link")
                   ? QColor()
                   : mixed(theme.palette.color(QPalette::Window), theme.palette.color(QPalette::Base), 0.3);
        line = stylepaint::hasRole(widget, "link") ? QColor() : line;
    } else if (stylepaint::hasRole(widget, "primary") || stylepaint::hasRole(widget, "danger-primary")) {
        fill = stylepaint::hasRole(widget, "primary") ? theme.accent : theme.dangerButton;
        if (down || hover)
            fill = mixed(fill, Qt::black, down ? 0.2 : 0.1);
        line = QColor(); // not {}, which would be Qt::color0: white
    } else if (stylepaint::hasRole(widget, "link")) {
        fill = hover ? theme.hover : QColor();
        line = QColor(); // not {}, which would be Qt::color0: white
    } else if (on(option, QStyle::State_On)) {
        fill = color(option, QPalette::Highlight);
        line = theme.accentLine;
    } else {
        if (stylepaint::hasRole(widget, "danger"))
            line = theme.tone(Tone::Danger).border;
        if (down || hover)
            fill = mixed(fill, color(option, QPalette::ButtonText), down ? 0.1 : 0.04);
    }
    // In high contrast the fill does not tell that it is on.
    const int width = on(option, QStyle::State_On) && theme.contrast ? 3 : 1;
    stylepaint::frame(painter, option->rect, fill, line, stylepaint::kRadius, width);
    if (on(option, QStyle::State_HasFocus) && on(option, QStyle::State_KeyboardFocusChange)) {
        // On the accent's own fill the accent line would not be seen: a gap of the page parts them.
        if (!line.isValid() && !stylepaint::hasRole(widget, "link"))
            stylepaint::frame(painter, option->rect.adjusted(2, 2, -2, -2), {}, theme.onAccent, stylepaint::kRadius - 2,
                              1);
        stylepaint::focus(painter, option->rect);
    }
}

void pushButtonLabel(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget, bool mnemonics)
{
    const QColor color = pushButtonText(option, widget);
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

QSize pushButtonSize(const QStyleOptionButton *option, const QSize &contents, const QWidget *widget)
{
    const int padding = stylepaint::hasRole(widget, "link") ? 6 : stylepaint::isSmall(widget) ? 9 : 12;
    const bool icon = option && !option->icon.isNull() && !option->text.isEmpty();
    return {contents.width() + 2 * padding + (icon ? kIconGap - 4 : 0), qMax(heightOf(widget), contents.height())};
}

void toolButtonPanel(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Theme &theme = currentTheme();
    const bool down = on(option, QStyle::State_Sunken), set = on(option, QStyle::State_On);
    const bool hover = on(option, QStyle::State_MouseOver) && on(option, QStyle::State_Enabled);
    const bool framed = stylepaint::hasRole(widget, "chip") || stylepaint::hasRole(widget, "framed");
    if (set)
        stylepaint::frame(painter, option->rect, color(option, QPalette::Highlight), theme.accentLine,
                          stylepaint::kRadius, theme.contrast ? 3 : 1);
    else if (framed)
        stylepaint::frame(painter, option->rect, hover ? theme.hover : color(option, QPalette::Button),
                          color(option, QPalette::Mid));
    else if (down || hover)
        stylepaint::frame(
            painter, option->rect,
            mixed(theme.palette.color(QPalette::Window), theme.palette.color(QPalette::Text), down ? 0.14 : 0.07), {});
    if (on(option, QStyle::State_HasFocus) && on(option, QStyle::State_KeyboardFocusChange))
        stylepaint::focus(painter, option->rect);
}

void toolButton(QPainter *painter, const QStyleOptionToolButton *option, const QWidget *widget, const QStyle *style)
{
    toolButtonPanel(painter, option, widget);
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

QSize toolButtonSize(const QStyleOptionToolButton *option, const QSize &contents, const QWidget *widget)
{
    const bool text = option && option->toolButtonStyle != Qt::ToolButtonIconOnly && !option->text.isEmpty();
    const bool mark =
        option && option->features & QStyleOptionToolButton::HasMenu && stylepaint::hasRole(widget, "framed");
    const int height = heightOf(widget);
    return {text ? contents.width() + 16 + (mark ? kMenuMark : 0) : height, height};
}

void check(QPainter *painter, const QRect &rect, const QStyleOption *option)
{
    const Theme &theme = currentTheme();
    const bool set = on(option, QStyle::State_On), partly = on(option, QStyle::State_NoChange);
    const bool enabled = on(option, QStyle::State_Enabled);
    const QColor dark = theme.palette.color(enabled ? QPalette::Dark : QPalette::Mid);
    if (set || partly) {
        stylepaint::frame(painter, rect, enabled ? theme.accent : dark, {}, 3);
        stylepaint::icon(painter, rect, set ? "check" : "minus", theme.onAccent, rect.width() - 4);
    } else {
        stylepaint::frame(painter, rect, color(option, QPalette::Base), dark, 3);
    }
}

void radio(QPainter *painter, const QRect &rect, const QStyleOption *option)
{
    const Theme &theme = currentTheme();
    const bool enabled = on(option, QStyle::State_Enabled);
    const QColor dark = theme.palette.color(enabled ? QPalette::Dark : QPalette::Mid);
    const qreal radius = rect.width() / 2.0;
    if (on(option, QStyle::State_On)) {
        stylepaint::frame(painter, rect, enabled ? theme.accent : dark, {}, radius);
        const int third = rect.width() / 3;
        stylepaint::frame(painter, rect.adjusted(third, third, -third, -third), theme.onAccent, {}, radius);
    } else {
        stylepaint::frame(painter, rect, color(option, QPalette::Base), dark, radius);
    }
}

} // namespace steward::stylebuttons
