// SPDX-License-Identifier: GPL-3.0-or-later
// What a person decides. What follows from it at the service is in rotationflowplans.cpp, what is seen there in
// rotationflowevidence.cpp.
#include "app/flows/rotation/rotationflow.h"

#include "app/changes/changes.h"
#include "app/flows/rotation/rotationplans.h"
#include "app/organization/organization.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

Failure refuse(const QString &word)
{
    return fail(Error::Kind::BadInput, word);
}

constexpr qint64 kYear = 31'536'000; ///< the longest expiry that the service takes
constexpr qint64 kLongestQuiet = qint64(90) * 24 * 3600;

/// Gates of deletion that do not hold by what was seen or decided.
QStringList shutGates(const std::vector<Gate> &gates)
{
    QStringList ids;
    for (const Gate &gate : gates) {
        if (!gate.isPassable())
            ids += gateId(gate.kind);
    }
    return ids;
}

bool standsOnEvidence(const std::vector<Gate> &gates)
{
    return std::any_of(gates.begin(), gates.end(), [](const Gate &gate) {
        return gate.kind != GateKind::SystemsSettled && !gate.isAdvice && gate.state != Gate::State::Overridden;
    });
}

} // namespace

RotationFlow::RotationFlow(Rotation rotation, const Room &room, QObject *parent)
    : QObject(parent)
    , m_rotation(std::move(rotation))
    , m_room(room)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RotationFlow::refresh);
}

RotationFlow::~RotationFlow() = default;

void RotationFlow::append(const RotationEvent &event, Then then)
{
    ++m_underWay;
    m_tasks.run(m_room.changes.journal().note(kRotationEntry, m_rotation.id, event.name, event.body, m_tasks.token()),
                [this, then = std::move(then)](const Result<JournalEntry> &entry) {
                    --m_underWay;
                    if (!entry) {
                        Q_EMIT problem(entry.error());
                        Q_EMIT changed(); // no longer busy
                        return;
                    }
                    take(m_rotation, *entry);
                    if (then)
                        then();
                    Q_EMIT changed();
                    schedule();
                });
}

void RotationFlow::begin()
{
    append(rotationevent::opened(m_rotation.key, m_rotation.reason, {m_rotation.target, m_rotation.campaign}));
}

Result<> RotationFlow::ready(RotationStep from, RotationStep to) const
{
    if (!m_room.mayLead())
        return refuse(u"elsewhere"_s);
    if (isBusy())
        return refuse(u"busy"_s);
    if (m_rotation.isClosed() || step() < from || step() > to)
        return refuse(u"step"_s);
    return {};
}

PlanOrigin RotationFlow::origin() const
{
    return {m_room.organization.snapshot(), m_room.connectionId, m_room.organizationName(), m_room.clock.nowMs()};
}

Result<> RotationFlow::setSystems(std::vector<RotationSystem> systems, bool unknown)
{
    if (const Result<> is = ready(RotationStep::Systems, RotationStep::Verify); !is)
        return is;
    QStringList names;
    for (RotationSystem &system : systems) {
        system.name = system.name.simplified();
        if (system.name.isEmpty() || names.contains(system.name))
            return refuse(u"name"_s);
        names += system.name;
    }
    append(rotationevent::systems(systems, unknown));
    return {};
}

Result<> RotationFlow::addSystem(RotationSystem system)
{
    std::vector<RotationSystem> systems = m_rotation.systems;
    systems.push_back(std::move(system));
    return setSystems(std::move(systems), m_rotation.systemsUnknown);
}

Result<> RotationFlow::createKey(RotationTarget target)
{
    if (const Result<> is = ready(RotationStep::Create, RotationStep::Create); !is)
        return is;
    target.keyName = target.keyName.simplified();
    target.accountName = target.accountName.simplified();
    if (target.keyName.isEmpty() || (target.accountId.isEmpty() && target.accountName.isEmpty()))
        return refuse(u"name"_s);
    m_creations = 0;
    append(rotationevent::target(target), [this] { create(); });
    return {};
}

Result<> RotationFlow::noteHandover(RotationHandover handover)
{
    if (const Result<> is = ready(RotationStep::HandOver, RotationStep::Verify); !is)
        return is;
    const QString system = handover.system;
    const bool isDone = handover.succeeded;
    append(rotationevent::handed(handover), [this, system, isDone] {
        if (isDone && !system.isEmpty())
            append(rotationevent::systemState(system, RotationSystem::State::Ticked, {}));
    });
    return {};
}

Result<> RotationFlow::finishHandover()
{
    if (const Result<> is = ready(RotationStep::HandOver, RotationStep::HandOver); !is)
        return is;
    append(rotationevent::stored(), [this] { m_secret.reset(); });
    return {};
}

Result<> RotationFlow::loseSecret()
{
    if (const Result<> is = ready(RotationStep::HandOver, RotationStep::Verify); !is)
        return is;
    const RotationNewKey *key = m_rotation.currentKey();
    if (!key)
        return refuse(u"secret"_s);
    if (m_evidence.traffic.of(key->id).requests > 0)
        return refuse(u"used"_s);
    append(rotationevent::secretLost(key->id, u"person"_s), [this] { m_secret.reset(); });
    return {};
}

Result<> RotationFlow::setSystemState(const QString &system, RotationSystem::State state, const QString &reason)
{
    return setSystemStates({system}, state, reason);
}

Result<> RotationFlow::setSystemStates(const QStringList &systems, RotationSystem::State state, const QString &reason)
{
    if (const Result<> is = ready(RotationStep::Systems, RotationStep::Done); !is)
        return is;
    for (const QString &system : systems) {
        if (std::none_of(m_rotation.systems.begin(), m_rotation.systems.end(),
                         [&system](const RotationSystem &each) { return each.name == system; }))
            return refuse(u"system"_s);
    }
    if (state == RotationSystem::State::Excused && reason.trimmed().isEmpty())
        return refuse(u"reason"_s);
    for (const QString &system : systems)
        append(rotationevent::systemState(system, state, reason.simplified()));
    return {};
}

Result<> RotationFlow::canBeginQuiet() const
{
    if (const Result<> is = ready(RotationStep::Verify, RotationStep::Verify); !is)
        return is;
    if (!allPassable(gates()))
        return refuse(u"gate"_s);
    return {};
}

Result<> RotationFlow::beginQuiet(qint64 seconds, const QString &reason)
{
    if (const Result<> can = canBeginQuiet(); !can)
        return can;
    // A key that was revoked first has nothing left to be silent about.
    if (!m_rotation.isDeleted() && (seconds < 60 || seconds > kLongestQuiet))
        return refuse(u"length"_s);
    if (!m_rotation.isDeleted())
        append(rotationevent::quiet(seconds, reason.simplified()));
    append(rotationevent::verified(proofOf(m_rotation, m_evidence)), [this] { refresh(); });
    return {};
}

Result<> RotationFlow::setQuiet(qint64 seconds, const QString &reason)
{
    if (const Result<> is = ready(RotationStep::Quiet, RotationStep::Delete); !is)
        return is;
    if (seconds < 60 || seconds > kLongestQuiet)
        return refuse(u"length"_s);
    if (seconds < m_rotation.quietSeconds && reason.trimmed().isEmpty())
        return refuse(u"reason"_s);
    append(rotationevent::quiet(seconds, reason.simplified()), [this] { judgeEvidence(); });
    return {};
}

Result<> RotationFlow::softStop(qint64 seconds)
{
    if (const Result<> is = ready(RotationStep::SoftStop, RotationStep::SoftStop); !is)
        return is;
    if (seconds < 60 || seconds > kYear)
        return refuse(u"length"_s);
    if (!allPassable(gates()))
        return refuse(u"gate"_s);
    run(RotationPurpose::SoftStop, rotationplan::softStop(m_rotation, seconds, origin()));
    return {};
}

Result<> RotationFlow::skipSoftStop(const QString &reason)
{
    if (const Result<> is = ready(RotationStep::SoftStop, RotationStep::SoftStop); !is)
        return is;
    append(rotationevent::softStop(Rotation::SoftStop::Skipped, reason.simplified()));
    return {};
}

bool RotationFlow::canLiftStop() const
{
    return m_rotation.softStop == Rotation::SoftStop::Set && !m_rotation.isClosed() && !m_rotation.isDeleted() &&
           m_rotation.oldExpiresAt > m_room.clock.now();
}

Result<> RotationFlow::liftStop()
{
    if (const Result<> is = ready(RotationStep::Quiet, RotationStep::Delete); !is)
        return is;
    if (!canLiftStop())
        return refuse(m_rotation.softStop == Rotation::SoftStop::Set ? u"expired"_s : u"step"_s);
    const UnixSeconds now = m_room.clock.now();
    const qint64 seconds = m_rotation.key.expiresAt > now ? std::min(m_rotation.key.expiresAt - now, kYear) : kYear;
    run(RotationPurpose::LiftStop, rotationplan::liftStop(m_rotation, seconds, origin()));
    return {};
}

Result<> RotationFlow::overrideGate(GateKind gate, const QString &typedName, const QString &reason)
{
    if (const Result<> is = ready(RotationStep::Systems, RotationStep::Delete); !is)
        return is;
    if (typedName.simplified() != m_rotation.key.typedName())
        return refuse(u"typed_name"_s);
    if (reason.trimmed().isEmpty())
        return refuse(u"reason"_s);
    append(rotationevent::overridden(gateId(gate), reason.simplified()), [this] { judgeEvidence(); });
    return {};
}

Result<> RotationFlow::deleteOldKey()
{
    if (const Result<> is = ready(RotationStep::Delete, RotationStep::Delete); !is)
        return is;
    const std::vector<Gate> now = gatesOfDeletion(m_rotation, m_evidence);
    if (!standsOnEvidence(now)) { // a person has taken it upon themselves
        if (!allPassable(now))
            return refuse(u"gate"_s);
        deleteNow();
        return {};
    }
    readEvidence([this] {
        // The quiet period may have begun anew by what was read: then this is no longer the step.
        if (step() != RotationStep::Delete || !allPassable(gatesOfDeletion(m_rotation, m_evidence))) {
            Q_EMIT problem(refuse(u"gate"_s).value());
            return;
        }
        deleteNow();
    });
    return {};
}

Result<> RotationFlow::declareLeak()
{
    if (const Result<> is = ready(RotationStep::Systems, RotationStep::Delete); !is)
        return is;
    if (m_rotation.isDeleted())
        return refuse(u"step"_s);
    if (m_rotation.reason != RotationReason::Leak)
        append(rotationevent::reasonChanged(RotationReason::Leak));
    return {};
}

Result<> RotationFlow::revokeNow(const QString &typedName, const QString &reason)
{
    if (!m_room.mayLead())
        return refuse(u"elsewhere"_s);
    if (isBusy())
        return refuse(u"busy"_s);
    if (m_rotation.isClosed() || m_rotation.isDeleted())
        return refuse(u"step"_s);
    if (typedName.simplified() != m_rotation.key.typedName())
        return refuse(u"typed_name"_s);
    if (reason.trimmed().isEmpty())
        return refuse(u"reason"_s);
    const QStringList shut = shutGates(gatesOfDeletion(m_rotation, m_evidence));
    for (qsizetype i = 0; i + 1 < shut.size(); ++i)
        append(rotationevent::overridden(shut.at(i), reason.simplified()));
    if (shut.isEmpty())
        deleteNow();
    else
        append(rotationevent::overridden(shut.last(), reason.simplified()), [this] { deleteNow(); });
    return {};
}

Result<> RotationFlow::cancel(const QString &note, bool removeNewKey)
{
    if (const Result<> is = ready(RotationStep::Systems, RotationStep::Done); !is)
        return is;
    const RotationNewKey *key = m_rotation.currentKey() ? m_rotation.currentKey() : m_rotation.lostKey();
    if (!removeNewKey || !key) {
        close(true, note);
        return {};
    }
    readEvidence([this, note] {
        const RotationNewKey *made = m_rotation.currentKey() ? m_rotation.currentKey() : m_rotation.lostKey();
        if (!made || m_evidence.traffic.of(made->id).requests > 0) {
            Q_EMIT problem(refuse(u"used"_s).value());
            return;
        }
        m_afterPlan = [this, note] { close(true, note); };
        run(RotationPurpose::RemoveNew, rotationplan::removeKey(m_rotation, made->id, made->name, origin()), made->id);
    });
    return {};
}

Result<> RotationFlow::finish(const QString &note)
{
    if (const Result<> is = ready(RotationStep::Done, RotationStep::Done); !is)
        return is;
    close(false, note);
    return {};
}

} // namespace steward

#include "moc_rotationflow.cpp"
