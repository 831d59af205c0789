// SPDX-License-Identifier: GPL-3.0-or-later
// Which days of costs and usage are to be read, and in which windows: as few requests as the contract allows (180 days
// of costs, 31 of usage), but no answer much beyond 64 MB. Pure functions; all times are midnights UTC.
#pragma once

#include "app/sync/spend/spendmemory.h"

#include <span>
#include <vector>

namespace steward {

inline constexpr qint64 kLargestSpendAnswer = 64 * 1024 * 1024;
inline constexpr int kRecentDays = 90;
inline constexpr int kMostUngroupedDays = 180;

/// The most days that one answer of the service can hold.
[[nodiscard]] int mostDays(const SpendSource &source);
/// How many days to ask for, from the size of earlier answers; as many as can be where none is known.
[[nodiscard]] int windowDays(const SpendSource &source, qint64 bytesPerDay);

/// Whether a day is to be read: it is not held, the last attempt failed, or it is provisional and was read before
/// \a readBefore.
[[nodiscard]] bool isWanted(const DayCoverage &day, UnixSeconds readBefore);
/// The wanted days within \a range as windows of at most \a days, newest first. One day between two wanted ones is read
/// along with them.
[[nodiscard]] std::vector<Period> wantedWindows(std::span<const DayCoverage> coverage, Period range, int days,
                                                UnixSeconds readBefore);
/// \a range cut into windows of at most \a days, newest first.
[[nodiscard]] std::vector<Period> windowsOf(Period range, int days);

} // namespace steward
