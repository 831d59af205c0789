// SPDX-License-Identifier: GPL-3.0-or-later
// What the current and the previous budget period have cost, for each currency by itself: amounts of different
// currencies are never added. Today and yesterday are provisional: the service still books on them (BEHAVIOURS 18).
// Pure functions.
#pragma once

#include "app/organization/period.h"
#include "app/organization/policy.h"
#include "app/organization/snapshot.h"

namespace steward {

struct CurrencyAmount final
{
    QString currency; ///< upper-case ISO code
    Money amount;
    friend bool operator==(const CurrencyAmount &, const CurrencyAmount &) = default;
};

struct DaySpend final
{
    UnixSeconds day = 0;
    Money amount;
    bool provisional = false;
    friend bool operator==(const DaySpend &, const DaySpend &) = default;
};

struct CurrencySpend final
{
    QString currency; ///< upper-case ISO code
    Money current;
    Money unattributed;         ///< part of current that belongs to no project
    Money previous;             ///< the whole previous period
    Money previousToDate;       ///< its days up to the same day as today; a shorter period's last day at most
    std::vector<DaySpend> days; ///< of the current period up to today, without gaps
    friend bool operator==(const CurrencySpend &, const CurrencySpend &) = default;
};

struct SpendSummary final
{
    Period current, previous;
    UnixSeconds fetchedAt = 0;             ///< 0: costs have never arrived; then nothing below is known
    std::vector<CurrencySpend> currencies; ///< largest current amount first; empty: nothing was spent
    [[nodiscard]] bool isKnown() const { return fetchedAt > 0; }
    friend bool operator==(const SpendSummary &, const SpendSummary &) = default;
};

[[nodiscard]] bool isProvisional(UnixSeconds day, UnixSeconds now);

[[nodiscard]] SpendSummary spendSummary(const Snapshot &snapshot, const Policy &policy, UnixSeconds now);

/// Amounts by project in \a period, largest first; key "" holds what belongs to no project.
[[nodiscard]] QHash<QString, std::vector<CurrencyAmount>> spendByProject(const DayCosts &costs,
                                                                         const Period &period);

} // namespace steward
