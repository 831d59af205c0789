// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules about keys share: one finding over all keys that a condition holds for.
#pragma once

#include "app/checkup/rules.h"

namespace steward::rules {

/// No finding when no key \a matches. Subjects: those used last come first. \a since tells since when it is so for one
/// key; the earliest counts.
[[nodiscard]] std::vector<Finding> keyFinding(const CheckupInput &input, QLatin1StringView rule, Severity severity,
                                              bool (*matches)(const KeyRow &), UnixSeconds (*since)(const KeyRow &));

} // namespace steward::rules
