// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/organization/spendsummary.h"

#include <algorithm>

namespace steward {
namespace {

std::size_t indexOfCurrency(std::vector<CurrencySpend> &currencies, const QString &code)
{
    const auto found = std::find_if(currencies.begin(), currencies.end(),
                                    [&](const CurrencySpend &spend) { return spend.currency == code; });
    const auto index = static_cast<std::size_t>(found - currencies.begin());
    if (found == currencies.end()) {
        currencies.push_back({});
        currencies.back().currency = code;
    }
    return index;
}

} // namespace

bool isProvisional(UnixSeconds day, UnixSeconds now)
{
    return day >= startOfDay(now) - kSecondsPerDay;
}

SpendSummary spendSummary(const Snapshot &snapshot, const Policy &policy, UnixSeconds now)
{
    SpendSummary summary;
    summary.current = periodAt(now, policy.budgetDay);
    summary.previous = periodBefore(summary.current, policy.budgetDay);
    summary.fetchedAt = snapshot.states.value({ListKind::Costs, {}}).fetchedAt;
    if (!summary.isKnown())
        return summary;

    const UnixSeconds today = startOfDay(now);
    const UnixSeconds sameDay = summary.previous.from + (today - summary.current.from);
    const auto places = snapshot.costs.places();
    std::vector<std::optional<std::size_t>> currencyOf(places.size()); // only of what the two periods have
    for (const DayCosts::Row &cost : snapshot.costs.rows()) {
        const UnixSeconds day = cost.midnight();
        const bool current = summary.current.contains(day);
        if (!current && !summary.previous.contains(day))
            continue;
        auto &currency = currencyOf[cost.place];
        if (!currency)
            currency = indexOfCurrency(summary.currencies, places[cost.place].currency.toUpper());
        CurrencySpend &spend = summary.currencies[*currency];
        if (!current) {
            spend.previous += cost.amount;
            if (day <= sameDay)
                spend.previousToDate += cost.amount;
            continue;
        }
        spend.current += cost.amount;
        if (places[cost.place].projectId.isEmpty())
            spend.unattributed += cost.amount;
        const auto at = static_cast<size_t>((day - summary.current.from) / kSecondsPerDay);
        if (spend.days.size() <= at)
            spend.days.resize(at + 1);
        spend.days[at].amount += cost.amount;
    }
    const auto daysSoFar = static_cast<size_t>((today - summary.current.from) / kSecondsPerDay + 1);
    for (CurrencySpend &spend : summary.currencies) {
        if (spend.days.size() < daysSoFar)
            spend.days.resize(daysSoFar);
        for (size_t i = 0; i < spend.days.size(); ++i) {
            spend.days[i].day = summary.current.from + static_cast<UnixSeconds>(i) * kSecondsPerDay;
            spend.days[i].provisional = isProvisional(spend.days[i].day, now);
        }
    }
    std::sort(summary.currencies.begin(), summary.currencies.end(), [](const CurrencySpend &a, const CurrencySpend &b) {
        return a.current != b.current ? a.current > b.current : a.currency < b.currency;
    });
    return summary;
}

QHash<QString, std::vector<CurrencyAmount>> spendByProject(const DayCosts &costs, const Period &period)
{
    std::vector<std::optional<Money>> ofPlaces(costs.places().size());
    for (const DayCosts::Row &cost : costs.rows()) {
        if (period.contains(cost.midnight()))
            ofPlaces[cost.place] = ofPlaces[cost.place].value_or(Money()) + cost.amount;
    }
    QHash<QString, std::vector<CurrencyAmount>> spent;
    for (std::size_t place = 0; place < ofPlaces.size(); ++place) {
        if (!ofPlaces[place])
            continue;
        std::vector<CurrencyAmount> &amounts = spent[costs.places()[place].projectId];
        const QString code = costs.places()[place].currency.toUpper();
        const auto found = std::find_if(amounts.begin(), amounts.end(),
                                        [&](const CurrencyAmount &amount) { return amount.currency == code; });
        if (found == amounts.end())
            amounts.push_back({code, *ofPlaces[place]});
        else
            found->amount += *ofPlaces[place];
    }
    for (std::vector<CurrencyAmount> &amounts : spent)
        std::sort(amounts.begin(), amounts.end(), [](const CurrencyAmount &a, const CurrencyAmount &b) {
            return a.amount != b.amount ? a.amount > b.amount : a.currency < b.currency;
        });
    return spent;
}

} // namespace steward
