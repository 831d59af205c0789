// SPDX-License-Identifier: GPL-3.0-or-later
// 'What would it have cost with another model?': the use of one model, or of all, in some days of one project, or of
// all, at the prices of another model. An estimate, and it says so, with what it assumes and what it leaves out. It
// follows the prices. It may outlive no session. GUI thread.
#pragma once

#include "app/async/taskscope.h"
#include "app/spend/prices/pricereading.h"
#include "app/spend/spendchoice.h"
#include "ui/support/cell.h"

#include <QDialog>

class QComboBox;
class QStackedWidget;

namespace steward {

class ChoiceBox;
class DataTable;
class EmptyState;
class PeriodPicker;
class Session;
class TextLabel;
class TotalRow;
class WhatIfModel;

class WhatIfDialog final : public QDialog
{
    Q_OBJECT
public:
    /// \a start: the days that are looked at first. \a projectId: empty: all projects.
    WhatIfDialog(Session &session, int budgetDay, const SpendRange &start, const QString &projectId,
                 QWidget *parent = nullptr);
    /// Of this budget period and all projects; on top of \a parent's window, and deleted when it is closed.
    static void openOver(Session &session, int budgetDay, QWidget *parent);

    [[nodiscard]] WhatIfQuestion question() const; ///< as it is chosen

private:
    void layOut();
    void fillTargets();
    void askNames();
    void askModels();
    void ask();
    void take(const WhatIfQuestion &question, const Result<WhatIfByProject> &answer);
    void showAnswer(const WhatIfQuestion &question, const WhatIf &all);
    void tellAssumptions(const WhatIfQuestion &question, const WhatIf &all);
    [[nodiscard]] Cell cellAt(int row, int column) const;

    Session &m_session;
    int m_budgetDay;
    QString m_startProject;
    WhatIfModel *m_model;
    QHash<QString, QString> m_names; ///< of projects
    ChoiceBox *m_project;
    PeriodPicker *m_period;
    QComboBox *m_from, *m_to;
    TextLabel *m_answer, *m_assumptions, *m_left;
    DataTable *m_table;
    TotalRow *m_total;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    int m_asked = 0, m_modelsAsked = 0;
    TaskScope m_tasks; // last
};

} // namespace steward
