// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/plan.h"

#include <optional>
#include <QJsonArray>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

constexpr auto kStep = "$step"_L1;
constexpr auto kMember = "member"_L1;

void collect(const QJsonValue &value, QStringList &steps)
{
    if (isReference(value)) {
        const QString id = value.toObject().value(kStep).toString();
        if (!steps.contains(id))
            steps += id;
    } else if (value.isObject()) {
        for (const QJsonObject object = value.toObject(); const QJsonValue &member : object)
            collect(member, steps);
    } else if (value.isArray()) {
        for (const QJsonArray array = value.toArray(); const QJsonValue &element : array)
            collect(element, steps);
    }
}

/// Undefined: the answer is not there yet, or has no such member.
QJsonValue resolvedValue(const QJsonValue &value, const QHash<QString, QJsonObject> &answers)
{
    if (isReference(value)) {
        const QJsonObject reference = value.toObject();
        QJsonValue found = answers.value(reference.value(kStep).toString());
        for (const QString &part : reference.value(kMember).toString().split(u'.'))
            found = found.toObject().value(part);
        return found;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QJsonValue inner = resolvedValue(member.value(), answers);
            if (inner.isUndefined())
                return QJsonValue::Undefined;
            member.value() = inner;
        }
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonArray elements = value.toArray(); const QJsonValue &element : elements) {
            const QJsonValue inner = resolvedValue(element, answers);
            if (inner.isUndefined())
                return QJsonValue::Undefined;
            array.append(inner);
        }
        return array;
    }
    return value;
}

} // namespace

const Step *Plan::step(const QString &stepId) const
{
    const qsizetype index = indexOf(stepId);
    return index < 0 ? nullptr : &steps[static_cast<std::size_t>(index)];
}

qsizetype Plan::indexOf(const QString &stepId) const
{
    // Most plans count their steps: no looking through a thousand of them for each of a thousand.
    bool isNumber = false;
    const qsizetype guess = stepId.toInt(&isNumber) - 1;
    if (isNumber && guess >= 0 && guess < static_cast<qsizetype>(steps.size()) &&
        steps[static_cast<std::size_t>(guess)].id == stepId)
        return guess;
    const auto found =
        std::find_if(steps.begin(), steps.end(), [&stepId](const Step &step) { return step.id == stepId; });
    return found == steps.end() ? -1 : found - steps.begin();
}

QString newPlanId()
{
    return u"plan_"_s + QUuid::createUuid().toString(QUuid::Id128);
}

QJsonObject reference(const QString &stepId, const QString &path)
{
    return {{kStep, stepId}, {kMember, path}};
}

bool isReference(const QJsonValue &value)
{
    return value.isObject() && value.toObject().contains(kStep);
}

QStringList referencedSteps(const QJsonObject &arguments)
{
    QStringList steps;
    collect(arguments, steps);
    return steps;
}

QStringList prerequisites(const Step &step)
{
    QStringList all = step.after;
    all += referencedSteps(step.arguments);
    all.removeDuplicates();
    return all;
}

std::optional<QJsonObject> resolved(const QJsonObject &arguments, const QHash<QString, QJsonObject> &answers)
{
    if (referencedSteps(arguments).isEmpty())
        return arguments; // shared, not built anew: a plan of a thousand steps keeps what each has sent
    const QJsonValue value = resolvedValue(arguments, answers);
    return value.isUndefined() ? std::nullopt : std::optional(value.toObject());
}

} // namespace steward
