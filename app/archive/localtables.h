// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of local-only data. Reading is forgiving where it has to be (a damaged file), writing is not. Archive
// thread.
#pragma once

#include "app/archive/database.h"
#include "app/local/local.h"

namespace steward::localtables {

[[nodiscard]] Result<LocalData> load(Database &database);

/// What can still be read of a damaged or unknown file: each table up to its first unreadable row. \a whole: every
/// table was read to its end.
[[nodiscard]] LocalData salvage(Database &database, bool &whole);

/// A label or a note without content is removed.
[[nodiscard]] Result<> setLabel(Database &database, const ProjectLabel &label);
[[nodiscard]] Result<> setNote(Database &database, const KeyNote &note);
/// Replaces the systems of \a keyId; those with rowId 0 get one.
[[nodiscard]] Result<std::vector<KeySystem>> setSystems(Database &database, const QString &keyId,
                                                        std::vector<KeySystem> systems);
/// Everything at once, into empty tables.
[[nodiscard]] Result<> restore(Database &database, const LocalData &local);

[[nodiscard]] inline int rowCount(const LocalData &local)
{
    return static_cast<int>(local.labels.size() + local.notes.size() + local.systems.size());
}

} // namespace steward::localtables
