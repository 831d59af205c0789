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

struct LimitBody final
{
    qint64 thresholdCents = 0;
    QString currency = u"USD"_s; // the only ones there are (BEHAVIOURS 23)
    QString interval = u"month"_s;
};

constexpr auto kOrganization = "/organization/spend_limit"_L1;
constexpr auto kProject = "/organization/projects/{project_id}/spend_limit"_L1;

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

template <>
struct json::Mapping<LimitBody>
{
    static constexpr auto fields = std::tuple{
        required("threshold_amount", &LimitBody::thresholdCents),
        required("currency", &LimitBody::currency),
        required("interval", &LimitBody::interval),
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
    return read(m_transport, getRequest("spendlimits.organization"_L1, kOrganization), std::move(ctx));
}

QCoro::Task<Result<std::optional<SpendLimit>>> SpendLimitsApi::project(QString projectId, OpContext ctx) const
{
    return read(m_transport, getRequest("spendlimits.project"_L1, kProject, {projectId}), std::move(ctx));
}

QCoro::Task<Result<SpendLimit>> SpendLimitsApi::set(QString projectId, qint64 cents, OpContext ctx) const
{
    LimitBody body;
    body.thresholdCents = cents;
    const bool all = projectId.isEmpty();
    return call<SpendLimit>(m_transport,
                            postRequest("spendlimits.set"_L1, all ? kOrganization : kProject,
                                        all ? QStringList() : QStringList{projectId}, json::encode(body)),
                            std::move(ctx));
}

QCoro::Task<Result<>> SpendLimitsApi::remove(QString projectId, OpContext ctx) const
{
    const bool all = projectId.isEmpty();
    return callDelete(m_transport,
                      deleteRequest("spendlimits.remove"_L1, all ? kOrganization : kProject,
                                    all ? QStringList() : QStringList{projectId}),
                      std::move(ctx));
}

} // namespace steward
