// SPDX-License-Identifier: GPL-3.0-or-later
// Labelled incidents in generated histories: how many are found, how many alarms are false, and how long it takes.
// Days: 40 projects with noise, weekdays and growth, into which spikes are put. Minutes: keys with quiet hours and busy
// ones, some of which run away at $30 to $600 an hour.
#include "app/spend/prices/pricefile.h"
#include "app/spend/watch/runaway.h"
#include "app/spend/watch/spikes.h"
#include "tests/bench/benchreport.h"

#include <cmath>
#include <random>

using namespace steward;

namespace {

constexpr UnixSeconds kFirst = 1'767'571'200; // a Monday

void spikesOfDays()
{
    std::mt19937 random(7);
    std::normal_distribution<double> normal;
    std::uniform_real_distribution<double> even;
    int labelled = 0, found = 0, wrong = 0, days = 0;
    for (int project = 0; project < 200; ++project) {
        WatchedSeries series;
        series.grouping = SpendGrouping::Project;
        const double level = std::exp(1 + 5 * even(random)), noise = 0.1 + 0.25 * even(random);
        const double weekend = 0.1 + 0.9 * even(random), growth = 0.004 * even(random);
        std::vector<bool> labels(120);
        for (int day = 0; day < 120; ++day) {
            double amount = level * std::exp(noise * normal(random) + growth * day) * (day % 7 >= 5 ? weekend : 1);
            if (day > 60 && even(random) < 0.01) {
                amount = amount * (4 + 10 * even(random)) + 40;
                labels[size_t(day)] = true;
            }
            series.days.push_back(Money{std::llround(amount * 1e9)});
        }
        const Period judged{kFirst + 60 * kSecondsPerDay, kFirst + 120 * kSecondsPerDay};
        days += 60;
        labelled += int(std::ranges::count(labels, true));
        for (const Incident &incident : findSpikes({series}, kFirst, judged))
            ++(labels[size_t((incident.at - kFirst) / kSecondsPerDay)] ? found : wrong);
    }
    bench::report("watch: labelled spikes found", 100.0 * found / labelled, "%", 0, "", ">= 90 %");
    // Days of all projects together; an organization of 40 projects has 1,200 of them in 30 days.
    bench::report("watch: false alarms of spikes per 30 days, 40 projects", 1200.0 * wrong / days, "", 0, "", "<= 1");
}

void runaways()
{
    std::mt19937 random(11);
    std::uniform_real_distribution<double> even;
    int labelled = 0, found = 0, wrong = 0, looks = 0;
    double longest = 0, dearest = 0;
    for (int run = 0; run < 60; ++run) {
        const bool loops = run % 2 == 0;
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
        labelled += loops;
        for (int until = 120; until <= 240; ++until) {
            ++looks;
            const auto told = findRunaways(minutes, kFirst, kFirst + until * 60, suppliedPrices());
            if (told.empty())
                continue;
            if (!loops || until <= begins) {
                ++wrong;
                continue;
            }
            ++found;
            longest = std::max(longest, double(until - begins));
            dearest = std::max(dearest, perHour / 60 * (until - begins));
            break;
        }
    }
    bench::report("watch: labelled runaways found", 100.0 * found / labelled, "%", 0, "", "100 %");
    bench::report("watch: false alarms of runaways per key and 1,000 looks", 1000.0 * wrong / looks, "", 0, "", "0");
    bench::report("watch: longest time to detect a runaway", longest, "min", 0, "", "<= 5 min");
    bench::report("watch: most spent before it was found", dearest, "$", 0, "", "<= 50 $");
}

} // namespace

int main()
{
    spikesOfDays();
    runaways();
}
