// SPDX-License-Identifier: GPL-3.0-or-later
// Draws one line of a plan: check box or state, number, sentence, what is to be known of it, and the way back or the
// state at the end. Every row has one height, so that a thousand of them lay out at once. GUI thread.
#pragma once

#include <QStyledItemDelegate>

namespace steward {

struct PlanLine;

class PlanStepDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// Where the check box of \a row stands; for clicks.
    [[nodiscard]] static QRect boxRect(const QRect &row, Qt::LayoutDirection direction);
    /// Where the arrow of a run's line stands.
    [[nodiscard]] static QRect arrowRect(const QRect &row, Qt::LayoutDirection direction);
};

} // namespace steward
