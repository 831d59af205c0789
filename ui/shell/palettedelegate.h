// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the palette's rows: headings, icon, name with the matches bold and underlined, detail in grey. GUI thread.
#pragma once

#include <QStyledItemDelegate>

namespace steward {

class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace steward
