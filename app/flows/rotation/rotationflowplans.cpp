// SPDX-License-Identifier: GPL-3.0-or-later
// What a rotation changes at the service: a plan is announced in the rotation's journal, begun, followed to its end
// and read; after a crash it is found again by its id.
#include "app/changes/changes.h"
#include "app/flows/rotation/rotationflow.h"
#include "app/flows/rotation/rotationplans.h"
#include "app/organization/keyrow.h"
#include "app/organization/organization.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

struct RotationFlowText
{
    Q_DECLARE_TR_FUNCTIONS(RotationFlowText)
};

constexpr int kMostCreations = 3;

/// The key that the last step of a creation has made.
RotationNewKey madeKey(const PlanRecord &record, const Rotation &rotation)
{
    const Step &step = record.plan.steps.back();
    const StepState &state = record.steps.back();
    RotationNewKey key;
    key.id = state.answer.value("id"_L1).toString();
    key.name = state.answer.value("name"_L1).toString(rotation.target.keyName);
    key.tail = keyTail(state.answer.value("redacted_value"_L1).toString());
    key.accountId =
        state.sent.value("service_account_id"_L1).toString(step.arguments.value("service_account_id"_L1).toString());
    key.accountName = rotation.target.accountName;
    return key;
}

/// What the service said to the first step that did not go; empty: every step was reached.
std::optional<Error> failureOf(const PlanRecord &record)
{
    for (const StepState &state : record.steps) {
        if (!isReached(state.phase))
            return state.error.value_or(fail(Error::Kind::UnknownOutcome, phaseId(state.phase)).value());
    }
    return std::nullopt;
}

QString textOf(const Error &error)
{
    if (!error.serverText.isEmpty())
        return error.serverText;
    return error.detail.isEmpty() ? u"HTTP %1"_s.arg(error.httpStatus) : error.detail;
}

/// The service has no such operation, or not for this key.
bool isNotAvailable(const Error &error)
{
    return error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Refused;
}

} // namespace

void RotationFlow::run(RotationPurpose purpose, Plan plan, const QString &keyId)
{
    const RotationPending pending{purpose, plan.id, keyId};
    append(rotationevent::planned(pending), [this, plan = std::move(plan)]() mutable {
        PlanRunner &runner = m_room.changes.prepare(std::move(plan));
        follow(runner);
        runner.start();
    });
}

void RotationFlow::follow(PlanRunner &runner)
{
    m_runner = &runner;
    connect(&runner, &PlanRunner::stateChanged, this, &RotationFlow::runnerChanged);
    connect(&runner, &PlanRunner::stepChanged, this, &RotationFlow::changed);
}

void RotationFlow::runnerChanged()
{
    if (!m_runner)
        return;
    // What a person would have to decide about single steps is decided here: nothing is forced, the rest is let be, and
    // the person sees what the service said. A lost answer that cannot be looked up yet waits.
    if (m_runner->state() == PlanRunner::State::Deciding && m_runner->record().count(StepPhase::Unknown) == 0) {
        m_runner->dropRest();
        return;
    }
    if (m_runner->state() != PlanRunner::State::Ended) {
        Q_EMIT changed();
        return;
    }
    PlanRunner &runner = *m_runner;
    disconnect(&runner, nullptr, this, nullptr);
    m_runner = nullptr;
    const PlanRecord record = runner.record();
    std::optional<CreatedSecret> secret = runner.takeSecret(record.plan.steps.back().id);
    m_room.changes.release(runner);
    planEnded(record, std::move(secret));
}

void RotationFlow::planEnded(const PlanRecord &record, std::optional<CreatedSecret> secret)
{
    if (!m_rotation.pending || m_rotation.pending->planId != record.plan.id)
        return;
    rotationevent::Ended ended;
    ended.pending = *m_rotation.pending;
    const RotationPurpose purpose = ended.pending.purpose;
    const std::optional<Error> failure = failureOf(record);
    const bool reached = !failure;
    if (failure) {
        ended.outcome = rotationevent::Ended::Outcome::Failed;
        ended.error = textOf(*failure);
    } else if (purpose == RotationPurpose::Create) {
        ended.newKey = madeKey(record, m_rotation);
        if (secret)
            ended.newKey->tail = secret->value.tail();
        // Its secret is nowhere: the answer was lost, or the program ended before anybody had it.
        ended.newKey->secretLost = !secret;
    } else if (purpose == RotationPurpose::SoftStop || purpose == RotationPurpose::LiftStop) {
        ended.expiresAt = m_room.clock.now() + record.steps.back().sent.value("expires_in_seconds"_L1).toInteger();
    }
    if (secret)
        m_secret = std::move(secret);
    const bool isUnavailable = failure && purpose == RotationPurpose::SoftStop && isNotAvailable(*failure);
    append(rotationevent::ended(ended), [this, purpose, reached, isUnavailable, failure] {
        if (isUnavailable)
            append(rotationevent::softStop(Rotation::SoftStop::Unavailable, textOf(*failure)));
        else if (failure)
            Q_EMIT problem(*failure);
        goOn(purpose, reached);
    });
}

void RotationFlow::goOn(RotationPurpose purpose, bool reached)
{
    const Then after = std::exchange(m_afterPlan, {});
    if (!reached)
        return;
    if (after)
        return after();
    if (purpose == RotationPurpose::Create) {
        if (m_secret)
            Q_EMIT secretReady();
        else if (m_creations < kMostCreations)
            removeLost();
        refresh();
    } else if (purpose == RotationPurpose::Delete) {
        refresh();
    }
}

void RotationFlow::create()
{
    if (m_rotation.lostKey())
        return removeLost();
    ++m_creations;
    run(RotationPurpose::Create, rotationplan::createKey(m_rotation, origin()));
}

/// The key that nobody has the secret of goes, and another is made. One whose secret was given to somebody is looked at
/// first: it may be at work.
void RotationFlow::removeLost()
{
    const auto removal = [this] {
        const RotationNewKey *lost = m_rotation.lostKey();
        if (!lost)
            return;
        m_afterPlan = [this] { create(); };
        run(RotationPurpose::RemoveLost, rotationplan::removeKey(m_rotation, lost->id, lost->name, origin()), lost->id);
    };
    if (m_rotation.handovers.empty())
        return removal();
    readEvidence([this, removal] {
        const RotationNewKey *lost = m_rotation.lostKey();
        if (lost && m_evidence.traffic.of(lost->id).requests > 0)
            Q_EMIT problem(fail(Error::Kind::BadInput, u"used"_s).value());
        else
            removal();
    });
}

void RotationFlow::deleteNow()
{
    run(RotationPurpose::Delete,
        rotationplan::removeKey(m_rotation, m_rotation.key.id, m_rotation.key.label(), origin()), m_rotation.key.id);
}

Result<> RotationFlow::limitProject(qint64 cents)
{
    if (cents < 1)
        return fail(Error::Kind::BadInput, u"length"_s);
    // Beside everything else: a plan of its own that nothing of the rotation waits for.
    m_room.changes.prepare(rotationplan::limit(m_rotation, cents, origin())).start();
    return {};
}

void RotationFlow::retryPlan()
{
    if (!m_runner)
        return;
    if (m_runner->record().count(StepPhase::Unknown) > 0 && m_runner->state() == PlanRunner::State::Deciding)
        m_runner->retryFailed();
    else
        m_runner->start();
}

void RotationFlow::dropPlan()
{
    if (m_runner)
        m_runner->dropRest();
}

void RotationFlow::takeUp(const std::vector<PlanRecord> &records)
{
    if (m_rotation.isClosed() || !m_room.mayLead())
        return;
    if (m_rotation.pending) {
        const QString planId = m_rotation.pending->planId;
        if (PlanRunner *runner = m_room.changes.runner(planId)) {
            m_creations = kMostCreations; // what follows is for a person to begin
            follow(*runner);
            runner->start();
            return;
        }
        const auto found = std::find_if(records.begin(), records.end(),
                                        [&planId](const PlanRecord &each) { return each.plan.id == planId; });
        m_creations = kMostCreations;
        if (found != records.end())
            return planEnded(*found, {});
        append(rotationevent::ended({*m_rotation.pending, rotationevent::Ended::Outcome::Unbegun, {}, {}, 0}));
        return;
    }
    // The secret was in the memory of a program that is no more. Where it was given to somebody, they say what became
    // of it; else nobody has it.
    const RotationNewKey *key = m_rotation.currentKey();
    if (key && !m_rotation.handedOver && m_rotation.handovers.empty())
        append(rotationevent::secretLost(key->id, u"ended"_s));
    refresh();
}

void RotationFlow::close(bool cancelled, const QString &note)
{
    QStringList remains;
    if (cancelled && !m_rotation.isDeleted())
        remains += RotationFlowText::tr("The old key %1 works as before.").arg(m_rotation.key.label());
    if (cancelled && m_rotation.softStop == Rotation::SoftStop::Set && !m_rotation.isDeleted())
        remains +=
            RotationFlowText::tr("The old key expires at %1 UTC; the service cannot take that back.")
                .arg(QDateTime::fromSecsSinceEpoch(m_rotation.oldExpiresAt, Qt::UTC).toString(u"yyyy-MM-dd HH:mm"));
    for (const RotationNewKey &key : m_rotation.newKeys) {
        if (cancelled && !key.removed)
            remains += RotationFlowText::tr("The new key %1 …%2 is there.").arg(key.name, key.tail);
    }
    UnixSeconds nextDue = 0;
    const auto environment = static_cast<std::size_t>(m_rotation.key.environmentClass());
    if (const int days = m_room.organization.policy().keyMaxAgeDays.at(environment); !cancelled && days > 0)
        nextDue = m_room.clock.now() + qint64(days) * 24 * 3600;
    append(rotationevent::closed(cancelled, note.trimmed(), remains, nextDue), [this, cancelled] {
        m_secret.reset();
        if (!cancelled)
            handOverInventory();
    });
}

/// Systems and notes are of what the key is used for, not of the key: they follow its successor.
void RotationFlow::handOverInventory()
{
    const RotationNewKey *successor = m_rotation.currentKey();
    if (!successor)
        return;
    std::vector<KeySystem> systems;
    for (const RotationSystem &each : m_rotation.systems) {
        systems.push_back({0, successor->id, each.name, each.environment, each.owner, each.secretLocation,
                           each.howChanged, each.note});
    }
    QString text;
    for (const KeyNote &note : m_room.organization.snapshot().local.notes) {
        if (note.keyId == m_rotation.key.id)
            text = note.note;
    }
    m_tasks.run(m_room.keepInventory(successor->id, std::move(systems), text), [this](const Result<> &done) {
        if (!done)
            Q_EMIT problem(done.error());
    });
}

} // namespace steward
