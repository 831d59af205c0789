// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/watch/acknowledgement.h"

#include <algorithm>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

/// Amounts in nano-dollars: whole numbers, which JSON's own doubles would not hold.
QJsonObject objectOf(const Incident &incident)
{
    QJsonObject made{{"kind"_L1, static_cast<int>(incident.kind)},
                     {"grouping"_L1, static_cast<int>(incident.grouping)},
                     {"member"_L1, incident.member},
                     {"name"_L1, incident.name},
                     {"project"_L1, incident.projectId},
                     {"project_name"_L1, incident.projectName},
                     {"key"_L1, incident.apiKeyId},
                     {"line_item"_L1, incident.lineItem},
                     {"at"_L1, incident.at},
                     {"found_at"_L1, incident.foundAt},
                     {"amount"_L1, static_cast<qint64>(incident.amount.nanos)},
                     {"usual"_L1, static_cast<qint64>(incident.usual.nanos)},
                     {"per_hour"_L1, static_cast<qint64>(incident.perHour.nanos)}};
    if (incident.times)
        made.insert("times"_L1, *incident.times);
    return made;
}

Incident incidentOf(const QJsonObject &object)
{
    Incident made;
    made.kind = static_cast<Incident::Kind>(
        std::clamp(object["kind"_L1].toInt(), 0, static_cast<int>(Incident::Kind::Runaway)));
    made.grouping = static_cast<SpendGrouping>(
        std::clamp(object["grouping"_L1].toInt(), 0, static_cast<int>(SpendGrouping::Organization)));
    made.member = object["member"_L1].toString();
    made.name = object["name"_L1].toString();
    made.projectId = object["project"_L1].toString();
    made.projectName = object["project_name"_L1].toString();
    made.apiKeyId = object["key"_L1].toString();
    made.lineItem = object["line_item"_L1].toString();
    made.at = object["at"_L1].toInteger();
    made.foundAt = object["found_at"_L1].toInteger();
    made.amount = Money{object["amount"_L1].toInteger()};
    made.usual = Money{object["usual"_L1].toInteger()};
    made.perHour = Money{object["per_hour"_L1].toInteger()};
    if (const QJsonValue times = object["times"_L1]; times.isDouble())
        made.times = times.toDouble();
    return made;
}

QByteArray written(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray toJson(const Incident &incident)
{
    return written(objectOf(incident));
}

QByteArray toJson(const Acknowledgement &acknowledgement)
{
    return written({{"note"_L1, acknowledgement.note},
                    {"by"_L1, acknowledgement.by},
                    {"at"_L1, acknowledgement.at},
                    {"incident"_L1, objectOf(acknowledgement.incident)}});
}

Acknowledgement acknowledgementFrom(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return {incidentOf(object["incident"_L1].toObject()), object["note"_L1].toString(), object["by"_L1].toString(),
            object["at"_L1].toInteger()};
}

std::optional<Incident> incidentFrom(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject() || document["member"_L1].toString().isEmpty())
        return std::nullopt;
    return incidentOf(document.object());
}

} // namespace steward
