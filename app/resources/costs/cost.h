// SPDX-License-Identifier: GPL-3.0-or-later
// Billed costs of one UTC day (operation usage-costs, schemas UsageTimeBucket and CostsResult). Groupings that were not
// asked for are empty (BEHAVIOURS 15).
#pragma once

#include "app/base/clock.h"
#include "app/base/money.h"
#include "app/json/mapping.h"

#include <QString>
#include <optional>
#include <vector>

namespace steward {

struct CostRow final
{
    Money amount;
    QString currency; ///< lower-case ISO code as the service gives it: "usd"
    QString projectId;
    QString lineItem;
    QString apiKeyId;
    std::optional<double> quantity; ///< only with line items; unit differs by line item, never added across
    QString quantityUnit;
    /// Whose costs they are. Not in the contract, but told by the service (BEHAVIOURS, last section); read, not kept.
    QString organizationId{};
    friend bool operator==(const CostRow &, const CostRow &) = default;
};

struct CostBucket final
{
    UnixSeconds startTime = 0;
    UnixSeconds endTime = 0;
    std::vector<CostRow> rows;
    friend bool operator==(const CostBucket &, const CostBucket &) = default;
};

template<>
struct json::Mapping<CostRow>
{
    static constexpr auto fields = std::tuple{
        optional("amount.value", &CostRow::amount),
        optional("amount.currency", &CostRow::currency),
        nullable("project_id", &CostRow::projectId),
        nullable("line_item", &CostRow::lineItem),
        nullable("api_key_id", &CostRow::apiKeyId),
        nullable("quantity", &CostRow::quantity),
        nullable("quantity_unit", &CostRow::quantityUnit),
        optional("organization_id", &CostRow::organizationId),
    };
};

template<>
struct json::Mapping<CostBucket>
{
    static constexpr auto fields = std::tuple{
        required("start_time", &CostBucket::startTime),
        required("end_time", &CostBucket::endTime),
        required("results", &CostBucket::rows),
    };
};

} // namespace steward
