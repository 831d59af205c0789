// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a file whole or not at all: what was there before stays until everything is on disk. Any thread.
#pragma once

#include "app/base/result.h"

#include <QByteArray>

namespace steward {

/// Error File with the system's own message as detail.
[[nodiscard]] Result<> saveFile(const QString &path, const QByteArray &bytes);

} // namespace steward
