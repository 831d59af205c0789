// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/cellgraphs.h"

#include "ui/support/figures.h"

#include <algorithm>
#include <numeric>
#include <QPainter>
#include <QPainterPath>

namespace steward::cellgraphs {

QString swatchLetter(int place)
{
    return place < kRest ? QString(QChar(u'A' + place)) : QString(QChar(u'·'));
}

void drawSwatch(QPainter &painter, const QRect &rect, int place)
{
    const Theme &theme = currentTheme();
    const QColor ground = theme.series[static_cast<size_t>(std::clamp(place, 0, kRest))];
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect, 3, 3);
    const QColor white(Qt::white), ink(0x10, 0x14, 0x1A);
    painter.setPen(contrastRatio(ground, white) >= contrastRatio(ground, ink) ? white : ink);
    painter.setFont(textFont(TextSize::Caption, QFont::DemiBold));
    painter.drawText(rect, int(Qt::AlignCenter), swatchLetter(place));
    painter.restore();
}

void drawBar(QPainter &painter, const QRect &rect, double part, std::optional<Tone> tone, bool selected)
{
    const Theme &theme = currentTheme();
    const QRectF track(rect.left(), rect.center().y() - kBarHeight / 2 + 1, rect.width(), kBarHeight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.palette.color(QPalette::Midlight));
    painter.drawRoundedRect(track, 3, 3);
    QRectF filled = track;
    filled.setWidth(track.width() * std::clamp(part, 0.0, 1.0));
    if (filled.width() >= 1) {
        painter.setBrush(tone ? theme.tone(*tone).text : selected ? theme.accentLine : theme.spark);
        painter.drawRoundedRect(filled, 3, 3);
    }
    painter.restore();
}

void drawSpark(QPainter &painter, const QRect &rect, const std::vector<double> &values, bool selected)
{
    if (values.size() < 2)
        return;
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    double low = *least, high = *most;
    if (const double wanted = 0.7 * std::abs(mean); high - low < wanted) {
        const double middle = (high + low) / 2;
        low = middle - wanted / 2;
        high = middle + wanted / 2;
    }
    const QRectF area = QRectF(rect).adjusted(2, 7, -4, -7);
    QPolygonF line;
    for (size_t i = 0; i < values.size(); ++i) {
        const double x = area.left() + area.width() * static_cast<double>(i) / static_cast<double>(values.size() - 1);
        const double y = high > low ? area.bottom() - area.height() * (values[i] - low) / (high - low) : area.bottom();
        line << QPointF(x, y);
    }
    const QColor color = selected ? currentTheme().accentLine : currentTheme().spark;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(line.back(), 2.2, 2.2);
    painter.restore();
}

} // namespace steward::cellgraphs
