// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/rotation/gates.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

const KeyUse &oldTraffic(const Rotation &rotation, const RotationEvidence &evidence)
{
    return evidence.traffic.of(rotation.key.id);
}

/// Of all keys that this rotation has made: one that was used before its secret was lost has been used.
const KeyUse &newTraffic(const Rotation &rotation, const RotationEvidence &evidence)
{
    static const KeyUse kNone;
    const RotationNewKey *key = rotation.currentKey();
    return key ? evidence.traffic.of(key->id) : kNone;
}

UnixSeconds createdAt(const Rotation &rotation)
{
    const RotationNewKey *key = rotation.currentKey();
    return key ? key->createdAtMs / 1000 : rotation.startedAtMs / 1000;
}

Gate made(GateKind kind, const Rotation &rotation, bool isOpen, bool isKnown)
{
    Gate gate;
    gate.kind = kind;
    gate.state = isOpen                                ? Gate::State::Open
                 : rotation.isOverridden(gateId(kind)) ? Gate::State::Overridden
                 : isKnown                             ? Gate::State::Shut
                                                       : Gate::State::Unknown;
    return gate;
}

} // namespace

QString gateId(GateKind kind)
{
    constexpr std::array kIds{"new_key_used", "models_covered", "systems_settled", "old_key_silent"};
    return QString::fromLatin1(kIds.at(static_cast<std::size_t>(kind)));
}

UnixSeconds oldLastUse(const Rotation &rotation, const RotationEvidence &evidence)
{
    return std::max(oldTraffic(rotation, evidence).lastAt(), evidence.oldLastUsedAt.value_or(0));
}

Gate newKeyUsed(const Rotation &rotation, const RotationEvidence &evidence)
{
    const KeyUse &traffic = newTraffic(rotation, evidence);
    Gate gate = made(GateKind::NewKeyUsed, rotation, traffic.requests > 0, evidence.readAt > 0);
    gate.requests = traffic.requests;
    gate.since = traffic.firstAt();
    return gate;
}

Gate modelsCovered(const Rotation &rotation, const RotationEvidence &evidence)
{
    const KeyUse &fresh = newTraffic(rotation, evidence);
    QStringList missing;
    for (const auto &[model, requests] : oldTraffic(rotation, evidence).models) {
        if (!fresh.models.contains(model))
            missing += model;
    }
    Gate gate = made(GateKind::ModelsCovered, rotation, evidence.readAt > 0 && missing.isEmpty(), evidence.readAt > 0);
    gate.isAdvice = true;
    gate.names = missing;
    return gate;
}

Gate systemsSettled(const Rotation &rotation)
{
    Gate gate = made(GateKind::SystemsSettled, rotation, rotation.systemsSettled && rotation.openSystems() == 0, true);
    for (const RotationSystem &system : rotation.systems) {
        if (system.state == RotationSystem::State::Open)
            gate.names += system.name;
    }
    return gate;
}

Gate oldKeySilent(const Rotation &rotation, const RotationEvidence &evidence)
{
    const UnixSeconds since = std::max(rotation.quietFrom, oldLastUse(rotation, evidence));
    const qint64 silentFor = std::max<qint64>(0, evidence.coveredUntil - since);
    const bool isKnown = evidence.readAt > 0 && evidence.coveredUntil > rotation.quietFrom;
    // Evidence that begins after the quiet period did says nothing of its beginning.
    const bool isWhole = evidence.traffic.from <= rotation.quietFrom;
    const bool isOpen =
        rotation.quietFrom > 0 && rotation.quietSeconds > 0 && isKnown && isWhole && silentFor >= rotation.quietSeconds;
    Gate gate = made(GateKind::OldKeySilent, rotation, isOpen, isKnown && isWhole);
    gate.since = since;
    gate.seconds = std::min(silentFor, rotation.quietSeconds);
    gate.ofSeconds = rotation.quietSeconds;
    gate.requests = oldTraffic(rotation, evidence).requestsIn(rotation.quietFrom, evidence.traffic.until);
    return gate;
}

std::vector<Gate> gatesAt(const Rotation &rotation, const RotationEvidence &evidence)
{
    switch (rotation.step()) {
    case RotationStep::Verify:
        return {newKeyUsed(rotation, evidence), modelsCovered(rotation, evidence), systemsSettled(rotation)};
    case RotationStep::Quiet:
        return {oldKeySilent(rotation, evidence)};
    case RotationStep::SoftStop:
    case RotationStep::Delete:
        return gatesOfDeletion(rotation, evidence);
    default:
        return {};
    }
}

std::vector<Gate> gatesOfDeletion(const Rotation &rotation, const RotationEvidence &evidence)
{
    return {newKeyUsed(rotation, evidence), systemsSettled(rotation), oldKeySilent(rotation, evidence)};
}

bool allPassable(const std::vector<Gate> &gates)
{
    return std::all_of(gates.begin(), gates.end(), [](const Gate &gate) { return gate.isPassable(); });
}

RotationProof proofOf(const Rotation &rotation, const RotationEvidence &evidence)
{
    RotationProof proof;
    const KeyUse &fresh = newTraffic(rotation, evidence);
    proof.newRequests = fresh.requests;
    proof.newFirstAt = fresh.firstAt();
    proof.oldLastAt = oldLastUse(rotation, evidence);
    proof.oldRequests = oldTraffic(rotation, evidence).requestsIn(createdAt(rotation), evidence.traffic.until);
    proof.coveredUntil = evidence.coveredUntil;
    return proof;
}

} // namespace steward
