// SPDX-License-Identifier: GPL-3.0-or-later
// What every benchmark prints: one line for tests/bench/run to put into its table. A figure stands beside a plain baseline of
// the same run, because the machines are noisy.
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <algorithm>
#include <cstdio>
#include <vector>

namespace steward::bench {

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

/// Median wall time of \a times runs of \a work, in milliseconds.
template<typename F>
double medianMs(int times, F work)
{
    std::vector<double> values;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        values.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return median(std::move(values));
}

inline void report(const char *what, double value, const char *unit, double baseline, const char *baselineName, const char *aim)
{
    if (baseline > 0)
        std::printf("BENCH\t%s\t%.3g %s\t%s: %.3g %s\t%.3g\t%s\n", what, value, unit, baselineName, baseline, unit,
                    value / baseline, aim);
    else
        std::printf("BENCH\t%s\t%.3g %s\t-\t-\t%s\n", what, value, unit, aim);
    std::fflush(stdout);
}

} // namespace steward::bench
