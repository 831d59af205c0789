// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/reasoning/forecast.h"

#include "app/spend/reasoning/dailymodel.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace steward {

namespace {

double unitsOf(Money amount)
{
    return static_cast<double>(amount.nanos) / static_cast<double>(Money::kNanosPerUnit);
}

/// An estimate, to whole cents: more digits would pretend to know.
Money centsOf(double units)
{
    constexpr double kMostCents = 9e17; // far from the ends of Money
    return Money::fromCents(static_cast<std::int64_t>(std::llround(std::clamp(units * 100, -kMostCents, kMostCents))));
}

int weekdayOf(UnixSeconds day)
{
    return static_cast<int>((day / kSecondsPerDay + 3) % 7); // 1 January 1970 was a Thursday
}

double quantile(std::vector<double> sorted, double part)
{
    const double place = part * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<size_t>(place);
    const size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (sorted[above] - sorted[below]) * (place - static_cast<double>(below));
}

struct Band final
{
    double low, high; ///< factors of what is foreseen
};

/// From how far off the model was at this distance before. Few past periods say little, and those that overlap say less
/// than their number: the band is widened for that.
Band bandOf(const DailyModel &model, int days)
{
    std::vector<double> ratios = model.pastRatios(days);
    if (ratios.size() < 8)
        return {0.7, 1.35};
    std::sort(ratios.begin(), ratios.end());
    const double independent = static_cast<double>(ratios.size()) / std::max(1.0, days / 3.0);
    const double widening = 1.15 + 1.6 / std::max(2.0, independent);
    const Band seen{quantile(ratios, 0.1), quantile(ratios, 0.9)};
    return {std::max(0.0, 1 - std::max(0.01, 1 - seen.low) * widening), 1 + std::max(0.01, seen.high - 1) * widening};
}

} // namespace

std::optional<SpendForecast> forecast(const SpendHistory &history, const Period &period)
{
    const auto complete = static_cast<size_t>(
        std::max<std::ptrdiff_t>(0, static_cast<std::ptrdiff_t>(history.daily.size()) - history.provisionalDays));
    const UnixSeconds open = history.firstDay + static_cast<UnixSeconds>(complete) * kSecondsPerDay;
    if (open >= period.to || open < period.from - kSecondsPerDay * 62)
        return std::nullopt;
    std::vector<double> daily(complete);
    std::transform(history.daily.begin(), history.daily.begin() + static_cast<std::ptrdiff_t>(complete), daily.begin(),
                   unitsOf);
    const DailyModel model(daily, weekdayOf(history.firstDay));
    if (!model.isUsable())
        return std::nullopt;

    const auto days = static_cast<int>((period.to - open) / kSecondsPerDay);
    std::vector<double> ahead = model.ahead(days);
    SpendForecast result;
    result.firstDay = std::max(open, period.from);
    Money settled;
    for (size_t i = 0; i < complete; ++i) {
        if (history.firstDay + static_cast<UnixSeconds>(i) * kSecondsPerDay >= period.from)
            settled += history.daily[i];
    }
    double middle = 0, held = 0;
    for (size_t i = 0; i < ahead.size(); ++i) {
        const size_t place = complete + i;
        const double known = place < history.daily.size() ? unitsOf(history.daily[place]) : 0;
        if (open + static_cast<UnixSeconds>(i) * kSecondsPerDay < period.from)
            continue; // days of the period before that are not complete yet
        middle += std::max(ahead[i], known);
        held += known;
        const Band band = bandOf(model, static_cast<int>(i) + 1);
        result.middle.push_back(settled + centsOf(middle));
        result.lowest.push_back(settled + centsOf(std::max(held, middle * band.low)));
        result.highest.push_back(settled + centsOf(middle * band.high));
    }
    for (size_t i = 1; i < result.middle.size(); ++i) { // what has been spent is not given back
        result.lowest[i] = std::max(result.lowest[i], result.lowest[i - 1]);
        result.highest[i] = std::max(result.highest[i], result.highest[i - 1]);
    }
    result.total = result.middle.back();
    result.low = std::min(result.lowest.back(), result.total);
    result.high = std::max(result.highest.back(), result.total);
    return result;
}

} // namespace steward
