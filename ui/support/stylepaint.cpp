// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/stylepaint.h"

#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QPainter>
#include <QVariant>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace steward::stylepaint {

bool isSmall(const QWidget *widget)
{
    return widget && widget->property("small").toBool();
}

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

void icon(QPainter *painter, const QRect &rect, const char *name, const QColor &color, int size)
{
    const QPixmap pixmap = icons::pixmap(QLatin1StringView(name), color, size, painter->device()->devicePixelRatioF());
    painter->drawPixmap(QRect(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, size, size),
                        pixmap);
}

} // namespace steward::stylepaint
