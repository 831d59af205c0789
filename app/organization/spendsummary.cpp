// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/organization/spendsummary.h"

#include <algorithm>

namespace steward {
namespace {

CurrencySpend &spendIn(std::vector<CurrencySpend> &currencies, const QString &code)
{
    const auto found = std::find_if(currencies.begin(), currencies.end(),
                                    [&](const CurrencySpend &spend) { return spend.currency == code; });
    if (found != currencies.end())
        return *found;
    currencies.push_back({});
    currencies.back().currency = code;
    return currencies.back();
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
    for (const DayCost &cost : snapshot.costs) {
        const UnixSeconds day = startOfDay(cost.day);
        const bool current = summary.current.contains(day);
        if (!current && !summary.previous.contains(day))
            continue;
        CurrencySpend &spend = spendIn(summary.currencies, cost.currency.toUpper());
        if (!current) {
            spend.previous += cost.amount;
            if (day <= sameDay)
                spend.previousToDate += cost.amount;
            continue;
        }
        spend.current += cost.amount;
        if (cost.projectId.isEmpty())
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

QHash<QString, std::vector<CurrencyAmount>> spendByProject(const SharedRows<DayCost> &costs, const Period &period)
{
    QHash<QString, std::vector<CurrencyAmount>> spent;
    for (const DayCost &cost : costs) {
        if (!period.contains(cost.day))
            continue;
        std::vector<CurrencyAmount> &amounts = spent[cost.projectId];
        const QString code = cost.currency.toUpper();
        const auto found = std::find_if(amounts.begin(), amounts.end(),
                                        [&](const CurrencyAmount &amount) { return amount.currency == code; });
        if (found == amounts.end())
            amounts.push_back({code, cost.amount});
        else
            found->amount += cost.amount;
    }
    for (std::vector<CurrencyAmount> &amounts : spent)
        std::sort(amounts.begin(), amounts.end(), [](const CurrencyAmount &a, const CurrencyAmount &b) {
            return a.amount != b.amount ? a.amount > b.amount : a.currency < b.currency;
        });
    return spent;
}

} // namespace steward
