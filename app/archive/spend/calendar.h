// SPDX-License-Identifier: GPL-3.0-or-later
// Days since 1970 and months since year 0, without QDate: it is asked for each of thousands of days. Pure functions.
#pragma once

#include <chrono>
#include <QtGlobal>

namespace steward::calendar {

[[nodiscard]] inline qint64 monthOf(qint64 day)
{
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day}}};
    return qint64(int(date.year())) * 12 + qint64(unsigned(date.month())) - 1;
}

[[nodiscard]] inline qint64 firstDayOf(qint64 month)
{
    const std::chrono::year_month_day date{std::chrono::year{int(month / 12)},
                                           std::chrono::month{unsigned(month % 12) + 1}, std::chrono::day{1}};
    return std::chrono::sys_days{date}.time_since_epoch().count();
}

/// The Monday on or before \a day.
[[nodiscard]] inline qint64 mondayOf(qint64 day)
{
    const qint64 sinceMonday = ((day + 3) % 7 + 7) % 7; // 1970 began on a Thursday
    return day - sinceMonday;
}

} // namespace steward::calendar
