// SPDX-License-Identifier: GPL-3.0-or-later
// A secret as a file that its owner alone can read. Any thread.
#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"

namespace steward {

/// \a ownerId as the name of a file: what is not a letter, digit, '-' or '_' becomes '_', because ids come from
/// outside.
[[nodiscard]] QString secretFileName(const QString &ownerId);

/// Makes \a directory with mode 0700 when it is not there, and proves that files can be made in it.
[[nodiscard]] Result<> prepareSecretsDirectory(const QString &directory);

/// Writes the secret and nothing else, mode 0600 from the first byte, and waits until it is on the disk. Error File
/// when \a path exists already: a secret never takes the place of another file.
[[nodiscard]] Result<> saveSecret(const QString &path, const Secret &secret);

} // namespace steward
