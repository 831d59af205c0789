// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/tablejson.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace steward {

namespace {

struct AsJson final
{
    QJsonValue operator()(std::monostate) const { return {}; }
    QJsonValue operator()(const QString &text) const { return text; }
    QJsonValue operator()(qint64 number) const { return number; }
    QJsonValue operator()(Money amount) const { return amount.toDecimal(); }
    QJsonValue operator()(ExportTime time) const
    {
        return time.at == 0 ? QJsonValue() : QDateTime::fromSecsSinceEpoch(time.at, Qt::UTC).toString(Qt::ISODate);
    }
    QJsonValue operator()(bool is) const { return is; }
};

} // namespace

QByteArray tableAsJson(const ExportTable &table)
{
    QJsonArray rows;
    for (const auto &row : table.rows) {
        QJsonObject object;
        for (size_t i = 0; i < row.size(); ++i)
            object.insert(table.columns[i].id, std::visit(AsJson{}, row[i]));
        rows.append(object);
    }
    return QJsonDocument(rows).toJson(QJsonDocument::Indented);
}

} // namespace steward
