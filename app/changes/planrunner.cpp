// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/planrunner.h"

#include "app/net/transport.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

constexpr auto kWatch = std::chrono::seconds(1);

} // namespace

PlanRunner::PlanRunner(PlanRecord record, Room room, QObject *parent)
    : QObject(parent)
    , m_record(std::move(record))
    , m_room(std::move(room))
    , m_state(m_record.hasEnded() ? State::Ended : State::Idle)
    , m_lease(m_room.archivePath, m_record.plan.id)
{
    m_watch.setSingleShot(true);
    m_watch.setInterval(kWatch);
    connect(&m_watch, &QTimer::timeout, this, &PlanRunner::watch);
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
    if (!m_lease.take())
        return giveWay();
    setState(State::Running);
    if (std::exchange(m_starting, true))
        return;
    lead([this] {
        m_starting = false;
        if (m_state == State::Running) // else it was paused before it began
            goOn();
    });
}

void PlanRunner::goOn()
{
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
    note(*entry);
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
    giveBackAtRest();
}

void PlanRunner::finish()
{
    if (m_state == State::Ended || std::exchange(m_ending, true))
        return;
    m_tasks.run(m_room.journal.end(m_record, m_tasks.token()), [this](const Result<JournalEntry> &entry) {
        m_ending = false;
        if (!entry) {
            hinder(entry.error());
            setState(State::Paused);
            return giveBackAtRest();
        }
        note(*entry);
        take(m_record, *entry);
        m_lease.giveBack();
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

std::optional<CreatedSecret> PlanRunner::takeSecret(const QString &stepId)
{
    auto node = m_secrets.extract(stepId);
    if (node.empty())
        return std::nullopt;
    return std::move(node.mapped());
}

} // namespace steward

#include "moc_planrunner.cpp"
