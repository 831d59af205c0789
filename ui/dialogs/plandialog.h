// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for what a plan is made of, and proposes the plan: nothing is sent from a dialog. Its button is usable when a
// plan can be made; where not, the reason stands beside it. Deletes itself when closed. GUI thread.
#pragma once

#include "app/changes/plan.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace steward {

class TextLabel;

class PlanDialog : public QDialog
{
    Q_OBJECT
public:
    ~PlanDialog() override;
    Q_DISABLE_COPY_MOVE(PlanDialog)

    void accept() override;

Q_SIGNALS:
    void planProposed(const steward::Plan &plan);

protected:
    /// \a subject: what or whom it is about, under the title; may be empty.
    PlanDialog(const QString &name, const QString &title, const QString &subject, QWidget *parent);
    void setForm(QWidget *form);
    void setHindrance(const QString &why); ///< empty: a plan can be made
    void setVerb(const QString &text);     ///< on the button; empty: "Show the plan"
    void setBusy(bool busy);               ///< something is being read; for whoever waits for the dialog
    [[nodiscard]] virtual Plan plan() const = 0;

private:
    QVBoxLayout *m_column;
    TextLabel *m_hindrance;
    QPushButton *m_show;
};

} // namespace steward
