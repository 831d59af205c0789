// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/spendhistory.h"

#include <algorithm>

namespace steward {

namespace {

constexpr int kHistoryDays = 120;

} // namespace

SpendQuestion historyQuestion(SpendQuestion question)
{
    question.range.from = question.range.to - kHistoryDays * kSecondsPerDay;
    question.comparison = std::nullopt;
    question.groupBy = SpendGrouping::Total;
    question.grain = SpendGrain::Day; // its steps tell which days are held
    return question;
}

SpendHistory historyOf(const SpendFigures &figures, const Period &days)
{
    size_t from = 0;
    for (size_t i = 0; i < figures.steps.size(); ++i) {
        if (figures.steps[i].incomplete)
            from = i + 1;
    }
    SpendHistory history;
    history.firstDay = days.from + static_cast<UnixSeconds>(from) * kSecondsPerDay;
    if (from < figures.dailyTotals.size())
        history.daily.assign(figures.dailyTotals.begin() + static_cast<std::ptrdiff_t>(from),
                             figures.dailyTotals.end());
    history.provisionalDays = std::min(figures.provisionalDays, static_cast<int>(history.daily.size()));
    return history;
}

} // namespace steward
