// SPDX-License-Identifier: GPL-3.0-or-later
// What is decided about somebody who leaves, and the plan that comes of it, in the right order: deletions, projects,
// the organization last. A key in use has to be dealt with before there is a plan. A key that is to be moved is moved
// by a rotation (Departures): until that is done, the key and its owner stay, and the plan leaves both alone. A value
// and pure functions.
#pragma once

#include "app/flows/offboarding/leaver.h"
#include "app/planning/plansheet.h"

#include <QSet>

namespace steward {

struct KeyDecision final
{
    enum class Kind {
        Open,
        Move, ///< a rotation gives it a successor on a service account of the same project
        Delete,
        Leave, ///< with a reason
    };
    Kind kind = Kind::Open;
    QString accountId{};   ///< of Move: an account that is there; empty: a new one is made
    QString accountName{}; ///< of Move: of the new account
    QString reason{};      ///< of Leave
    friend bool operator==(const KeyDecision &, const KeyDecision &) = default;

    [[nodiscard]] bool isComplete() const;
};

struct Offboarding final
{
    Leaver leaver;
    QHash<QString, KeyDecision> decisions{}; ///< by key id
    QSet<QString> renewed{}; ///< keys of service accounts that are rotated because their secrets may be known
    bool leaveProjects = true;
    bool leaveOrganization = true;
    bool revokeInvitations = true;
    QString note{}; ///< a ticket, a date; for the file

    [[nodiscard]] KeyDecision decision(const QString &keyId) const { return decisions.value(keyId); }
    [[nodiscard]] int undecided() const; ///< keys
    [[nodiscard]] bool hasMoves() const;
    /// Why they cannot be taken out of the organization now.
    enum class Stays { No, NotMember, ScimManaged, LastOwner, KeysMove };
    [[nodiscard]] Stays stays() const;
    /// Projects that they can be taken out of by hand.
    [[nodiscard]] std::vector<MemberProject> leavableProjects() const;
};

/// With what is safe to decide ahead: keys that nobody has used lately are to be deleted.
[[nodiscard]] Offboarding newOffboarding(Leaver leaver, UnixSeconds now);

/// Only when nothing is undecided. Its note says what was decided and why.
[[nodiscard]] Plan offboardingPlan(const Offboarding &offboarding, const PlanOrigin &origin);

/// "Delete", "Move to new service account captions-svc", "Leave: …".
[[nodiscard]] QString decisionText(const KeyDecision &decision, const Leaver &leaver);
/// "captions-batch …8dHv".
[[nodiscard]] QString keyLabel(const LeaverKey &key);

} // namespace steward
