// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of `steward export`. Pure; for options.cpp only.
#pragma once

#include "app/cli/optionreader.h"

namespace steward::cli {

[[nodiscard]] Parsed parseExport(const QStringList &arguments);

} // namespace steward::cli
