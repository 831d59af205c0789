// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/stylefields.h"

#include "ui/support/stylepaint.h"
#include "ui/support/theme.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>

namespace steward::stylefields {

namespace {

bool on(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

QColor color(const QStyleOption *option, QPalette::ColorRole role)
{
    return option->palette.color(role);
}

} // namespace

void field(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Theme &theme = currentTheme();
    const bool enabled = on(option, QStyle::State_Enabled);
    const bool wrong = stylepaint::hasRole(widget, "error");
    const bool focused = on(option, QStyle::State_HasFocus) && enabled;
    const QColor line = wrong     ? theme.tone(Tone::Danger).text
                        : focused ? theme.accentLine
                                  : color(option, enabled ? QPalette::Dark : QPalette::Mid);
    stylepaint::frame(painter, option->rect, color(option, QPalette::Base), line, stylepaint::kRadius,
                      wrong || focused ? 2 : 1);
}

void comboBox(QPainter *painter, const QStyleOptionComboBox *option, const QWidget *widget)
{
    field(painter, option, widget);
    const QRect mark(option->rect.right() - 24, option->rect.top(), 20, option->rect.height());
    stylepaint::icon(
        painter, QStyle::visualRect(option->direction, option->rect, mark), "chevron-down",
        currentTheme().palette.color(option->state & QStyle::State_Enabled ? QPalette::Text : QPalette::Mid), 14);
}

void spinBox(QPainter *painter, const QStyleOptionSpinBox *option, const QWidget *widget, const QStyle *style)
{
    field(painter, option, widget);
    for (const auto part : {QStyle::SC_SpinBoxUp, QStyle::SC_SpinBoxDown}) {
        const bool up = part == QStyle::SC_SpinBoxUp;
        const bool usable =
            option->stepEnabled & (up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
        const bool hot = option->activeSubControls == part && option->state & QStyle::State_MouseOver;
        const QColor color = !usable ? currentTheme().palette.color(QPalette::Mid)
                             : hot   ? currentTheme().palette.color(QPalette::Text)
                                     : currentTheme().text2;
        stylepaint::icon(painter, style->subControlRect(QStyle::CC_SpinBox, option, part, widget),
                         up ? "chevron-up" : "chevron-down", color, 12);
    }
}

std::optional<QRect> part(QStyle::ComplexControl control, const QStyleOption *option, QStyle::SubControl part)
{
    const QRect rect = option->rect;
    const int half = rect.height() / 2;
    QRect place;
    if (control == QStyle::CC_ComboBox && part == QStyle::SC_ComboBoxEditField)
        place = rect.adjusted(8, 2, -26, -2);
    else if (control == QStyle::CC_SpinBox && part == QStyle::SC_SpinBoxUp)
        place = QRect(rect.right() - 21, rect.top() + 2, 20, half - 2);
    else if (control == QStyle::CC_SpinBox && part == QStyle::SC_SpinBoxDown)
        place = QRect(rect.right() - 21, rect.top() + half, 20, half - 2);
    else if (control == QStyle::CC_SpinBox && part == QStyle::SC_SpinBoxEditField)
        place = rect.adjusted(8, 2, -22, -2);
    else
        return std::nullopt;
    return QStyle::visualRect(option->direction, rect, place);
}

} // namespace steward::stylefields
