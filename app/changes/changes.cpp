// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/changes.h"

namespace steward {

Changes::Changes(Transport &transport, Archive &archive, Organization &organization, const Clock &clock,
                 QString connectionId, QObject *parent)
    : QObject(parent)
    , m_rows(archive, organization, clock)
    , m_journal(archive, clock, std::move(connectionId))
    , m_archivePath(archive.path())
    , m_transport(transport)
{
}

Changes::~Changes() = default;

PlanRunner &Changes::add(PlanRecord record)
{
    PlanRunner &runner = *m_runners.emplace_back(std::make_unique<PlanRunner>(
        std::move(record), PlanRunner::Room{m_transport, m_journal, m_rows, m_settleTimes, m_archivePath}));
    connect(&runner, &PlanRunner::stateChanged, this, [this, &runner] {
        if (runner.state() != PlanRunner::State::Ended)
            return;
        // An undone plan is not undone again, and an undoing is not taken back by the same key: there is the journal.
        if (isOfProcess(runner.record().plan)) // what may be taken back, and how, the process knows
            return void(Q_EMIT ended(&runner));
        if (runner.record().plan.undoes.isEmpty() && !undoPlan(runner.record()).steps.empty())
            m_undoable = runner.record();
        else if (m_undoable && m_undoable->plan.id == runner.record().plan.undoes)
            m_undoable.reset();
        Q_EMIT undoableChanged();
        Q_EMIT ended(&runner);
    });
    Q_EMIT runnerAdded(&runner);
    return runner;
}

PlanRunner &Changes::prepare(Plan plan)
{
    return add(newRecord(std::move(plan)));
}

void Changes::release(PlanRunner &runner)
{
    const auto found =
        std::find_if(m_runners.begin(), m_runners.end(), [&runner](const auto &each) { return each.get() == &runner; });
    if (found == m_runners.end())
        return;
    const QString planId = runner.record().plan.id;
    found->release()->deleteLater(); // it may be calling
    m_runners.erase(found);
    Q_EMIT runnerRemoved(planId);
}

QList<PlanRunner *> Changes::runners() const
{
    QList<PlanRunner *> all;
    for (const auto &runner : m_runners)
        all += runner.get();
    return all;
}

PlanRunner *Changes::runner(const QString &planId) const
{
    for (const auto &runner : m_runners) {
        if (runner->record().plan.id == planId)
            return runner.get();
    }
    return nullptr;
}

std::optional<PlanHolder> Changes::holderOf(const QString &planId) const
{
    return PlanLease(m_archivePath, planId).holder();
}

const PlanRecord *Changes::undoable() const
{
    return m_undoable ? &*m_undoable : nullptr;
}

void Changes::takeUp()
{
    m_tasks.run(m_journal.read(JournalPart::Unfinished, m_tasks.token()),
                [this](const Result<std::vector<JournalEntry>> &entries) {
                    int plans = 0;
                    for (PlanRecord &record : entries ? replay(*entries) : std::vector<PlanRecord>()) {
                        if (record.hasEnded() || runner(record.plan.id))
                            continue;
                        add(std::move(record)).watchOthers();
                        ++plans;
                    }
                    Q_EMIT takenUp(plans);
                });
}

} // namespace steward
