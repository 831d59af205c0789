// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resources/spendlimits/spendlimitsapi.h"

#include "app/resources/call.h"

namespace steward {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A limit or the absence of one: the amount may be null or missing, but an object of another kind is an error.
struct LimitAnswer final
{
    QString object;
    std::optional<qint64> thresholdCents;
    QString currency, interval, enforcementStatus;
};

} // namespace

template <>
struct json::Mapping<LimitAnswer>
{
    static constexpr auto fields = std::tuple{
        required("object", &LimitAnswer::object),
        nullable("threshold_amount", &LimitAnswer::thresholdCents),
        nullable("currency", &LimitAnswer::currency),
        nullable("interval", &LimitAnswer::interval),
        nullable("enforcement.status", &LimitAnswer::enforcementStatus),
    };
};

namespace {

QCoro::Task<Result<std::optional<SpendLimit>>> read(Transport &transport, Request request, OpContext ctx)
{
    Result<LimitAnswer> answer = co_await call<LimitAnswer>(transport, std::move(request), std::move(ctx));
    if (!answer && answer.error().kind == Error::Kind::NotFound)
        co_return std::optional<SpendLimit>();
    if (!answer)
        co_return Failure(std::move(answer).error());
    if (answer->thresholdCents.value_or(0) == 0)
        co_return std::optional<SpendLimit>();
    co_return SpendLimit{*answer->thresholdCents, answer->currency, answer->interval, answer->enforcementStatus};
}

} // namespace

QCoro::Task<Result<std::optional<SpendLimit>>> SpendLimitsApi::organization(OpContext ctx) const
{
    return read(m_transport, getRequest("spendlimits.organization"_L1, "/organization/spend_limit"_L1), std::move(ctx));
}

QCoro::Task<Result<std::optional<SpendLimit>>> SpendLimitsApi::project(QString projectId, OpContext ctx) const
{
    return read(m_transport,
                getRequest("spendlimits.project"_L1, "/organization/projects/{project_id}/spend_limit"_L1, {projectId}),
                std::move(ctx));
}

} // namespace steward
