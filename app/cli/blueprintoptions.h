// SPDX-License-Identifier: GPL-3.0-or-later
// The options of `steward blueprint export|apply`. Pure; any thread.
#pragma once

#include "app/cli/options.h"

namespace steward::cli {

/// As parse(), of a command line whose first word is "blueprint".
[[nodiscard]] tl::expected<Options, QString> parseBlueprint(const QStringList &arguments);

} // namespace steward::cli
