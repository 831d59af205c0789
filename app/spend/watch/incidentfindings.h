// SPDX-License-Identifier: GPL-3.0-or-later
// What the watch over spend has found and nobody has acknowledged, beside the findings of the rules.
#pragma once

#include "app/checkup/finding.h"

namespace steward {

class SpendWatch;

/// \a findings, most urgent first, with the watch's open incidents. A project's day that the watch knows, open or
/// acknowledged, is told by the watch alone and no longer by the rule "runaway", which looks at the same costs.
[[nodiscard]] std::vector<Finding> withIncidents(std::vector<Finding> findings, const SpendWatch &watch);

} // namespace steward
