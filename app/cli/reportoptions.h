// SPDX-License-Identifier: GPL-3.0-or-later
// The command lines of `steward report` and `steward schedule`. Pure; for options.cpp only.
#pragma once

#include "app/cli/optionreader.h"

namespace steward::cli {

[[nodiscard]] Parsed parseReport(const QStringList &arguments);
/// What follows the options is a command line of its own and is checked as one.
[[nodiscard]] Parsed parseSchedule(const QStringList &arguments);

} // namespace steward::cli
