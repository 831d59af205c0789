// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/contract.h"

#include <cmath>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace steward::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Newer than the document, to be tried and fallen back from (BEHAVIOURS, 'Newer than SPEC').
constexpr auto kServiceAccountKeys =
    "/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys"_L1;
constexpr auto kProjectKey = "/organization/projects/{project_id}/api_keys/{api_key_id}"_L1;

bool hasType(const QJsonValue &value, const QString &type)
{
    if (type == "object"_L1)
        return value.isObject();
    if (type == "array"_L1)
        return value.isArray();
    if (type == "string"_L1)
        return value.isString();
    if (type == "boolean"_L1)
        return value.isBool();
    if (type == "null"_L1)
        return value.isNull();
    if (type == "integer"_L1)
        return value.isDouble() && value.toDouble() == std::floor(value.toDouble());
    return type == "number"_L1 && value.isDouble();
}

QString shown(const QJsonValue &value)
{
    const QJsonArray wrapped{value};
    QString text = QString::fromUtf8(QJsonDocument(wrapped).toJson(QJsonDocument::Compact));
    text = text.mid(1, text.size() - 2);
    return text.size() > 80 ? text.left(80) + u'…' : text;
}

/// "effective_at[gt]" -> "effective_at", "project_ids[]" -> "project_ids".
QString withoutBrackets(const QString &name)
{
    return name.section(u'[', 0, 0);
}

} // namespace

std::optional<Contract> Contract::load()
{
    QStringList candidates{qEnvironmentVariable("STEWARD_CONTRACT")};
    QDir dir(QStringLiteral(STEWARD_SOURCE_DIR));
    do
        candidates.append(dir.filePath(u"shared/contract/admin-openapi.json"_s));
    while (dir.cdUp());
    for (const QString &candidate : std::as_const(candidates)) {
        QFile file(candidate);
        if (candidate.isEmpty() || !file.open(QIODevice::ReadOnly))
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        if (document.object().contains("paths"_L1))
            return Contract(document.object());
        qWarning("%s is not an OpenAPI document", qPrintable(candidate));
    }
    return {};
}

Contract::Contract(QJsonObject document)
    : m_document(std::move(document))
    , m_paths(m_document.value("paths"_L1).toObject())
    , m_schemas(m_document.value("components"_L1).toObject().value("schemas"_L1).toObject())
{
}

QList<Contract::Operation> Contract::operations() const
{
    QList<Operation> all;
    for (auto path = m_paths.begin(); path != m_paths.end(); ++path) {
        const QJsonObject methods = path.value().toObject();
        for (auto method = methods.begin(); method != methods.end(); ++method)
            all.append({method.key().toUpper().toLatin1(), path.key(),
                        method.value().toObject().value("operationId"_L1).toString()});
    }
    return all;
}

std::optional<QString> Contract::templateOf(const QString &path) const
{
    const QStringList segments = path.split(u'/');
    std::optional<QString> found;
    for (const QString &candidate : m_paths.keys()) {
        const QStringList expected = candidate.split(u'/');
        if (expected.size() != segments.size())
            continue;
        bool same = true, literal = true;
        for (qsizetype i = 0; same && i < segments.size(); ++i) {
            const bool variable = expected.at(i).startsWith(u'{');
            literal = literal && !variable;
            same = variable ? !segments.at(i).isEmpty() : expected.at(i) == segments.at(i);
        }
        // "/certificates/activate" is not a certificate named 'activate'
        if (same && (!found || literal))
            found = candidate;
    }
    return found;
}

QJsonObject Contract::resolve(QJsonObject schema) const
{
    while (schema.contains("$ref"_L1)) {
        QJsonValue target = m_document;
        const QStringList steps = schema.value("$ref"_L1).toString().mid(2).split(u'/');
        for (const QString &step : steps)
            target = target.toObject().value(step);
        Q_ASSERT(target.isObject());
        schema = target.toObject();
    }
    return schema;
}

QJsonObject Contract::operation(const QByteArray &method, const QString &path) const
{
    const std::optional<QString> known = templateOf(path);
    return known ? m_paths.value(*known).toObject().value(QString::fromLatin1(method.toLower())).toObject()
                 : QJsonObject();
}

QStringList Contract::checkSchema(const QString &name, const QJsonValue &value) const
{
    QStringList wrong;
    validate(m_schemas.value(name).toObject(), value, name, wrong);
    return wrong;
}

void Contract::validate(const QJsonObject &unresolved, const QJsonValue &value, const QString &at,
                        QStringList &wrong) const
{
    const QJsonObject schema = resolve(unresolved);
    if (value.isNull() && schema.value("nullable"_L1).toBool())
        return;
    if (schema.contains("anyOf"_L1))
        checkOneOf(schema.value("anyOf"_L1).toArray(), false, value, at, wrong);
    if (schema.contains("oneOf"_L1))
        checkOneOf(chosenBranches(schema, value), true, value, at, wrong);
    for (const QJsonValue &part : schema.value("allOf"_L1).toArray())
        validate(part.toObject(), value, at, wrong);

    const QString type = schema.value("type"_L1).toString();
    if (!type.isEmpty() && !hasType(value, type)) {
        wrong.append(u"%1: expected %2, found %3"_s.arg(at, type, shown(value)));
        return;
    }
    if (const QJsonArray choices = schema.value("enum"_L1).toArray(); !choices.isEmpty() && !choices.contains(value))
        wrong.append(u"%1: %2 is not one of %3"_s.arg(at, shown(value), shown(choices)));
    if (value.isDouble()) {
        if (schema.contains("minimum"_L1) && value.toDouble() < schema.value("minimum"_L1).toDouble())
            wrong.append(u"%1: %2 is below the minimum"_s.arg(at, shown(value)));
        if (schema.contains("maximum"_L1) && value.toDouble() > schema.value("maximum"_L1).toDouble())
            wrong.append(u"%1: %2 is above the maximum"_s.arg(at, shown(value)));
    }
    if (value.isString()) {
        const qsizetype length = value.toString().size();
        if (length < schema.value("minLength"_L1).toInt() ||
            length > schema.value("maxLength"_L1).toInt(std::numeric_limits<int>::max()))
            wrong.append(u"%1: a text of %2 characters is too short or too long"_s.arg(at).arg(length));
    }
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        if (items.size() < schema.value("minItems"_L1).toInt() ||
            items.size() > schema.value("maxItems"_L1).toInt(std::numeric_limits<int>::max()))
            wrong.append(u"%1: a list of %2 is too short or too long"_s.arg(at).arg(items.size()));
        if (schema.contains("items"_L1)) {
            for (qsizetype i = 0; i < items.size(); ++i)
                validate(schema.value("items"_L1).toObject(), items.at(i), u"%1[%2]"_s.arg(at).arg(i), wrong);
        }
    }
    if (value.isObject())
        validateObject(schema, value.toObject(), at, wrong);
}

void Contract::validateObject(const QJsonObject &schema, const QJsonObject &object, const QString &at,
                              QStringList &wrong) const
{
    for (const QJsonValue &name : schema.value("required"_L1).toArray()) {
        if (!object.contains(name.toString()))
            wrong.append(u"%1: '%2' is missing"_s.arg(at, name.toString()));
    }
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (properties.contains(it.key()))
            validate(properties.value(it.key()).toObject(), it.value(), at + u'.' + it.key(), wrong);
    }
}

/// Where a schema names the member that tells its alternatives apart, the one that is meant: then only what is wrong
/// with that one is said. All of them where that cannot be told.
QJsonArray Contract::chosenBranches(const QJsonObject &schema, const QJsonValue &value) const
{
    const QJsonArray branches = schema.value("oneOf"_L1).toArray();
    const QString name = schema.value("discriminator"_L1).toObject().value("propertyName"_L1).toString();
    for (const QJsonValue &branch : name.isEmpty() || !value.isObject() ? QJsonArray() : branches) {
        const QJsonObject properties = resolve(branch.toObject()).value("properties"_L1).toObject();
        if (properties.value(name).toObject().value("enum"_L1).toArray().contains(value.toObject().value(name)))
            return {branch};
    }
    return branches;
}

void Contract::checkOneOf(const QJsonArray &branches, bool exactlyOne, const QJsonValue &value, const QString &at,
                          QStringList &wrong) const
{
    int fits = 0;
    QStringList nearest;
    for (const QJsonValue &branch : branches) {
        QStringList reasons;
        validate(branch.toObject(), value, at, reasons);
        if (reasons.isEmpty())
            ++fits;
        else if (nearest.isEmpty() || reasons.size() < nearest.size())
            nearest = reasons;
    }
    if (fits == 0)
        wrong += nearest;
    else if (exactlyOne && fits > 1)
        wrong.append(u"%1: fits %2 alternatives of which it may fit one"_s.arg(at).arg(fits));
}

QStringList Contract::checkAnswer(const QByteArray &method, const QString &path, int status,
                                  const QByteArray &body) const
{
    const QString where = QString::fromLatin1(method) + u' ' + path + u' ' + QString::number(status);
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return {u"%1: not JSON: %2"_s.arg(where, parseError.errorString())};
    const QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    QStringList wrong;
    if (status >= 400) {
        if (status == 403 && value.toObject().value("error"_L1).isString())
            return {};
        validate(m_schemas.value("ErrorResponse"_L1).toObject(), value, where, wrong);
        return wrong;
    }
    // What is newer than the contract answers with the key, as reading it does.
    const QByteArray known = method == "POST" && templateOf(path).value_or(QString()) == kProjectKey ? "GET" : method;
    const QJsonObject responses = operation(known, path).value("responses"_L1).toObject();
    const QJsonObject schema = resolve(responses.value(QString::number(status)).toObject())
                                   .value("content"_L1)
                                   .toObject()
                                   .value("application/json"_L1)
                                   .toObject()
                                   .value("schema"_L1)
                                   .toObject();
    if (schema.isEmpty())
        return {u"%1: the contract has no such answer"_s.arg(where)};
    validate(schema, value, where, wrong);
    return wrong;
}

void Contract::collectMembers(const QJsonObject &unresolved, QStringList &names) const
{
    const QJsonObject schema = resolve(unresolved);
    names += schema.value("properties"_L1).toObject().keys();
    for (const auto &keyword : {"allOf"_L1, "anyOf"_L1, "oneOf"_L1}) {
        for (const QJsonValue &part : schema.value(keyword).toArray())
            collectMembers(part.toObject(), names);
    }
}

QStringList Contract::checkRequest(const QByteArray &method, const QString &path, const QByteArray &rawQuery,
                                   const QByteArray &body) const
{
    const QString where = QString::fromLatin1(method) + u' ' + path;
    const std::optional<QString> known = templateOf(path);
    const QJsonObject operation = this->operation(method, path);
    QStringList wrong;
    if (operation.isEmpty()) {
        if (method == "POST" && known == kProjectKey)
            return {};
        return {u"%1: the contract has no such operation"_s.arg(where)};
    }
    checkQuery(operation.value("parameters"_L1).toArray(), rawQuery, wrong);

    const QJsonObject content = operation.value("requestBody"_L1).toObject().value("content"_L1).toObject();
    const QJsonObject schema = content.value("application/json"_L1).toObject().value("schema"_L1).toObject();
    if (schema.isEmpty()) {
        if (!body.isEmpty() && body != "{}")
            wrong.append(u"a body, where the contract has none"_s);
    } else {
        const QJsonDocument document = QJsonDocument::fromJson(body);
        if (!document.isObject()) {
            wrong.append(u"the body is not a JSON object"_s);
        } else {
            validate(schema, document.object(), u"body"_s, wrong);
            QStringList members;
            collectMembers(schema, members);
            if (known == kServiceAccountKeys)
                members.append(u"expires_in_seconds"_s);
            for (const QString &name : document.object().keys()) {
                if (!members.contains(name))
                    wrong.append(u"body: the contract has no member '%1'"_s.arg(name));
            }
        }
    }
    for (QString &line : wrong)
        line = where + u": "_s + line;
    return wrong;
}

void Contract::checkQuery(const QJsonArray &parameters, const QByteArray &rawQuery, QStringList &wrong) const
{
    QHash<QString, QJsonObject> known; // by name, and by name without brackets
    for (const QJsonValue &value : parameters) {
        const QJsonObject parameter = value.toObject();
        if (parameter.value("in"_L1) == "query"_L1)
            known.insert(parameter.value("name"_L1).toString(), parameter);
    }
    QHash<QString, QStringList> given;
    for (const QByteArray &item : rawQuery.isEmpty() ? QList<QByteArray>() : rawQuery.split('&')) {
        const qsizetype equals = item.indexOf('=');
        const QString name = QString::fromUtf8(QByteArray::fromPercentEncoding(equals < 0 ? item : item.left(equals)));
        given[name].append(
            QString::fromUtf8(QByteArray::fromPercentEncoding(equals < 0 ? QByteArray() : item.mid(equals + 1))));
        if (name == "page"_L1 && item.toUpper().contains("%3D"))
            wrong.append(u"query: the page token's '=' is sent as %3D, which the service refuses"_s);
    }
    for (auto it = given.cbegin(); it != given.cend(); ++it) {
        // "project_ids[]" stands in the contract under that name for audit logs, and for costs as "project_ids".
        const QString name = known.contains(it.key()) ? it.key() : withoutBrackets(it.key());
        if (!known.contains(name)) {
            wrong.append(u"query: the contract has no parameter '%1'"_s.arg(it.key()));
            continue;
        }
        const QJsonObject parameter = known.value(name);
        const QString type = resolve(parameter.value("schema"_L1).toObject()).value("type"_L1).toString();
        if (type != "array"_L1 && it->size() > 1)
            wrong.append(u"query: '%1' is given %2 times"_s.arg(name).arg(it->size()));
        for (const QString &value : *it)
            checkParameter(parameter, value, given.value(u"bucket_width"_s, {u"1d"_s}).first(), wrong);
    }
    for (auto it = known.cbegin(); it != known.cend(); ++it) {
        if (it->value("required"_L1).toBool() && !given.contains(it.key()))
            wrong.append(u"query: '%1' is missing"_s.arg(it.key()));
    }
}

void Contract::checkParameter(const QJsonObject &parameter, const QString &value, const QString &bucketWidth,
                              QStringList &wrong) const
{
    const QString at = u"query: "_s + parameter.value("name"_L1).toString();
    QJsonObject schema = resolve(parameter.value("schema"_L1).toObject());
    if (schema.value("type"_L1) == "array"_L1)
        schema = resolve(schema.value("items"_L1).toObject());
    const QString type = schema.value("type"_L1).toString();
    if (type == "object"_L1) // effective_at[gt]: its members are integers
        schema = {{"type"_L1, u"integer"_s}};
    if (schema.value("type"_L1) == "integer"_L1) {
        bool ok = false;
        const qint64 number = value.toLongLong(&ok);
        validate(schema, ok ? QJsonValue(number) : QJsonValue(value), at, wrong);
        static const QRegularExpression range(u"between (\\d+) and (\\d+)"_s);
        const QString prose = parameter.value("description"_L1).toString();
        const QRegularExpressionMatch match = range.match(prose);
        if (match.hasMatch() && (number < match.captured(1).toLongLong() || number > match.captured(2).toLongLong()))
            wrong.append(u"%1: %2 is not %3"_s.arg(at, value, match.captured(0)));
        const QRegularExpression perWidth(u"bucket_width=%1`: default: \\d+, max: (\\d+)"_s.arg(bucketWidth));
        const QRegularExpressionMatch widthMatch = perWidth.match(prose);
        if (widthMatch.hasMatch() && (number < 1 || number > widthMatch.captured(1).toLongLong()))
            wrong.append(
                u"%1: %2 is more than the %3 of bucket_width=%4"_s.arg(at, value, widthMatch.captured(1), bucketWidth));
    } else if (schema.value("type"_L1) == "boolean"_L1) {
        if (value != "true"_L1 && value != "false"_L1)
            wrong.append(u"%1: '%2' is not true or false"_s.arg(at, value));
    } else {
        validate(schema, value, at, wrong);
    }
}

} // namespace steward::test
