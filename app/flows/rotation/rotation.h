// SPDX-License-Identifier: GPL-3.0-or-later
// One rotation of one key: what was decided, what was done, what was seen. It is what the entries of the journal with
// its id add up to (rotationevents.h), so that what a person sees today and what an auditor reads in a year are the
// same thing. It lives for hours or weeks, over restarts. No secret is ever in it. A value; any thread.
#pragma once

#include "app/base/clock.h"
#include "app/local/local.h"

#include <optional>
#include <QString>
#include <QStringList>
#include <vector>

namespace steward {

enum class RotationReason { Routine, PersonLeaving, Leak };
[[nodiscard]] QString rotationReasonId(RotationReason reason); ///< "routine", "leaving", "leak"
[[nodiscard]] RotationReason rotationReasonFromId(QStringView id);

/// What a person sees as nine steps. Choose is over when there is a rotation.
enum class RotationStep { Choose, Systems, Create, HandOver, Verify, Quiet, SoftStop, Delete, Done };
inline constexpr int kRotationStepCount = 9;

/// The key that is to go, as it was when the rotation began.
struct RotatedKey final
{
    QString id, projectId, projectName, name, tail;
    QString environment;                   ///< environmentId
    QString ownerType, ownerId, ownerName; ///< "user" or "service_account"
    UnixSeconds createdAt = 0;
    QStringList scopes{};      ///< where the service tells them; empty: all, or not told
    UnixSeconds expiresAt = 0; ///< 0: never, or not told
    [[nodiscard]] bool isPersonal() const { return ownerType == QLatin1StringView("user"); }
    [[nodiscard]] EnvironmentClass environmentClass() const { return environmentFromId(environment); }
    /// "routing-prod-main …9fKd"; what a person types to override is the name alone, or the tail where it has none.
    [[nodiscard]] QString label() const;
    [[nodiscard]] QString typedName() const { return name.simplified().isEmpty() ? tail : name.simplified(); }
    friend bool operator==(const RotatedKey &, const RotatedKey &) = default;
};

/// One system that uses the key, and how far it is.
struct RotationSystem final
{
    QString name;
    QString environment{}, owner{}, secretLocation{}, howChanged{}, note{};
    enum class State {
        Open,
        Ticked,  ///< it has the new key
        Excused, ///< it need not get it, for a reason
    };
    State state = State::Open;
    QString reason{}; ///< of Excused; of Ticked a note, may be empty
    QString by{};     ///< who said so
    qint64 atMs = 0;
    friend bool operator==(const RotationSystem &, const RotationSystem &) = default;
};

/// Where the new key is made, and how.
struct RotationTarget final
{
    QString accountId{};   ///< of a service account that is there; empty: a new one is made
    QString accountName{}; ///< of it
    QString keyName{};     ///< of the new key; of a new account's first key the service decides
    QStringList scopes{};
    qint64 expiresInSeconds = 0; ///< 0: never
    friend bool operator==(const RotationTarget &, const RotationTarget &) = default;
};

/// How one is begun.
struct RotationOpening final
{
    RotationTarget proposed{}; ///< where the new key is to be made, for a person to change; empty: by the key's owner
    QString campaign{};        ///< name of those that are begun together
};

/// A key that this rotation has made. Of several only the last can be in force; the others lost their secret.
struct RotationNewKey final
{
    QString id, name, tail, accountId, accountName;
    qint64 createdAtMs = 0;
    bool secretLost = false; ///< nobody has it
    bool removed = false;
    friend bool operator==(const RotationNewKey &, const RotationNewKey &) = default;
};

/// The secret was given away once.
struct RotationHandover final
{
    QString system{}; ///< empty: to a person, for all
    QString way{};    ///< "copied", "file", "command"
    bool succeeded = true;
    QString note{}; ///< the command, the file's name, what went wrong; never the secret
    QString by{};
    qint64 atMs = 0;
    friend bool operator==(const RotationHandover &, const RotationHandover &) = default;
};

/// A gate that a person opened by typing the key's name.
struct RotationOverride final
{
    QString gate{}; ///< gateId
    QString reason{};
    QString by{};
    qint64 atMs = 0;
    friend bool operator==(const RotationOverride &, const RotationOverride &) = default;
};

/// What a plan of this rotation is for.
enum class RotationPurpose { Create, RemoveLost, SoftStop, LiftStop, Delete, RemoveNew };

/// A plan that has been announced and of which nobody has read the end yet. The journal has it before the plan begins:
/// after a crash it tells what to look for.
struct RotationPending final
{
    RotationPurpose purpose{};
    QString planId{};
    QString keyId{}; ///< of RemoveLost and RemoveNew: which
    friend bool operator==(const RotationPending &, const RotationPending &) = default;
};

/// What was seen when a gate was passed; for the record.
struct RotationProof final
{
    qint64 newRequests = 0; ///< on the new key since it was made
    UnixSeconds newFirstAt = 0;
    UnixSeconds oldLastAt = 0;    ///< the last request on the old key that was seen; 0: none
    qint64 oldRequests = 0;       ///< on the old key since the new one was made
    UnixSeconds coveredUntil = 0; ///< what the service had told by then
    qint64 atMs = 0;
    friend bool operator==(const RotationProof &, const RotationProof &) = default;
};

struct Rotation final
{
    QString id;
    RotatedKey key;
    RotationReason reason = RotationReason::Routine;
    QString campaign; ///< of those that were begun together, its name; empty: alone
    QString startedBy;
    qint64 startedAtMs = 0;

    std::vector<RotationSystem> systems;
    bool systemsUnknown = false; ///< 'I do not know them all': the quiet period is longer
    bool systemsSettled = false;

    RotationTarget target;
    std::vector<RotationNewKey> newKeys;
    std::vector<RotationHandover> handovers;
    bool handedOver = false; ///< a person has said that it is stored where it is needed

    std::optional<RotationProof> verified;
    qint64 quietSeconds = 0;
    QString quietReason;       ///< quietReasonId, or a person's own words
    UnixSeconds quietFrom = 0; ///< the old key has to be silent from here on; the last use that was heard
    int quietRestarts = 0;
    std::optional<RotationProof> silent; ///< the gate was seen to hold

    enum class SoftStop { Open, Set, Skipped, Unavailable };
    SoftStop softStop = SoftStop::Open;
    UnixSeconds oldExpiresAt = 0; ///< of SoftStop::Set
    QString softStopText;         ///< what the service said, of Unavailable; why, of Skipped

    std::vector<RotationOverride> overrides;
    std::optional<RotationPending> pending;
    QString refusal; ///< what the service said when it would not do the last thing; empty: it did
    RotationPurpose refused{};
    qint64 deletedAtMs = 0; ///< the old key is gone; 0: it is not

    bool deletedElsewhere = false; ///< by somebody else

    qint64 closedAtMs = 0;
    bool cancelled = false;
    QString closingNote;
    QStringList remains; ///< of a cancelled one: what is still there, in words
    UnixSeconds nextDueAt = 0;

    [[nodiscard]] bool isClosed() const { return closedAtMs > 0; }
    [[nodiscard]] bool isDeleted() const { return deletedAtMs > 0; }
    /// The new key whose secret somebody has, or may still get; null: there is none.
    [[nodiscard]] const RotationNewKey *currentKey() const;
    /// One whose secret nobody has and that is still there; null: there is none.
    [[nodiscard]] const RotationNewKey *lostKey() const;
    [[nodiscard]] int openSystems() const;
    [[nodiscard]] bool isOverridden(const QString &gate) const;
    /// Where it stands; Done: nothing is left but to close it.
    [[nodiscard]] RotationStep step() const;
    friend bool operator==(const Rotation &, const Rotation &) = default;
};

/// "rotation-…": the journal's name for it. Its plans are called "<id>.1", "<id>.2", …
[[nodiscard]] QString newRotationId();

} // namespace steward
