// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who leaves, and everything that hangs on them: keys, projects, secrets that they may know, invitations. Also
// of somebody who has left already and whose keys are still there. Pure function over the organization as it is known.
#pragma once

#include "app/organization/memberrow.h"
#include "app/organization/snapshot.h"

namespace steward {

struct LeaverKey final
{
    QString id;
    QString projectId, projectName; ///< empty for an admin key
    EnvironmentClass environment = EnvironmentClass::Other;
    QString name, tail;
    bool isAdminKey = false;
    bool isOwn = false; ///< the admin key that Steward itself uses here
    std::optional<UnixSeconds> lastUsedAt;
    std::optional<qint64> requests{}; ///< in the last kTrafficDays days; absent: not known
    QStringList systems;              ///< that are known to use it
    /// Used within kTrafficDays, by either figure.
    [[nodiscard]] bool isInUse(UnixSeconds now) const;
    /// Why it cannot be moved to a service account.
    enum class Fixed { No, AdminKey, DefaultProject };
    Fixed fixed = Fixed::No;
    friend bool operator==(const LeaverKey &, const LeaverKey &) = default;
};
inline constexpr int kTrafficDays = 30;

/// A service account of a project they were in: they may have seen its secrets.
struct KnownAccount final
{
    QString projectId, projectName;
    EnvironmentClass environment = EnvironmentClass::Other;
    QString id, name;
    struct Key final
    {
        QString id, name, tail;
        std::optional<UnixSeconds> lastUsedAt;
        friend bool operator==(const Key &, const Key &) = default;
    };
    std::vector<Key> keys;
    friend bool operator==(const KnownAccount &, const KnownAccount &) = default;
};

struct Leaver final
{
    QString userId, name, email, role;
    bool isMember = false; ///< still in the organization
    bool isScimManaged = false;
    bool isLastOwner = false;
    bool keysComplete = false;           ///< the lists of all projects have arrived
    std::vector<MemberProject> projects; ///< without archived ones
    QString defaultProjectId;            ///< of the organization; nobody can be taken out of it by hand
    std::vector<LeaverKey> keys;         ///< in use first, production before the rest
    std::vector<KnownAccount> accounts;
    std::vector<Invite> invitations; ///< open ones, to the same address
    friend bool operator==(const Leaver &, const Leaver &) = default;

    [[nodiscard]] const LeaverKey *key(const QString &keyId) const;
};

/// \a ownKeyTail: of the admin key that this connection uses.
[[nodiscard]] Leaver leaver(const Snapshot &snapshot, const QString &userId, const QString &ownKeyTail,
                            UnixSeconds now);

} // namespace steward
