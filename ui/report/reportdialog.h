// SPDX-License-Identifier: GPL-3.0-or-later
// Which period the monthly report is of. Says at once whether its days are complete; one that is not is written only
// when a person has said so here. GUI thread.
#pragma once

#include "app/archive/spend/spendimport.h"
#include "app/async/taskscope.h"
#include "app/base/result.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace steward {

class PeriodPicker;
class Session;
class TextLabel;

class ReportDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Begins with the last budget period. \a session must outlive it.
    ReportDialog(Session &session, int budgetDay, QWidget *parent);

    [[nodiscard]] Period period() const;
    [[nodiscard]] bool allowsIncomplete() const;

private:
    void look();
    void show(const Result<std::vector<DayCoverage>> &coverage, int daysToCome);
    void check();

    Session &m_session;
    int m_budgetDay;
    PeriodPicker *m_period;
    TextLabel *m_state;
    QCheckBox *m_anyway;
    QPushButton *m_choose;
    bool m_known = false, m_complete = false;
    TaskScope m_tasks; // last
};

} // namespace steward
