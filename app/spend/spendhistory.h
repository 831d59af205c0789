// SPDX-License-Identifier: GPL-3.0-or-later
// The days that a forecast goes by, as the archive holds them. Pure; any thread.
#pragma once

#include "app/archive/spend/spendquestion.h"
#include "app/spend/reasoning/forecast.h"

namespace steward {

/// Asks for the days up to the end of \a question's range that a forecast of its money goes by: its filters, ungrouped,
/// by day.
[[nodiscard]] SpendQuestion historyQuestion(SpendQuestion question);

/// The days without a gap that end with the last of \a days; \a figures answer historyQuestion(), whose range they are.
[[nodiscard]] SpendHistory historyOf(const SpendFigures &figures, const Period &days);

} // namespace steward
