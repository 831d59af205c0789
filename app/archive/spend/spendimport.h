// SPDX-License-Identifier: GPL-3.0-or-later
// What is written into the archive of spend: costs and usage as they arrive from the service, and what is known of each
// day. Values; any thread.
#pragma once

#include "app/organization/period.h"
#include "app/resources/costs/cost.h"
#include "app/resources/usage/usageendpoint.h"

#include <memory>

namespace steward {

/// How the service splits costs when it is asked to. What was asked for decides what an empty id means: 'belongs to no
/// project' with the grouping, 'not told' without it.
enum class CostGrouping {
    Ungrouped,      ///< one total a day: what the others are compared with
    Project,        ///< by project alone, likewise
    ProjectItem,    ///< by project and line item: what everything is reckoned from
    ProjectItemKey, ///< and by API key, where the service accepts that (BEHAVIOURS 14)
};

/// Whole UTC days of costs, in place of what is held of these days. ProjectItem and ProjectItemKey replace the facts
/// and every aggregate of those days in the same transaction; Ungrouped and Project only their control totals.
struct CostImport final
{
    CostGrouping grouping = CostGrouping::ProjectItem;
    Period days; ///< midnights UTC; a day without a bucket has cost nothing
    std::shared_ptr<const std::vector<CostBucket>> buckets;
    UnixSeconds fetchedAt = 0;
    UnixSeconds settledBefore = 0; ///< days before this midnight are complete, the others provisional (BEHAVIOURS 18)
};

/// Usage of one endpoint in whole buckets of one width, in place of what is held of that time.
struct UsageImport final
{
    UsageEndpoint endpoint{};
    BucketWidth width = BucketWidth::Day;
    Period time; ///< edges of buckets
    std::shared_ptr<const std::vector<UsageBucket>> buckets;
    UnixSeconds fetchedAt = 0;
    UnixSeconds settledBefore = 0;
};

/// Of what a day's state is told: the costs, or the usage of an endpoint by day.
struct SpendSource final
{
    enum class Kind { Costs, Usage };
    Kind kind = Kind::Costs;
    UsageEndpoint endpoint{}; ///< of Usage
    friend bool operator==(const SpendSource &, const SpendSource &) = default;
};

enum class DayState {
    Missing,     ///< never fetched
    Failed,      ///< the last attempt failed and nothing is held
    Provisional, ///< held, but the service may still book on it
    Complete,
};

struct DayCoverage final
{
    UnixSeconds day = 0; ///< midnight UTC
    DayState state = DayState::Missing;
    UnixSeconds fetchedAt = 0; ///< of what is held; 0: nothing is
    bool byKey = false;        ///< costs only: held with API keys
    QString problem;           ///< of the last attempt, when it failed: technical, for a tooltip
    friend bool operator==(const DayCoverage &, const DayCoverage &) = default;
};

/// A day that was complete and that the service tells differently now.
struct Restatement final
{
    UnixSeconds day = 0;
    QString currency; ///< as the service gives it: "usd"
    Money before, after;
    UnixSeconds noticedAt = 0;
    friend bool operator==(const Restatement &, const Restatement &) = default;
};

/// What an import has done.
struct SpendImported final
{
    qint64 rows = 0;
    std::vector<Restatement> restated;
};

} // namespace steward
