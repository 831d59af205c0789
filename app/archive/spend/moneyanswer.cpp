// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/spend/moneyanswer.h"

#include "app/archive/spend/moneysteps.h"
#include "app/archive/spend/moneywalk.h"
#include "app/archive/spend/spendstate.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace steward::moneyanswer {
namespace {

constexpr std::size_t kMostDays = 200 * 366;
constexpr qint32 kNoCurrency = -1; // one that the archive has never met

constexpr std::size_t kMostCells = 4'000'000;
constexpr qsizetype kFewSeries = 16;

struct Measured final
{
    std::vector<Money> byGroup;
    std::vector<char> seen; ///< a group with amounts that add up to nothing is a group
    std::vector<Money> byDay;
    std::vector<Money> byStep; ///< step by step, of all groups; empty when they are too many

    Measured(std::size_t groups, std::size_t days)
        : byGroup(groups)
        , seen(groups)
        , byDay(days)
    {
    }
};

Result<DaySpan> spanOf(const Period &range)
{
    const DaySpan span{codes::dayOf(range.from), codes::dayOf(range.to)};
    if (span.count() > kMostDays)
        return fail(Error::Kind::BadInput, u"a range of %1 days"_s.arg(span.count()));
    return span;
}

qint32 currencyOf(const SpendQuestion &question, const Names &names)
{
    return names.find(Names::Kind::Currency, question.currency.toLower()).value_or(kNoCurrency);
}

/// \a byGroup(day, group, amount) for everything, with whole months at once where \a fine does not matter; fills in the
/// sums of days.
template <typename ByGroup>
Result<> goThrough(const MoneyWalk &walk, DaySpan span, bool fine, Measured &into, ByGroup byGroup)
{
    const auto byDay = [&](qint64 day, qint32, Money amount) {
        into.byDay[static_cast<std::size_t>(day - span.from)] += amount;
    };
    if (walk.ofTotals() == MoneyWalk::Source::Facts) { // so are the groups: once through them will do
        return walk.days(MoneyWalk::Source::Facts, span, [&](qint64 day, qint32 group, Money amount) {
            byGroup(day, group, amount);
            byDay(day, group, amount);
        });
    }
    if (Result<> summed = walk.days(walk.ofTotals(), span, byDay); !summed)
        return summed;
    return fine ? walk.days(walk.ofGroups(), span, byGroup) : walk.months(span, byGroup);
}

/// Sums of groups and days.
Result<Measured> measure(const MoneyWalk &walk, std::size_t groups, DaySpan span)
{
    Measured all(groups, span.count());
    const Result<> done = goThrough(walk, span, false, all, [&](qint64, qint32 group, Money amount) {
        all.byGroup[static_cast<std::size_t>(group)] += amount;
        all.seen[static_cast<std::size_t>(group)] = 1;
    });
    if (!done)
        return Failure(done.error());
    return all;
}

/// The same with the groups' sums of steps, read once.
Result<Measured> measureSteps(const MoneyWalk &walk, std::size_t groups, DaySpan span, const MoneySteps &steps)
{
    if (groups * steps.count() > kMostCells)
        return measure(walk, groups, span);
    Measured all(groups, span.count());
    all.byStep.resize(groups * steps.count());
    const Result<> done =
        goThrough(walk, span, steps.grain() != SpendGrain::Month, all, [&](qint64 day, qint32 group, Money amount) {
            all.byStep[steps.stepOf(day) * groups + static_cast<std::size_t>(group)] += amount;
            all.seen[static_cast<std::size_t>(group)] = 1;
        });
    if (!done)
        return Failure(done.error());
    for (std::size_t step = 0; step < steps.count(); ++step) {
        for (std::size_t group = 0; group < groups; ++group)
            all.byGroup[group] += all.byStep[step * groups + group];
    }
    return all;
}

/// Amounts of some groups by step.
Result<std::vector<SpendSeries>> seriesOf(const MoneyWalk &walk, const MoneyScope &scope, const MoneySteps &steps,
                                          DaySpan span, const QStringList &members, const Measured *measured)
{
    std::vector<SpendSeries> series;
    const auto groups = static_cast<std::size_t>(scope.members().size());
    std::vector<qint32> seriesOfGroup(groups, -1);
    QHash<QString, qsizetype> groupOf; // a chart has few series, a table as many as groups
    for (qsizetype group = 0; members.size() > kFewSeries && group < scope.members().size(); ++group)
        groupOf.insert(scope.members().at(group), group);
    for (const QString &member : members) {
        const qsizetype group = groupOf.isEmpty() ? scope.members().indexOf(member) : groupOf.value(member, -1);
        if (group >= 0)
            seriesOfGroup[static_cast<std::size_t>(group)] = static_cast<qint32>(series.size());
        series.push_back({member, std::vector<Money>(steps.count())});
    }
    if (measured && !measured->byStep.empty()) {
        for (std::size_t group = 0; group < groups; ++group) {
            for (std::size_t step = 0; seriesOfGroup[group] >= 0 && step < steps.count(); ++step)
                series[static_cast<std::size_t>(seriesOfGroup[group])].amounts[step] =
                    measured->byStep[step * groups + group];
        }
        return series;
    }
    const auto add = [&](qint64 day, qint32 group, Money amount) {
        if (const qint32 which = seriesOfGroup[static_cast<std::size_t>(group)]; which >= 0)
            series[static_cast<std::size_t>(which)].amounts[steps.stepOf(day)] += amount;
    };
    const Result<> read =
        steps.grain() == SpendGrain::Month ? walk.months(span, add) : walk.days(walk.ofGroups(), span, add);
    if (!read)
        return Failure(read.error());
    return series;
}

/// Everything of the same range and filters in currencies that were not asked for.
Result<std::vector<CurrencyTotal>> otherCurrencies(Database &database, const Names &names, const MoneyScope &scope,
                                                   DaySpan span, qint32 currency)
{
    std::vector<qint32> others;
    const Result<> read = eachRow(database, "SELECT DISTINCT currency FROM cost_totals WHERE day >= ? AND day < ?",
                                  {span.from, span.to}, [&](const Statement &row) {
                                      if (row.integer(0) != currency)
                                          others.push_back(static_cast<qint32>(row.integer(0)));
                                  });
    if (!read)
        return Failure(read.error());
    std::vector<CurrencyTotal> totals;
    for (const qint32 other : others) {
        Money sum;
        bool seen = false;
        const MoneyWalk walk(database, scope, other);
        const Result<> done = walk.days(walk.ofTotals(), span, [&](qint64, qint32, Money amount) {
            sum += amount;
            seen = true;
        });
        if (!done)
            return Failure(done.error());
        if (seen)
            totals.push_back({names.ref(other), sum});
    }
    std::ranges::sort(totals, {}, &CurrencyTotal::currency);
    return totals;
}

std::vector<SpendGroup> groupsOf(const MoneyScope &scope, const Names &names, const Measured &now,
                                 const Measured &before)
{
    std::vector<SpendGroup> groups;
    for (std::size_t group = 0; group < now.byGroup.size(); ++group) {
        if (!now.seen[group] && !before.seen[group])
            continue;
        SpendGroup made = scope.named(static_cast<qint32>(group), names);
        made.amount = now.byGroup[group];
        made.before = before.byGroup[group];
        groups.push_back(std::move(made));
    }
    std::ranges::sort(groups, [](const SpendGroup &a, const SpendGroup &b) {
        return a.amount != b.amount ? a.amount > b.amount : a.member < b.member;
    });
    return groups;
}

QStringList drawn(const SpendQuestion &question, const std::vector<SpendGroup> &groups)
{
    QStringList members = question.pinned;
    members.removeDuplicates();
    for (const SpendGroup &group : groups) {
        if (members.size() >= question.largest)
            break;
        if (!members.contains(group.member))
            members.push_back(group.member);
    }
    return members;
}

} // namespace

Result<SpendFigures> figures(Database &database, const Names &names, const SpendQuestion &question)
{
    const Result<MoneyScope> scope = MoneyScope::of(question, names);
    const Result<DaySpan> span = spanOf(question.range);
    const Result<DaySpan> spanBefore = spanOf(question.comparison.value_or(Period{}));
    if (!scope || !span || !spanBefore)
        return Failure(!scope ? scope.error() : !span ? span.error() : spanBefore.error());
    const qint32 currency = currencyOf(question, names);
    const MoneyWalk walk(database, *scope, currency);
    const auto groupCount = static_cast<std::size_t>(scope->members().size());

    const MoneySteps steps(*span, question.grain);
    Result<Measured> now = measureSteps(walk, groupCount, *span, steps);
    Result<Measured> before = measure(walk, groupCount, *spanBefore);
    auto others = otherCurrencies(database, names, *scope, *span, currency);
    const auto days = spendstate::coverage(database, codes::kCosts, question.range);
    if (!now || !before || !others || !days)
        return Failure(!now ? now.error() : !before ? before.error() : !others ? others.error() : days.error());

    SpendFigures figures;
    figures.groups = groupsOf(*scope, names, *now, *before);
    auto series = seriesOf(walk, *scope, steps, *span, drawn(question, figures.groups), &*now);
    if (!series)
        return Failure(series.error());
    for (const SpendGroup &group : figures.groups) {
        figures.total += group.amount;
        figures.totalBefore += group.before;
    }
    figures.dailyTotals = std::move(now->byDay);
    figures.dailyTotalsBefore = std::move(before->byDay);
    figures.otherCurrencies = *std::move(others);
    figures.series = *std::move(series);
    steps.fill(figures, *days, question.today);
    return figures;
}

Result<std::vector<SpendSeries>> trend(Database &database, const Names &names, const SpendQuestion &question,
                                       const QStringList &members)
{
    const Result<MoneyScope> scope = MoneyScope::of(question, names);
    const Result<DaySpan> span = spanOf(question.range);
    if (!scope || !span)
        return Failure(!scope ? scope.error() : span.error());
    const MoneyWalk walk(database, *scope, currencyOf(question, names));
    return seriesOf(walk, *scope, MoneySteps(*span, question.grain), *span, members, nullptr);
}

Result<std::vector<CostBucket>> facts(Database &database, const Names &names, const Period &range)
{
    RefTexts refs(names);
    std::vector<CostBucket> buckets;
    std::optional<qint64> damaged;
    const Result<> read = eachRow(
        database, "SELECT day, rows FROM cost_facts WHERE day >= ? AND day < ? ORDER BY day, first",
        {codes::dayOf(range.from), codes::dayOf(range.to)}, [&](const Statement &row) {
            const UnixSeconds start = row.integer(0) * kSecondsPerDay;
            if (buckets.empty() || buckets.back().startTime != start)
                buckets.push_back({start, start + kSecondsPerDay, {}});
            std::vector<CostRow> &rows = buckets.back().rows;
            const bool isWhole = costfacts::forEach(row.bytes(1), [&](const CostFact &fact) {
                rows.push_back({fact.amount, refs[fact.currency], refs[fact.project], refs[fact.item], refs[fact.key],
                                fact.hasQuantity ? std::optional(fact.quantity) : std::nullopt, refs[fact.unit]});
            });
            if (!isWhole)
                damaged = row.integer(0);
        });
    if (!read)
        return Failure(read.error());
    if (damaged)
        return damagedFacts(*damaged);
    return buckets;
}

} // namespace steward::moneyanswer
