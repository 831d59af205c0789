// SPDX-License-Identifier: GPL-3.0-or-later
// The short confirmation for a plan of one or two steps: the same words as the plan's page, the name to be typed where
// one step is dangerous, and a button that says what happens. Once applied it stays until all is done; what fails is
// shown on the plan's page. Closing it stops nothing. Window-modal, by open(). GUI thread.
#pragma once

#include "app/async/taskscope.h"
#include "app/changes/planrunner.h"
#include "ui/plans/plandraft.h"
#include "ui/plans/planwords.h"

#include <QDialog>
#include <QPointer>

class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace steward {

class IconLabel;
class Session;
class TextLabel;
class TypedNameBox;

class ConfirmPlanDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Whether \a draft is short and harmless enough for it.
    [[nodiscard]] static bool suits(const PlanDraft &draft);
    /// \a runner: of session.changes(), not begun.
    ConfirmPlanDialog(Session &session, PlanRunner &runner, QWidget *parent = nullptr);
    ~ConfirmPlanDialog() override;
    Q_DISABLE_COPY_MOVE(ConfirmPlanDialog)

Q_SIGNALS:
    void pageWanted(); ///< by a person, or because a step needs one; the dialog closes

private:
    void build();
    void showSteps(); ///< anew, with what is known now
    void addStep(QVBoxLayout *column, int step);
    void refresh();
    void apply();
    void follow();
    [[nodiscard]] int stepWithName() const;

    Session &m_session;
    QPointer<PlanRunner> m_runner;
    PlanDraft m_draft;
    NameBook m_names;
    TypedNameBox *m_name;
    IconLabel *m_reasonIcon;
    TextLabel *m_reason;
    QProgressBar *m_bar;
    QPushButton *m_more, *m_cancel, *m_apply;
    QVBoxLayout *m_column;
    QWidget *m_steps = nullptr;
    TaskScope m_tasks; // last
};

} // namespace steward
