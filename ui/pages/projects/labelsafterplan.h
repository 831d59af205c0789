// SPDX-License-Identifier: GPL-3.0-or-later
// Class and cost centre that a blueprint brings are Steward's own and no part of a plan: they are set when the plan has
// made its projects, and of none that it did not make. Forgotten with the session. Child of the Projects page. GUI
// thread.
#pragma once

#include "app/async/taskscope.h"
#include "app/planning/blueprintplan.h"

#include <QObject>

namespace steward {

class PlanRunner;
class Session;

class LabelsAfterPlan final : public QObject
{
    Q_OBJECT
public:
    LabelsAfterPlan(Session &session, QObject *parent);
    /// \a planId empty: at once.
    void want(const QString &planId, const std::vector<BlueprintLabel> &labels);

Q_SIGNALS:
    void failed(const steward::Error &error);

private:
    void ended(const PlanRunner &runner);
    void set(const QString &projectId, const BlueprintLabel &label);
    Session &m_session;
    QHash<QString, std::vector<BlueprintLabel>> m_waiting; ///< by plan
    TaskScope m_tasks;                                     // last
};

} // namespace steward
