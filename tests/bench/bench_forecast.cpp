// SPDX-License-Identifier: GPL-3.0-or-later
// How good the forecast is: generated histories of six kinds, each asked on several days of the month, against two
// naive forecasts: the linear run rate of the days so far, and as much as last month. Prints the mean absolute
// percentage error of each and how often the period really ended in the 80 % band. Seeds 1 to 40 were used while the
// forecast was made; the figures are of seeds 1001 to 1120.
#include "app/spend/reasoning/forecast.h"
#include "tests/bench/benchreport.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <functional>
#include <QDate>
#include <QDateTime>
#include <random>

using namespace steward;

namespace {

constexpr int kHistoryDays = 120;

struct Kind final
{
    const char *name;
    double growthPerDay; ///< of 1
    double weekend;      ///< part of a weekday
    double noise;        ///< standard deviation of the logarithm
    double stepChance;   ///< a level change on some day of the last 45
    double burstChance;  ///< of a day to be several times as high
};

constexpr std::array kKinds{
    Kind{"steady", 0, 0.9, 0.08, 0, 0},
    Kind{"growing", 0.006, 0.8, 0.1, 0, 0},
    Kind{"weekday-heavy", 0.001, 0.2, 0.12, 0, 0},
    Kind{"step change", 0, 0.7, 0.1, 1, 0},
    Kind{"bursty", 0.001, 0.7, 0.25, 0, 0.05},
    Kind{"shrinking", -0.006, 0.6, 0.1, 0, 0},
};

struct Series final
{
    UnixSeconds firstDay;
    std::vector<Money> daily;
};

Series generate(const Kind &kind, std::uint32_t seed, const QDate &until)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> normal;
    std::uniform_real_distribution<double> uniform;
    const UnixSeconds end = until.startOfDay(Qt::UTC).toSecsSinceEpoch();
    Series series{end - kHistoryDays * kSecondsPerDay, {}};
    const double level = 100 * std::exp(normal(random));
    const int stepAt = kHistoryDays - 5 - static_cast<int>(uniform(random) * 60);
    const double step = uniform(random) < kind.stepChance ? (uniform(random) < 0.5 ? 0.55 : 1.8) : 1;
    for (int day = 0; day < kHistoryDays; ++day) {
        const auto weekday = (series.firstDay / kSecondsPerDay + day + 3) % 7;
        double value = level * std::exp(kind.growthPerDay * day + kind.noise * normal(random));
        value *= weekday >= 5 ? kind.weekend : 1;
        value *= day >= stepAt ? step : 1;
        value *= uniform(random) < kind.burstChance ? 2 + 4 * uniform(random) : 1;
        series.daily.push_back(Money::fromCents(std::llround(value * 100)));
    }
    return series;
}

double sum(const Series &series, const Period &days)
{
    double total = 0;
    for (size_t i = 0; i < series.daily.size(); ++i) {
        if (days.contains(series.firstDay + static_cast<UnixSeconds>(i) * kSecondsPerDay))
            total += static_cast<double>(series.daily[i].nanos) / 1e9;
    }
    return total;
}

struct Score final
{
    double own = 0, runRate = 0, lastMonth = 0;
    int inBand = 0, count = 0;
};

/// Today is the \a day-th of the period; the last two days are provisional: half of one, a tenth of today.
void play(const Series &full, const Period &period, int day, Score &score)
{
    const UnixSeconds today = period.from + (day - 1) * kSecondsPerDay;
    SpendHistory known{full.firstDay, {}, 2};
    for (size_t i = 0; i < full.daily.size(); ++i) {
        const UnixSeconds at = full.firstDay + static_cast<UnixSeconds>(i) * kSecondsPerDay;
        if (at > today)
            break;
        Money amount = full.daily[i];
        if (at == today)
            amount.nanos /= 10;
        else if (at == today - kSecondsPerDay)
            amount.nanos /= 2;
        known.daily.push_back(amount);
    }
    const double actual = sum(full, period);
    const auto ours = forecast(known, period);
    if (!ours || actual <= 0)
        return;
    const auto wrong = [actual](double said) { return std::abs(said - actual) / actual; };
    const Period complete{period.from, today - kSecondsPerDay};
    const Period before = periodBefore(period, 1);
    const double soFar = sum(full, complete);
    const double runRate = complete.days() > 0 ? soFar / complete.days() * period.days()
                                               : sum(full, before) / before.days() * period.days();
    score.own += wrong(static_cast<double>(ours->total.nanos) / 1e9);
    score.runRate += wrong(runRate);
    score.lastMonth += wrong(sum(full, before));
    score.inBand +=
        actual >= static_cast<double>(ours->low.nanos) / 1e9 && actual <= static_cast<double>(ours->high.nanos) / 1e9;
    ++score.count;
}

Score scoreOf(const Kind &kind, std::uint32_t firstSeed, std::uint32_t lastSeed)
{
    Score score;
    const Period period = periodAt(QDate(2026, 10, 15).startOfDay(Qt::UTC).toSecsSinceEpoch(), 1);
    for (std::uint32_t seed = firstSeed; seed <= lastSeed; ++seed) {
        const Series series = generate(kind, seed, QDate(2026, 11, 1));
        for (const int day : {3, 6, 10, 15, 20, 25, 28})
            play(series, period, day, score);
    }
    return score;
}

} // namespace

int main(int argc, char **argv)
{
    const bool tuning = argc > 1 && std::string_view(argv[1]) == "--tuning";
    std::printf("%-14s %10s %10s %10s %10s\n", "history", "forecast", "run rate", "last month", "in band");
    Score all;
    for (const Kind &kind : kKinds) {
        const Score score = tuning ? scoreOf(kind, 1, 40) : scoreOf(kind, 1001, 1120);
        std::printf("%-14s %9.1f%% %9.1f%% %9.1f%% %9.1f%%\n", kind.name, 100 * score.own / score.count,
                    100 * score.runRate / score.count, 100 * score.lastMonth / score.count,
                    100.0 * score.inBand / score.count);
        all.own += score.own;
        all.runRate += score.runRate;
        all.lastMonth += score.lastMonth;
        all.inBand += score.inBand;
        all.count += score.count;
    }
    std::printf("%-14s %9.1f%% %9.1f%% %9.1f%% %9.1f%%\n", "all", 100 * all.own / all.count,
                100 * all.runRate / all.count, 100 * all.lastMonth / all.count, 100.0 * all.inBand / all.count);
    const double own = 100 * all.own / all.count;
    bench::report("forecast: error over all histories", own, "%", 100 * all.runRate / all.count, "run rate", "< 1");
    bench::report("forecast: the same", own, "%", 100 * all.lastMonth / all.count, "last month", "< 1");
    bench::report("forecast: periods that ended in the 80 % band", 100.0 * all.inBand / all.count, "%", 0, "", "80 %");
    const bool better = all.own < all.runRate && all.own < all.lastMonth;
    std::printf("%s both naive forecasts over all histories\n", better ? "beats" : "DOES NOT beat");
    return better ? 0 : 1;
}
