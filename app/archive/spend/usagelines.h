// SPDX-License-Identifier: GPL-3.0-or-later
// Sums of usage as an export wants them: every measure of every endpoint, told apart by what was asked for. Endpoints
// are always told apart, since measures of several are never added to one another. Values; any thread.
#pragma once

#include "app/organization/period.h"
#include "app/resources/usage/usageendpoint.h"

namespace steward {

/// What sums are told apart by besides the endpoint.
struct UsageBreakdown final
{
    Period days; ///< midnights UTC
    bool byDay = false, byProject = false, byPerson = false, byKey = false, byModel = false, byBatch = false,
         byServiceTier = false;
};

struct UsageLine final
{
    UnixSeconds day = 0; ///< 0: of all days
    UsageEndpoint endpoint{};
    UsageRow row; ///< what was not asked for is empty, as in the service's own answers (BEHAVIOURS 15)
    friend bool operator==(const UsageLine &, const UsageLine &) = default;
};

} // namespace steward
