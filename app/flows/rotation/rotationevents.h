// SPDX-License-Identifier: GPL-3.0-or-later
// What can happen to a rotation, as entries of the journal: kind "rotation", the rotation's id in place of a plan's,
// the event's name in place of an operation's. The journal's chain of hashes covers them. Entries, by name, with the
// members of their body:
//   opened      key, reason; target and campaign, where there are such
//   systems     systems, unknown: the list as it is from now on; states of systems that stay are kept
//   target      target: where and how the new key is made
//   planned     purpose, plan_id, key_id: a plan is about to begin
//   ended       purpose, plan_id, outcome "reached" | "failed" | "unbegun", error, and what belongs to it: new_key,
//               secret_lost, expires_at
//   secret_lost key_id, reason
//   handed      handover
//   stored      the secret is where it is needed; Steward has forgotten it
//   ticked, excused, reopened   system, reason
//   quiet       seconds, reason: how long the old key has to be silent
//   verified    proof: the gate to the quiet period was passed
//   heard       at, requests: the old key was used; the quiet period begins anew
//   silent      proof: the old key was silent for long enough
//   gone        the old key is no longer there, and it was not this rotation that deleted it
//   soft_stop   state "skipped" | "unavailable", text
//   override    gate, reason
//   reason      reason: it has become a leak
//   closed      cancelled, note, remains, next_due_at
// Pure functions over values; any thread.
#pragma once

#include "app/flows/rotation/rotation.h"
#include "app/local/journalentry.h"

#include <QJsonObject>
#include <span>

namespace steward {

inline constexpr QLatin1StringView kRotationEntry{"rotation"}; ///< JournalEntry::kind

struct RotationEvent final
{
    QString name;
    QJsonObject body{};
};

namespace rotationevent {

[[nodiscard]] RotationEvent opened(const RotatedKey &key, RotationReason reason, const RotationOpening &opening = {});
[[nodiscard]] RotationEvent systems(const std::vector<RotationSystem> &systems, bool unknown);
[[nodiscard]] RotationEvent target(const RotationTarget &target);
[[nodiscard]] RotationEvent planned(const RotationPending &pending);

/// What came of a plan.
struct Ended final
{
    RotationPending pending;
    enum class Outcome { Reached, Failed, Unbegun } outcome = Outcome::Reached;
    QString error{};                        ///< of Failed: what the service said
    std::optional<RotationNewKey> newKey{}; ///< of Create
    UnixSeconds expiresAt = 0;              ///< of SoftStop and LiftStop
};
[[nodiscard]] RotationEvent ended(const Ended &ended);
[[nodiscard]] RotationEvent secretLost(const QString &keyId, const QString &reason);
[[nodiscard]] RotationEvent handed(const RotationHandover &handover);
[[nodiscard]] RotationEvent stored();
[[nodiscard]] RotationEvent systemState(const QString &system, RotationSystem::State state, const QString &reason);
[[nodiscard]] RotationEvent quiet(qint64 seconds, const QString &reason);
[[nodiscard]] RotationEvent verified(const RotationProof &proof);
[[nodiscard]] RotationEvent heard(UnixSeconds at, qint64 requests);
[[nodiscard]] RotationEvent silent(const RotationProof &proof);
[[nodiscard]] RotationEvent gone();
[[nodiscard]] RotationEvent softStop(Rotation::SoftStop state, const QString &text);
[[nodiscard]] RotationEvent overridden(const QString &gate, const QString &reason);
[[nodiscard]] RotationEvent reasonChanged(RotationReason reason);
[[nodiscard]] RotationEvent closed(bool cancelled, const QString &note, const QStringList &remains,
                                   UnixSeconds nextDueAt);

} // namespace rotationevent

[[nodiscard]] QString rotationPurposeId(RotationPurpose purpose); ///< "create", "remove_lost", …

/// Takes one entry in. An entry of another rotation, or of a kind or name that is not known, changes nothing.
void take(Rotation &rotation, const JournalEntry &entry);

/// All rotations that \a entries tell of, in the order in which they were opened.
[[nodiscard]] std::vector<Rotation> rotations(std::span<const JournalEntry> entries);

} // namespace steward
