// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/planlabels.h"

#include "app/changes/changes.h"
#include "app/session/localstore.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

/// Empty: it was not made.
QString projectOf(const PlanLabel &label, const PlanRecord &record)
{
    if (label.stepId.isEmpty())
        return label.projectId;
    const qsizetype index = record.plan.indexOf(label.stepId);
    if (index < 0 || index >= qsizetype(record.steps.size()))
        return {};
    const StepState &maker = record.steps[static_cast<std::size_t>(index)];
    return isReached(maker.phase) ? maker.answer.value("id"_L1).toString() : QString();
}

} // namespace

PlanLabels::PlanLabels(Changes &changes, LocalStore &local, const Organization &organization)
    : m_changes(changes)
    , m_local(local)
    , m_organization(organization)
{
}

void PlanLabels::follow()
{
    connect(&m_changes, &Changes::ended, this, [this](const PlanRunner *runner) { start(runner->record()); });
}

void PlanLabels::start(PlanRecord record)
{
    if (record.plan.labels.empty())
        return;
    m_tasks.run(set(std::move(record)), [this](const Result<> &result) {
        if (!result)
            Q_EMIT failed(result.error());
    });
}

QCoro::Task<Result<>> PlanLabels::set(PlanRecord record)
{
    Result<> first;
    for (const PlanLabel &label : record.plan.labels) {
        const QString projectId = projectOf(label, record);
        if (projectId.isEmpty())
            continue;
        ProjectLabel stored{projectId, {}, {}, {}};
        for (const ProjectLabel &each : m_organization.snapshot().local.labels) {
            if (each.projectId == projectId)
                stored = each;
        }
        if (!label.environment.isEmpty())
            stored.environment = label.environment;
        if (!label.costCentre.isEmpty())
            stored.costCentre = label.costCentre;
        const Result<> done = co_await m_local.setLabel(std::move(stored));
        if (first && !done)
            first = done;
    }
    co_return first;
}

} // namespace steward

#include "moc_planlabels.cpp"
