// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/reasoning/dailymodel.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace steward {

namespace {

constexpr size_t kMostDays = 120;
constexpr int kAround = 7; ///< days on each side that a day is compared with
constexpr double kRobust = 1.4826;

double medianOf(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

std::vector<double> around(std::span<const double> values, size_t at, size_t reach)
{
    const size_t from = at > reach ? at - reach : 0;
    const size_t to = std::min(values.size(), at + reach + 1);
    return {values.begin() + static_cast<std::ptrdiff_t>(from), values.begin() + static_cast<std::ptrdiff_t>(to)};
}

} // namespace

WeekPattern weekPattern(std::span<const double> daily, int firstWeekday)
{
    WeekPattern pattern;
    pattern.fill(1);
    if (daily.size() < 14)
        return pattern;
    std::array<std::vector<double>, 7> ratios;
    for (size_t day = 3; day + 3 < daily.size(); ++day) {
        const double mean = std::accumulate(daily.begin() + static_cast<std::ptrdiff_t>(day) - 3,
                                            daily.begin() + static_cast<std::ptrdiff_t>(day) + 4, 0.0) /
                            7;
        if (mean > 0)
            ratios[(day + static_cast<size_t>(firstWeekday)) % 7].push_back(daily[day] / mean);
    }
    for (size_t weekday = 0; weekday < 7; ++weekday) {
        const auto seen = static_cast<double>(ratios[weekday].size());
        constexpr double kDoubt = 1; // as if one more week had shown no pattern
        pattern[weekday] = (medianOf(ratios[weekday]) * seen + kDoubt) / (seen + kDoubt);
    }
    const double mean = std::accumulate(pattern.begin(), pattern.end(), 0.0) / 7;
    for (double &factor : pattern)
        factor = mean > 0 ? std::max(0.02, factor / mean) : 1;
    return pattern;
}

std::vector<double> withoutSpikes(std::span<const double> daily, double widths)
{
    std::vector<double> calm(daily.begin(), daily.end());
    for (size_t day = 0; day < daily.size(); ++day) {
        const std::vector<double> near = around(daily, day, kAround);
        const double middle = medianOf(near);
        std::vector<double> distances(near.size());
        std::transform(near.begin(), near.end(), distances.begin(),
                       [middle](double v) { return std::abs(v - middle); });
        const double width = std::max(kRobust * medianOf(std::move(distances)), 0.03 * std::abs(middle)) * widths;
        calm[day] = std::clamp(daily[day], middle - width, middle + width);
    }
    return calm;
}

LevelShift lastShift(std::span<const double> adjusted)
{
    constexpr size_t kSide = 14, kLeastAfter = 3, kLookBack = 60;
    LevelShift best;
    if (adjusted.size() < kSide + kLeastAfter)
        return best;
    // Noise from day to day, as a part of the level: differences do not see the shift itself.
    std::vector<double> changes;
    for (size_t day = 1; day < adjusted.size(); ++day) {
        if (adjusted[day] > 0 && adjusted[day - 1] > 0)
            changes.push_back(std::abs(std::log(adjusted[day] / adjusted[day - 1])));
    }
    const double noise = std::max(0.02, kRobust * medianOf(std::move(changes)) / std::sqrt(2.0));
    double clearest = 0;
    const size_t from = std::max(kSide / 2, adjusted.size() > kLookBack ? adjusted.size() - kLookBack : 0);
    for (size_t day = from; day + kLeastAfter <= adjusted.size(); ++day) {
        const size_t before = std::min(kSide, day);
        const size_t after = std::min(kSide, adjusted.size() - day);
        const auto at = adjusted.begin() + static_cast<std::ptrdiff_t>(day);
        const double old = medianOf({at - static_cast<std::ptrdiff_t>(before), at});
        const double fresh = medianOf({at, at + static_cast<std::ptrdiff_t>(after)});
        if (old <= 0 || fresh <= 0)
            continue;
        const double size = std::abs(std::log(fresh / old));
        const double doubt =
            noise * 1.25 * std::sqrt(1.0 / static_cast<double>(before) + 1.0 / static_cast<double>(after));
        const double clear = size / doubt;
        constexpr double kLeastSize = 0.2, kLeastClear = 4.5;
        if (size > kLeastSize && clear > kLeastClear && clear >= clearest) {
            clearest = clear;
            best = {day, fresh / old};
        }
    }
    return best;
}

std::vector<double> smoothedAhead(std::span<const double> adjusted, const Smoothing &smoothing, int count)
{
    std::vector<double> foreseen(static_cast<size_t>(std::max(0, count)), 0);
    if (adjusted.empty())
        return foreseen;
    const size_t first = std::min<size_t>(7, adjusted.size());
    double level = medianOf({adjusted.begin(), adjusted.begin() + static_cast<std::ptrdiff_t>(first)});
    double trend = 0;
    for (const double value : adjusted) {
        const double before = level;
        level = smoothing.level * value + (1 - smoothing.level) * (level + smoothing.damping * trend);
        trend = smoothing.trend * (level - before) + (1 - smoothing.trend) * smoothing.damping * trend;
    }
    double reach = 0, damping = 1;
    for (double &value : foreseen) {
        damping *= smoothing.damping;
        reach += damping;
        value = std::max(0.0, level + reach * trend);
    }
    return foreseen;
}

DailyModel::DailyModel(std::span<const double> daily, int firstWeekday)
{
    const size_t skipped = daily.size() > kMostDays ? daily.size() - kMostDays : 0;
    m_firstWeekday = static_cast<int>((static_cast<size_t>(firstWeekday) + skipped) % 7);
    m_daily.assign(daily.begin() + static_cast<std::ptrdiff_t>(skipped), daily.end());
    m_week = weekPattern(m_daily, m_firstWeekday); // its medians know what to do with spikes
    m_adjusted = m_daily;
    for (size_t day = 0; day < m_adjusted.size(); ++day) {
        const double factor = m_week[(day + static_cast<size_t>(m_firstWeekday)) % 7];
        constexpr double kTellsNothing = 0.15; // a weekday of almost no spend: nothing divided by nothing
        if (factor < kTellsNothing && day > 0)
            m_adjusted[day] = m_adjusted[day - 1];
        else
            m_adjusted[day] /= factor;
    }
    if (const LevelShift shift = lastShift(m_adjusted); shift.factor != 1) { // as if it had always been so
        for (size_t day = 0; day < shift.day; ++day) {
            m_adjusted[day] *= shift.factor;
            m_daily[day] *= shift.factor;
        }
    }
    m_adjusted = withoutSpikes(m_adjusted);
    chooseSmoothing();
}

/// The one that would have foreseen the last weeks best.
void DailyModel::chooseSmoothing()
{
    constexpr std::array kLevels{0.06, 0.15, 0.35, 0.6};
    constexpr std::array kTrends{0.0, 0.05, 0.15};
    constexpr std::array kDampings{0.9, 0.98};
    constexpr int kAhead = 10;
    constexpr size_t kLeast = 21;
    if (m_adjusted.size() < kLeast + kAhead)
        return;
    double best = std::numeric_limits<double>::max();
    const size_t from = std::max(kLeast, m_adjusted.size() - kAhead - 42);
    for (const double level : kLevels) {
        for (const double trend : kTrends) {
            for (const double damping : kDampings) {
                const Smoothing tried{level, trend, damping};
                double wrong = 0, weight = 1;
                for (size_t known = m_adjusted.size() - kAhead; known >= from; known -= 2) {
                    const auto foreseen = smoothedAhead(std::span(m_adjusted).first(known), tried, kAhead);
                    double difference = 0;
                    for (size_t i = 0; i < kAhead; ++i)
                        difference += foreseen[i] - m_adjusted[known + i];
                    wrong += weight * std::abs(difference);
                    weight *= 0.96; // what it did lately counts more
                }
                if (wrong < best) {
                    best = wrong;
                    m_smoothing = tried;
                }
            }
        }
    }
}

std::vector<double> DailyModel::aheadFrom(size_t known, int count) const
{
    std::vector<double> days = smoothedAhead(std::span(m_adjusted).first(known), m_smoothing, count);
    for (size_t i = 0; i < days.size(); ++i)
        days[i] *= m_week[(known + i + static_cast<size_t>(m_firstWeekday)) % 7];
    return days;
}

std::vector<double> DailyModel::ahead(int count) const
{
    return aheadFrom(m_adjusted.size(), count);
}

std::vector<double> DailyModel::pastRatios(int count) const
{
    std::vector<double> ratios;
    const auto days = static_cast<size_t>(std::max(1, count));
    for (size_t known = 14; known + days <= m_daily.size(); ++known) {
        const std::vector<double> foreseen = aheadFrom(known, count);
        const double expected = std::accumulate(foreseen.begin(), foreseen.end(), 0.0);
        const auto from = m_daily.begin() + static_cast<std::ptrdiff_t>(known);
        const double actual = std::accumulate(from, from + static_cast<std::ptrdiff_t>(days), 0.0);
        if (expected > 0)
            ratios.push_back(actual / expected);
    }
    return ratios;
}

} // namespace steward
