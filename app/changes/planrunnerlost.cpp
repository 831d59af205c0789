// SPDX-License-Identifier: GPL-3.0-or-later
// What PlanRunner does when an answer is lost: it looks again, and again, and never sends again.
#include "app/changes/outcomes.h"
#include "app/changes/planrunner.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

/// Whether the answer that was lost held a secret.
bool hadSecret(const Operation &operation, const QJsonObject &arguments)
{
    return operation.makesSecret() && !arguments.value("create_service_account_only"_L1).toBool();
}

} // namespace

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
    if (seen && seen->exists && !operation.canBeSeen(state.sent)) {
        setPhase(index, StepPhase::Unknown); // and another look would tell no more: a person decides
        return close(index, true);
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

} // namespace steward
