// SPDX-License-Identifier: GPL-3.0-or-later
// The hard spend limit of an organization or a project (schemas OrganizationSpendLimitResource and
// ProjectSpendLimitResource). The service counts whole cents (BEHAVIOURS 23).
#pragma once

#include "app/json/mapping.h"

#include <QString>

namespace steward {

struct SpendLimit final
{
    qint64 thresholdCents = 0;
    QString currency;          ///< "USD"
    QString interval;          ///< "month"
    QString enforcementStatus; ///< "inactive", "enforcing"; open-ended
    friend bool operator==(const SpendLimit &, const SpendLimit &) = default;
};

template<>
struct json::Mapping<SpendLimit>
{
    static constexpr auto fields = std::tuple{
        required("threshold_amount", &SpendLimit::thresholdCents),
        nullable("currency", &SpendLimit::currency),
        nullable("interval", &SpendLimit::interval),
        nullable("enforcement.status", &SpendLimit::enforcementStatus),
    };
};

} // namespace steward
