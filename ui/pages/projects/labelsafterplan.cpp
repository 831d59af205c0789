// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/projects/labelsafterplan.h"

#include "app/changes/changes.h"
#include "app/session/localstore.h"
#include "app/session/session.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

LabelsAfterPlan::LabelsAfterPlan(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session.changes(), &Changes::ended, this, [this](const PlanRunner *runner) { ended(*runner); });
}

void LabelsAfterPlan::want(const QString &planId, const std::vector<BlueprintLabel> &labels)
{
    if (!planId.isEmpty()) {
        m_waiting.insert(planId, labels);
        return;
    }
    for (const BlueprintLabel &label : labels)
        set(label.projectId, label);
}

void LabelsAfterPlan::ended(const PlanRunner &runner)
{
    const PlanRecord &record = runner.record();
    for (const BlueprintLabel &label : m_waiting.take(record.plan.id)) {
        // Of a project that there was: the person has wanted the plan, whatever has become of its steps.
        QString projectId = label.projectId;
        if (!label.stepId.isEmpty()) {
            const qsizetype step = record.plan.indexOf(label.stepId);
            const bool made = step >= 0 && isReached(record.steps[static_cast<std::size_t>(step)].phase);
            projectId = made ? record.steps[static_cast<std::size_t>(step)].answer.value("id"_L1).toString() : QString();
        }
        if (!projectId.isEmpty())
            set(projectId, label);
    }
}

void LabelsAfterPlan::set(const QString &projectId, const BlueprintLabel &label)
{
    ProjectLabel stored{projectId, {}, {}, {}};
    for (const ProjectLabel &each : m_session.organization().snapshot().local.labels) {
        if (each.projectId == projectId)
            stored = each;
    }
    if (!label.environment.isEmpty())
        stored.environment = label.environment;
    if (!label.costCentre.isEmpty())
        stored.costCentre = label.costCentre;
    m_tasks.run(m_session.local().setLabel(stored), [this](const Result<> &result) {
        if (!result)
            Q_EMIT failed(result.error());
    });
}

} // namespace steward
