// SPDX-License-Identifier: GPL-3.0-or-later
// 'Filter': by what spend can be narrowed down, whatever it is grouped by. What cannot be told of the days looked at is
// not offered and says why; what is an estimate is called so. GUI thread.
#pragma once

#include "app/spend/filteroffer.h"

#include <QMenu>
#include <QPushButton>

namespace steward {

class FilterButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit FilterButton(QWidget *parent = nullptr);
    /// \a trail: what one has gone down into.
    void setFacts(const FilterFacts &facts, const std::vector<SpendFilter> &trail);

Q_SIGNALS:
    void asked(steward::SpendGrouping grouping);

private:
    void dress(QAction &action, SpendGrouping grouping, FilterOffer offer, int usageMissingDays);

    QMenu m_menu;
    QHash<int, QAction *> m_actions; ///< by grouping
};

} // namespace steward
