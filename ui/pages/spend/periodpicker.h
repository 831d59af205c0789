// SPDX-License-Identifier: GPL-3.0-or-later
// Which days: one step back, a menu of the usual ranges with any range at its end, one step on. All days are UTC. GUI
// thread.
#pragma once

#include "app/spend/spendchoice.h"

#include <QMenu>
#include <QPushButton>

namespace steward {

class PeriodPicker final : public QWidget
{
    Q_OBJECT
public:
    explicit PeriodPicker(QWidget *parent = nullptr);

    void setRange(const SpendRange &range, UnixSeconds now, int budgetDay);
    [[nodiscard]] const SpendRange &range() const { return m_range; }

Q_SIGNALS:
    void rangeChosen();

private:
    void choose(const SpendRange &range);
    void fillMenu();
    void askRange();
    [[nodiscard]] QPushButton *stepButton(const QString &name, QLatin1StringView icon, const QString &words, int by);

    SpendRange m_range;
    UnixSeconds m_now = 0;
    int m_budgetDay = 1;
    QPushButton *m_before, *m_days, *m_after;
    QMenu m_menu;
};

} // namespace steward
