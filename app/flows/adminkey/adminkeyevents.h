// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal keeps of a rotation of the console's own admin key: entries of kind "adminkey", the rotation's id in
// place of a plan's. By name, with the members of their body:
//   opened  old_key_id, old_tail, name, expires_in_seconds
//   made    key_id, tail, secret_lost: a key was made; nobody has the secret of one that is lost
//   removed key_id: one that was made is gone again
//   stored  the keychain has the new key, and the console uses it
//   closed  outcome "done" | "undone" | "left", remains
// Its plans are called "<id>.1", "<id>.2", … Values and pure functions.
#pragma once

#include "app/local/journalentry.h"

#include <QStringList>
#include <span>
#include <vector>

namespace steward {

inline constexpr QLatin1StringView kAdminKeyEntry{"adminkey"}; ///< JournalEntry::kind

struct MadeAdminKey final
{
    QString id, tail;
    bool secretLost = false, removed = false;
    friend bool operator==(const MadeAdminKey &, const MadeAdminKey &) = default;
};

/// What the entries add up to.
struct AdminKeyRotationState final
{
    QString id{};
    QString oldKeyId{}, oldTail{}, name{};
    qint64 expiresInSeconds = 0;      ///< 0: never
    std::vector<MadeAdminKey> made{}; ///< of several only the last can be in force
    bool stored = false;
    bool closed = false;
    QString outcome{};
    QStringList remains{};
    /// One that was made and is neither removed nor in force; null: none.
    [[nodiscard]] const MadeAdminKey *leftover() const;
    friend bool operator==(const AdminKeyRotationState &, const AdminKeyRotationState &) = default;
};

void take(AdminKeyRotationState &state, const JournalEntry &entry);
/// The last one that \a entries tell of, when it is not closed.
[[nodiscard]] std::optional<AdminKeyRotationState> openAdminKeyRotation(std::span<const JournalEntry> entries);

} // namespace steward
