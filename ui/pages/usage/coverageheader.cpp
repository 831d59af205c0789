// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usage/coverageheader.h"

#include "ui/support/figures.h"
#include "ui/support/theme.h"

#include <QPainter>

namespace steward {

void CoverageHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = currentTheme();
    painter->fillRect(rect, theme.palette.alternateBase());
    painter->setFont(textFont(TextSize::Caption));
    painter->setPen(theme.text2);
    const bool days = orientation() == Qt::Horizontal;
    painter->drawText(days ? rect : rect.adjusted(6, 0, 0, 0),
                      days ? int(Qt::AlignCenter) : int(Qt::AlignLeft | Qt::AlignVCenter),
                      model()->headerData(section, orientation(), Qt::DisplayRole).toString());
}

} // namespace steward

#include "moc_coverageheader.cpp"
