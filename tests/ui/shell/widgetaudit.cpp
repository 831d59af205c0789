// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgetaudit.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

QString described(const QWidget *widget, const QString &what)
{
    QStringList path;
    for (const QWidget *each = widget; each && path.size() < 4; each = each->parentWidget())
        path.prepend(each->objectName().isEmpty() ? QString::fromLatin1(each->metaObject()->className())
                                                  : each->objectName());
    return path.join(u'/') + u": "_s + what;
}

/// Parts that Qt makes itself and speaks for by their owners.
bool isQtsOwn(const QWidget *widget)
{
    return widget->objectName().startsWith("qt_"_L1) || qobject_cast<const QScrollBar *>(widget) ||
           qobject_cast<const QComboBox *>(widget->parent()) || qobject_cast<const QHeaderView *>(widget) ||
           qobject_cast<const QSplitterHandle *>(widget) ||
           QLatin1StringView(widget->metaObject()->className()) == "QLineEditIconButton"_L1 ||
           QLatin1StringView(widget->metaObject()->className()) == "QTableCornerButton"_L1;
}

} // namespace

QStringList namelessControls(const QWidget &root)
{
    QStringList found;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        const bool usable = widget->focusPolicy() & Qt::TabFocus || qobject_cast<QAbstractButton *>(widget);
        if (!usable || !widget->isVisibleTo(&root) || isQtsOwn(widget) || widget->focusProxy())
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).isEmpty())
            found += described(widget, u"no accessible name"_s);
        if (widget->objectName().isEmpty())
            found += described(widget, u"no object name"_s);
    }
    return found;
}

QStringList cutOffTexts(const QWidget &root)
{
    QStringList found;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&root) || isQtsOwn(widget))
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *area = qobject_cast<const QScrollArea *>(widget);
        if (area && area->widget() && !area->horizontalScrollBar()->isVisible() &&
            area->widget()->width() > area->viewport()->width())
            found += described(area, u"needs %1, has %2"_s.arg(area->widget()->width()).arg(area->viewport()->width()));
        if (label && !label->text().isEmpty()) {
            const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            if (!label->wordWrap() && label->sizeHint().width() > label->width())
                found += described(
                    label,
                    u"“%1” needs %2, has %3"_s.arg(label->text()).arg(label->sizeHint().width()).arg(label->width()));
            if (needed > label->height() + 1)
                found += described(
                    label, u"“%1” needs a height of %2, has %3"_s.arg(label->text()).arg(needed).arg(label->height()));
        } else if (button && !button->text().isEmpty() && button->minimumSizeHint().width() > button->width()) {
            found += described(button, u"“%1” needs %2, has %3"_s.arg(button->text())
                                           .arg(button->minimumSizeHint().width())
                                           .arg(button->width()));
        }
    }
    return found;
}

} // namespace steward
