// SPDX-License-Identifier: GPL-3.0-or-later
// What PlanRunner does with one step: look, record, send, record what came of it.
#include "app/changes/outcomes.h"
#include "app/changes/planrunner.h"
#include "app/changes/writtenrows.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

/// What was known before \a step, and what the plan has made by the same operation since: a namesake of the plan's own
/// making is nobody else's doing.
QJsonObject withOwnNamesakes(const PlanRecord &record, const Step &step)
{
    QJsonObject before = step.before;
    QJsonArray known = before.value("alike"_L1).toArray();
    for (std::size_t i = 0; i < record.steps.size(); ++i) {
        if (record.steps[i].phase == StepPhase::Done && record.plan.steps[i].operation == step.operation)
            known.append(record.steps[i].answer.value("id"_L1));
    }
    before.insert("alike"_L1, known);
    return before;
}

} // namespace

void PlanRunner::check(std::size_t index)
{
    const Step &step = m_record.plan.steps[index];
    const Operation *operation = findOperation(step.operation);
    const auto arguments = m_record.resolvedArguments(step);
    if (!operation || !arguments)
        return failed(index, fail(Error::Kind::Internal, u"arguments"_s).value(), false);
    m_record.steps[index].sent = *arguments;
    setPhase(index, StepPhase::Checking);
    m_requests.run(operation->observe(&m_room.transport, *arguments, {m_requests.context(), m_lists}),
                   [this, index](const Result<Observation> &seen) { checked(index, seen); });
}

void PlanRunner::checked(std::size_t index, const Result<Observation> &seen)
{
    StepState &state = m_record.steps[index];
    if (!seen) {
        if (isHindrance(seen.error()))
            return putBack(index, StepPhase::Waiting, seen.error());
        return failed(index, seen.error(), false);
    }
    const Step &step = m_record.plan.steps[index];
    const Operation &operation = *findOperation(step.operation);
    Judgement judgement = judged(operation, state.sent, step.before, *seen);
    if (judgement.verdict == Judgement::Verdict::Changed && operation.effect() == Effect::Create)
        judgement = judged(operation, state.sent, withOwnNamesakes(m_record, step), *seen);
    state.seen = *seen;
    switch (judgement.verdict) {
    case Judgement::Verdict::Reached:
        state.answer = seen->state;
        return reached(index, StepPhase::Reached, false);
    case Judgement::Verdict::Changed:
        if (state.anyway)
            break;
        state.differences = judgement.differences;
        setPhase(index, StepPhase::Changed);
        return close(index, false);
    case Judgement::Verdict::Ready:
        break;
    }
    send(index);
}

void PlanRunner::send(std::size_t index)
{
    setPhase(index, StepPhase::Sending);
    const Step &step = m_record.plan.steps[index];
    m_tasks.run(m_room.journal.send(m_record.plan, step, m_record.steps[index], m_tasks.token()),
                [this, index](const Result<JournalEntry> &entry) {
                    if (!entry) // what the journal does not know is not sent
                        return putBack(index, StepPhase::Waiting, entry.error());
                    note(*entry);
                    m_record.steps[index].open = true;
                    const Operation *operation = findOperation(m_record.plan.steps[index].operation);
                    OpContext ctx = m_requests.context();
                    const auto requestId = std::make_shared<QString>();
                    ctx.requestId = requestId;
                    m_requests.run(operation->send(&m_room.transport, m_record.steps[index].sent, std::move(ctx)),
                                   [this, index, requestId](Result<StepAnswer> answer) {
                                       answered(index, std::move(answer), *requestId);
                                   });
                });
}

void PlanRunner::answered(std::size_t index, Result<StepAnswer> answer, const QString &requestId)
{
    StepState &state = m_record.steps[index];
    const Step &step = m_record.plan.steps[index];
    const Operation *operation = findOperation(step.operation);
    state.error.reset();
    if (answer) {
        state.answer = answer->value;
        state.requestId = requestId;
        if (answer->secret)
            m_secrets.insert_or_assign(step.id, *std::move(answer->secret));
        return reached(index, StepPhase::Done, false);
    }
    const Error error = answer.error();
    state.requestId = error.requestId;
    if (operation->isReached(error))
        return reached(index, StepPhase::Reached, false);
    if (!mayHaveHappened(error, operation->effect()))
        return failed(index, error, false);
    state.error = error;
    state.phase = StepPhase::Unknown; // what the journal is to say
    m_tasks.run(m_room.journal.answer(m_record.plan, step, state, false, m_tasks.token()),
                [this, index](const Result<JournalEntry> &entry) {
                    if (!entry)
                        return putBack(index, StepPhase::Unknown, entry.error());
                    note(*entry);
                    if (m_state != State::Running) // aborted: looked up when it goes on
                        return putBack(index, StepPhase::Unknown, *m_record.steps[index].error);
                    settle(index, 0);
                });
}

void PlanRunner::reached(std::size_t index, StepPhase phase, bool settled)
{
    StepState &state = m_record.steps[index];
    const Operation &operation = *findOperation(m_record.plan.steps[index].operation);
    if (phase == StepPhase::Done || operation.effect() == Effect::Remove || !state.answer.isEmpty())
        operation.keep(m_room.rows, {state.sent, state.seen.state, state.answer});
    setPhase(index, phase);
    close(index, settled);
}

void PlanRunner::failed(std::size_t index, const Error &error, bool settled)
{
    m_record.steps[index].error = error;
    setPhase(index, StepPhase::Failed);
    if (isHindrance(error))
        hinder(error);
    close(index, settled);
}

void PlanRunner::close(std::size_t index, bool settled)
{
    const Step &step = m_record.plan.steps[index];
    m_tasks.run(m_room.journal.answer(m_record.plan, step, m_record.steps[index], settled, m_tasks.token()),
                [this, index](const Result<JournalEntry> &entry) {
                    --m_underWay;
                    m_pace.stepEnded(m_steady.elapsed());
                    if (entry) {
                        note(*entry);
                        take(m_record, *entry);
                    } else {
                        hinder(entry.error());
                    }
                    Q_EMIT stepChanged(static_cast<int>(index));
                    const QString &id = m_record.plan.steps[index].id;
                    if (hasSecret(id))
                        Q_EMIT secretReady(id);
                    pump();
                });
}

void PlanRunner::putBack(std::size_t index, StepPhase phase, const Error &error)
{
    --m_underWay;
    setPhase(index, phase);
    hinder(error);
    pump();
}

} // namespace steward
