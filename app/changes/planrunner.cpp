// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/planrunner.h"

#include "app/changes/writtenrows.h"
#include "app/net/transport.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

/// What every other step would meet as well.
bool isHindrance(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unauthorized:
    case Error::Kind::Forbidden:
    case Error::Kind::Offline:
    case Error::Kind::Tls:
    case Error::Kind::Keychain:
    case Error::Kind::RateLimited:
    case Error::Kind::Archive:
    case Error::Kind::Cancelled:
        return true;
    default:
        return false;
    }
}

/// Whether the service may have done it all the same. Rather once too often: looking costs a read.
bool mayHaveHappened(const Error &error, Effect effect)
{
    switch (error.kind) {
    case Error::Kind::UnknownOutcome:
    case Error::Kind::Timeout:
    case Error::Kind::Server:
    case Error::Kind::BadReply:
        return true;
    case Error::Kind::Cancelled:
    case Error::Kind::Offline: // a deletion that was repeated until it gave up
        return error.attempts > 0 && (effect == Effect::Remove || error.kind == Error::Kind::Cancelled);
    default:
        return false;
    }
}

/// Whether the answer that was lost held a secret.
bool hadSecret(const Operation &operation, const QJsonObject &arguments)
{
    return operation.makesSecret() && !arguments.value("create_service_account_only"_L1).toBool();
}

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

PlanRunner::PlanRunner(PlanRecord record, Room room, QObject *parent)
    : QObject(parent)
    , m_record(std::move(record))
    , m_room(std::move(room))
    , m_state(m_record.hasEnded() ? State::Ended : State::Idle)
{
    m_steady.start();
}

PlanRunner::~PlanRunner() = default;

void PlanRunner::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

void PlanRunner::setPhase(std::size_t index, StepPhase phase)
{
    m_record.steps[index].phase = phase;
    Q_EMIT stepChanged(static_cast<int>(index));
}

std::optional<std::chrono::seconds> PlanRunner::remaining() const
{
    if (m_state != State::Running)
        return std::nullopt;
    return remainingTime(m_record, m_pace, m_steady.elapsed(), m_room.transport.learnedRates(0));
}

void PlanRunner::start()
{
    if (m_state == State::Running || m_state == State::Ended)
        return;
    m_hindrance.reset();
    m_lists->clear();
    m_pace.start(m_steady.elapsed());
    setState(State::Running);
    if (!m_record.hasBegun()) {
        if (std::exchange(m_beginning, true))
            return;
        m_tasks.run(m_room.journal.begin(m_record.plan, m_tasks.token()),
                    [this](const Result<JournalEntry> &entry) { begun(entry); });
        return;
    }
    for (std::size_t i = 0; i < m_record.steps.size(); ++i) {
        if (m_record.steps[i].phase == StepPhase::Unknown && !m_record.steps[i].left) {
            ++m_underWay;
            settle(i, 0);
        }
    }
    pump();
}

void PlanRunner::begun(const Result<JournalEntry> &entry)
{
    m_beginning = false;
    if (!entry) {
        hinder(entry.error());
        return rest();
    }
    take(m_record, *entry);
    Q_EMIT stateChanged(); // only now it has begun
    pump();
}

void PlanRunner::pause()
{
    if (m_state != State::Running)
        return;
    setState(State::Pausing);
    pump();
}

void PlanRunner::abort()
{
    pause();
    for (auto wait = m_waits.begin(); wait != m_waits.end(); wait = m_waits.erase(wait)) {
        --m_underWay;
        setPhase(wait->first, StepPhase::Unknown);
    }
    m_requests.cancel();
    pump();
}

void PlanRunner::cancel()
{
    decide({}, u"cancel"_s);
}

void PlanRunner::dropRest()
{
    decide({}, u"drop"_s);
}

void PlanRunner::retry(const QString &stepId)
{
    decide(stepId, u"retry"_s);
}

void PlanRunner::applyAnyway(const QString &stepId)
{
    decide(stepId, u"anyway"_s);
}

void PlanRunner::drop(const QString &stepId)
{
    const StepState *state = m_record.state(stepId);
    decide(stepId, state && state->phase == StepPhase::Unknown ? u"leave"_s : u"drop"_s);
}

void PlanRunner::retryFailed()
{
    for (std::size_t i = 0; i < m_record.steps.size(); ++i) {
        const StepPhase phase = m_record.steps[i].phase;
        if (phase == StepPhase::Failed || (phase == StepPhase::Unknown && !m_record.steps[i].left))
            decide(m_record.plan.steps[i].id, u"retry"_s);
    }
}

void PlanRunner::decide(const QString &stepId, const QString &decision)
{
    if (m_state == State::Ended)
        return;
    if (const StepState *state = stepId.isEmpty() ? nullptr : m_record.state(stepId);
        state && (isFinal(*state) || state->phase == StepPhase::Checking || state->phase == StepPhase::Sending ||
                  state->phase == StepPhase::Settling))
        return; // nothing to decide about, or not yet
    m_tasks.run(m_room.journal.decide(m_record.plan, stepId, decision, m_tasks.token()),
                [this, decision](const Result<JournalEntry> &entry) {
                    if (!entry)
                        return hinder(entry.error());
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

std::optional<std::size_t> PlanRunner::nextStep() const
{
    for (std::size_t i = 0; i < m_record.steps.size(); ++i) {
        if (m_record.steps[i].phase != StepPhase::Waiting)
            continue;
        const QStringList needed = prerequisites(m_record.plan.steps[i]);
        const bool isFree = std::all_of(needed.begin(), needed.end(), [this](const QString &id) {
            const qsizetype at = m_record.plan.indexOf(id);
            return at >= 0 && isReached(m_record.steps[static_cast<std::size_t>(at)].phase);
        });
        if (isFree)
            return i;
    }
    return std::nullopt;
}

void PlanRunner::pump()
{
    while (m_state == State::Running && m_underWay < m_record.plan.parallel) {
        const auto next = nextStep();
        if (!next)
            break;
        ++m_underWay;
        check(*next);
    }
    if (m_underWay == 0)
        rest();
}

void PlanRunner::rest()
{
    if (m_record.hasBegun() && std::all_of(m_record.steps.begin(), m_record.steps.end(), isFinal))
        return finish();
    if (m_state == State::Running && !nextStep())
        setState(State::Deciding);
    else if (m_state == State::Pausing)
        setState(nextStep() || m_hindrance ? State::Paused : State::Deciding);
    else if (m_state == State::Running && m_hindrance)
        setState(State::Paused);
}

void PlanRunner::finish()
{
    if (m_state == State::Ended || std::exchange(m_ending, true))
        return;
    m_tasks.run(m_room.journal.end(m_record, m_tasks.token()), [this](const Result<JournalEntry> &entry) {
        m_ending = false;
        if (!entry) {
            hinder(entry.error());
            return setState(State::Paused);
        }
        take(m_record, *entry);
        setState(State::Ended);
    });
}

void PlanRunner::hinder(const Error &error)
{
    m_hindrance = error;
    if (m_state == State::Running)
        setState(State::Pausing);
    else
        Q_EMIT stateChanged();
}

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
                    if (m_state != State::Running) // aborted: looked up when it goes on
                        return putBack(index, StepPhase::Unknown, *m_record.steps[index].error);
                    settle(index, 0);
                });
}

void PlanRunner::settle(std::size_t index, std::size_t look)
{
    const Step &step = m_record.plan.steps[index];
    setPhase(index, StepPhase::Settling);
    m_requests.run(findOperation(step.operation)
                       ->observe(&m_room.transport, m_record.steps[index].sent, {m_requests.context(), {}}),
                   [this, index, look](const Result<Observation> &seen) { looked(index, look, seen); });
}

void PlanRunner::looked(std::size_t index, std::size_t look, const Result<Observation> &seen)
{
    StepState &state = m_record.steps[index];
    const Operation &operation = *findOperation(m_record.plan.steps[index].operation);
    if (!seen && isHindrance(seen.error()))
        return putBack(index, StepPhase::Unknown, seen.error());
    if (seen) {
        if (const auto effect = effectSeen(operation, state.sent, state.seen, *seen)) {
            state.answer = *effect;
            state.error.reset();
            state.secretLost = hadSecret(operation, state.sent);
            return reached(index, StepPhase::Done, true);
        }
    }
    if (look < m_room.settleTimes.waits.size()) {
        auto &timer = m_waits[index] = std::make_unique<QTimer>();
        timer->setSingleShot(true);
        connect(timer.get(), &QTimer::timeout, this, [this, index, look] {
            m_waits.extract(index).mapped().release()->deleteLater(); // it is calling us
            settle(index, look + 1);
        });
        timer->start(m_room.settleTimes.waits[look]);
        return;
    }
    if (!seen)
        return putBack(index, StepPhase::Unknown, seen.error());
    failed(index, state.error.value_or(fail(Error::Kind::UnknownOutcome).value()), true);
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
                    if (entry)
                        take(m_record, *entry);
                    else
                        hinder(entry.error());
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

std::optional<CreatedSecret> PlanRunner::takeSecret(const QString &stepId)
{
    auto node = m_secrets.extract(stepId);
    if (node.empty())
        return std::nullopt;
    return std::move(node.mapped());
}

} // namespace steward
