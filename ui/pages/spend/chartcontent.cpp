// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/spend/chartcontent.h"

#include "ui/pages/spend/spendnames.h"
#include "ui/pages/spend/spendwords.h"
#include "ui/support/cellgraphs.h"
#include "ui/support/format.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

/// By member. Names that occur in several organizations stand with the organization's.
QHash<QString, QString> namesOf(const SpendFigures &figures, const SpendChoice &choice)
{
    QHash<QString, int> uses;
    for (const SpendGroup &group : figures.groups)
        ++uses[group.name];
    QHash<QString, QString> names;
    for (const SpendGroup &group : figures.groups)
        names.insert(group.member, uses.value(group.name) > 1 ? ChartContent::nameOf(group, choice) : group.name);
    return names;
}

} // namespace

QString ChartContent::nameOf(const SpendGroup &group, const SpendChoice &choice)
{
    if (choice.scope == SpendScope::Own || group.name.isEmpty() || group.context.isEmpty())
        return group.name;
    return tr("%1 (%2)", "a project and its organization").arg(group.name, group.context);
}

QString ChartContent::others(const SpendFigures &figures, int named)
{
    return tr("%Ln other(s)", "groups", std::max(0, static_cast<int>(figures.groups.size()) - named));
}

ShareContent ChartContent::share(const SpendShown &shown, const QHash<QString, int> &places)
{
    const SpendFigures &figures = shown.table();
    ShareContent content;
    content.currency = u"usd"_s;
    content.total = figures.total;
    Money rest = figures.total;
    const QHash<QString, QString> names = namesOf(figures, shown.choice);
    for (const SpendGroup &group : figures.groups) {
        if (!places.contains(group.member))
            continue;
        content.parts.push_back({group.member,
                                 SpendWords::member(shown.choice.groupBy, group.member, names.value(group.member)),
                                 places.value(group.member), group.amount});
        if (content.parts.back().member.isNull())
            content.parts.back().member = u""_s; // Unattributed, not the rest
        rest = rest - group.amount;
    }
    const auto named = static_cast<int>(content.parts.size());
    if (named < static_cast<int>(figures.groups.size()))
        content.parts.push_back({{}, others(figures, named), cellgraphs::kRest, rest});
    return content;
}

StackedContent ChartContent::stacked(const SpendShown &shown, const QHash<QString, int> &places)
{
    StackedContent content;
    content.steps = shown.figures.steps;
    content.currency = u"usd"_s;
    const QHash<QString, QString> names = namesOf(shown.figures, shown.choice);
    for (const SpendSeries &series : shown.figures.series)
        content.groups.push_back({series.member,
                                  SpendWords::member(shown.choice.groupBy, series.member, names.value(series.member)),
                                  places.value(series.member, cellgraphs::kRest), series.amounts});
    std::sort(content.groups.begin(), content.groups.end(),
              [](const auto &a, const auto &b) { return a.place < b.place; });
    content.restName = others(shown.figures, static_cast<int>(shown.figures.series.size()));
    if (grainOf(shown.whole) == SpendGrain::Day) {
        for (UnixSeconds day = daysSoFar(shown.choice.range, shown.now).to; day < shown.whole.to; day += kSecondsPerDay)
            content.toCome.push_back(day);
    }
    return content;
}

CumulativeContent ChartContent::cumulative(const SpendShown &shown)
{
    CumulativeContent content;
    content.days = shown.whole;
    content.daily = shown.figures.dailyTotals;
    content.provisionalDays = shown.figures.provisionalDays;
    content.before = shown.dailyBefore;
    if (shown.comparedWhole)
        content.beforeName = SpendWords::compared(*shown.comparedWhole, shown.choice);
    content.budget = shown.budget;
    content.currency = u"usd"_s;
    if (shown.forecast)
        content.takeForecast(*shown.forecast);
    return content;
}

QString ChartContent::stackedTitle(const SpendShown &shown)
{
    const QString grouping = SpendWords::inSentence(shown.choice.groupBy);
    switch (grainOf(shown.whole)) {
    case SpendGrain::Day:
        break;
    case SpendGrain::Week:
        return tr("Each week by %1").arg(grouping);
    case SpendGrain::Month:
        return tr("Each month by %1").arg(grouping);
    }
    return tr("Each day by %1").arg(grouping);
}

QString ChartContent::shareTitle(const SpendShown &shown)
{
    const QString grouping = SpendWords::inSentence(shown.choice.groupBy);
    return shown.choice.step ? tr("Share by %1, %2").arg(grouping, stepName(*shown.choice.step))
                             : tr("Share by %1").arg(grouping);
}

QString ChartContent::spoken(const SpendShown &shown, const SpendNames &names)
{
    const QString days = SpendWords::days(daysSoFar(shown.choice.range, shown.now));
    QString spoken = tr("%1, total %2").arg(days, Format::money(shown.figures.total));
    for (const SpendFilter &filter : filtersOf(shown.choice))
        spoken += u", "_s + tr("only %1", "behind what a chart is of").arg(names.of(filter));
    if (!shown.figures.groups.empty()) {
        const SpendGroup &largest = shown.figures.groups.front();
        spoken +=
            u", "_s + tr("largest: %1 %2")
                          .arg(SpendWords::member(shown.choice.groupBy, largest.member, nameOf(largest, shown.choice)),
                               Format::money(largest.amount));
    }
    return spoken;
}

} // namespace steward
