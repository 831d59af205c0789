// SPDX-License-Identifier: GPL-3.0-or-later
// The days that --period names. Days are UTC and whole. Pure; any thread.
#pragma once

#include "app/organization/period.h"

#include <optional>
#include <QString>

namespace steward::cli {

struct PeriodWord final
{
    enum class Kind { This, Last, Days };
    Kind kind{};
    Period days; ///< of Days
};

/// "this" and "last" budget period, "2026-10", "2026-10-01..2026-10-31" with both ends. Nothing for anything else, and
/// for an end before its beginning.
[[nodiscard]] std::optional<PeriodWord> parsedPeriod(const QString &text);

/// \a path with the name of \a days for each "{period}" in it: "2026-10" for a calendar month, else
/// "2026-10-15..2026-11-14", so that a scheduled job writes a file for each period.
[[nodiscard]] QString outFor(QString path, const Period &days);

/// The days that are meant at \a now.
[[nodiscard]] Period daysOf(const PeriodWord &word, UnixSeconds now, int budgetDay);

} // namespace steward::cli
