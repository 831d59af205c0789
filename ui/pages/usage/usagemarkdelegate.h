// SPDX-License-Identifier: GPL-3.0-or-later
// The colour and the letter of a group that has a series in the chart: the table is the chart's legend. GUI thread.
#pragma once

#include <QStyledItemDelegate>

namespace steward {

class UsageMarkDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace steward
