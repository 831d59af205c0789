// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/focusareas.h"

#include <algorithm>
#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>

namespace steward::focusareas {

namespace {

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus;
}

/// The area itself or the first widget in it that the tab key would reach.
QWidget *entrance(QWidget *area)
{
    if (!area->isVisible())
        return nullptr;
    if (takesFocus(area))
        return area;
    const auto inside = area->findChildren<QWidget *>();
    const auto found = std::ranges::find_if(inside, takesFocus);
    return found == inside.end() ? nullptr : *found;
}

} // namespace

QList<QWidget *> ofPage(const QWidget &page)
{
    QList<QWidget *> found;
    bool field = false;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        const bool inside = std::ranges::any_of(found, [&](const QWidget *area) { return area->isAncestorOf(widget); });
        if (inside || qobject_cast<QHeaderView *>(widget))
            continue;
        if (qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QScrollArea *>(widget)) {
            found.append(widget);
        } else if (!field && qobject_cast<QLineEdit *>(widget)) {
            field = true;
            found.append(widget);
        }
    }
    return found;
}

void step(const QList<QWidget *> &areas, bool next)
{
    QList<QWidget *> doors;
    qsizetype at = -1;
    const QWidget *focus = QApplication::focusWidget();
    for (QWidget *area : areas) {
        QWidget *door = entrance(area);
        if (!door)
            continue;
        if (focus && (area == focus || area->isAncestorOf(focus)))
            at = doors.size();
        doors.append(door);
    }
    if (doors.isEmpty())
        return;
    if (at < 0)
        at = next ? -1 : 0;
    doors[(at + (next ? 1 : -1) + doors.size()) % doors.size()]->setFocus(Qt::ShortcutFocusReason);
}

} // namespace steward::focusareas
