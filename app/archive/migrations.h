// SPDX-License-Identifier: GPL-3.0-or-later
// The archive's schema, version by version. Migration n is migrations/00n_….sql, compiled in; it runs in one
// transaction together with the change of user_version, so a file is always at one version or the next.
#pragma once

#include "app/archive/database.h"

#include <span>

namespace steward {

/// Marks a SQLite file as an archive of Steward ("Stwd").
inline constexpr qint64 kArchiveApplicationId = 0x53747764;

/// The texts of all migrations, in their order.
[[nodiscard]] std::span<const char *const> migrationTexts();
[[nodiscard]] inline qint64 newestVersion()
{
    return static_cast<qint64>(migrationTexts().size());
}

/// The version of a file, 0 for an empty one. "newer: …" when this program does not know it, "damaged: …" when the file
/// is another program's. Changes nothing.
[[nodiscard]] Result<qint64> checkVersion(Database &database);
/// Brings an empty or older file to the newest version.
[[nodiscard]] Result<> migrate(Database &database);

} // namespace steward
