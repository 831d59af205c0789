// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/rotation/rotations.h"

#include "app/changes/changes.h"
#include "app/organization/keyrow.h"
#include "app/organization/organization.h"
#include "app/organization/projectinfo.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

Rotations::Rotations(RotationFlow::Room room, QObject *parent)
    : QObject(parent)
    , m_room(std::move(room))
{
}

Rotations::~Rotations() = default;

RotationFlow &Rotations::add(Rotation rotation)
{
    RotationFlow *flow = m_flows.emplace_back(std::make_unique<RotationFlow>(std::move(rotation), m_room)).get();
    connect(flow, &RotationFlow::changed, this, [this, flow] { Q_EMIT changed(flow); });
    connect(flow, &RotationFlow::evidenceChanged, this, [this, flow] { Q_EMIT changed(flow); });
    connect(flow, &RotationFlow::problem, this, [this, flow](const Error &error) { Q_EMIT problem(flow, error); });
    Q_EMIT added(flow);
    return *flow;
}

void Rotations::takeUp()
{
    m_tasks.run(m_room.changes.journal().read(JournalPart::Rotations, m_tasks.token()),
                [this](const Result<std::vector<JournalEntry>> &entries) {
                    m_loaded = true;
                    const std::vector<PlanRecord> records = entries ? replay(*entries) : std::vector<PlanRecord>();
                    for (Rotation &rotation : entries ? rotations(*entries) : std::vector<Rotation>()) {
                        if (!flow(rotation.id))
                            add(std::move(rotation)).takeUp(records);
                    }
                    Q_EMIT loaded();
                });
}

std::optional<RotatedKey> Rotations::rotatedKey(const Snapshot &snapshot, const QString &keyId)
{
    const QHash<QString, ProjectInfo> infos = projectInfos(snapshot);
    for (const InProject<ProjectKey> &each : snapshot.projectKeys) {
        if (each.value.id != keyId)
            continue;
        const ProjectInfo info = infos.value(each.projectId);
        RotatedKey key;
        key.id = keyId;
        key.projectId = each.projectId;
        key.projectName = info.name;
        key.name = each.value.name;
        key.tail = keyTail(each.value.redactedValue);
        key.environment = environmentId(info.environment);
        key.ownerType = each.value.ownerType;
        const bool isAccount = !each.value.ownerServiceAccountId.isEmpty();
        key.ownerId = isAccount ? each.value.ownerServiceAccountId : each.value.ownerUserId;
        key.ownerName = isAccount ? each.value.ownerServiceAccountName : each.value.ownerUserName;
        key.createdAt = each.value.createdAt;
        key.expiresAt = each.value.expiresAt.value_or(0);
        return key;
    }
    return std::nullopt;
}

std::vector<RotationSystem> Rotations::knownSystems(const Snapshot &snapshot, const QString &keyId)
{
    std::vector<RotationSystem> systems;
    for (const KeySystem &each : snapshot.local.systems) {
        if (each.keyId == keyId)
            systems.push_back(
                {each.name, each.environment, each.owner, each.secretLocation, each.howChanged, each.note});
    }
    return systems;
}

RotationFlow *Rotations::open(const QString &keyId, RotationReason reason, const RotationOpening &opening)
{
    if (RotationFlow *there = flowOfKey(keyId))
        return there;
    if (!m_room.mayLead())
        return nullptr;
    const std::optional<RotatedKey> key = rotatedKey(m_room.organization.snapshot(), keyId);
    if (!key)
        return nullptr;
    Rotation rotation;
    rotation.id = newRotationId();
    rotation.key = *key;
    rotation.reason = reason;
    rotation.target = opening.proposed;
    rotation.campaign = opening.campaign.simplified();
    RotationFlow &made = add(std::move(rotation));
    made.begin();
    return &made;
}

QList<RotationFlow *> Rotations::flows() const
{
    QList<RotationFlow *> all;
    for (const auto &each : m_flows)
        all += each.get();
    return all;
}

RotationFlow *Rotations::flow(const QString &rotationId) const
{
    for (const auto &each : m_flows) {
        if (each->rotation().id == rotationId)
            return each.get();
    }
    return nullptr;
}

RotationFlow *Rotations::flowOfKey(const QString &keyId) const
{
    for (const auto &each : m_flows) {
        const Rotation &rotation = each->rotation();
        if (rotation.isClosed())
            continue;
        const RotationNewKey *made = rotation.currentKey();
        if (rotation.key.id == keyId || (made && made->id == keyId))
            return each.get();
    }
    return nullptr;
}

int Rotations::waiting() const
{
    return static_cast<int>(
        std::count_if(m_flows.begin(), m_flows.end(), [](const auto &flow) { return waitsForPerson(*flow); }));
}

bool waitsForPerson(const RotationFlow &flow)
{
    const Rotation &rotation = flow.rotation();
    if (rotation.isClosed())
        return false;
    if (const PlanRunner *runner = flow.runner())
        return runner->state() == PlanRunner::State::Paused || runner->state() == PlanRunner::State::Deciding;
    switch (rotation.step()) {
    case RotationStep::Quiet:
        return false;
    case RotationStep::Verify: // the traffic has to move first, unless a system is still to be dealt with
        return rotation.openSystems() > 0 || allPassable(flow.gates());
    default:
        return true;
    }
}

} // namespace steward

#include "moc_rotations.cpp"
