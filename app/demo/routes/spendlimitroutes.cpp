// SPDX-License-Identifier: GPL-3.0-or-later
// Spend limits and alerts of projects and of the organization, in whole cents. Where no limit is set GET answers 404:
// what the live service does is not known (BEHAVIOURS 25).
#include "app/demo/body.h"
#include "app/demo/paging.h"
#include "app/demo/routes/lookup.h"

namespace steward::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a spend limit or a list of alerts belongs to: the project of the path, or else the organization.
struct Scope final
{
    int project = -1;
    std::optional<SpendLimit> *limit = nullptr;
    Rows<SpendAlert> *alerts = nullptr;
    QString prefix; ///< of the objects' type
    HttpReply refusal;
};

Scope findScope(Context &context)
{
    if (context.quirks & Quirk::NoSpendLimits)
        return {-1, nullptr, nullptr, {}, error(404, u"Not found."_s, u"not_found"_s)};
    if (!context.request.path.contains("/projects/"))
        return {-1, &context.state.limit, &context.state.alerts, u"organization"_s, {}};
    const Found found = context.request.method == "GET" ? findProject(context) : findLiveProject(context);
    if (found.index < 0)
        return {-1, nullptr, nullptr, {}, found.refusal};
    Project &project = context.state.projects[found.index];
    return {found.index, &project.limit, &project.alerts, u"project"_s, {}};
}

QJsonObject toJson(const Scope &scope, const SpendLimit &limit)
{
    return {{"object"_L1, QString(scope.prefix + ".spend_limit"_L1)},
            {"threshold_amount"_L1, limit.cents},
            {"currency"_L1, u"USD"_s},
            {"interval"_L1, u"month"_s},
            {"enforcement"_L1, QJsonObject{{"status"_L1, u"enforcing"_s}}}};
}

HttpReply getLimit(Context &context)
{
    const Scope scope = findScope(context);
    if (!scope.limit)
        return scope.refusal;
    if (!*scope.limit)
        return error(404, u"No spend limit is set."_s, u"spend_limit_not_found"_s);
    return json(toJson(scope, **scope.limit));
}

HttpReply setLimit(Context &context)
{
    const Scope scope = findScope(context);
    if (!scope.limit)
        return scope.refusal;
    Body body(context.body, {u"threshold_amount"_s, u"currency"_s, u"interval"_s});
    const qint64 cents = body.requiredInteger("threshold_amount"_L1, 1);
    (void)body.requiredChoice("currency"_L1, {u"USD"_s});
    (void)body.requiredChoice("interval"_L1, {u"month"_s});
    if (body.wrong())
        return *body.wrong();
    *scope.limit = SpendLimit{cents};
    return json(toJson(scope, **scope.limit));
}

HttpReply removeLimit(Context &context)
{
    const Scope scope = findScope(context);
    if (!scope.limit)
        return scope.refusal;
    if (!*scope.limit)
        return error(404, u"No spend limit is set."_s, u"spend_limit_not_found"_s);
    scope.limit->reset();
    return json({{"object"_L1, QString(scope.prefix + ".spend_limit.deleted"_L1)}, {"deleted"_L1, true}});
}

QJsonObject toJson(const Scope &scope, const SpendAlert &alert)
{
    return {
        {"object"_L1, QString(scope.prefix + ".spend_alert"_L1)},
        {"id"_L1, alert.id},
        {"threshold_amount"_L1, alert.cents},
        {"currency"_L1, u"USD"_s},
        {"interval"_L1, u"month"_s},
        {"notification_channel"_L1,
         QJsonObject{{"type"_L1, u"email"_s},
                     {"recipients"_L1, QJsonArray::fromStringList(alert.recipients)},
                     {"subject_prefix"_L1, alert.subjectPrefix ? QJsonValue(*alert.subjectPrefix) : QJsonValue()}}}};
}

HttpReply listAlerts(Context &context)
{
    const Scope scope = findScope(context);
    if (!scope.alerts)
        return scope.refusal;
    const Rows<SpendAlert> &alerts = *scope.alerts;
    return page(context,
                {alerts.size(), [&](int i) { return context.sees(alerts[i]); },
                 [&](int i) { return toJson(scope, alerts[i]); },
                 [&](const QString &id) { return alerts.indexOf(id); }},
                {20, 100, 0});
}

/// Creating and changing take the same, whole body.
std::optional<HttpReply> readAlert(const Context &context, SpendAlert &alert)
{
    Body body(context.body, {u"threshold_amount"_s, u"currency"_s, u"interval"_s, u"notification_channel"_s});
    alert.cents = body.requiredInteger("threshold_amount"_L1, 0);
    (void)body.requiredChoice("currency"_L1, {u"USD"_s});
    (void)body.requiredChoice("interval"_L1, {u"month"_s});
    if (!context.body.value("notification_channel"_L1).isObject())
        body.refuse(u"Missing required parameter: 'notification_channel'."_s, u"missing_required_parameter"_s,
                    "notification_channel"_L1);
    if (body.wrong())
        return body.wrong();
    Body channel(context.body.value("notification_channel"_L1).toObject(),
                 {u"type"_s, u"recipients"_s, u"subject_prefix"_s});
    (void)channel.requiredChoice("type"_L1, {u"email"_s});
    const QJsonArray recipients = channel.array("recipients"_L1).value_or(QJsonArray());
    if (recipients.isEmpty())
        channel.refuse(u"At least one recipient is required."_s, u"missing_required_parameter"_s, "recipients"_L1);
    alert.recipients = QVariant(recipients.toVariantList()).toStringList();
    alert.subjectPrefix = channel.string("subject_prefix"_L1);
    return channel.wrong();
}

HttpReply createAlert(Context &context)
{
    const Scope scope = findScope(context);
    if (!scope.alerts)
        return scope.refusal;
    SpendAlert made;
    if (const auto wrong = readAlert(context, made))
        return *wrong;
    context.stamp(made, "alert_");
    const QJsonObject answer = toJson(scope, made);
    scope.alerts->add(std::move(made));
    return json(answer);
}

SpendAlert *findAlert(const Context &context, const Scope &scope, HttpReply &refusal)
{
    const QString &id = context.arguments.last();
    const int index = scope.alerts ? scope.alerts->indexOf(id) : -1;
    if (index >= 0 && context.sees((*scope.alerts)[index]))
        return &(*scope.alerts)[index];
    refusal = scope.alerts ? notFound(u"spend alert"_s, id) : scope.refusal;
    return nullptr;
}

HttpReply getAlert(Context &context)
{
    HttpReply refusal;
    const Scope scope = findScope(context);
    const SpendAlert *alert = findAlert(context, scope, refusal);
    return alert ? json(toJson(scope, *alert)) : refusal;
}

HttpReply modifyAlert(Context &context)
{
    HttpReply refusal;
    const Scope scope = findScope(context);
    SpendAlert *alert = findAlert(context, scope, refusal);
    if (!alert)
        return refusal;
    SpendAlert changed = *alert;
    if (const auto wrong = readAlert(context, changed))
        return *wrong;
    *alert = changed;
    return json(toJson(scope, changed));
}

HttpReply removeAlert(Context &context)
{
    HttpReply refusal;
    const Scope scope = findScope(context);
    SpendAlert *alert = findAlert(context, scope, refusal);
    if (!alert)
        return refusal;
    alert->gone = true;
    return json(
        {{"object"_L1, QString(scope.prefix + ".spend_alert.deleted"_L1)}, {"id"_L1, alert->id}, {"deleted"_L1, true}});
}

} // namespace

void addSpendLimitRoutes(Routes &routes)
{
    for (const QByteArray &scope : {QByteArray("/organization"), QByteArray("/organization/projects/{project_id}")}) {
        routes.push_back({"GET", scope + "/spend_limit", getLimit});
        routes.push_back({"POST", scope + "/spend_limit", setLimit});
        routes.push_back({"DELETE", scope + "/spend_limit", removeLimit});
        routes.push_back({"GET", scope + "/spend_alerts", listAlerts});
        routes.push_back({"POST", scope + "/spend_alerts", createAlert});
        routes.push_back({"GET", scope + "/spend_alerts/{alert_id}", getAlert});
        routes.push_back({"POST", scope + "/spend_alerts/{alert_id}", modifyAlert});
        routes.push_back({"DELETE", scope + "/spend_alerts/{alert_id}", removeAlert});
    }
}

} // namespace steward::demo
