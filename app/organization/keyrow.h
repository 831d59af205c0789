// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the Keys page: a project key or an admin key, joined with its owner, its project, the person's own notes
// and what is to be said about it at the time given. Keys of archived projects do not work and are left out. Pure
// functions.
#pragma once

#include "app/organization/policy.h"
#include "app/organization/severity.h"
#include "app/organization/snapshot.h"

#include <QFlags>

namespace steward {

/// What a key gives reason for; most urgent first. OwnerGone to OlderThanPolicy only on keys that still work.
enum class KeyFlag {
    OwnerGone = 1 << 0,            ///< its owner lost access or has left; the key still works
    ExpiresSoon = 1 << 1,          ///< within kExpiresSoonDays
    PersonalInProduction = 1 << 2, ///< belongs to a person, in a production project
    OlderThanPolicy = 1 << 3,
    NeverUsed = 1 << 4,
    Unused90 = 1 << 5, ///< no use in 90 days, never used and created before them included
    Expired = 1 << 6,
};
Q_DECLARE_FLAGS(KeyFlags, KeyFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(KeyFlags)

inline constexpr int kExpiresSoonDays = 14;
inline constexpr int kUnusedDays = 90;

struct KeyRow final
{
    enum class Kind { Project, Admin };
    enum class Owner { Person, ServiceAccount, Unknown };

    QString id;
    QString name; ///< empty when the service gives none
    QString tail; ///< last four characters; empty when the redacted value shows none
    Kind kind = Kind::Project;
    Owner ownerKind = Owner::Unknown;
    QString ownerId, ownerName, ownerEmail; ///< any may be empty
    QString projectId, projectName;         ///< empty for admin keys; a project without a name shows its id
    EnvironmentClass environment = EnvironmentClass::Other;
    UnixSeconds createdAt = 0;
    std::optional<UnixSeconds> lastUsedAt; ///< never used
    std::optional<UnixSeconds> expiresAt;  ///< never expires
    int ageDays = 0;
    int policyDays = 0; ///< largest age by the policy of its class; 0: no limit
    KeyFlags flags;
    int systems = 0; ///< how many systems are known to use it
    QString note;
    friend bool operator==(const KeyRow &, const KeyRow &) = default;

    [[nodiscard]] bool has(KeyFlag flag) const { return flags.testFlag(flag); }
    [[nodiscard]] bool isProduction() const
    {
        return kind == Kind::Project && environment == EnvironmentClass::Production;
    }
};

[[nodiscard]] std::vector<KeyRow> keyRows(const Snapshot &snapshot, const Policy &policy, UnixSeconds now);

/// What to show beside a key, most urgent first; a key that was never used is not called unused as well.
[[nodiscard]] std::vector<KeyFlag> attention(const KeyRow &row);
[[nodiscard]] Severity severityOf(KeyFlag flag);

/// "9fKd" of "sk-proj-****9fKd".
[[nodiscard]] QString keyTail(const QString &redactedValue);

} // namespace steward
