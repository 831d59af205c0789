// SPDX-License-Identifier: GPL-3.0-or-later
// Looking into the archive of an organization that is not open here, beside whoever has it open: the file is opened for
// reading, read in one moment and closed again. Nothing is made, migrated, set aside or left open. Blocks for as long
// as the disk takes: not for the GUI thread. Errors as in archive.h, and "missing" and "older" (no program of this
// version has opened it yet).
#pragma once

#include "app/archive/migrations.h"
#include "app/organization/snapshot.h"

namespace steward::lookaside {

/// Opens \a path and begins to read it as it stands at this moment.
[[nodiscard]] Result<> open(Database &database, const QString &path, const Schema &schema);
/// The projects of the archive at \a archivePath and what people have set about them; nothing else.
[[nodiscard]] Result<Snapshot> projects(const QString &archivePath);

} // namespace steward::lookaside
