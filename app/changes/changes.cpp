// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/changes.h"

#include <algorithm>

namespace steward {

Changes::Changes(Transport &transport, Archive &archive, Organization &organization, const Clock &clock,
                 QString connectionId, QObject *parent)
    : QObject(parent)
    , m_rows(archive, organization, clock)
    , m_journal(archive, clock, std::move(connectionId))
    , m_archivePath(archive.path())
    , m_transport(transport)
    , m_others(m_archivePath)
{
    connect(&m_others, &PlanWatch::changed, this, &Changes::lookForOthers);
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
                    m_others.start();
                    lookForOthers(); // what was begun while the journal was read
                    Q_EMIT takenUp(plans);
                });
}

void Changes::lookForOthers()
{
    QStringList unknown = PlanLease::filesBeside(m_archivePath);
    for (const auto &runner : m_runners) {
        if (unknown.removeOne(PlanLease::fileOf(m_archivePath, runner->record().plan.id)) && !runner->isMoving())
            runner->watchOthers();
    }
    unknown.removeIf([this](const QString &lease) { return m_ofProcesses.contains(lease); });
    // What others have begun and left already has no lease; while we apply plans ourselves it can wait.
    const bool canWait = std::any_of(m_runners.begin(), m_runners.end(),
                                     [](const auto &runner) { return runner->isMoving(); });
    if ((unknown.empty() && canWait) || std::exchange(m_looking, true))
        return;
    m_tasks.run(m_journal.read(JournalPart::Unfinished, m_tasks.token()),
                [this](const Result<std::vector<JournalEntry>> &entries) {
                    m_looking = false;
                    if (entries)
                        takeIn(*entries);
                });
}

void Changes::takeIn(const std::vector<JournalEntry> &unfinished)
{
    QSet<QString> known;
    bool isAbandoned = false;
    for (PlanRecord &record : replay(unfinished)) {
        const QString lease = PlanLease::fileOf(m_archivePath, record.plan.id);
        if (isOfProcess(record.plan)) // its process shows it
            m_ofProcesses.insert(lease);
        if (isOfProcess(record.plan) || record.hasEnded() || runner(record.plan.id))
            continue;
        PlanRunner &added = add(std::move(record));
        added.watchOthers();
        isAbandoned = isAbandoned || !added.holder();
    }
    if (isAbandoned)
        Q_EMIT abandonedFound();
    // A lease before its plan is in the journal. One that was left behind is cleared away by asking for its holder.
    const QStringList leases = PlanLease::filesBeside(m_archivePath);
    for (const auto &runner : m_runners)
        known.insert(PlanLease::fileOf(m_archivePath, runner->record().plan.id));
    if (std::any_of(leases.begin(), leases.end(), [&](const QString &lease) {
            return !known.contains(lease) && !m_ofProcesses.contains(lease) && PlanLease::isHeld(lease);
        }))
        m_others.again();
}

} // namespace steward

#include "moc_changes.cpp"
