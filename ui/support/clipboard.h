// SPDX-License-Identifier: GPL-3.0-or-later
// The one way to the clipboard for text that may be seen: never for secrets. GUI thread.
#pragma once

#include <QString>

namespace steward::clipboard {

void copy(const QString &text);

} // namespace steward::clipboard
