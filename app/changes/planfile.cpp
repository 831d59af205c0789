// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/planfile.h"

#include "app/changes/operation.h"
#include "app/local/local.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace steward::planfile {
namespace {

constexpr int kVersion = 1;
constexpr std::size_t kMostSteps = 100'000;

Failure bad(const QString &path, const QString &word)
{
    Error error;
    error.kind = Error::Kind::BadInput;
    error.operation = u"plan"_s;
    error.jsonPath = path;
    error.detail = word;
    return Failure(std::move(error));
}

QString place(std::size_t step, const QString &member)
{
    return u"steps[%1].%2"_s.arg(step).arg(member);
}

QJsonObject toJson(const Step &step)
{
    QJsonObject object{{u"id"_s, step.id}, {u"operation"_s, step.operation}, {u"arguments"_s, step.arguments}};
    if (!step.before.isEmpty())
        object.insert("before"_L1, step.before);
    if (!step.after.isEmpty())
        object.insert("after"_L1, QJsonArray::fromStringList(step.after));
    return object;
}

QJsonObject toJson(const PlanLabel &label)
{
    QJsonObject object;
    for (const auto &[name, value] : {std::pair{"project"_L1, label.projectId},
                                      {"step"_L1, label.stepId},
                                      {"environment"_L1, label.environment},
                                      {"cost_centre"_L1, label.costCentre}}) {
        if (!value.isEmpty())
            object.insert(name, value);
    }
    return object;
}

Result<> validateLabels(const Plan &plan)
{
    for (std::size_t i = 0; i < plan.labels.size(); ++i) {
        const PlanLabel &label = plan.labels[i];
        const QString at = u"labels[%1]."_s.arg(i);
        if (label.projectId.isEmpty() == label.stepId.isEmpty()) // of one project, named in one way
            return bad(at + u"project"_s, u"shape"_s);
        if (!label.stepId.isEmpty() && !plan.step(label.stepId))
            return bad(at + u"step"_s, u"reference"_s);
        if (!label.environment.isEmpty() && environmentId(environmentFromId(label.environment)) != label.environment)
            return bad(at + u"environment"_s, u"environment"_s);
    }
    return {};
}

} // namespace

QJsonObject toJson(const Plan &plan)
{
    QJsonArray steps;
    for (const Step &step : plan.steps)
        steps.append(toJson(step));
    QJsonObject names;
    for (auto name = plan.names.begin(); name != plan.names.end(); ++name)
        names.insert(name.key(), name.value());
    QJsonObject object{
        {u"steward_plan"_s, kVersion},
        {u"id"_s, plan.id},
        {u"title"_s, plan.title},
        {u"made_at"_s, QDateTime::fromMSecsSinceEpoch(plan.madeAtMs, Qt::UTC).toString(Qt::ISODateWithMs)},
        {u"organization"_s, QJsonObject{{u"connection"_s, plan.connectionId}, {u"name"_s, plan.organization}}},
        {u"parallel"_s, plan.parallel},
        {u"names"_s, names},
        {u"steps"_s, steps}};
    if (!plan.note.isEmpty())
        object.insert("note"_L1, plan.note);
    if (!plan.undoes.isEmpty())
        object.insert("undoes"_L1, plan.undoes);
    QJsonArray labels;
    for (const PlanLabel &label : plan.labels)
        labels.append(toJson(label));
    if (!labels.isEmpty())
        object.insert("labels"_L1, labels);
    return object;
}

Result<Plan> fromJson(const QJsonObject &object)
{
    if (object.value("steward_plan"_L1).toInt() != kVersion)
        return bad(u"steward_plan"_s, u"version"_s);
    Plan plan;
    plan.id = object.value("id"_L1).toString();
    if (plan.id.isEmpty())
        return bad(u"id"_s, u"shape"_s);
    plan.title = object.value("title"_L1).toString();
    plan.note = object.value("note"_L1).toString();
    plan.madeAtMs = QDateTime::fromString(object.value("made_at"_L1).toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
    const QJsonObject organization = object.value("organization"_L1).toObject();
    plan.connectionId = organization.value("connection"_L1).toString();
    plan.organization = organization.value("name"_L1).toString();
    plan.parallel = std::clamp(object.value("parallel"_L1).toInt(1), 1, 16);
    plan.undoes = object.value("undoes"_L1).toString();
    const QJsonObject names = object.value("names"_L1).toObject();
    for (auto name = names.begin(); name != names.end(); ++name)
        plan.names.insert(name.key(), name->toString());
    if (!object.value("steps"_L1).isArray())
        return bad(u"steps"_s, u"shape"_s);
    for (const QJsonArray steps = object.value("steps"_L1).toArray(); const QJsonValue &value : steps) {
        const QJsonObject step = value.toObject();
        QStringList after;
        for (const QJsonArray ids = step.value("after"_L1).toArray(); const QJsonValue &id : ids)
            after += id.toString();
        plan.steps.push_back({step.value("id"_L1).toString(), step.value("operation"_L1).toString(),
                              step.value("arguments"_L1).toObject(), step.value("before"_L1).toObject(),
                              std::move(after)});
    }
    for (const QJsonArray labels = object.value("labels"_L1).toArray(); const QJsonValue &value : labels) {
        const QJsonObject label = value.toObject();
        plan.labels.push_back({label.value("project"_L1).toString(), label.value("step"_L1).toString(),
                               label.value("environment"_L1).toString(), label.value("cost_centre"_L1).toString()});
    }
    if (const Result<> valid = validate(plan); !valid)
        return Failure(valid.error());
    return plan;
}

QByteArray write(const Plan &plan)
{
    return QJsonDocument(toJson(plan)).toJson();
}

Result<Plan> read(const QByteArray &text)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(text, &parsing);
    if (!document.isObject())
        return bad({}, parsing.error == QJsonParseError::NoError ? u"shape"_s : parsing.errorString());
    return fromJson(document.object());
}

Result<> validate(const Plan &plan)
{
    if (plan.steps.empty() || plan.steps.size() > kMostSteps)
        return bad(u"steps"_s, u"shape"_s);
    QSet<QString> earlier;
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const Step &step = plan.steps[i];
        if (step.id.isEmpty() || earlier.contains(step.id))
            return bad(place(i, u"id"_s), u"step"_s);
        const Operation *operation = findOperation(step.operation);
        if (!operation)
            return bad(place(i, u"operation"_s), u"operation"_s);
        for (const QString &needed : prerequisites(step)) {
            if (!earlier.contains(needed)) // forwards or nowhere: would wait for ever
                return bad(place(i, u"after"_s), u"reference"_s);
        }
        if (const Result<> valid = operation->validate(step.arguments); !valid)
            return bad(place(i, u"arguments"_s) + (valid.error().jsonPath.isEmpty() ? QString() : u"."_s) +
                           valid.error().jsonPath,
                       u"shape"_s);
        earlier.insert(step.id);
    }
    return validateLabels(plan);
}

} // namespace steward::planfile
