// SPDX-License-Identifier: GPL-3.0-or-later
// One of the groups that cost something in the days looked at, found by typing any part of its name: what the Spend
// page is to be narrowed down to. The groups and their amounts are the answer to the page's own question, so that
// nothing is offered that would show nothing. GUI thread.
#pragma once

#include "app/async/taskscope.h"
#include "app/spend/several/spendbooks.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace steward {

class CellList;

class FilterDialog final : public QDialog
{
    Q_OBJECT
public:
    /// \a question: grouped by what is to be chosen, with the filters that hold beside it.
    FilterDialog(SpendBooks &books, SpendScope scope, SpendQuestion question, QWidget *parent);

    [[nodiscard]] SpendGrouping grouping() const { return m_grouping; }
    [[nodiscard]] const SpendGroup &chosen() const { return m_chosen; } ///< once it is accepted

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void take(const Result<SpendAnswer> &answer);
    void showRows();
    void choose(int row);
    [[nodiscard]] int currentRow() const;

    SpendGrouping m_grouping;
    std::vector<SpendGroup> m_groups; ///< largest amount first
    std::vector<int> m_found;         ///< of them, those that match what is typed
    SpendGroup m_chosen;
    QString m_state; ///< what stands there while nothing is found
    QLineEdit *m_field;
    CellList *m_list;
    QPushButton *m_choose = nullptr;
    TaskScope m_tasks; // last
};

} // namespace steward
