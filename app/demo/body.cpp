// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/body.h"

namespace steward::demo {

using namespace Qt::Literals::StringLiterals;

Body::Body(const QJsonObject &object, const QStringList &known)
    : m_object(object)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            m_wrong = error(400, u"Unknown parameter: '%1'."_s.arg(it.key()), u"unknown_parameter"_s, it.key());
    }
}

void Body::refuse(const QString &message, const QString &code, QLatin1StringView param)
{
    if (!m_wrong)
        m_wrong = error(400, message, code, param);
}

bool Body::missing(QLatin1StringView name)
{
    if (!m_object.value(name).isUndefined() && !m_object.value(name).isNull())
        return false;
    refuse(u"Missing required parameter: '%1'."_s.arg(name), u"missing_required_parameter"_s, name);
    return true;
}

QString Body::requiredString(QLatin1StringView name)
{
    return missing(name) ? QString() : string(name).value_or(QString());
}

std::optional<QString> Body::string(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isString()) {
        refuse(u"Invalid type for '%1': expected a string."_s.arg(name), u"invalid_type"_s, name);
        return {};
    }
    return value.toString();
}

QString Body::requiredChoice(QLatin1StringView name, const QStringList &choices)
{
    return missing(name) ? QString() : choice(name, choices).value_or(QString());
}

std::optional<QString> Body::choice(QLatin1StringView name, const QStringList &choices)
{
    const std::optional<QString> value = string(name);
    if (value && !choices.contains(*value)) {
        refuse(u"Invalid value: '%1'. Supported values are: '%2'."_s.arg(*value, choices.join("', '"_L1)),
               u"invalid_value"_s, name);
        return {};
    }
    return value;
}

qint64 Body::requiredInteger(QLatin1StringView name, qint64 min)
{
    return missing(name) ? 0 : integer(name, min, Q_INT64_C(1) << 53).value_or(0);
}

std::optional<qint64> Body::integer(QLatin1StringView name, qint64 min, qint64 max)
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined())
        return {};
    if (!value.isDouble() || value.toDouble() != double(value.toInteger(-1))) {
        refuse(u"Invalid type for '%1': expected an integer."_s.arg(name), u"invalid_type"_s, name);
        return {};
    }
    if (value.toInteger() < min || value.toInteger() > max) {
        refuse(u"Invalid '%1': expected a value from %2 to %3."_s.arg(name).arg(min).arg(max),
               u"integer_out_of_range"_s, name);
        return {};
    }
    return value.toInteger();
}

bool Body::flag(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isBool() && !value.isUndefined() && !value.isNull())
        refuse(u"Invalid type for '%1': expected a boolean."_s.arg(name), u"invalid_type"_s, name);
    return value.toBool();
}

std::optional<QJsonArray> Body::array(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isArray())
        refuse(u"Invalid type for '%1': expected an array."_s.arg(name), u"invalid_type"_s, name);
    return value.toArray();
}

} // namespace steward::demo
