// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/contactsheet.h"

#include "ui/support/figures.h"
#include "ui/support/theme.h"

#include <QPainter>

namespace steward {

QPixmap ContactSheet::make(std::span<const Entry> entries, bool dark)
{
    constexpr int kColumns = 4, kMargin = 16, kCaption = 22;
    constexpr QSize kThumb(480, 300);
    const Theme &theme = dark ? Theme::dark_() : Theme::light();
    const int rows = (int(entries.size()) + kColumns - 1) / kColumns;
    QPixmap sheet(kMargin + kColumns * (kThumb.width() + kMargin),
                  kMargin + rows * (kThumb.height() + kCaption + kMargin));
    sheet.fill(theme.palette.color(QPalette::Mid));
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setFont(textFont(TextSize::Small));
    painter.setPen(theme.palette.color(QPalette::WindowText));
    for (int i = 0; i < int(entries.size()); ++i) {
        const QPoint at(kMargin + i % kColumns * (kThumb.width() + kMargin),
                        kMargin + i / kColumns * (kThumb.height() + kCaption + kMargin));
        QPixmap picture = entries[size_t(i)].picture;
        picture.setDevicePixelRatio(1.0);
        const QPixmap small = picture.scaled(kThumb, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        painter.drawPixmap(at, small);
        painter.drawText(QRect(at.x(), at.y() + kThumb.height(), kThumb.width(), kCaption), int(Qt::AlignVCenter),
                         entries[size_t(i)].name);
    }
    return sheet;
}

} // namespace steward
