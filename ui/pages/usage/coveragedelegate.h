// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the state of a day: a filled square (complete), a hatched one (provisional), an empty dashed one (missing), a
// cross (failed); a corner for a day that was restated. Shape first, colour after. GUI thread.
#pragma once

#include "app/archive/spend/spendimport.h"

#include <QStyledItemDelegate>

namespace steward {

class CoverageDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    static void drawState(QPainter &painter, const QRect &square, DayState state, bool restated);
};

/// What the signs mean, with how many days there are of each.
class CoverageLegend final : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    void setCounts(int complete, int provisional, int missing, int failed);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<std::pair<DayState, QString>> m_parts;
};

} // namespace steward
