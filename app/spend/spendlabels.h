// SPDX-License-Identifier: GPL-3.0-or-later
// What an organization's lists and its people say of projects, for questions about money. Pure; any thread.
#pragma once

#include "app/archive/spend/spendquestion.h"

namespace steward {

struct Snapshot;

/// Of the projects of \a snapshot: their classes, guessed ones too, and their cost centres.
[[nodiscard]] std::shared_ptr<const SpendLabels> spendLabels(const Snapshot &snapshot);

} // namespace steward
