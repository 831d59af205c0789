// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/reasoning/attributedfold.h"

#include <algorithm>

namespace steward {

namespace {

QString memberOf(SpendGrouping grouping, const AttributedAmount &amount, const SpendQuestion &question)
{
    const auto folded = [&](const QString &ref) {
        return question.labels ? question.labels->folded(grouping, ref) : QString();
    };
    switch (grouping) {
    case SpendGrouping::Project:
        return amount.projectId;
    case SpendGrouping::Environment:
    case SpendGrouping::CostCentre:
        return folded(amount.projectId);
    case SpendGrouping::LineItem:
        return amount.lineItem;
    case SpendGrouping::ModelFamily:
        return folded(amount.lineItem);
    case SpendGrouping::Key:
        return amount.apiKeyId;
    case SpendGrouping::Person:
        return amount.userId;
    case SpendGrouping::Total:
    case SpendGrouping::Organization:
        break;
    }
    return {};
}

bool counts(const AttributedAmount &amount, const SpendQuestion &question)
{
    return std::all_of(question.filters.begin(), question.filters.end(), [&](const SpendFilter &filter) {
        return filter.members.contains(memberOf(filter.grouping, amount, question));
    });
}

/// The step that \a day lies in; the steps follow one another without a gap.
size_t stepOf(const std::vector<SpendStep> &steps, UnixSeconds day)
{
    const auto after = std::upper_bound(steps.begin(), steps.end(), day,
                                        [](UnixSeconds at, const SpendStep &step) { return at < step.days.from; });
    return static_cast<size_t>(std::max<std::ptrdiff_t>(0, after - steps.begin() - 1));
}

void addToDay(std::vector<Money> &days, const Period &range, const AttributedAmount &amount)
{
    const auto day = static_cast<size_t>((amount.day - range.from) / kSecondsPerDay);
    if (range.contains(amount.day) && day < days.size())
        days[day] += amount.amount;
}

SpendGroup named(const SpendQuestion &question, const QString &member, const AttributedNames &names)
{
    SpendGroup group;
    group.member = member;
    switch (question.groupBy) {
    case SpendGrouping::Project:
        group.name = names.projects.value(member).name;
        break;
    case SpendGrouping::Key: {
        const SpendName key = names.keys.value(member);
        group.name = key.name;
        const QString project = names.projects.value(key.context).name;
        group.context = project.isEmpty() ? key.context : project;
        break;
    }
    case SpendGrouping::Person:
        group.name = names.people.value(member).name;
        break;
    default:
        group.name = member;
    }
    return group;
}

} // namespace

AttributedNames AttributedNames::of(const std::vector<SpendName> &names)
{
    AttributedNames sorted;
    for (const SpendName &name : names) {
        auto &kind = name.kind == SpendName::Kind::Key      ? sorted.keys
                     : name.kind == SpendName::Kind::Person ? sorted.people
                                                            : sorted.projects;
        kind.insert(name.id, name);
    }
    return sorted;
}

AttributedFold::AttributedFold(SpendQuestion question, SpendFigures frame)
    : m_question(std::move(question))
    , m_figures(std::move(frame))
{
    m_figures.estimated = true;
    m_figures.groups.clear();
    m_figures.series.clear();
    m_figures.total = m_figures.totalBefore = m_figures.provisional = {};
    std::fill(m_figures.dailyTotals.begin(), m_figures.dailyTotals.end(), Money{});
    std::fill(m_figures.dailyTotalsBefore.begin(), m_figures.dailyTotalsBefore.end(), Money{});
    for (SpendStep &step : m_figures.steps)
        step.total = step.rest = {};
}

void AttributedFold::add(std::span<const AttributedAmount> amounts)
{
    for (const AttributedAmount &amount : amounts) {
        if (!counts(amount, m_question) || !m_question.range.contains(amount.day) || m_figures.steps.empty())
            continue;
        Sums &sums = m_sums[memberOf(m_question.groupBy, amount, m_question)];
        sums.steps.resize(m_figures.steps.size());
        const size_t step = stepOf(m_figures.steps, amount.day);
        sums.now += amount.amount;
        sums.steps[step] += amount.amount;
        m_figures.steps[step].total += amount.amount;
        m_figures.total += amount.amount;
        addToDay(m_figures.dailyTotals, m_question.range, amount);
    }
}

void AttributedFold::addBefore(std::span<const AttributedAmount> amounts)
{
    for (const AttributedAmount &amount : amounts) {
        if (!counts(amount, m_question) || !m_question.comparison || !m_question.comparison->contains(amount.day))
            continue;
        m_sums[memberOf(m_question.groupBy, amount, m_question)].before += amount.amount;
        m_figures.totalBefore += amount.amount;
        addToDay(m_figures.dailyTotalsBefore, *m_question.comparison, amount);
    }
}

std::vector<SpendGroup> AttributedFold::groups(const AttributedNames &names) const
{
    std::vector<SpendGroup> groups;
    for (auto it = m_sums.cbegin(); it != m_sums.cend(); ++it) {
        SpendGroup group = named(m_question, it.key(), names);
        group.amount = it->now;
        group.before = it->before;
        groups.push_back(std::move(group));
    }
    std::sort(groups.begin(), groups.end(), [](const SpendGroup &a, const SpendGroup &b) {
        return a.amount != b.amount ? a.amount > b.amount : a.member < b.member;
    });
    return groups;
}

QStringList AttributedFold::drawn(const std::vector<SpendGroup> &groups) const
{
    QStringList members = m_question.pinned;
    for (const SpendGroup &group : groups) {
        if (members.size() >= m_question.largest)
            break;
        if (!members.contains(group.member))
            members += group.member;
    }
    return members;
}

std::vector<SpendSeries> AttributedFold::trend(const QStringList &members) const
{
    std::vector<SpendSeries> series;
    for (const QString &member : members) {
        std::vector<Money> steps = m_sums.value(member).steps;
        steps.resize(m_figures.steps.size());
        series.push_back({member, std::move(steps)});
    }
    return series;
}

SpendFigures AttributedFold::figures(const AttributedNames &names) const
{
    SpendFigures figures = m_figures;
    figures.groups = groups(names);
    figures.series = trend(drawn(figures.groups));
    for (size_t step = 0; step < figures.steps.size(); ++step) {
        Money told;
        for (const SpendSeries &series : figures.series)
            told += series.amounts[step];
        figures.steps[step].rest = figures.steps[step].total - told;
    }
    const size_t settled =
        figures.dailyTotals.size() -
        std::min(figures.dailyTotals.size(), static_cast<size_t>(std::max(0, figures.provisionalDays)));
    for (size_t day = settled; day < figures.dailyTotals.size(); ++day)
        figures.provisional += figures.dailyTotals[day];
    return figures;
}

} // namespace steward
