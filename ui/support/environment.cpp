// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/environment.h"

#include <QPainter>

namespace steward {

void drawEnvironmentGlyph(QPainter &painter, const QRectF &rect, EnvironmentClass environment, const QColor &color,
                          qreal size)
{
    const QPointF centre = rect.center();
    const qreal r = size / 2;
    const QRectF box(centre.x() - r, centre.y() - r, size, size);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const QPen outline(color, 1.5);
    switch (environment) {
    case EnvironmentClass::Production:
        painter.drawEllipse(box);
        break;
    case EnvironmentClass::Staging:
        painter.drawPie(box, -90 * 16, 180 * 16);
        painter.setPen(outline);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box.adjusted(0.75, 0.75, -0.75, -0.75));
        break;
    case EnvironmentClass::Development:
        painter.setPen(outline);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box.adjusted(0.75, 0.75, -0.75, -0.75));
        break;
    case EnvironmentClass::Analytics:
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5).toAlignedRect());
        break;
    case EnvironmentClass::Other:
        painter.drawRoundedRect(QRectF(centre.x() - r, centre.y() - 1, size, 2), 1, 1);
        break;
    }
    painter.restore();
}

} // namespace steward
