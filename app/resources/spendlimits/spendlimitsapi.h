// SPDX-License-Identifier: GPL-3.0-or-later
// The hard spend limits of the organization and of its projects; both apply. No limit is an empty optional, whether the
// service says it with 404 or with an amount of zero: which of them is not known (BEHAVIOURS 25). Stateless; the
// Transport must outlive every call. Errors: see app/resources/call.h.
#pragma once

#include "app/net/transport.h"
#include "app/resources/spendlimits/spendlimit.h"

#include <optional>

namespace steward {

class SpendLimitsApi final
{
public:
    explicit SpendLimitsApi(Transport &transport)
        : m_transport(transport)
    {
    }

    /// Getorganizationspendlimit
    [[nodiscard]] QCoro::Task<Result<std::optional<SpendLimit>>> organization(OpContext ctx) const;
    /// Getprojectspendlimit. A project that does not exist reads like one without a limit.
    [[nodiscard]] QCoro::Task<Result<std::optional<SpendLimit>>> project(QString projectId, OpContext ctx) const;

    /// Updateorganizationspendlimit (\a projectId empty) and Updateprojectspendlimit: creates or replaces. \a cents a
    /// month, at least 1. Enforcement lags and can overshoot (BEHAVIOURS 26).
    [[nodiscard]] QCoro::Task<Result<SpendLimit>> set(QString projectId, qint64 cents, OpContext ctx) const;
    /// Deleteorganizationspendlimit and Deleteprojectspendlimit. 404 where there is none.
    [[nodiscard]] QCoro::Task<Result<>> remove(QString projectId, OpContext ctx) const;

private:
    Transport &m_transport;
};

} // namespace steward
