// SPDX-License-Identifier: GPL-3.0-or-later
// A question about money and its answer: what the Spend page, exports and the report show of a range of days. All
// figures of one answer are of one moment, exact, in one currency; days are UTC. Values; any thread.
#pragma once

#include "app/base/money.h"
#include "app/organization/period.h"

#include <memory>
#include <optional>
#include <QHash>
#include <QStringList>
#include <vector>

namespace steward {

/// By what money is told apart. Project, LineItem and Key are the service's own; Environment and CostCentre are folded
/// from projects, ModelFamily from line items (SpendLabels); Person is an estimate (app/spend/attribution), as Key is
/// where the service does not bill by key; Organization tells several connected organizations apart.
enum class SpendGrouping { Total, Project, Environment, CostCentre, LineItem, ModelFamily, Key, Person, Organization };
inline constexpr int kSpendGroupingCount = 9;

/// Only what belongs to one of \a members of \a grouping; "" is what belongs to none ('Unattributed').
struct SpendFilter final
{
    SpendGrouping grouping{};
    QStringList members;
    friend bool operator==(const SpendFilter &, const SpendFilter &) = default;
};

/// What the service does not know of projects and line items.
struct SpendLabels final
{
    QHash<QString, QString> environmentOfProject; ///< environmentId, guessed ones too
    QHash<QString, QString> costCentreOfProject;
    /// Name of a model family of a line item ("gpt-5-mini-2025-08-07, input" -> "gpt-5-mini"); empty: of no model.
    QString (*familyOfLineItem)(const QString &lineItem) = nullptr;
    /// What a project (Environment, CostCentre) or line item (ModelFamily) is folded into; by what is not folded: itself.
    [[nodiscard]] QString folded(SpendGrouping grouping, const QString &ref) const;
};

enum class SpendGrain { Day, Week, Month }; ///< weeks begin on Monday

struct SpendQuestion final
{
    Period range;
    std::optional<Period> comparison; ///< another range that every group is compared with
    SpendGrouping groupBy = SpendGrouping::Project;
    std::vector<SpendFilter> filters; ///< all of them must hold
    SpendGrain grain = SpendGrain::Day;
    int largest = 6; ///< how many groups have a series of their own
    /// Groups that have a series in any case and come first among the series, so that colours keep their meaning.
    QStringList pinned;
    QString currency = QStringLiteral("usd");
    std::shared_ptr<const SpendLabels> labels; ///< needed by the folded groupings
    /// Midnight of the current day: from it on a day that is not held is not missing. 0: every such day is. Filled in
    /// by SpendBook.
    UnixSeconds today = 0;
};

/// One row: an amount, and the same in the range compared with.
struct SpendGroup final
{
    QString member;  ///< id or label; "": Unattributed
    QString name;    ///< last known name; empty: none is known
    QString context; ///< of a key: the name of its project, or its id where no name is known
    Money amount, before;
    friend bool operator==(const SpendGroup &, const SpendGroup &) = default;
};

/// One bar of the chart: a day, or the part of a week or month that lies in the range.
struct SpendStep final
{
    Period days;
    Money total;              ///< of everything asked for; the series and the rest add up to it
    Money rest;               ///< of the groups without a series
    bool provisional = false; ///< some day of it is
    bool incomplete = false;  ///< some day of it is missing or failed, today and the future apart
};

struct SpendSeries final
{
    QString member;
    std::vector<Money> amounts; ///< one for each step
};

struct CurrencyTotal final
{
    QString currency;
    Money total;
    friend bool operator==(const CurrencyTotal &, const CurrencyTotal &) = default;
};

struct SpendFigures final
{
    std::vector<SpendGroup> groups; ///< all of them, largest amount first, ties by member; those of the comparison too
    std::vector<SpendStep> steps;   ///< the whole range without gaps
    std::vector<SpendSeries> series;
    Money total, totalBefore;             ///< of range and comparison: sums of all groups
    std::vector<Money> dailyTotals;       ///< one for each day of the range, whatever the grain
    std::vector<Money> dailyTotalsBefore; ///< one for each day of the comparison
    Money provisional;                    ///< part of total that lies on provisional days
    int provisionalDays = 0, missingDays = 0, heldDays = 0;
    std::vector<CurrencyTotal> otherCurrencies; ///< of the same range and filters: never added to the total
    bool keysAreBilled = false;                 ///< every held day is told by key by the service itself
    bool estimated = false;                     ///< made by attribution, not read from the bill
};

/// Whether the service's own groupings agree over the complete days of a range.
struct Reconciliation final
{
    struct Difference final
    {
        UnixSeconds day = 0;
        QString currency;
        /// byItem: the sum of project, line item (and key). What is not held is as one that is.
        Money ungrouped, byProject, byItem;
    };
    int comparedDays = 0;                ///< complete days of which at least two groupings are held
    UnixSeconds through = 0;             ///< midnight after the last day compared
    std::vector<Difference> differences; ///< days that differ by half a cent or more
};

} // namespace steward
