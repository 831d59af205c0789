// SPDX-License-Identifier: GPL-3.0-or-later
// What a series of daily amounts is made of: a pattern of the week, a level, a trend that dies away. Robust: a single
// day that stands out moves none of them. Everything here is floating point, for it is an estimate. Pure functions over
// values; any thread.
#pragma once

#include <array>
#include <span>
#include <vector>

namespace steward {

/// One for each day of the week, Monday first; their mean is 1.
using WeekPattern = std::array<double, 7>;

/// From \a daily, whose first day is \a firstWeekday (0: Monday): the median of each weekday against the mean of the
/// seven days around it, drawn towards 1 where there are few of them. All 1 for less than two weeks.
[[nodiscard]] WeekPattern weekPattern(std::span<const double> daily, int firstWeekday);

/// \a daily without what stands out: values beyond \a widths robust standard deviations (1.4826 MAD) of the median of
/// the seven days before and after are drawn to that edge. A level that stays changed is not touched for long.
[[nodiscard]] std::vector<double> withoutSpikes(std::span<const double> daily, double widths = 4);

/// A level that changed from one day to the next and stayed changed.
struct LevelShift final
{
    size_t day = 0;    ///< first day of the new level
    double factor = 1; ///< new against old
};
/// The clearest of the last 60 days with at least three days behind it, of \a adjusted (without weekdays); factor 1
/// where there is none that stands out from the noise.
[[nodiscard]] LevelShift lastShift(std::span<const double> adjusted);

/// Damped trend smoothing (Gardner and McKenzie 1985).
struct Smoothing final
{
    double level = 0.3, trend = 0.05, damping = 0.95;
};

/// The days after \a adjusted (without weekdays and spikes), \a count of them, still without weekdays. Never negative.
[[nodiscard]] std::vector<double> smoothedAhead(std::span<const double> adjusted, const Smoothing &smoothing,
                                                int count);

class DailyModel final
{
public:
    /// \a daily: complete days, oldest first, none missing; the last 120 count. \a firstWeekday of the first.
    DailyModel(std::span<const double> daily, int firstWeekday);

    [[nodiscard]] bool isUsable() const { return m_adjusted.size() >= 7; }
    [[nodiscard]] std::vector<double> ahead(int count) const;
    /// Actual sums over \a count days divided by what would have been foreseen, for each past day where both are known:
    /// how far off this model is at that distance. Oldest first.
    [[nodiscard]] std::vector<double> pastRatios(int count) const;

private:
    [[nodiscard]] std::vector<double> aheadFrom(size_t known, int count) const;
    void chooseSmoothing();

    std::vector<double> m_daily, m_adjusted;
    int m_firstWeekday = 0;
    WeekPattern m_week{};
    Smoothing m_smoothing;
};

} // namespace steward
