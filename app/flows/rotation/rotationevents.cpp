// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/rotation/rotationevents.h"

#include "app/flows/rotation/rotationmapping.h"

#include <array>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

constexpr std::array kPurposes{"create", "remove_lost", "soft_stop", "lift_stop", "delete", "remove_new"};

RotationPurpose purposeFromId(const QString &id)
{
    const auto found = std::find_if(kPurposes.begin(), kPurposes.end(),
                                    [&id](const char *each) { return id == QLatin1StringView(each); });
    return found == kPurposes.end() ? RotationPurpose::Create : static_cast<RotationPurpose>(found - kPurposes.begin());
}

template <typename T>
T part(const QJsonObject &body, QLatin1StringView name)
{
    return json::decode<T>(QJsonDocument(body.value(name).toObject()).toJson(QJsonDocument::Compact)).value_or(T{});
}

/// The systems as told now, with the states of those that were there before.
std::vector<RotationSystem> merged(const std::vector<RotationSystem> &before, const QJsonObject &body)
{
    auto systems = json::decodeList<RotationSystem>(
                       QJsonDocument(body.value("systems"_L1).toArray()).toJson(QJsonDocument::Compact))
                       .value_or(std::vector<RotationSystem>{});
    for (RotationSystem &system : systems) {
        const auto known = std::find_if(before.begin(), before.end(),
                                        [&system](const RotationSystem &each) { return each.name == system.name; });
        if (known == before.end())
            continue;
        system.state = known->state;
        system.reason = known->reason;
        system.by = known->by;
        system.atMs = known->atMs;
    }
    return systems;
}

void takeSystemState(Rotation &rotation, const JournalEntry &entry)
{
    for (RotationSystem &system : rotation.systems) {
        if (system.name != entry.body.value("system"_L1).toString())
            continue;
        system.state = entry.operation == "ticked"_L1    ? RotationSystem::State::Ticked
                       : entry.operation == "excused"_L1 ? RotationSystem::State::Excused
                                                         : RotationSystem::State::Open;
        system.reason = entry.body.value("reason"_L1).toString();
        system.by = entry.user;
        system.atMs = entry.atMs;
    }
}

void loseSecret(Rotation &rotation, const QString &keyId)
{
    for (RotationNewKey &key : rotation.newKeys) {
        if (key.id == keyId)
            key.secretLost = true;
    }
    rotation.handedOver = false;
}

void takeReached(Rotation &rotation, const RotationPending &pending, const JournalEntry &entry)
{
    const auto markRemoved = [&rotation, &pending] {
        for (RotationNewKey &key : rotation.newKeys)
            key.removed = key.removed || key.id == pending.keyId;
    };
    switch (pending.purpose) {
    case RotationPurpose::Create: {
        auto key = part<RotationNewKey>(entry.body, "new_key"_L1);
        key.createdAtMs = entry.atMs;
        rotation.newKeys.push_back(key);
        rotation.handedOver = false;
        break;
    }
    case RotationPurpose::RemoveLost:
    case RotationPurpose::RemoveNew:
        markRemoved();
        break;
    case RotationPurpose::SoftStop:
        rotation.softStop = Rotation::SoftStop::Set;
        rotation.oldExpiresAt = entry.body.value("expires_at"_L1).toInteger();
        break;
    case RotationPurpose::LiftStop:
        rotation.softStop = Rotation::SoftStop::Open;
        rotation.oldExpiresAt = entry.body.value("expires_at"_L1).toInteger();
        break;
    case RotationPurpose::Delete:
        rotation.deletedAtMs = entry.atMs;
        break;
    }
}

void takeEnded(Rotation &rotation, const JournalEntry &entry)
{
    const RotationPending pending{purposeFromId(entry.body.value("purpose"_L1).toString()),
                                  entry.body.value("plan_id"_L1).toString(), entry.body.value("key_id"_L1).toString()};
    if (!rotation.pending || rotation.pending->planId != pending.planId)
        return; // told twice: a crash between the two
    rotation.pending.reset();
    rotation.refusal.clear();
    const QString outcome = entry.body.value("outcome"_L1).toString();
    if (outcome == "reached"_L1) {
        takeReached(rotation, pending, entry);
    } else if (outcome == "failed"_L1) {
        rotation.refusal = entry.body.value("error"_L1).toString();
        rotation.refused = pending.purpose;
    }
}

void takeSoftStop(Rotation &rotation, const QJsonObject &body)
{
    rotation.softStop = body.value("state"_L1).toString() == "unavailable"_L1 ? Rotation::SoftStop::Unavailable
                                                                              : Rotation::SoftStop::Skipped;
    rotation.softStopText = body.value("text"_L1).toString();
}

void takeHeard(Rotation &rotation, const QJsonObject &body)
{
    const UnixSeconds at = body.value("at"_L1).toInteger();
    if (at <= rotation.quietFrom)
        return;
    rotation.quietFrom = at;
    ++rotation.quietRestarts;
    rotation.silent.reset();
}

void takeClosed(Rotation &rotation, const JournalEntry &entry)
{
    rotation.closedAtMs = entry.atMs;
    rotation.cancelled = entry.body.value("cancelled"_L1).toBool();
    rotation.closingNote = entry.body.value("note"_L1).toString();
    rotation.nextDueAt = entry.body.value("next_due_at"_L1).toInteger();
    rotation.remains.clear();
    for (const QJsonArray remains = entry.body.value("remains"_L1).toArray(); const QJsonValue &each : remains)
        rotation.remains += each.toString();
}

RotationProof proofOf(const JournalEntry &entry)
{
    auto proof = part<RotationProof>(entry.body, "proof"_L1);
    proof.atMs = entry.atMs;
    return proof;
}

RotationHandover handoverOf(const JournalEntry &entry)
{
    auto handover = part<RotationHandover>(entry.body, "handover"_L1);
    handover.by = entry.user;
    handover.atMs = entry.atMs;
    return handover;
}

} // namespace

QString rotationPurposeId(RotationPurpose purpose)
{
    return QString::fromLatin1(kPurposes.at(static_cast<std::size_t>(purpose)));
}

void take(Rotation &rotation, const JournalEntry &entry)
{
    if (entry.kind != kRotationEntry || entry.planId != rotation.id)
        return;
    const QJsonObject &body = entry.body;
    const QString &name = entry.operation;
    if (name == "opened"_L1) {
        rotation.key = part<RotatedKey>(body, "key"_L1);
        rotation.reason = rotationReasonFromId(body.value("reason"_L1).toString());
        rotation.target = part<RotationTarget>(body, "target"_L1);
        rotation.campaign = body.value("campaign"_L1).toString();
        rotation.startedBy = entry.user;
        rotation.startedAtMs = entry.atMs;
    } else if (name == "reason"_L1) {
        rotation.reason = rotationReasonFromId(body.value("reason"_L1).toString());
    } else if (name == "systems"_L1) {
        rotation.systems = merged(rotation.systems, body);
        rotation.systemsUnknown = body.value("unknown"_L1).toBool();
        rotation.systemsSettled = true;
    } else if (name == "target"_L1) {
        rotation.target = part<RotationTarget>(body, "target"_L1);
    } else if (name == "planned"_L1) {
        rotation.pending = RotationPending{purposeFromId(body.value("purpose"_L1).toString()),
                                           body.value("plan_id"_L1).toString(), body.value("key_id"_L1).toString()};
    } else if (name == "ended"_L1) {
        takeEnded(rotation, entry);
    } else if (name == "secret_lost"_L1) {
        loseSecret(rotation, body.value("key_id"_L1).toString());
    } else if (name == "handed"_L1) {
        rotation.handovers.push_back(handoverOf(entry));
    } else if (name == "stored"_L1) {
        rotation.handedOver = true;
    } else if (name == "ticked"_L1 || name == "excused"_L1 || name == "reopened"_L1) {
        takeSystemState(rotation, entry);
    } else if (name == "quiet"_L1) {
        rotation.quietSeconds = body.value("seconds"_L1).toInteger();
        rotation.quietReason = body.value("reason"_L1).toString();
        rotation.silent.reset(); // is to be looked at anew
    } else if (name == "verified"_L1) {
        rotation.verified = proofOf(entry);
        rotation.quietFrom = std::max(rotation.verified->oldLastAt, entry.atMs / 1000);
    } else if (name == "heard"_L1) {
        takeHeard(rotation, body);
    } else if (name == "silent"_L1) {
        rotation.silent = proofOf(entry);
    } else if (name == "gone"_L1) {
        rotation.deletedAtMs = entry.atMs;
        rotation.deletedElsewhere = true;
    } else if (name == "soft_stop"_L1) {
        takeSoftStop(rotation, body);
    } else if (name == "override"_L1) {
        rotation.overrides.push_back(
            {body.value("gate"_L1).toString(), body.value("reason"_L1).toString(), entry.user, entry.atMs});
    } else if (name == "closed"_L1) {
        takeClosed(rotation, entry);
    }
}

std::vector<Rotation> rotations(std::span<const JournalEntry> entries)
{
    std::vector<Rotation> all;
    QHash<QString, std::size_t> byId;
    for (const JournalEntry &entry : entries) {
        if (entry.kind != kRotationEntry)
            continue;
        if (entry.operation == "opened"_L1 && !byId.contains(entry.planId)) {
            byId.insert(entry.planId, all.size());
            all.emplace_back().id = entry.planId;
        }
        if (const auto known = byId.constFind(entry.planId); known != byId.cend())
            take(all[*known], entry);
    }
    return all;
}

namespace rotationevent {

RotationEvent opened(const RotatedKey &key, RotationReason reason, const RotationOpening &opening)
{
    RotationEvent event{u"opened"_s, {{u"key"_s, json::encode(key)}, {u"reason"_s, rotationReasonId(reason)}}};
    if (opening.proposed != RotationTarget{})
        event.body.insert("target"_L1, json::encode(opening.proposed));
    if (!opening.campaign.isEmpty())
        event.body.insert("campaign"_L1, opening.campaign);
    return event;
}

RotationEvent systems(const std::vector<RotationSystem> &systems, bool unknown)
{
    return {u"systems"_s, {{u"systems"_s, json::encodeList(systems)}, {u"unknown"_s, unknown}}};
}

RotationEvent target(const RotationTarget &target)
{
    return {u"target"_s, {{u"target"_s, json::encode(target)}}};
}

RotationEvent planned(const RotationPending &pending)
{
    return {u"planned"_s,
            {{u"purpose"_s, rotationPurposeId(pending.purpose)},
             {u"plan_id"_s, pending.planId},
             {u"key_id"_s, pending.keyId}}};
}

RotationEvent ended(const Ended &ended)
{
    constexpr std::array kOutcomes{"reached", "failed", "unbegun"};
    RotationEvent event{u"ended"_s, planned(ended.pending).body};
    event.body.insert("outcome"_L1, QString::fromLatin1(kOutcomes.at(static_cast<std::size_t>(ended.outcome))));
    if (!ended.error.isEmpty())
        event.body.insert("error"_L1, ended.error);
    if (ended.newKey)
        event.body.insert("new_key"_L1, json::encode(*ended.newKey));
    if (ended.expiresAt > 0)
        event.body.insert("expires_at"_L1, ended.expiresAt);
    return event;
}

RotationEvent secretLost(const QString &keyId, const QString &reason)
{
    return {u"secret_lost"_s, {{u"key_id"_s, keyId}, {u"reason"_s, reason}}};
}

RotationEvent handed(const RotationHandover &handover)
{
    return {u"handed"_s, {{u"handover"_s, json::encode(handover)}}};
}

RotationEvent stored()
{
    return {u"stored"_s};
}

RotationEvent systemState(const QString &system, RotationSystem::State state, const QString &reason)
{
    const QString name = state == RotationSystem::State::Ticked    ? u"ticked"_s
                         : state == RotationSystem::State::Excused ? u"excused"_s
                                                                   : u"reopened"_s;
    return {name, {{u"system"_s, system}, {u"reason"_s, reason}}};
}

RotationEvent quiet(qint64 seconds, const QString &reason)
{
    return {u"quiet"_s, {{u"seconds"_s, seconds}, {u"reason"_s, reason}}};
}

RotationEvent verified(const RotationProof &proof)
{
    return {u"verified"_s, {{u"proof"_s, json::encode(proof)}}};
}

RotationEvent heard(UnixSeconds at, qint64 requests)
{
    return {u"heard"_s, {{u"at"_s, at}, {u"requests"_s, requests}}};
}

RotationEvent silent(const RotationProof &proof)
{
    return {u"silent"_s, {{u"proof"_s, json::encode(proof)}}};
}

RotationEvent gone()
{
    return {u"gone"_s};
}

RotationEvent softStop(Rotation::SoftStop state, const QString &text)
{
    const bool none = state == Rotation::SoftStop::Unavailable;
    return {u"soft_stop"_s, {{u"state"_s, none ? u"unavailable"_s : u"skipped"_s}, {u"text"_s, text}}};
}

RotationEvent overridden(const QString &gate, const QString &reason)
{
    return {u"override"_s, {{u"gate"_s, gate}, {u"reason"_s, reason}}};
}

RotationEvent reasonChanged(RotationReason reason)
{
    return {u"reason"_s, {{u"reason"_s, rotationReasonId(reason)}}};
}

RotationEvent closed(bool cancelled, const QString &note, const QStringList &remains, UnixSeconds nextDueAt)
{
    return {u"closed"_s,
            {{u"cancelled"_s, cancelled},
             {u"note"_s, note},
             {u"remains"_s, QJsonArray::fromStringList(remains)},
             {u"next_due_at"_s, nextDueAt}}};
}

} // namespace rotationevent

} // namespace steward
