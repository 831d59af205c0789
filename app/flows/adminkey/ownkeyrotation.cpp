// SPDX-License-Identifier: GPL-3.0-or-later
// From the beginning to the change-over; what follows a failure or a crash is in ownkeyreturn.cpp.
#include "app/flows/adminkey/ownkeyrotation.h"

#include "app/changes/changes.h"
#include "app/net/keycheck.h"
#include "app/net/transport.h"
#include "app/organization/keyrow.h"
#include "app/organization/organization.h"
#include "app/planning/keyplans.h"
#include "app/resources/adminkeys/adminkeysapi.h"
#include "app/secrets/secretstore.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

constexpr int kMostCreations = 3;

/// The new key reads, writes, and is of the same organization: it sees the old one.
QCoro::Task<Result<>> proof(Transport *transport, QString oldKeyId, OpContext ctx)
{
    if (const Result<> read = co_await checkReadAccess(*transport, ctx); !read)
        co_return read;
    if (co_await checkWriteAccess(*transport, ctx) == WriteAccess::Refused)
        co_return fail(Error::Kind::Forbidden, u"write"_s);
    const Result<AdminKey> old = co_await AdminKeysApi(*transport).get(std::move(oldKeyId), std::move(ctx));
    if (!old)
        co_return Failure(old.error());
    co_return Result<>();
}

} // namespace

OwnKeyRotation::OwnKeyRotation(Room room, QObject *parent)
    : QObject(parent)
    , m_room(std::move(room))
{
}

OwnKeyRotation::~OwnKeyRotation() = default;

std::optional<AdminKey> OwnKeyRotation::ownKey() const
{
    std::optional<AdminKey> found;
    for (const AdminKey &key : m_room.organization.snapshot().adminKeys) {
        if (m_room.keyTail().isEmpty() || keyTail(key.redactedValue) != m_room.keyTail())
            continue;
        if (found)
            return std::nullopt;
        found = key;
    }
    return found;
}

void OwnKeyRotation::set(Stage stage)
{
    m_stage = stage;
    Q_EMIT changed();
}

PlanOrigin OwnKeyRotation::origin() const
{
    return {m_room.organization.snapshot(), m_room.connectionId, m_room.organizationName(), m_room.clock.nowMs()};
}

QString OwnKeyRotation::nextPlanId()
{
    return m_state.id + u'.' + QString::number(++m_plans);
}

/// What is not in the journal is not done: without an entry nothing goes on.
void OwnKeyRotation::append(const QString &name, const QJsonObject &body, Then then)
{
    m_tasks.run(m_room.changes.journal().note(kAdminKeyEntry, m_state.id, name, body, m_tasks.token()),
                [this, then = std::move(then)](const Result<JournalEntry> &entry) {
                    if (entry) {
                        take(m_state, *entry);
                        then();
                    } else if (m_state.oldKeyId.isEmpty()) {
                        m_error = entry.error(); // nothing has been done yet
                        set(Stage::Undone);
                        Q_EMIT finished();
                    } else {
                        m_error = entry.error(); // the next start finds out
                        set(Stage::Left);
                        Q_EMIT finished();
                    }
                });
}

void OwnKeyRotation::run(Plan plan, AfterPlan then)
{
    plan.id = nextPlanId();
    PlanRunner &runner = m_room.changes.prepare(std::move(plan));
    follow(runner, std::move(then));
    runner.start();
}

void OwnKeyRotation::follow(PlanRunner &runner, AfterPlan then)
{
    m_runner = &runner;
    connect(&runner, &PlanRunner::stateChanged, this, [this, then = std::move(then)] {
        if (!m_runner)
            return;
        if (m_runner->state() == PlanRunner::State::Deciding && m_runner->record().count(StepPhase::Unknown) == 0) {
            m_runner->dropRest(); // nothing is forced
            return;
        }
        // A key that may not do it will not be let do it by waiting; being offline ends.
        const std::optional<Error> hindrance = m_runner->hindrance();
        if (m_runner->state() == PlanRunner::State::Paused && hindrance &&
            (hindrance->kind == Error::Kind::Forbidden || hindrance->kind == Error::Kind::Unauthorized)) {
            m_error = hindrance;
            m_runner->dropRest();
            return;
        }
        if (m_runner->state() != PlanRunner::State::Ended) {
            Q_EMIT changed();
            return;
        }
        PlanRunner &ended = *m_runner;
        disconnect(&ended, nullptr, this, nullptr);
        m_runner = nullptr;
        const PlanRecord record = ended.record();
        std::optional<CreatedSecret> secret = ended.takeSecret(record.plan.steps.back().id);
        m_room.changes.release(ended);
        const AfterPlan go = then; // the connection that holds it is gone
        go(record, std::move(secret));
    });
}

Result<> OwnKeyRotation::begin(Stores stores, const QString &name, std::optional<qint64> expiresInSeconds)
{
    const std::optional<AdminKey> own = ownKey();
    const auto refuse = [](const QString &word) { return fail(Error::Kind::BadInput, word); };
    if (isUnderWay())
        return refuse(u"busy"_s);
    if (!m_room.mayLead())
        return refuse(u"elsewhere"_s);
    if (!stores.secrets || !stores.secrets->isPersistent())
        return refuse(u"keychain"_s);
    if (!own)
        return refuse(u"unknown"_s);
    if (name.simplified().isEmpty())
        return refuse(u"name"_s);
    m_stores = std::move(stores);
    m_state = {};
    m_state.id = kAdminKeyEntry + u'-' + QUuid::createUuid().toString(QUuid::Id128).left(16);
    m_error.reset();
    m_plans = m_creations = 0;
    set(Stage::Creating);
    const QJsonObject body{{u"old_key_id"_s, own->id},
                           {u"old_tail"_s, m_room.keyTail()},
                           {u"name"_s, name.simplified()},
                           {u"expires_in_seconds"_s, expiresInSeconds.value_or(0)}};
    // To be able to go back, and to know that the keychain answers before anything is made.
    m_tasks.run(m_stores.secrets->read(m_room.connectionId, m_tasks.context()), [this, body](Result<Secret> old) {
        if (!old) {
            m_error = old.error();
            set(Stage::Undone);
            Q_EMIT finished();
            return;
        }
        m_old = *std::move(old);
        append(u"opened"_s, body, [this] { create(); });
    });
    return {};
}

void OwnKeyRotation::create()
{
    ++m_creations;
    set(Stage::Creating);
    const std::optional<qint64> expiry =
        m_state.expiresInSeconds > 0 ? std::optional(m_state.expiresInSeconds) : std::nullopt;
    run(createAdminKeyPlan(m_state.name, expiry, origin()),
        [this](const PlanRecord &record, std::optional<CreatedSecret> secret) { created(record, std::move(secret)); });
}

void OwnKeyRotation::created(const PlanRecord &record, std::optional<CreatedSecret> secret)
{
    const StepState &step = record.steps.back();
    if (!isReached(step.phase)) {
        m_error = step.error ? step.error : m_error ? m_error : fail(Error::Kind::UnknownOutcome).value();
        close(Stage::Undone);
        return;
    }
    const QString id = step.answer.value("id"_L1).toString();
    QString tail = keyTail(step.answer.value("redacted_value"_L1).toString());
    if (secret) {
        tail = secret->value.tail();
        m_new = std::move(secret->value);
    }
    const bool lost = !m_new;
    append(u"made"_s, {{u"key_id"_s, id}, {u"tail"_s, tail}, {u"secret_lost"_s, lost}}, [this, lost] {
        if (lost)
            return removeLost();
        m_probe = std::make_unique<Transport>(m_room.transport.config(), m_new->clone());
        prove(0);
    });
}

/// The answer was lost, and with it the secret: the key goes, and another is made.
void OwnKeyRotation::removeLost()
{
    const MadeAdminKey lost = *m_state.leftover();
    run(removal(lost.id, m_state.name), [this, lost](const PlanRecord &record, const std::optional<CreatedSecret> &) {
        if (!isReached(record.steps.back().phase)) {
            m_error = record.steps.back().error;
            close(Stage::Left, {lost.tail});
            return;
        }
        append(u"removed"_s, {{u"key_id"_s, lost.id}}, [this] {
            if (m_creations < kMostCreations)
                return create();
            m_error = fail(Error::Kind::UnknownOutcome).value();
            close(Stage::Undone);
        });
    });
}

/// A key that has just been made may not be known everywhere yet (BEHAVIOURS 3): refused, it is tried again.
void OwnKeyRotation::prove(std::size_t attempt)
{
    set(Stage::Proving);
    m_tasks.run(proof(m_probe.get(), m_state.oldKeyId, m_tasks.context()), [this, attempt](const Result<> &proved) {
        if (proved)
            return store();
        const bool young = proved.error().kind == Error::Kind::Unauthorized && attempt < m_waits.size();
        if (!young)
            return goBack(proved.error());
        QTimer::singleShot(m_waits[attempt], this, [this, attempt] { prove(attempt + 1); });
    });
}

void OwnKeyRotation::store()
{
    set(Stage::Storing);
    m_tasks.run(m_stores.secrets->write(m_room.connectionId, m_new->clone(), m_tasks.context()),
                [this](const Result<> &written) {
                    if (!written)
                        return putBack(written.error());
                    const QString tail = m_new->tail();
                    if (const Result<> kept = m_stores.keepTail(tail); !kept)
                        return putBack(kept.error());
                    append(u"stored"_s, {}, [this, tail] {
                        m_room.transport.setKey(m_new->clone());
                        Q_EMIT adopted(tail);
                        m_new.reset();
                        m_old.reset();
                        removeOld();
                    });
                });
}

void OwnKeyRotation::removeOld()
{
    set(Stage::Deleting);
    m_error.reset();
    run(removal(m_state.oldKeyId, u"…"_s + m_state.oldTail),
        [this](const PlanRecord &record, const std::optional<CreatedSecret> &) {
            if (isReached(record.steps.back().phase))
                return close(Stage::Done);
            const std::optional<Error> &error = record.steps.back().error;
            m_error = error ? error : m_error ? m_error : fail(Error::Kind::UnknownOutcome).value();
            set(Stage::Left); // not closed: it can be tried again, also by the next start
            Q_EMIT finished();
        });
}

} // namespace steward

#include "moc_ownkeyrotation.cpp"
