// SPDX-License-Identifier: GPL-3.0-or-later
// The gates of a rotation: what has to be true before the next step is open, judged from what was decided and what was
// seen. Unknown is not open. Pure functions.
#pragma once

#include "app/flows/rotation/keyuse.h"
#include "app/flows/rotation/rotation.h"

#include <algorithm>

namespace steward {

/// What is known at one moment; from the service's own history, not from what the program happened to watch.
struct RotationEvidence final
{
    UseReading traffic;                       ///< from an hour before the new key was made
    UnixSeconds readAt = 0;                   ///< by the service's time; 0: nothing has been read yet
    qint64 clockAhead = 0;                    ///< seconds by which this computer's clock is ahead; small ones are 0
    UnixSeconds coveredUntil = 0;             ///< what the service has surely told by then: its answers lag behind
    std::optional<UnixSeconds> oldLastUsedAt; ///< as the key itself tells it
    bool oldIsGone = false;                   ///< the key is no longer there: somebody else has deleted it
};

/// How long the service may take to tell of a request. Not documented (BEHAVIOURS 18): on the safe side, and longer
/// where a rotation has seen use that was told later (lateness()): twice what was seen.
inline constexpr qint64 kUsageLagSeconds = 10 * 60;
[[nodiscard]] constexpr qint64 usageLag(qint64 latenessSeen)
{
    return std::max(kUsageLagSeconds, 2 * latenessSeen);
}

enum class GateKind {
    NewKeyUsed,     ///< the new key has carried traffic
    ModelsCovered,  ///< the new key was used for every model that the old one was used for; advice only
    SystemsSettled, ///< every system has the new key or is excused
    OldKeySilent,   ///< for as long as was set
};
[[nodiscard]] QString gateId(GateKind kind); ///< "new_key_used", …

struct Gate final
{
    enum class State {
        Shut,
        Unknown, ///< the evidence has not been read, or not far enough
        Open,
        Overridden,
    };
    GateKind kind{};
    State state = State::Shut;
    bool isAdvice = false; ///< does not keep anything shut
    qint64 requests = 0;   ///< NewKeyUsed: on the new key; OldKeySilent: on the old one since quietFrom
    UnixSeconds since = 0; ///< NewKeyUsed: the first; OldKeySilent: silent since
    qint64 seconds = 0;    ///< OldKeySilent: silent for, of \a ofSeconds
    qint64 ofSeconds = 0;
    QStringList names; ///< SystemsSettled: those that are not; ModelsCovered: those that were not seen yet

    [[nodiscard]] bool isPassable() const { return isAdvice || state == State::Open || state == State::Overridden; }
};

[[nodiscard]] Gate newKeyUsed(const Rotation &rotation, const RotationEvidence &evidence);
[[nodiscard]] Gate modelsCovered(const Rotation &rotation, const RotationEvidence &evidence);
[[nodiscard]] Gate systemsSettled(const Rotation &rotation);
[[nodiscard]] Gate oldKeySilent(const Rotation &rotation, const RotationEvidence &evidence);

/// What is between \a rotation.step() and the next one.
[[nodiscard]] std::vector<Gate> gatesAt(const Rotation &rotation, const RotationEvidence &evidence);
/// Everything that has to hold at the moment when the old key is deleted.
[[nodiscard]] std::vector<Gate> gatesOfDeletion(const Rotation &rotation, const RotationEvidence &evidence);
[[nodiscard]] bool allPassable(const std::vector<Gate> &gates);

/// The last use of the old key that is known of, by either figure; 0: none.
[[nodiscard]] UnixSeconds oldLastUse(const Rotation &rotation, const RotationEvidence &evidence);
/// For the record.
[[nodiscard]] RotationProof proofOf(const Rotation &rotation, const RotationEvidence &evidence);

} // namespace steward
