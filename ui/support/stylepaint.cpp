// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/stylepaint.h"

#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace steward::stylepaint {

namespace {

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

} // namespace

bool hasRole(const QWidget *widget, const char *role)
{
    return widget && widget->property("role").toString() == QLatin1StringView(role);
}

void frame(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line, qreal radius, int width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : Qt::NoBrush);
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const qreal inset = line.isValid() ? width / 2.0 : 0.0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter->restore();
}

void focus(QPainter *painter, const QRect &rect, qreal radius)
{
    frame(painter, rect, {}, currentTheme().accentLine, radius, 2);
}

void field(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Theme &theme = currentTheme();
    const bool enabled = on(option, QStyle::State_Enabled);
    const bool wrong = hasRole(widget, "error");
    const bool focused = on(option, QStyle::State_HasFocus) && enabled;
    const QColor line = wrong     ? theme.tone(Tone::Danger).text
                        : focused ? theme.accentLine
                                  : color(option, enabled ? QPalette::Dark : QPalette::Mid);
    frame(painter, option->rect, color(option, QPalette::Base), line, kRadius, wrong || focused ? 2 : 1);
}

QColor pushButtonText(const QStyleOptionButton *option, const QWidget *widget)
{
    const Theme &theme = currentTheme();
    if (!on(option, QStyle::State_Enabled))
        return theme.palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (hasRole(widget, "primary"))
        return theme.onAccent;
    if (hasRole(widget, "danger-primary"))
        return theme.onDangerButton;
    if (hasRole(widget, "danger"))
        return theme.tone(Tone::Danger).text;
    if (hasRole(widget, "link"))
        return color(option, QPalette::Link);
    return color(option, on(option, QStyle::State_On) ? QPalette::HighlightedText : QPalette::ButtonText);
}

void pushButton(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget)
{
    const Theme &theme = currentTheme();
    const bool down = on(option, QStyle::State_Sunken);
    const bool hover = on(option, QStyle::State_MouseOver);
    QColor fill = color(option, QPalette::Button);
    QColor line = color(option, QPalette::Mid);
    if (!on(option, QStyle::State_Enabled)) {
        fill = hasRole(widget, "link")
                   ? QColor()
                   : mixed(theme.palette.color(QPalette::Window), theme.palette.color(QPalette::Base), 0.3);
        line = hasRole(widget, "link") ? QColor() : line;
    } else if (hasRole(widget, "primary") || hasRole(widget, "danger-primary")) {
        fill = hasRole(widget, "primary") ? theme.accent : theme.dangerButton;
        if (down || hover)
            fill = mixed(fill, Qt::black, down ? 0.2 : 0.1);
        line = {};
    } else if (hasRole(widget, "link")) {
        fill = hover ? theme.hover : QColor();
        line = {};
    } else if (on(option, QStyle::State_On)) {
        fill = color(option, QPalette::Highlight);
        line = theme.accentLine;
    } else {
        if (hasRole(widget, "danger"))
            line = theme.tone(Tone::Danger).border;
        if (down || hover)
            fill = mixed(fill, color(option, QPalette::ButtonText), down ? 0.1 : 0.04);
    }
    frame(painter, option->rect, fill, line);
    if (on(option, QStyle::State_HasFocus) && on(option, QStyle::State_KeyboardFocusChange)) {
        // On the accent's own fill the accent line would not be seen: a gap of the page parts them.
        if (!line.isValid() && !hasRole(widget, "link"))
            frame(painter, option->rect.adjusted(2, 2, -2, -2), {}, theme.onAccent, kRadius - 2, 1);
        focus(painter, option->rect);
    }
}

void check(QPainter *painter, const QRect &rect, const QStyleOption *option)
{
    const Theme &theme = currentTheme();
    const bool set = on(option, QStyle::State_On), partly = on(option, QStyle::State_NoChange);
    const bool enabled = on(option, QStyle::State_Enabled);
    const QColor dark = theme.palette.color(enabled ? QPalette::Dark : QPalette::Mid);
    if (set || partly) {
        frame(painter, rect, enabled ? theme.accent : dark, {}, 3);
        icon(painter, rect, set ? "check" : "minus", theme.onAccent, rect.width() - 4);
    } else {
        frame(painter, rect, color(option, QPalette::Base), dark, 3);
    }
}

void radio(QPainter *painter, const QRect &rect, const QStyleOption *option)
{
    const Theme &theme = currentTheme();
    const bool enabled = on(option, QStyle::State_Enabled);
    const QColor dark = theme.palette.color(enabled ? QPalette::Dark : QPalette::Mid);
    const qreal radius = rect.width() / 2.0;
    if (on(option, QStyle::State_On)) {
        frame(painter, rect, enabled ? theme.accent : dark, {}, radius);
        const int third = rect.width() / 3;
        frame(painter, rect.adjusted(third, third, -third, -third), theme.onAccent, {}, radius);
    } else {
        frame(painter, rect, color(option, QPalette::Base), dark, radius);
    }
}

void toolButton(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Theme &theme = currentTheme();
    const bool down = on(option, QStyle::State_Sunken), set = on(option, QStyle::State_On);
    const bool hover = on(option, QStyle::State_MouseOver) && on(option, QStyle::State_Enabled);
    const bool framed = hasRole(widget, "chip") || hasRole(widget, "framed");
    if (set)
        frame(painter, option->rect, color(option, QPalette::Highlight), theme.accentLine);
    else if (framed)
        frame(painter, option->rect, hover ? theme.hover : color(option, QPalette::Button),
              color(option, QPalette::Mid));
    else if (down || hover)
        frame(painter, option->rect,
              mixed(theme.palette.color(QPalette::Window), theme.palette.color(QPalette::Text), down ? 0.14 : 0.07),
              {});
    if (on(option, QStyle::State_HasFocus) && on(option, QStyle::State_KeyboardFocusChange))
        focus(painter, option->rect);
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
        frame(painter, rect.adjusted(4, 1, -4, -1), theme.palette.color(QPalette::Highlight), {}, 4);
    const bool mirrored = option->direction == Qt::RightToLeft;
    const auto place = [&](const QRect &r) { return QStyle::visualRect(option->direction, rect, r); };
    const QColor text = theme.palette.color(on(option, QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled,
                                            selected ? QPalette::HighlightedText : QPalette::Text);
    const QRect lead(rect.left() + 12, rect.top(), 16, rect.height());
    if (option->checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option->checked)
            icon(painter, place(lead), "check", text, 16);
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
        icon(painter, place(QRect(rect.right() - 26, rect.top(), 16, rect.height())),
             mirrored ? "chevron-left" : "chevron-right", text, 14);
}

void icon(QPainter *painter, const QRect &rect, const char *name, const QColor &color, int size)
{
    const QPixmap pixmap = icons::pixmap(QLatin1StringView(name), color, size, painter->device()->devicePixelRatioF());
    painter->drawPixmap(QRect(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, size, size),
                        pixmap);
}

} // namespace steward::stylepaint
