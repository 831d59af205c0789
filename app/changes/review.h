// SPDX-License-Identifier: GPL-3.0-or-later
// What a person must know of each step before a plan is applied, worked out from the organization as it is known: what
// will break, what may not be done at all, and what has to be typed first. Never read from a file. Pure functions.
#pragma once

#include "app/changes/plan.h"
#include "app/organization/policy.h"
#include "app/organization/snapshot.h"

#include <QVariantMap>

namespace steward {

enum class Danger {
    None,
    Notable,   ///< cannot be taken back, or is about production
    Dangerous, ///< something will break, or somebody loses what only an owner can give back
};

struct Fact final
{
    enum class Kind {
        // Not possible: the step is blocked.
        LastOwner,       ///< the organization would have no owner
        ScimManaged,     ///< people and groups of the identity provider are changed there
        DefaultProject,  ///< cannot be archived or renamed, takes no members and no service accounts
        ArchivedProject, ///< cannot be changed any more
        OwnAdminKey,     ///< the key that this connection uses
        // What will break, or cannot be undone.
        KeyInUse, ///< lastUsed (seconds ago), requests (last hour; absent: not known), systems
        KeyNeverUsed,
        KeyIdle,           ///< lastUsed (seconds ago)
        KeysDie,           ///< keys, used (within 24 hours), requests (as above, of all), names: with their account
        ArchivedForGood,   ///< keys, accounts, people, names (of the people)
        LosesOwnerRole,    ///< owners left
        OwnersAfter,       ///< owners: a fourth one, or only one
        KeysKeepWorking,   ///< keys: of the person in the project, which outlive the membership
        KeysOfPerson,      ///< keys, used (within 24 hours): what becomes of them is not known for sure
        MailGoesOut,       ///< an invitation is sent, again by another step that takes this back
        DefaultProjectToo, ///< an invitation without projects leads into the Default project
        SecretShownOnce,
        HardLimitInProduction, ///< requests fail when it is reached; enforcement lags
        NotUndone,             ///< there is no way back
        NotKnown,              ///< what it is about is not among what is known here
    };
    Kind kind;
    QVariantMap values{}; ///< whole numbers, and lists of names, by the names above
    friend bool operator==(const Fact &, const Fact &) = default;
};

[[nodiscard]] bool isBlocking(Fact::Kind kind);

struct StepReview final
{
    Danger danger = Danger::None;
    std::vector<Fact> facts; ///< the gravest first
    QString typedName;       ///< to be typed before the plan may be applied; empty: nothing
    bool isProduction = false;
    bool canBeUndone = true;

    [[nodiscard]] bool isBlocked() const;
    [[nodiscard]] const Fact *fact(Fact::Kind kind) const;
};

struct ReviewInput final
{
    const Snapshot &snapshot;
    UnixSeconds now = 0;
    QString ownKeyTail;                        ///< of the admin key in use
    QHash<QString, qint64> requestsLastHour{}; ///< by key id, where it is known
};

/// One review for each step, in the order of applying: the owners that earlier steps leave count.
[[nodiscard]] std::vector<StepReview> reviewed(const Plan &plan, const ReviewInput &input);

} // namespace steward
