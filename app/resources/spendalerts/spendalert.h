// SPDX-License-Identifier: GPL-3.0-or-later
// An e-mail sent when a month's spend of the organization or of a project passes an amount (schemas
// OrganizationSpendAlert and ProjectSpendAlert). Stops nothing. The service counts whole cents (BEHAVIOURS 23).
#pragma once

#include "app/json/mapping.h"

#include <QString>
#include <QStringList>

namespace steward {

struct SpendAlert final
{
    QString id;
    qint64 thresholdCents = 0;
    QString currency;    ///< "USD"
    QString interval;    ///< "month"
    QString channelType; ///< "email"; open-ended
    QStringList recipients;
    QString subjectPrefix;
    friend bool operator==(const SpendAlert &, const SpendAlert &) = default;
};

template <>
struct json::Mapping<SpendAlert>
{
    static constexpr auto fields = std::tuple{
        required("id", &SpendAlert::id),
        required("threshold_amount", &SpendAlert::thresholdCents),
        nullable("currency", &SpendAlert::currency),
        nullable("interval", &SpendAlert::interval),
        nullable("notification_channel.type", &SpendAlert::channelType),
        nullable("notification_channel.recipients", &SpendAlert::recipients),
        nullable("notification_channel.subject_prefix", &SpendAlert::subjectPrefix),
    };
};

} // namespace steward
