// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usage/usagemarkdelegate.h"

#include "ui/pages/usage/usagemodel.h"
#include "ui/support/celldelegate.h"
#include "ui/support/figures.h"
#include "ui/support/theme.h"

#include <QPainter>

namespace steward {

void UsageMarkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = currentTheme();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, option.palette.highlight());
    painter->setPen(theme.grid);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const int color = index.data(UsageModel::ColorRole).toInt();
    QRect square(option.rect.left() + CellDelegate::kPageMargin, 0, 16, 16);
    square.moveTop(option.rect.center().y() - 7);
    const QColor fill = theme.series[size_t(color)];
    painter->fillRect(square, fill);
    painter->setFont(textFont(TextSize::Caption, QFont::DemiBold));
    painter->setPen(contrastRatio(fill, Qt::white) > contrastRatio(fill, Qt::black) ? Qt::white : Qt::black);
    painter->drawText(square, Qt::AlignCenter, index.data(Qt::DisplayRole).toString());
}

} // namespace steward

#include "moc_usagemarkdelegate.cpp"
