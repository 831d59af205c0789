// SPDX-License-Identifier: GPL-3.0-or-later
// The spend alerts of the organization and of its projects. Stateless; the Transport must outlive every call. Errors:
// see app/resources/call.h.
#pragma once

#include "app/net/paging.h"
#include "app/resources/spendalerts/spendalert.h"

#include <optional>

namespace steward {

/// What an alert is made or replaced with: always the whole of it (BEHAVIOURS 24).
struct SpendAlertBody final
{
    qint64 thresholdCents = 0;
    QString currency = QStringLiteral("USD");
    QString interval = QStringLiteral("month");
    QString channelType = QStringLiteral("email");
    QStringList recipients{}; ///< at least one
    std::optional<QString> subjectPrefix{};
    friend bool operator==(const SpendAlertBody &, const SpendAlertBody &) = default;
};

class SpendAlertsApi final
{
public:
    explicit SpendAlertsApi(Transport &transport)
        : m_transport(transport)
    {
    }

    /// list-organization-spend-alerts
    [[nodiscard]] Pager<SpendAlert> organization() const;
    /// list-project-spend-alerts
    [[nodiscard]] Pager<SpendAlert> project(QString projectId) const;

    // \a projectId empty: of the organization.
    /// retrieve-organization-spend-alert, retrieve-project-spend-alert
    [[nodiscard]] QCoro::Task<Result<SpendAlert>> get(QString projectId, QString alertId, OpContext ctx) const;
    /// create-organization-spend-alert, create-project-spend-alert
    [[nodiscard]] QCoro::Task<Result<SpendAlert>> create(QString projectId, SpendAlertBody alert, OpContext ctx) const;
    /// update-organization-spend-alert, update-project-spend-alert
    [[nodiscard]] QCoro::Task<Result<SpendAlert>> modify(QString projectId, QString alertId, SpendAlertBody alert,
                                                         OpContext ctx) const;
    /// delete-organization-spend-alert, delete-project-spend-alert
    [[nodiscard]] QCoro::Task<Result<>> remove(QString projectId, QString alertId, OpContext ctx) const;

private:
    Transport &m_transport;
};

template <>
struct json::Mapping<SpendAlertBody>
{
    static constexpr auto fields = std::tuple{
        required("threshold_amount", &SpendAlertBody::thresholdCents),
        required("currency", &SpendAlertBody::currency),
        required("interval", &SpendAlertBody::interval),
        required("notification_channel.type", &SpendAlertBody::channelType),
        required("notification_channel.recipients", &SpendAlertBody::recipients),
        optional("notification_channel.subject_prefix", &SpendAlertBody::subjectPrefix),
    };
};

} // namespace steward
