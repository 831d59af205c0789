// SPDX-License-Identifier: GPL-3.0-or-later
// The streams of traffic that a request for costs or usage concerns, each with the row its amounts go to. Which row
// that is does not change from bucket to bucket, so it is worked out once for the request. Lives for one call.
#pragma once

#include "app/demo/routing.h"
#include "app/demo/spend.h"

#include <optional>
#include <vector>

namespace steward::demo {

/// Names by which rows can be grouped: "project_id", "model", ...
using Dimensions = std::vector<const char *>;

struct UsageSelection final
{
    struct Item
    {
        int stream;
        BillingPart part;
        int row;
    };
    std::vector<Item> items;      ///< the parts of one stream follow each other
    std::vector<QByteArray> rows; ///< the dimensions as JSON members: ,"project_id":"proj_1","model":null

    /// Those of \a service that pass the request's filters; of all services with their billing parts when there is
    /// none.
    [[nodiscard]] static UsageSelection of(const Context &context, std::optional<Service> service,
                                           const Dimensions &dimensions);
};

} // namespace steward::demo
