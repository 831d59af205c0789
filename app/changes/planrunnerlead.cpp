// SPDX-License-Identifier: GPL-3.0-or-later
// How PlanRunner shares a plan with other processes: one leads and decides, the others watch.
#include "app/changes/planrunner.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

/// \a then, once what others have done to the plan since is in the record. The lease is held.
void PlanRunner::lead(std::function<void()> then)
{
    setHolder({});
    m_watch.stop();
    const bool isLeading = isMoving() && m_underWay > 0;
    m_waiting.push_back(std::move(then));
    if (m_reading)
        return;
    const auto goOnAll = [this] {
        for (const auto &each : std::exchange(m_waiting, {}))
            each();
        giveBackAtRest();
    };
    if (isLeading || m_deciding > 0 || m_ending || m_beginning || m_room.archivePath.isEmpty())
        return goOnAll(); // it was held all the time
    m_reading = true;
    m_tasks.run(m_room.journal.readPlan(m_record.plan.id, m_tasks.token()),
                [this, goOnAll](const Result<std::vector<JournalEntry>> &entries) {
                    m_reading = false;
                    if (!entries) {
                        m_waiting.clear();
                        m_starting = false;
                        hinder(entries.error());
                        return rest();
                    }
                    catchUp(*entries);
                    if (m_record.hasEnded()) {
                        m_waiting.clear();
                        m_starting = false;
                        m_lease.giveBack();
                        return setState(State::Ended);
                    }
                    goOnAll();
                });
}

/// Another process has the lease.
void PlanRunner::giveWay()
{
    setHolder(m_lease.holder().value_or(PlanHolder())); // nothing: it has ended this moment, and the next look says so
    Error error;
    error.kind = Error::Kind::Conflict;
    error.operation = u"plan.apply"_s;
    error.detail = u"held"_s;
    m_hindrance = error;
    m_watch.start();
    if (m_state == State::Paused)
        Q_EMIT stateChanged();
    else
        setState(State::Paused);
}

void PlanRunner::setHolder(std::optional<PlanHolder> holder)
{
    m_holder = std::move(holder);
    for (const std::size_t step : setElsewhere(m_record, m_holder.has_value()))
        Q_EMIT stepChanged(static_cast<int>(step));
}

void PlanRunner::giveBackAtRest()
{
    if (m_underWay == 0 && m_deciding == 0 && !m_reading && !m_ending && !m_beginning && m_state != State::Running)
        m_lease.giveBack();
}

void PlanRunner::catchUp(const std::vector<JournalEntry> &entries)
{
    if (entries.empty() || entries.back().number <= m_known)
        return;
    std::vector<PlanRecord> told = replay(entries);
    if (told.empty())
        return;
    m_known = entries.back().number;
    m_record = std::move(told.front());
    (void)setElsewhere(m_record, m_holder.has_value()); // each step is told of
    for (std::size_t i = 0; i < m_record.steps.size(); ++i)
        Q_EMIT stepChanged(static_cast<int>(i));
}

void PlanRunner::watchOthers()
{
    if (!m_lease.isHeld() && m_state != State::Ended && m_lease.holder())
        giveWay();
}

void PlanRunner::watch()
{
    if (!m_holder || m_lease.isHeld())
        return;
    // Asked for before the journal is: what it writes before it goes is then among what is read.
    m_tasks.run(m_room.journal.readPlan(m_record.plan.id, m_tasks.token()),
                [this, holder = m_lease.holder()](const Result<std::vector<JournalEntry>> &entries) {
                    if (!m_holder || m_lease.isHeld())
                        return;
                    if (entries)
                        catchUp(*entries);
                    if (m_record.hasEnded()) {
                        setHolder({});
                        m_hindrance.reset();
                        return setState(State::Ended);
                    }
                    const auto now = m_lease.holder();
                    if (holder || now) { // it may have written since
                        setHolder(now ? now : holder);
                        m_watch.start();
                        return void(Q_EMIT stateChanged());
                    }
                    setHolder({});
                    m_hindrance.reset();
                    if (m_state == State::Paused && m_record.hasBegun())
                        return setState(State::Idle); // as one that is found in the journal: whoever wants takes over
                    Q_EMIT stateChanged();
                });
}

void PlanRunner::decide(const QString &stepId, const QString &decision)
{
    if (m_state == State::Ended)
        return;
    if (!m_lease.take())
        return giveWay();
    lead([this, stepId, decision] { record(stepId, decision); });
}

void PlanRunner::record(const QString &stepId, const QString &decision)
{
    if (m_state == State::Ended)
        return;
    if (const StepState *state = stepId.isEmpty() ? nullptr : m_record.state(stepId);
        state && (isFinal(*state) || state->phase == StepPhase::Checking || state->phase == StepPhase::Sending ||
                  state->phase == StepPhase::Settling))
        return; // nothing to decide about, or not yet
    ++m_deciding;
    m_tasks.run(m_room.journal.decide(m_record.plan, stepId, decision, m_tasks.token()),
                [this, decision](const Result<JournalEntry> &entry) {
                    --m_deciding;
                    if (!entry) {
                        hinder(entry.error());
                        return giveBackAtRest();
                    }
                    note(*entry);
                    take(m_record, *entry);
                    m_lists->clear();
                    for (std::size_t i = 0; i < m_record.steps.size(); ++i)
                        Q_EMIT stepChanged(static_cast<int>(i));
                    const bool goesOn = decision == "retry"_L1 || decision == "anyway"_L1;
                    if (goesOn && m_state != State::Running)
                        return start();
                    // After a cancellation the plan ends, even out of a pause.
                    if (!goesOn && m_underWay == 0)
                        return rest();
                    pump();
                });
}

} // namespace steward
