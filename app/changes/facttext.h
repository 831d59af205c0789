// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of a review's facts. For plantext only.
#pragma once

#include "app/changes/review.h"

namespace steward::facttext {

[[nodiscard]] QString sentence(const Fact &fact);

} // namespace steward::facttext
