// SPDX-License-Identifier: GPL-3.0-or-later
// A project whose costs of today or yesterday are many times what the same day of the week usually costs (FIELD-GUIDE
// 3). 'Usual' is the median of the same weekday in the weeks before; both days are still provisional and can only grow.
#include "app/checkup/rules.h"

#include <algorithm>
#include <map>
#include <optional>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

constexpr double kTimes = 4;
constexpr Money kLeast{20 * Money::kNanosPerUnit}; ///< above what is usual; less is not worth an alarm
constexpr int kWeeks = 8, kFewestWeeks = 2;

/// The days that are looked at, as numbers since 1970-01-01: from the first that is known, but no earlier than needed.
struct Known final
{
    qint32 first = 0, last = -1;
    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(last - first + 1); }
    [[nodiscard]] std::size_t indexOf(qint32 day) const { return static_cast<std::size_t>(day - first); }
    [[nodiscard]] bool contains(qint32 day) const { return day >= first && day <= last; }
};

/// What one project cost in one currency, a day each.
using Days = std::span<const Money>;

Money median(std::vector<Money> amounts)
{
    const auto middle = amounts.begin() + static_cast<std::ptrdiff_t>(amounts.size() / 2);
    std::nth_element(amounts.begin(), middle, amounts.end());
    return *middle;
}

Money amountOf(Days days, qint32 day, const Known &known)
{
    return known.contains(day) ? days[known.indexOf(day)] : Money();
}

/// What \a day usually costs; not known without some weeks of costs before it.
std::optional<Money> usual(Days days, qint32 day, const Known &known)
{
    std::vector<Money> before;
    for (int week = 1; week <= kWeeks && day - week * 7 >= known.first; ++week)
        before.push_back(amountOf(days, day - week * 7, known));
    if (before.size() < static_cast<size_t>(kFewestWeeks))
        return std::nullopt;
    return median(std::move(before));
}

} // namespace

std::vector<Finding> rules::runaway(const CheckupInput &input)
{
    const auto today = static_cast<qint32>(startOfDay(input.now) / kSecondsPerDay);
    Known known{today, today};
    for (const DayCosts::Row &row : input.costs.rows())
        known.first = std::min(known.first, row.day);
    known.first = std::max(known.first, today - 1 - kWeeks * 7);
    std::map<std::pair<QString, QString>, std::size_t> seriesOf; // by project and currency: from where in spent
    std::vector<std::optional<std::size_t>> seriesOfPlace;
    for (const DayCosts::Place &place : input.costs.places()) {
        const auto next = seriesOf.size() * known.size();
        seriesOfPlace.push_back(
            place.projectId.isEmpty()
                ? std::nullopt
                : std::optional(seriesOf.try_emplace({place.projectId, place.currency.toUpper()}, next).first->second));
    }
    std::vector<Money> spent(seriesOf.size() * known.size());
    for (const DayCosts::Row &row : input.costs.rows()) {
        if (const auto series = seriesOfPlace[row.place]; series && known.contains(row.day))
            spent[*series + known.indexOf(row.day)] += row.amount;
    }
    QHash<QString, QString> names;
    for (const ProjectRow &project : input.projects)
        names.insert(project.id, project.name);

    std::vector<Finding> findings;
    for (const auto &[key, series] : seriesOf) {
        const Days days = std::span(spent).subspan(series, known.size());
        for (const qint32 day : {today, today - 1}) {
            const Money amount = amountOf(days, day, known);
            const auto normal = usual(days, day, known);
            if (!normal || amount - *normal < kLeast ||
                static_cast<double>(amount.nanos) < kTimes * static_cast<double>(normal->nanos))
                continue;
            Finding finding;
            finding.rule = u"runaway"_s;
            finding.severity = Severity::Urgent;
            finding.subjects = {key.first};
            finding.names = {names.value(key.first, key.first)};
            finding.since = day * kSecondsPerDay;
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
