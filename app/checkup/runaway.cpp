// SPDX-License-Identifier: GPL-3.0-or-later
// A project whose costs of today or yesterday are many times what the same day of the week usually costs (FIELD-GUIDE
// 3). 'Usual' is the median of the same weekday in the weeks before; both days are still provisional and can only grow.
#include "app/checkup/rules.h"

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

constexpr double kTimes = 4;
constexpr Money kLeast{20 * Money::kNanosPerUnit}; ///< above what is usual; less is not worth an alarm
constexpr int kWeeks = 8, kFewestWeeks = 2;

using Days = QHash<UnixSeconds, Money>;

Money median(std::vector<Money> amounts)
{
    const auto middle = amounts.begin() + static_cast<std::ptrdiff_t>(amounts.size() / 2);
    std::nth_element(amounts.begin(), middle, amounts.end());
    return *middle;
}

/// What \a day usually costs; not known without some weeks of costs before it.
std::optional<Money> usual(const Days &days, UnixSeconds day, UnixSeconds firstKnown)
{
    std::vector<Money> before;
    for (int week = 1; week <= kWeeks && day - week * 7 * kSecondsPerDay >= firstKnown; ++week)
        before.push_back(days.value(day - week * 7 * kSecondsPerDay));
    if (before.size() < static_cast<size_t>(kFewestWeeks))
        return std::nullopt;
    return median(std::move(before));
}

} // namespace

std::vector<Finding> rules::runaway(const CheckupInput &input)
{
    std::map<std::pair<QString, QString>, Days> spent; // by project and currency
    UnixSeconds firstKnown = input.now;
    for (const DayCost &cost : input.costs) {
        const UnixSeconds day = startOfDay(cost.day);
        firstKnown = std::min(firstKnown, day);
        if (!cost.projectId.isEmpty())
            spent[{cost.projectId, cost.currency.toUpper()}][day] += cost.amount;
    }
    QHash<QString, QString> names;
    for (const ProjectRow &project : input.projects)
        names.insert(project.id, project.name);

    std::vector<Finding> findings;
    const UnixSeconds today = startOfDay(input.now);
    for (const auto &[key, days] : spent) {
        for (const UnixSeconds day : {today, today - kSecondsPerDay}) {
            const Money amount = days.value(day);
            const auto normal = usual(days, day, firstKnown);
            if (!normal || amount - *normal < kLeast ||
                static_cast<double>(amount.nanos) < kTimes * static_cast<double>(normal->nanos))
                continue;
            Finding finding;
            finding.rule = u"runaway"_s;
            finding.severity = Severity::Urgent;
            finding.subjects = {key.first};
            finding.names = {names.value(key.first, key.first)};
            finding.since = day;
            finding.amount = CurrencyAmount{key.second, amount};
            finding.against = CurrencyAmount{key.second, *normal};
            if (normal->nanos > 0)
                finding.times = static_cast<double>(amount.nanos) / static_cast<double>(normal->nanos);
            finding.page = u"projects"_s;
            finding.row = key.first;
            findings.push_back(std::move(finding));
            break; // today says it better than yesterday
        }
    }
    return findings;
}

} // namespace steward
