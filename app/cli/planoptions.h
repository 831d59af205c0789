// SPDX-License-Identifier: GPL-3.0-or-later
// The options of `steward plan show|apply|continue`. Pure; any thread.
#pragma once

#include "app/cli/options.h"

namespace steward::cli {

/// As parse(), of a command line whose first word is "plan".
[[nodiscard]] tl::expected<Options, QString> parsePlan(const QStringList &arguments);

} // namespace steward::cli
