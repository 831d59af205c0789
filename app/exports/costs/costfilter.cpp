// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/costs/costfilter.h"

#include <algorithm>

namespace steward {

namespace {

QString memberOf(SpendGrouping grouping, const CostRow &row, const SpendLabels &labels)
{
    switch (grouping) {
    case SpendGrouping::Project:
    case SpendGrouping::Environment:
    case SpendGrouping::CostCentre:
        return labels.folded(grouping, row.projectId);
    case SpendGrouping::LineItem:
    case SpendGrouping::ModelFamily:
        return labels.folded(grouping, row.lineItem);
    case SpendGrouping::Key:
        return row.apiKeyId;
    case SpendGrouping::Total:
    case SpendGrouping::Person:
    case SpendGrouping::Organization:
        break;
    }
    return {};
}

} // namespace

std::optional<SpendGrouping> notBilledBy(std::span<const SpendFilter> filters, bool keysAreBilled)
{
    const auto unknown = std::ranges::find_if(filters, [keysAreBilled](const SpendFilter &filter) {
        return filter.grouping == SpendGrouping::Person || (filter.grouping == SpendGrouping::Key && !keysAreBilled);
    });
    return unknown != filters.end() ? std::optional(unknown->grouping) : std::nullopt;
}

std::vector<CostBucket> filtered(std::vector<CostBucket> facts, std::span<const SpendFilter> filters,
                                 const SpendLabels &labels)
{
    for (CostBucket &bucket : facts) {
        std::erase_if(bucket.rows, [&](const CostRow &row) {
            return !std::ranges::all_of(filters, [&](const SpendFilter &filter) {
                return filter.members.contains(memberOf(filter.grouping, row, labels));
            });
        });
    }
    return facts;
}

} // namespace steward
