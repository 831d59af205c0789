// SPDX-License-Identifier: GPL-3.0-or-later
// CellDelegate draws every cell of every table from the parts its model gives as CellRole: text, second line, pills,
// avatar, glyph. One rule for what gives way when there is no room. Rows have one height. GUI thread.
#pragma once

#include <QStyledItemDelegate>

namespace steward {

struct Cell;

class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// Margins of the cell's content; the first and last column of a table take the page's margin.
    static constexpr int kMargin = 8;
    static constexpr int kPageMargin = 16;
    /// Room of the figure beside a bar, in \a font: that of "100.0 %", so that bars begin together, or of a longer one.
    [[nodiscard]] static int barFigure(const QString &text, const QFont &font);

private:
    [[nodiscard]] QRect contentRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

/// Width that \a cell would need to be shown in full, without margins.
[[nodiscard]] int naturalWidth(const Cell &cell);
/// The tooltip of a cell as plain text made safe for QToolTip; empty when there is nothing to add.
[[nodiscard]] QString toolTipFor(const Cell &cell, int room);

} // namespace steward
