// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/rotation/checklist.h"

#include "app/flows/rotation/rotationplans.h"
#include "app/flows/rotation/rotationtext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

ChecklistRow rowOf(const RotationFlow &flow, UnixSeconds now)
{
    const Rotation &rotation = flow.rotation();
    const RotationRow summary = rotationRow(flow, now);
    ChecklistRow row;
    row.id = rotation.id + u'/';
    row.rotationId = rotation.id;
    row.keyName = rotation.key.name;
    row.keyTail = rotation.key.tail;
    row.projectName = rotation.key.projectName;
    row.environment = rotation.key.environmentClass();
    row.step = rotation.step();
    row.waits = waitsForPerson(flow);
    row.goesOn = canAdvance(flow);
    row.deletes = rotation.step() == RotationStep::Delete && !flow.isBusy() && allPassable(flow.gates());
    row.isClosed = rotation.isClosed();
    row.cancelled = rotation.cancelled;
    row.next = rotationtext::next(summary);
    return row;
}

/// An account for a key of a person is a new one, named after the key.
RotationTarget targetOf(const Rotation &rotation, qint64 nowMs)
{
    RotationTarget target = rotation.target;
    const RotatedKey &key = rotation.key;
    if (target.accountId.isEmpty() && target.accountName.isEmpty()) {
        if (key.isPersonal()) {
            target.accountName = (key.name.isEmpty() ? key.id : key.name) + u"-svc"_s;
        } else {
            target.accountId = key.ownerId;
            target.accountName = key.ownerName;
        }
    }
    if (target.keyName.isEmpty())
        target.keyName = rotationplan::proposedKeyName(key, nowMs);
    return target;
}

} // namespace

QStringList campaigns(const Rotations &rotations)
{
    QStringList names;
    const QList<RotationFlow *> flows = rotations.flows();
    for (auto flow = flows.crbegin(); flow != flows.crend(); ++flow) {
        const Rotation &rotation = (*flow)->rotation();
        if (!rotation.campaign.isEmpty() && !rotation.isClosed() && !names.contains(rotation.campaign))
            names += rotation.campaign;
    }
    return names;
}

std::vector<RotationFlow *> flowsOf(const Rotations &rotations, const QString &campaign)
{
    std::vector<RotationFlow *> own;
    for (RotationFlow *flow : rotations.flows()) {
        if (!campaign.isEmpty() && flow->rotation().campaign == campaign)
            own.push_back(flow);
    }
    return own;
}

std::vector<ChecklistRow> checklistRows(const Rotations &rotations, const QString &campaign, UnixSeconds now)
{
    std::vector<ChecklistRow> rows;
    for (const RotationFlow *flow : flowsOf(rotations, campaign)) {
        const ChecklistRow row = rowOf(*flow, now);
        if (flow->rotation().systems.empty())
            rows.push_back(row);
        for (const RotationSystem &system : flow->rotation().systems) {
            ChecklistRow &line = rows.emplace_back(row);
            line.id += system.name;
            line.system = system.name;
            line.owner = system.owner;
            line.secretLocation = system.secretLocation;
            line.howChanged = system.howChanged;
            line.note = system.note;
            line.reason = system.reason;
            line.by = system.by;
            line.state = system.state == RotationSystem::State::Ticked    ? ChecklistRow::State::Ticked
                         : system.state == RotationSystem::State::Excused ? ChecklistRow::State::Excused
                                                                          : ChecklistRow::State::Open;
        }
    }
    return rows;
}

CampaignState campaignState(const Rotations &rotations, const QString &campaign)
{
    CampaignState state;
    for (const RotationFlow *flow : flowsOf(rotations, campaign)) {
        const Rotation &rotation = flow->rotation();
        ++state.rotations;
        state.done += rotation.isClosed() && !rotation.cancelled ? 1 : 0;
        state.cancelled += rotation.cancelled ? 1 : 0;
        state.waiting += waitsForPerson(*flow) ? 1 : 0;
        state.systems += static_cast<int>(rotation.systems.size());
        state.settled += static_cast<int>(rotation.systems.size()) - rotation.openSystems();
        state.secretsHeld += flow->secret() ? 1 : 0;
    }
    return state;
}

bool canAdvance(const RotationFlow &flow)
{
    if (flow.isBusy() || flow.rotation().isClosed())
        return false;
    switch (flow.step()) {
    case RotationStep::Systems:
    case RotationStep::Create:
        return true;
    case RotationStep::Verify:
        return allPassable(flow.gates());
    default:
        return false;
    }
}

Result<> advance(RotationFlow &flow, const Snapshot &snapshot, qint64 nowMs)
{
    switch (flow.step()) {
    case RotationStep::Systems: {
        std::vector<RotationSystem> systems = Rotations::knownSystems(snapshot, flow.rotation().key.id);
        const bool none = systems.empty();
        return flow.setSystems(std::move(systems), none);
    }
    case RotationStep::Create:
        return flow.createKey(targetOf(flow.rotation(), nowMs));
    case RotationStep::Verify:
        return flow.beginProposedQuiet();
    default:
        return fail(Error::Kind::BadInput, u"step"_s);
    }
}

} // namespace steward
