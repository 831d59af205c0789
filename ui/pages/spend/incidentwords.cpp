// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/spend/incidentwords.h"

#include "ui/pages/spend/spendwords.h"
#include "ui/support/format.h"
#include "ui/support/servertext.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr UnixSeconds kOverAfter = 15 * 60; ///< without a look that found it still so

QDateTime momentOf(UnixSeconds at)
{
    return QDateTime::fromSecsSinceEpoch(at, Qt::UTC);
}

bool isOver(const Incident &runaway, UnixSeconds now)
{
    return now - runaway.foundAt > kOverAfter;
}

} // namespace

QString IncidentWords::subject(const Incident &incident)
{
    return servertext::isolated(SpendWords::member(incident.grouping, incident.member, incident.name));
}

QString IncidentWords::happened(const Incident &incident, UnixSeconds now)
{
    const QString name = subject(incident), day = Format::dayMonth(incident.at);
    if (incident.kind == Incident::Kind::Runaway) {
        const QString since = momentOf(incident.at).toString(u"HH:mm"_s);
        if (isOver(incident, now))
            return tr("The key %1 ran away on %2, from %3 to %4 UTC: about %5 an hour, some %6.")
                .arg(name, day, since, momentOf(incident.foundAt).toString(u"HH:mm"_s), Format::money(incident.perHour),
                     Format::money(incident.amount));
        return tr("The key %1 runs away: about %2 an hour, some %3 since %4 UTC.")
            .arg(name, Format::money(incident.perHour), Format::money(incident.amount), since);
    }
    if (incident.kind == Incident::Kind::FirstSeen)
        return tr("%1 was billed for the first time on %2: %3.").arg(name, day, Format::money(incident.amount));
    if (incident.times)
        return tr("%1 cost %2 on %3, %4 times its usual %5.")
            .arg(name, Format::money(incident.amount), day, Format::count(qRound64(*incident.times)),
                 Format::locale().dayName(momentOf(incident.at).date().dayOfWeek()));
    return tr("%1 cost %2 on %3, where usually nothing is spent.").arg(name, Format::money(incident.amount), day);
}

QString IncidentWords::advice(const Incident &incident, UnixSeconds now)
{
    if (incident.kind == Incident::Kind::Runaway)
        return isOver(incident, now)
                   ? tr("Estimated from its requests by the minute.")
                   : tr("Estimated from its requests of the last minutes. Delete the key, or set a limit for its "
                        "project.");
    if (!incident.lineItem.isEmpty() && incident.grouping != SpendGrouping::LineItem)
        return tr("Most of it is “%1”.").arg(servertext::isolated(incident.lineItem));
    if (!incident.projectId.isEmpty() && incident.grouping == SpendGrouping::LineItem)
        return tr("Most of it is of the project %1.")
            .arg(servertext::isolated(SpendWords::member(SpendGrouping::Project, incident.projectId,
                                                         incident.projectName)));
    return {};
}

QString IncidentWords::seenTo(const Acknowledgement &acknowledgement, UnixSeconds now)
{
    const QString when = Format::ago(acknowledgement.at, now);
    //: %1: name of an account on this computer; %2: "3 minutes ago"
    return acknowledgement.by.isEmpty() ? tr("Seen to %1").arg(when)
                                        : tr("Seen to by %1, %2").arg(servertext::isolated(acknowledgement.by), when);
}

QString IncidentWords::record(const Acknowledgement &acknowledgement)
{
    QStringList lines;
    if (!acknowledgement.note.isEmpty())
        lines += servertext::shown(acknowledgement.note);
    if (!acknowledgement.by.isEmpty())
        lines += tr("Seen to by %1").arg(servertext::isolated(acknowledgement.by));
    lines += Format::moment(acknowledgement.at);
    return lines.join(u'\n');
}

} // namespace steward
