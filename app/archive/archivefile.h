// SPDX-License-Identifier: GPL-3.0-or-later
// How Steward opens a SQLite file of its own: the person's alone (0600), in WAL, of a version that it knows; and how it
// puts aside one that it cannot use. Pure functions over a Database; errors as there, and "newer".
#pragma once

#include "app/archive/migrations.h"

namespace steward::archivefile {

/// Creates the file where it is missing, opens it for writing and brings it to the schema's newest version; returns the
/// version it had before. Nothing is changed in a file that is newer or of another kind.
[[nodiscard]] Result<qint64> openForWriting(Database &database, const QString &path, const Schema &schema);
/// Of a file that cannot be written to, or for a second connection. A directory that cannot be written to either is
/// done justice to.
[[nodiscard]] Result<> openForReading(Database &database, const QString &path, const Schema &schema);
/// Renames a file with what belongs to it ("<path>.<reason>-<time>"); returns the new name. It must be closed.
[[nodiscard]] Result<QString> setAside(const QString &path, const QString &reason);

} // namespace steward::archivefile
