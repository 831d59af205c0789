// SPDX-License-Identifier: GPL-3.0-or-later
// The list of a plan's steps: one tab stop, arrows inside; a click on a box or Space leaves a step out or takes it in;
// a click on an arrow, Left and Right fold and unfold a run. GUI thread.
#pragma once

#include <QListView>

namespace steward {

class PlanStepsModel;

class PlanList final : public QListView
{
    Q_OBJECT
public:
    explicit PlanList(PlanStepsModel &steps, QWidget *parent = nullptr);

    [[nodiscard]] int currentStep() const; ///< -1: none
    void goToStep(int step);

Q_SIGNALS:
    void currentStepChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool toggleAt(const QPoint &at);
    void fold(const QModelIndex &index, bool folded);
    PlanStepsModel &m_steps;
};

} // namespace steward
