// SPDX-License-Identifier: GPL-3.0-or-later
// The schemas of Steward's SQLite files, version by version. Migration n is migrations/00n_….sql of the schema's
// folder, compiled in (steward_schema in CMakeLists.txt); it runs in one transaction together with the change of
// user_version, so a file is always at one version or the next.
#pragma once

#include "app/archive/database.h"

#include <span>

namespace steward {

struct Schema final
{
    qint64 applicationId = 0;             ///< marks a SQLite file as one of this kind
    std::span<const char *const> texts{}; ///< of all migrations, in their order
    int pageSize = 4096;                  ///< of new files

    [[nodiscard]] qint64 newest() const { return static_cast<qint64>(texts.size()); }
};

/// Of the organization's archive ("Stwd").
[[nodiscard]] const Schema &archiveSchema();

/// The version of a file, 0 for an empty one. "newer: …" when this program does not know it, "damaged: …" when the file
/// is of another kind or another program's. Changes nothing.
[[nodiscard]] Result<qint64> checkVersion(Database &database, const Schema &schema);
/// Brings an empty or older file to the newest version.
[[nodiscard]] Result<> migrate(Database &database, const Schema &schema);

} // namespace steward
