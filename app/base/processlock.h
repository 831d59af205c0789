// SPDX-License-Identifier: GPL-3.0-or-later
// A lock file by which several processes agree on who does a thing, for as long as that takes. Only that of a process
// that is no more counts as left behind; one that a process was killed while making counts as that, too.
#pragma once

#include <memory>
#include <QLockFile>

namespace steward {

/// Not taken yet. A file that was made but never written into is cleared away when it is older than a second.
[[nodiscard]] std::unique_ptr<QLockFile> processLock(const QString &file);

} // namespace steward
