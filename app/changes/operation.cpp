// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/operation.h"

#include "app/changes/operations/all.h"
#include "app/changes/typedoperation.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

QJsonValue placeholder(const QJsonValue &value)
{
    if (isReference(value))
        return u"$"_s;
    if (value.isObject())
        return withPlaceholders(value.toObject());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonArray elements = value.toArray(); const QJsonValue &element : elements)
            array.append(placeholder(element));
        return array;
    }
    return value;
}

} // namespace

QJsonObject withPlaceholders(const QJsonObject &arguments)
{
    QJsonObject object;
    for (auto member = arguments.begin(); member != arguments.end(); ++member)
        object.insert(member.key(), placeholder(member.value()));
    return object;
}

QString Operation::family(const QJsonObject &arguments) const
{
    QString line = m_request;
    if (arguments.value("project_id"_L1).toString().isEmpty() && !isReference(arguments.value("project_id"_L1)))
        line.remove("/projects/{project_id}"_L1);
    return line;
}

QString Operation::requestLine(const QJsonObject &arguments) const
{
    QString line = family(arguments);
    for (auto member = arguments.begin(); member != arguments.end(); ++member) {
        if (member->isString())
            line.replace(u'{' + member.key() + u'}', member->toString());
    }
    return line;
}

QJsonObject Operation::target(const QJsonObject &arguments) const
{
    QJsonObject members;
    if (m_effect != Effect::Modify)
        return members;
    for (auto member = arguments.begin(); member != arguments.end(); ++member) {
        if (!member.key().endsWith("_id"_L1))
            members.insert(member.key(), member.value());
    }
    return members;
}

bool Operation::isReached(const Error &error) const
{
    return m_effect == Effect::Remove && error.kind == Error::Kind::NotFound;
}

std::optional<Step> Operation::inverse(const Applied &) const
{
    return std::nullopt;
}

const std::vector<const Operation *> &operations()
{
    static const std::vector<const Operation *> kAll = [] {
        std::vector<const Operation *> all;
        for (const auto &part : {projectOperations(), memberOperations(), inviteOperations(), projectUserOperations(),
                                 serviceAccountOperations(), keyOperations(), limitOperations()})
            all.insert(all.end(), part.begin(), part.end());
        return all;
    }();
    return kAll;
}

const Operation *findOperation(QStringView operationId)
{
    for (const Operation *operation : operations()) {
        if (operation->id() == operationId)
            return operation;
    }
    return nullptr;
}

} // namespace steward
