// SPDX-License-Identifier: GPL-3.0-or-later
// A second copy of the local-only data, as JSON beside the archive ("<name>.local.json", mode 0600), written whole and
// atomically after each change. It is the only thing that cannot be fetched again, so it must outlive a database that
// is destroyed altogether; a person can read it too. It is consulted only when the database cannot give the data.
#pragma once

#include "app/base/result.h"
#include "app/local/local.h"

namespace steward::localcopy {

[[nodiscard]] QString pathFor(const QString &archivePath);
[[nodiscard]] Result<> write(const QString &path, const LocalData &local);
/// Missing or unreadable: nothing.
[[nodiscard]] LocalData read(const QString &path);

} // namespace steward::localcopy
