// SPDX-License-Identifier: GPL-3.0-or-later
// Labelled incidents in generated histories: how many are found, how many alarms are false, and how long it takes.
// Days: projects with noise, weekdays and growth, into which spikes of 2.5 to 12 times the day are put. Minutes: keys
// with quiet hours and busy ones, some of which run away at $30 to $600 an hour.
// The thresholds are chosen on one set of seeds (the most found, of those with few false alarms); what is reported is
// the program's own thresholds on other seeds, which nothing was chosen by. It says where the two differ.
#include "app/spend/prices/pricefile.h"
#include "app/spend/watch/runaway.h"
#include "app/spend/watch/spikes.h"
#include "tests/bench/benchreport.h"

#include <cmath>
#include <random>

using namespace steward;

namespace {

constexpr UnixSeconds kFirst = 1'767'571'200; // a Monday
constexpr int kTuned = 400;                   ///< histories; their seeds are 1, 2, …
constexpr int kHeldOut = 800, kHeldOutFrom = 100'000;
constexpr double kMostFalse = 0.5; ///< alarms in 30 days and 40 projects, in the choice of thresholds

struct Score final
{
    int labelled = 0, found = 0, wrong = 0, looks = 0;
    std::vector<double> minutes; ///< until each runaway was found
    double dearest = 0;          ///< dollars gone by then

    [[nodiscard]] double recall() const { return labelled > 0 ? 100.0 * found / labelled : 0; }
    [[nodiscard]] double wrongOf(int looked) const { return 1.0 * looked * wrong / looks; }
};

/// One project of 120 days, of which the last 60 are judged.
void judgeDays(unsigned seed, const SpikeLimits &limits, Score &score)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> normal;
    std::uniform_real_distribution<double> even;
    WatchedSeries series;
    series.grouping = SpendGrouping::Project;
    const double level = std::exp(1 + 5 * even(random)), noise = 0.1 + 0.25 * even(random);
    const double weekend = 0.1 + 0.9 * even(random), growth = 0.004 * even(random);
    std::vector<bool> labels(120);
    for (int day = 0; day < 120; ++day) {
        double amount = level * std::exp(noise * normal(random) + growth * day) * (day % 7 >= 5 ? weekend : 1);
        if (day > 60 && even(random) < 0.01) {
            amount = amount * (2.5 + 9.5 * even(random)) + 25;
            labels[size_t(day)] = true;
        }
        series.days.push_back(Money{std::llround(amount * 1e9)});
    }
    const Period judged{kFirst + 60 * kSecondsPerDay, kFirst + 120 * kSecondsPerDay};
    score.looks += 60;
    score.labelled += int(std::ranges::count(labels, true));
    for (const Incident &incident : findSpikes({series}, kFirst, judged, limits))
        ++(labels[size_t((incident.at - kFirst) / kSecondsPerDay)] ? score.found : score.wrong);
}

/// One key of four hours, looked at every minute of the last two; every other one runs away.
void judgeMinutes(unsigned seed, const RunawayLimits &limits, Score &score)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> even;
    const bool loops = seed % 2 == 0;
    const double usual = 0.002 * std::exp(4 * even(random)); // dollars a minute
    const double perHour = std::max(30.0, 20 * usual * 60) + 570 * even(random);
    const int begins = 150 + int(60 * even(random));
    std::vector<UsageCell> minutes;
    for (int at = 0; at < 240; ++at) {
        double dollars = usual * (0.3 + 1.4 * even(random)) * (at % 60 < 6 ? 4 : 1);
        if (loops && at >= begins)
            dollars += perHour / 60;
        UsageCell cell;
        cell.bucket = kFirst + at * 60;
        cell.apiKeyId = QStringLiteral("k");
        cell.model = QStringLiteral("gpt-5");
        cell.amounts = {10, 0, 0, std::llround(dollars * 1e5), 0};
        minutes.push_back(std::move(cell));
    }
    score.labelled += loops;
    for (int until = 120; until <= 240; ++until) {
        ++score.looks;
        if (findRunaways(minutes, kFirst, kFirst + until * 60, suppliedPrices(), limits).empty())
            continue;
        if (!loops || until <= begins) {
            ++score.wrong;
            continue;
        }
        ++score.found;
        score.minutes.push_back(until - begins);
        score.dearest = std::max(score.dearest, perHour / 60 * (until - begins));
        break;
    }
}

template <typename Limits, typename Judge>
Score judged(unsigned from, int count, const Limits &limits, Judge judge)
{
    Score score;
    for (int i = 0; i < count; ++i)
        judge(from + unsigned(i), limits, score);
    return score;
}

void spikes()
{
    SpikeLimits best;
    std::optional<Score> bestScore;
    for (const double times : {2.0, 2.5, 3.0, 4.0}) {
        for (const double deviations : {3.0, 4.0, 5.0, 6.0, 8.0}) {
            SpikeLimits limits;
            limits.times = times;
            limits.deviations = deviations;
            const Score score = judged(1, kTuned, limits, judgeDays);
            std::printf("chosen by: %g times, %g deviations: %.1f %% found, %.2f false\n", times, deviations,
                        score.recall(), score.wrongOf(1200));
            if (score.wrongOf(1200) > kMostFalse)
                continue;
            if (!bestScore || score.found > bestScore->found ||
                (score.found == bestScore->found && score.wrong < bestScore->wrong)) {
                best = limits;
                bestScore = score;
            }
        }
    }
    const SpikeLimits own;
    std::printf("spikes: chosen %g times, %g deviations; the program has %g and %g\n", best.times, best.deviations,
                own.times, own.deviations);
    const Score score = judged(kHeldOutFrom, kHeldOut, own, judgeDays);
    std::printf("held out: %d labelled spikes in %d days of projects\n", score.labelled, score.looks);
    bench::report("watch: labelled spikes found, held-out seeds", score.recall(), "%", 0, "", ">= 90 %");
    // Days of all projects together; an organization of 40 projects has 1,200 of them in 30 days.
    bench::report("watch: false alarms of spikes per 30 days, 40 projects", score.wrongOf(1200), "", 0, "", "<= 1");
}

void runaways()
{
    RunawayLimits best;
    std::optional<Score> bestScore;
    for (const double times : {2.0, 3.0, 4.0, 6.0}) {
        for (const int minutes : {2, 3, 4}) {
            RunawayLimits limits;
            limits.times = times;
            limits.minutes = minutes;
            const Score score = judged(1, kTuned / 4, limits, judgeMinutes);
            std::printf("chosen by: %g times, %d minutes: %.1f %% found, %d false, %.1f min, $%.2f\n", times, minutes,
                        score.recall(), score.wrong, bench::median(score.minutes), score.dearest);
            if (score.wrong > 0)
                continue;
            if (!bestScore || score.found > bestScore->found ||
                (score.found == bestScore->found && score.dearest < bestScore->dearest)) {
                best = limits;
                bestScore = score;
            }
        }
    }
    const RunawayLimits own;
    std::printf("runaways: chosen %g times, %d minutes; the program has %g and %d\n", best.times, best.minutes,
                own.times, own.minutes);
    const Score score = judged(kHeldOutFrom, kHeldOut / 4, own, judgeMinutes);
    bench::report("watch: labelled runaways found, held-out seeds", score.recall(), "%", 0, "", "100 %");
    // A look a minute: 43,200 of them in 30 days.
    bench::report("watch: false alarms of runaways per key and 30 days", score.wrongOf(43'200), "", 0, "", "<= 1");
    bench::report("watch: median time to detect a runaway", bench::median(score.minutes), "min", 0, "", "-");
    bench::report("watch: longest time to detect a runaway",
                  score.minutes.empty() ? 0 : *std::ranges::max_element(score.minutes), "min", 0, "", "<= 5 min");
    bench::report("watch: most spent before it was found", score.dearest, "$", 0, "", "<= 50 $");
}

} // namespace

int main()
{
    spikes();
    runaways();
}
