// SPDX-License-Identifier: GPL-3.0-or-later
// The same questions answered from the rows that were imported, row by row and without any of the archive's code: what
// the archive's answers are compared with.
#pragma once

#include "spendsamples.h"

#include <map>

namespace steward::spendsamples {

class Ledger final
{
public:
    void take(const CostImport &costs)
    {
        for (UnixSeconds day = costs.days.from; day < costs.days.to; day += kSecondsPerDay) {
            Day &held = m_days[day];
            held = {};
            held.state = day + kSecondsPerDay <= costs.settledBefore ? DayState::Complete : DayState::Provisional;
            held.byKey = costs.grouping == CostGrouping::ProjectItemKey;
        }
        for (const CostBucket &bucket : *costs.buckets) {
            if (const auto day = m_days.find(bucket.startTime); day != m_days.end() && costs.days.contains(day->first))
                day->second.rows.insert(day->second.rows.end(), bucket.rows.begin(), bucket.rows.end());
        }
    }

    SpendFigures figures(const SpendQuestion &question) const
    {
        SpendFigures figures;
        std::map<QString, SpendGroup> groups;
        std::map<QString, Money> others;
        const Period before = question.comparison.value_or(Period{});
        figures.dailyTotals.resize(size_t(question.range.days()));
        figures.dailyTotalsBefore.resize(size_t(before.days()));
        for (const auto &[day, held] : m_days) {
            for (const CostRow &row : held.rows) {
                if (!counts(question, row))
                    continue;
                if (row.currency != question.currency) {
                    if (question.range.contains(day))
                        others[row.currency] += row.amount;
                    continue;
                }
                SpendGroup &group = groups[memberOf(question.groupBy, row, question.labels.get())];
                if (question.groupBy == SpendGrouping::Key && !row.apiKeyId.isEmpty())
                    group.context = row.projectId;
                if (question.range.contains(day)) {
                    group.amount += row.amount;
                    figures.total += row.amount;
                    figures.dailyTotals[size_t((day - question.range.from) / kSecondsPerDay)] += row.amount;
                }
                if (before.contains(day)) {
                    group.before += row.amount;
                    figures.totalBefore += row.amount;
                    figures.dailyTotalsBefore[size_t((day - before.from) / kSecondsPerDay)] += row.amount;
                }
                if (question.range.contains(day) || before.contains(day))
                    group.member = QStringLiteral("seen");
            }
        }
        for (auto &[member, group] : groups) {
            if (group.member.isEmpty())
                continue;
            group.member = member;
            figures.groups.push_back(group);
        }
        std::sort(figures.groups.begin(), figures.groups.end(), [](const SpendGroup &a, const SpendGroup &b) {
            return a.amount > b.amount || (a.amount == b.amount && a.member < b.member);
        });
        for (const auto &[currency, total] : others)
            figures.otherCurrencies.push_back({currency, total});
        fillDays(question, figures);
        return figures;
    }

    /// Amount of one member on one day.
    Money of(const SpendQuestion &question, const QString &member, UnixSeconds day) const
    {
        Money sum;
        const auto held = m_days.find(day);
        if (held == m_days.end())
            return sum;
        for (const CostRow &row : held->second.rows) {
            if (row.currency == question.currency && counts(question, row) &&
                memberOf(question.groupBy, row, question.labels.get()) == member)
                sum += row.amount;
        }
        return sum;
    }
    Money totalOf(const SpendQuestion &question, UnixSeconds day) const
    {
        SpendQuestion all = question;
        all.groupBy = SpendGrouping::Total;
        return of(all, {}, day);
    }
    const std::vector<CostRow> &rows(UnixSeconds day) const
    {
        static const std::vector<CostRow> kNone;
        const auto held = m_days.find(day);
        return held == m_days.end() ? kNone : held->second.rows;
    }
    DayState state(UnixSeconds day) const
    {
        const auto held = m_days.find(day);
        return held == m_days.end() ? DayState::Missing : held->second.state;
    }

private:
    struct Day final
    {
        std::vector<CostRow> rows;
        DayState state = DayState::Missing;
        bool byKey = false;
    };

    static QString memberOf(SpendGrouping grouping, const CostRow &row, const SpendLabels *labels)
    {
        switch (grouping) {
        case SpendGrouping::Project:
            return row.projectId;
        case SpendGrouping::Environment:
            return labels->environmentOfProject.value(row.projectId);
        case SpendGrouping::CostCentre:
            return labels->costCentreOfProject.value(row.projectId);
        case SpendGrouping::LineItem:
            return row.lineItem;
        case SpendGrouping::ModelFamily:
            return row.lineItem.isEmpty() ? QString() : familyOfItem(row.lineItem);
        case SpendGrouping::Key:
            return row.apiKeyId;
        default:
            return {};
        }
    }
    static bool counts(const SpendQuestion &question, const CostRow &row)
    {
        for (const SpendFilter &filter : question.filters) {
            if (!filter.members.contains(memberOf(filter.grouping, row, question.labels.get())))
                return false;
        }
        return true;
    }
    void fillDays(const SpendQuestion &question, SpendFigures &figures) const
    {
        bool allByKey = true;
        for (UnixSeconds day = question.range.from; day < question.range.to; day += kSecondsPerDay) {
            const auto held = m_days.find(day);
            if (held == m_days.end()) {
                figures.missingDays += question.today == 0 || day < question.today;
                continue;
            }
            ++figures.heldDays;
            allByKey = allByKey && held->second.byKey;
            if (held->second.state == DayState::Provisional) {
                ++figures.provisionalDays;
                figures.provisional += totalOf(question, day);
            }
        }
        figures.keysAreBilled = allByKey && figures.heldDays > 0;
    }

    std::map<UnixSeconds, Day> m_days;
};

} // namespace steward::spendsamples
