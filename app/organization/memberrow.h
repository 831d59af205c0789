// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the Members page: a person, an invitation, or somebody who has left and whose keys are still there.
// Accepted invitations of people who are there are left out, and so are users that are service accounts. Pure
// functions.
#pragma once

#include "app/organization/snapshot.h"

namespace steward {

inline constexpr int kInvitationExpiresSoonDays = 7;
inline constexpr int kInactiveDays = 90;

struct MemberProject final
{
    QString id, name, role;
    friend bool operator==(const MemberProject &, const MemberProject &) = default;
};

struct MemberRow final
{
    enum class Kind { Person, Invitation, Former };
    /// What needs a person first; in this order the state column sorts.
    enum class State {
        Left,     ///< not in the organization any more, owns keys
        Expired,  ///< invitation
        Expiring, ///< invitation, within kInvitationExpiresSoonDays
        Inactive, ///< used a key once, but not for kInactiveDays
        Invited,
        Accepted, ///< invitation whose person is not in the list yet
        Active,
    };
    enum class RoleMeaning { Owner, Reader, Custom };

    QString id;
    Kind kind = Kind::Person;
    State state = State::Active;
    QString name; ///< empty for invitations and where the service gives none
    QString email;
    QString role; ///< the service's word
    RoleMeaning roleMeaning = RoleMeaning::Custom;
    bool isScimManaged = false;
    std::vector<MemberProject> projects; ///< by name
    bool projectsKnown = false;
    std::optional<int> keys;   ///< owned, admin keys included; not known: none seen and not all lists have arrived
    bool keysComplete = false; ///< the lists of all projects have arrived
    std::optional<UnixSeconds> lastActive; ///< latest use of an API key; absent: not known
    UnixSeconds since = 0;                 ///< joined, or invitation sent; 0: not known
    std::optional<UnixSeconds> expiresAt;  ///< of an invitation
    int ageDays = 0;                       ///< since then
    friend bool operator==(const MemberRow &, const MemberRow &) = default;

    [[nodiscard]] bool isOwner() const { return kind == Kind::Person && roleMeaning == RoleMeaning::Owner; }
    /// Not accepted yet, expired ones included: what is counted as invitations everywhere.
    [[nodiscard]] bool isOpenInvitation() const { return kind == Kind::Invitation && state != State::Accepted; }
};

[[nodiscard]] std::vector<MemberRow> memberRows(const Snapshot &snapshot, UnixSeconds now);

} // namespace steward
