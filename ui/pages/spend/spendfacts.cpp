// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/spend/spendfacts.h"

#include "app/spend/spendmodel.h"
#include "ui/charts/stackedbars.h"
#include "ui/pages/spend/spendorganizations.h"
#include "ui/pages/spend/spendwords.h"
#include "ui/support/format.h"

#include <algorithm>
#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr qint64 kVarianceLine = 1000; ///< hundredths of a percent: the field guide's 10 %

bool isWeekday(UnixSeconds day)
{
    return QDateTime::fromSecsSinceEpoch(day, Qt::UTC).date().dayOfWeek() <= 5;
}

Period soFarOf(const SpendShown &shown)
{
    return daysSoFar(shown.choice.range, shown.now);
}

/// Of the settled weekdays; nothing where there is none or a day is missing.
std::optional<Money> weekdayAverage(const SpendShown &shown)
{
    const SpendFigures &figures = shown.figures;
    const Period soFar = soFarOf(shown);
    const int settled = std::max(0, soFar.days() - figures.provisionalDays);
    Money sum;
    int days = 0;
    for (size_t i = 0; i < figures.dailyTotals.size() && static_cast<int>(i) < settled; ++i) {
        if (!isWeekday(soFar.from + static_cast<UnixSeconds>(i) * kSecondsPerDay))
            continue;
        sum += figures.dailyTotals[i];
        ++days;
    }
    if (days == 0 || figures.missingDays > 0)
        return std::nullopt;
    return Money{sum.nanos / days};
}

} // namespace

KeyFigure SpendFacts::spend(const SpendShown &shown)
{
    KeyFigure spend{u"figureSpend"_s, tr("Spend"), Format::money(shown.figures.total),
                    shown.budget ? tr("of %1 budget").arg(Format::money(*shown.budget))
                                 : SpendWords::days(soFarOf(shown))};
    if (const int lacking = SpendOrganizations::lacking(shown); lacking > 0) {
        spend.fact = tr("not whole: %1 of %Ln organization(s)", nullptr, SpendOrganizations::asked(shown))
                         .arg(SpendOrganizations::asked(shown) - lacking);
        spend.tone = Tone::Warning;
    }
    return spend;
}

KeyFigure SpendFacts::against(const SpendShown &shown)
{
    KeyFigure against{u"figureAgainst"_s, tr("Comparison"), Format::none(), tr("nothing to compare with")};
    if (!shown.compared)
        return against;
    against.label = tr("Against %1").arg(SpendWords::compared(*shown.compared, shown.choice));
    if (!shown.comparedIsHeld) {
        against.fact = tr("not all of those days are held yet");
        return against;
    }
    const Money change = shown.figures.total - shown.figures.totalBefore;
    const auto ratio = permyriad(change, shown.figures.totalBefore);
    against.figure = SpendWords::change(change);
    against.fact = ratio ? tr("%1, line is 10 %").arg(SpendWords::change(*ratio)) : tr("nothing was spent then");
    if (ratio && std::abs(*ratio) > kVarianceLine)
        against.tone = Tone::Warning;
    return against;
}

KeyFigure SpendFacts::highest(const SpendShown &shown)
{
    const Period soFar = soFarOf(shown);
    const std::vector<Money> &daily = shown.figures.dailyTotals;
    const auto most = std::max_element(daily.begin(), daily.end());
    if (most == daily.end() || most->nanos <= 0)
        return {u"figureHighest"_s, tr("Highest day"), Format::money({}), {}};
    const UnixSeconds day = soFar.from + (most - daily.begin()) * kSecondsPerDay;
    return {u"figureHighest"_s, tr("Highest day"), Format::money(*most), stepName({day, day + kSecondsPerDay})};
}

KeyFigure SpendFacts::ahead(const SpendShown &shown)
{
    const auto whole = [](Money amount) { return Format::wholeMoney(amount); };
    KeyFigure ahead{u"figureForecast"_s, tr("Forecast to %1").arg(Format::dayMonth(shown.whole.to - kSecondsPerDay)),
                    whole(shown.forecast->total),
                    tr("80 %: %1–%2").arg(whole(shown.forecast->low), whole(shown.forecast->high))};
    if (shown.budget && shown.forecast->total > *shown.budget)
        ahead.tone = Tone::Warning;
    return ahead;
}

KeyFigure SpendFacts::average(const SpendShown &shown)
{
    // Of settled days only: a provisional day would make the average look better than it is.
    const Money settled = shown.figures.total - shown.figures.provisional;
    const int held = std::max(0, shown.figures.heldDays - shown.figures.provisionalDays);
    KeyFigure average{
        u"figureAverage"_s, tr("Daily average"), held > 0 ? Format::money({settled.nanos / held}) : Format::none(), {}};
    if (const std::optional<Money> weekdays = weekdayAverage(shown))
        average.fact = tr("weekdays %1").arg(Format::money(*weekdays));
    return average;
}

KeyFigure SpendFacts::provisional(const SpendShown &shown)
{
    const SpendFigures &figures = shown.figures;
    const Period soFar = soFarOf(shown);
    KeyFigure provisional{u"figureProvisional"_s, tr("Provisional"), Format::money(figures.provisional),
                          figures.provisionalDays > 0
                              ? SpendWords::daysOfYear({soFar.to - figures.provisionalDays * kSecondsPerDay, soFar.to})
                              : tr("every day is complete")};
    if (figures.missingDays > 0) {
        provisional.fact = tr("%Ln day(s) not held yet", nullptr, figures.missingDays);
        provisional.tone = Tone::Warning;
    }
    return provisional;
}

std::vector<KeyFigure> SpendFacts::of(const SpendShown &shown)
{
    return {spend(shown), against(shown), shown.forecast ? ahead(shown) : highest(shown), average(shown),
            provisional(shown)};
}

} // namespace steward
