// SPDX-License-Identifier: GPL-3.0-or-later
// Spend limits, spend alerts and rate limits. project_id is empty for the organization's own.
#include "app/changes/operations/all.h"
#include "app/changes/typedoperation.h"
#include "app/resources/ratelimits/ratelimitsapi.h"
#include "app/resources/spendalerts/spendalertsapi.h"
#include "app/resources/spendlimits/spendlimitsapi.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {
struct LimitArguments final
{
    QString projectId;
    qint64 cents = 0; ///< 0 for a removal
};
struct AlertArguments final
{
    QString projectId, alertId;
    SpendAlertBody alert;
};
struct RateArguments final
{
    QString projectId, rateLimitId;
    RateLimitChange change;
};
} // namespace
template <>
struct json::Mapping<LimitArguments>
{
    static constexpr auto fields = std::tuple{required("project_id", &LimitArguments::projectId),
                                              optional("threshold_amount", &LimitArguments::cents)};
};
template <>
struct json::Mapping<AlertArguments>
{
    static constexpr auto fields =
        std::tuple{required("project_id", &AlertArguments::projectId), optional("alert_id", &AlertArguments::alertId),
                   optional("alert", &AlertArguments::alert)};
};
template <>
struct json::Mapping<RateArguments>
{
    static constexpr auto fields =
        std::tuple{required("project_id", &RateArguments::projectId),
                   required("rate_limit_id", &RateArguments::rateLimitId), required("limit", &RateArguments::change)};
};

namespace {

QString projectOf(const Applied &applied)
{
    return applied.arguments.value("project_id"_L1).toString();
}

QCoro::Task<Result<Observation>> seenLimit(QCoro::Task<Result<std::optional<SpendLimit>>> reading)
{
    const Result<std::optional<SpendLimit>> limit = co_await std::move(reading);
    if (!limit)
        co_return Failure(limit.error());
    Observation observation;
    if (*limit)
        observation = {true, json::encode(**limit), {}};
    co_return observation;
}

struct LimitOperation : TypedOperation<LimitArguments>
{
    using TypedOperation::TypedOperation;

    QCoro::Task<Result<Observation>> look(Transport *transport, LimitArguments wanted, LookContext ctx) const override
    {
        const SpendLimitsApi api(*transport);
        return seenLimit(wanted.projectId.isEmpty() ? api.organization(std::move(ctx))
                                                    : api.project(wanted.projectId, std::move(ctx)));
    }
    /// The limit of before, or none.
    std::optional<Step> inverse(const Applied &applied) const override
    {
        const QJsonValue before = applied.before.value("threshold_amount"_L1);
        QJsonObject arguments{{u"project_id"_s, projectOf(applied)}};
        if (before.toInteger() == 0)
            return Step{{}, u"spendlimits.remove"_s, arguments, {}, {}};
        arguments.insert("threshold_amount"_L1, before);
        return Step{{}, u"spendlimits.set"_s, arguments, {}, {}};
    }
};

/// Creates or replaces: a Modify whose thing need not be there yet.
struct SetLimit final : LimitOperation
{
    using LimitOperation::LimitOperation;

    QCoro::Task<Result<StepAnswer>> act(Transport *transport, LimitArguments wanted, OpContext ctx) const override
    {
        return answered(SpendLimitsApi(*transport).set(wanted.projectId, wanted.cents, std::move(ctx)));
    }
    bool makesItself() const override { return true; }
    void keep(WrittenRows &rows, const Applied &applied) const override
    {
        rows.putLimit(projectOf(applied), fromJson<SpendLimit>(applied.answer));
    }
};

struct RemoveLimit final : LimitOperation
{
    using LimitOperation::LimitOperation;

    QCoro::Task<Result<StepAnswer>> act(Transport *transport, LimitArguments wanted, OpContext ctx) const override
    {
        return answered(SpendLimitsApi(*transport).remove(wanted.projectId, std::move(ctx)));
    }
    void keep(WrittenRows &rows, const Applied &applied) const override { rows.putLimit(projectOf(applied), {}); }
};

/// Alerts and rate limits are not held in the archive: nothing to keep.
struct AlertOperation : TypedOperation<AlertArguments>
{
    using TypedOperation::TypedOperation;

    QCoro::Task<Result<Observation>> look(Transport *transport, AlertArguments wanted, LookContext ctx) const override
    {
        return seen(SpendAlertsApi(*transport).get(wanted.projectId, wanted.alertId, std::move(ctx)));
    }
    void keep(WrittenRows &, const Applied &) const override {}

protected:
    /// The body that an observed or answered alert was made with.
    static QJsonObject bodyOf(QJsonObject alert)
    {
        alert.remove("id"_L1);
        return alert;
    }
};

struct CreateAlert final : AlertOperation
{
    using AlertOperation::AlertOperation;

    QCoro::Task<Result<Observation>> look(Transport *transport, AlertArguments wanted, LookContext ctx) const override
    {
        // An alert has no name: the same amount for the same people is the same alert.
        const auto isSame = [](const SpendAlert &alert, const QString &key) {
            return QString(QString::number(alert.thresholdCents) + u'\n' + alert.recipients.join(u',')) == key;
        };
        const SpendAlertsApi api(*transport);
        return alike<SpendAlert>(
            wanted.projectId.isEmpty() ? api.organization() : api.project(wanted.projectId),
            QString(QString::number(wanted.alert.thresholdCents) + u'\n' + wanted.alert.recipients.join(u',')), isSame,
            std::move(ctx));
    }
    QCoro::Task<Result<StepAnswer>> act(Transport *transport, AlertArguments wanted, OpContext ctx) const override
    {
        return answered(SpendAlertsApi(*transport).create(wanted.projectId, wanted.alert, std::move(ctx)));
    }
    bool isSameByName() const override { return true; }
    std::optional<Step> inverse(const Applied &applied) const override
    {
        return Step{{},
                    u"spendalerts.remove"_s,
                    {{u"project_id"_s, projectOf(applied)}, {u"alert_id"_s, applied.answer.value("id"_L1)}},
                    {},
                    {}};
    }
};

struct ChangeAlert final : AlertOperation
{
    using AlertOperation::AlertOperation;

    QCoro::Task<Result<StepAnswer>> act(Transport *transport, AlertArguments wanted, OpContext ctx) const override
    {
        return answered(
            SpendAlertsApi(*transport).modify(wanted.projectId, wanted.alertId, wanted.alert, std::move(ctx)));
    }
    QJsonObject target(const QJsonObject &arguments) const override { return arguments.value("alert"_L1).toObject(); }
    std::optional<Step> inverse(const Applied &applied) const override
    {
        QJsonObject arguments = applied.arguments;
        arguments.insert("alert"_L1, bodyOf(applied.before));
        return Step{{}, id(), arguments, {}, {}};
    }
};

struct RemoveAlert final : AlertOperation
{
    using AlertOperation::AlertOperation;

    QCoro::Task<Result<StepAnswer>> act(Transport *transport, AlertArguments wanted, OpContext ctx) const override
    {
        return answered(SpendAlertsApi(*transport).remove(wanted.projectId, wanted.alertId, std::move(ctx)));
    }
    std::optional<Step> inverse(const Applied &applied) const override
    {
        if (!applied.before.contains("threshold_amount"_L1))
            return std::nullopt;
        return Step{{},
                    u"spendalerts.create"_s,
                    {{u"project_id"_s, projectOf(applied)}, {u"alert"_s, bodyOf(applied.before)}},
                    {},
                    {}};
    }
};

QCoro::Task<Result<Observation>> seenRate(Pager<RateLimit> pager, QString id, OpContext ctx)
{
    const Result<std::vector<RateLimit>> rows = co_await collect(std::move(pager), std::move(ctx));
    if (!rows)
        co_return Failure(rows.error());
    for (const RateLimit &row : *rows) {
        if (row.id == id)
            co_return Observation{true, json::encode(row), {}};
    }
    co_return Observation{};
}

struct ChangeRate final : TypedOperation<RateArguments>
{
    using TypedOperation::TypedOperation;

    QCoro::Task<Result<Observation>> look(Transport *transport, RateArguments wanted, LookContext ctx) const override
    {
        return seenRate(RateLimitsApi(*transport).list(wanted.projectId), wanted.rateLimitId, std::move(ctx));
    }
    QCoro::Task<Result<StepAnswer>> act(Transport *transport, RateArguments wanted, OpContext ctx) const override
    {
        return answered(
            RateLimitsApi(*transport).modify(wanted.projectId, wanted.rateLimitId, wanted.change, std::move(ctx)));
    }
    QJsonObject target(const QJsonObject &arguments) const override { return arguments.value("limit"_L1).toObject(); }
    std::optional<Step> inverse(const Applied &applied) const override
    {
        QJsonObject limit;
        const QJsonObject changed = target(applied.arguments);
        for (const QString &member : changed.keys()) {
            if (const QJsonValue before = applied.before.value(member); before.isDouble())
                limit.insert(member, before);
        }
        if (limit.isEmpty())
            return std::nullopt;
        QJsonObject arguments = applied.arguments;
        arguments.insert("limit"_L1, limit);
        return Step{{}, id(), arguments, {}, {}};
    }
    void keep(WrittenRows &, const Applied &) const override {}
};

} // namespace

Operations limitOperations()
{
    static const SetLimit kSetLimit("spendlimits.set"_L1, Effect::Modify,
                                    "POST /organization/projects/{project_id}/spend_limit"_L1);
    static const RemoveLimit kRemoveLimit("spendlimits.remove"_L1, Effect::Remove,
                                          "DELETE /organization/projects/{project_id}/spend_limit"_L1);
    static const CreateAlert kCreateAlert("spendalerts.create"_L1, Effect::Create,
                                          "POST /organization/projects/{project_id}/spend_alerts"_L1);
    static const ChangeAlert kChangeAlert("spendalerts.modify"_L1, Effect::Modify,
                                          "POST /organization/projects/{project_id}/spend_alerts/{alert_id}"_L1);
    static const RemoveAlert kRemoveAlert("spendalerts.remove"_L1, Effect::Remove,
                                          "DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}"_L1);
    static const ChangeRate kChangeRate("ratelimits.modify"_L1, Effect::Modify,
                                        "POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}"_L1);
    return {&kSetLimit, &kRemoveLimit, &kCreateAlert, &kChangeAlert, &kRemoveAlert, &kChangeRate};
}

} // namespace steward
