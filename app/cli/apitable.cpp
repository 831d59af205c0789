// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/apitable.h"

#include <QJsonObject>

namespace steward::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList columnsOf(ExportList list)
{
    switch (list) {
    case ExportList::Projects:
        return {u"id"_s, u"name"_s, u"status"_s, u"created_at"_s, u"archived_at"_s};
    case ExportList::Members:
        return {u"id"_s,
                u"name"_s,
                u"email"_s,
                u"role"_s,
                u"added_at"_s,
                u"api_key_last_used_at"_s,
                u"projects"_s,
                u"is_service_account"_s,
                u"is_scim_managed"_s};
    case ExportList::Invites:
        return {u"id"_s,         u"email"_s,      u"role"_s,        u"status"_s,
                u"created_at"_s, u"expires_at"_s, u"accepted_at"_s, u"projects"_s};
    case ExportList::Keys:
        return {u"object"_s,
                u"id"_s,
                u"name"_s,
                u"redacted_value"_s,
                u"project_id"_s,
                u"created_at"_s,
                u"last_used_at"_s,
                u"expires_at"_s,
                u"owner_project_access"_s,
                u"owner.type"_s,
                u"owner.id"_s,
                u"owner.name"_s,
                u"owner.role"_s,
                u"owner.user.id"_s,
                u"owner.user.name"_s,
                u"owner.user.email"_s,
                u"owner.service_account.id"_s,
                u"owner.service_account.name"_s};
    case ExportList::Journal: // \see journalcommand.cpp
    case ExportList::Costs:   // \see bookscommand.cpp
    case ExportList::Usage:
        break;
    }
    return {};
}

QString nameOf(ExportList list)
{
    switch (list) {
    case ExportList::Projects:
        return u"projects"_s;
    case ExportList::Members:
        return u"members"_s;
    case ExportList::Invites:
        return u"invites"_s;
    case ExportList::Keys:
        return u"keys"_s;
    case ExportList::Journal:
    case ExportList::Costs:
    case ExportList::Usage:
        break;
    }
    return {};
}

QJsonValue at(QJsonValue value, const QString &path)
{
    for (const auto &name : path.split(u'.'))
        value = value[name];
    return value;
}

/// A list of the service stands in an array, or in the "data" of an object.
QString idsIn(const QJsonValue &list)
{
    QStringList ids;
    const auto rows = list.isArray() ? list.toArray() : list["data"_L1].toArray();
    for (const auto &row : rows)
        ids.append(row["id"_L1].toString());
    return ids.join(u' ');
}

ExportCell cell(const QJsonValue &value, const QString &path)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool();
    case QJsonValue::Double:
        if (path.endsWith("_at"_L1))
            return ExportTime{value.toInteger()};
        return value.toInteger();
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
    case QJsonValue::Object:
        return idsIn(value);
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    // The objects leave out what is false; a table cannot.
    return path.startsWith("is_"_L1) ? ExportCell(false) : ExportCell();
}

} // namespace

ExportTable apiTable(ExportList list, const QJsonArray &objects)
{
    ExportTable table;
    table.name = nameOf(list);
    const auto paths = columnsOf(list);
    for (const auto &path : paths)
        table.columns.push_back({path, path});
    table.rows.reserve(static_cast<std::size_t>(objects.size()));
    for (const auto &object : objects) {
        std::vector<ExportCell> row;
        row.reserve(table.columns.size());
        for (const auto &path : paths)
            row.push_back(cell(at(object, path), path));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace steward::cli
