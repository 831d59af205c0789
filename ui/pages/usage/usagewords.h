// SPDX-License-Identifier: GPL-3.0-or-later
// What the Usage page calls endpoints, measures, groupings and ranges, and which of them go together. Pure functions;
// GUI thread (translations).
#pragma once

#include "app/archive/spend/usagequestion.h"

#include <QCoreApplication>
#include <vector>

namespace steward {

/// A range and the width it is told in: one choice, because the service keeps no minutes of a year.
struct UsageSpan final
{
    enum class Kind { LastHour, LastDay, LastWeek, ThisPeriod, LastPeriod, Days30, Days90, Days365 };
    static constexpr int kCount = 8;
    Kind kind{};

    [[nodiscard]] BucketWidth width() const;
    /// Edges of buckets; the bucket under way is the last one.
    [[nodiscard]] Period range(UnixSeconds now, int budgetDay) const;
};

class UsageWords final
{
    Q_DECLARE_TR_FUNCTIONS(steward::UsageWords)
public:
    [[nodiscard]] static QString endpoint(UsageEndpoint endpoint);
    [[nodiscard]] static QString unit(UsageUnit unit, UsageEndpoint endpoint);
    [[nodiscard]] static QString grouping(UsageGrouping grouping);
    [[nodiscard]] static QString span(UsageSpan::Kind kind);
    /// Of a group without a member: what is not told is not nothing.
    [[nodiscard]] static QString nobody(UsageGrouping grouping);
    /// Start of a bucket, UTC.
    [[nodiscard]] static QString bucket(UnixSeconds at, BucketWidth width);
};

[[nodiscard]] std::vector<UsageUnit> unitsOf(UsageEndpoint endpoint);
[[nodiscard]] std::vector<UsageGrouping> groupingsOf(UsageEndpoint endpoint);

} // namespace steward
