// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/spend/spendincidents.h"

#include "app/session/session.h"
#include "app/spend/watch/spendwatch.h"
#include "app/sync/spend/spendsync.h"
#include "ui/pages/spend/spendnames.h"
#include "ui/support/format.h"
#include "ui/support/messagebar.h"
#include "ui/support/servertext.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr size_t kMostTold = 3; ///< the newest; a bar that says more is not read

QString weekdayName(UnixSeconds day)
{
    return Format::locale().dayName(QDateTime::fromSecsSinceEpoch(day, Qt::UTC).date().dayOfWeek());
}

} // namespace

SpendIncidents::SpendIncidents(Session &session, const SpendNames &names, MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_names(names)
    , m_messages(messages)
    , m_watch(new SpendWatch(session.spend(), session.clock(), this))
{
    connect(m_watch, &SpendWatch::changed, this, &SpendIncidents::tell);
    connect(m_watch, &SpendWatch::found, this, [this](const Incident &incident) {
        const Message message = messageOf(incident);
        Q_EMIT noticed(message.happened, message.advice);
    });
    connect(&session.spendSync(), &SpendSync::minutesChanged, m_watch,
            [this](UsageEndpoint endpoint, const Period &time) {
                if (endpoint == UsageEndpoint::Completions)
                    m_watch->lookAtMinutes(time);
            });
}

bool SpendIncidents::acknowledge(const QString &messageId)
{
    if (!m_told.contains(messageId))
        return false;
    m_watch->acknowledge(m_told.take(messageId), {});
    return true;
}

Message SpendIncidents::messageOf(const Incident &incident) const
{
    const QString name = servertext::isolated(m_names.of(incident.grouping, incident.member));
    Message message;
    message.id = u"incident:"_s + incident.id();
    message.tone = incident.kind == Incident::Kind::Runaway ? Tone::Danger : Tone::Warning;
    message.icon = "flame"_L1;
    message.action = tr("I have seen to it");
    const QString day = Format::dayMonth(incident.at);
    if (incident.kind == Incident::Kind::Runaway) {
        message.happened = tr("The key %1 runs away: about %2 an hour, some %3 since %4 UTC.")
                               .arg(name, Format::money(incident.perHour), Format::money(incident.amount),
                                    QDateTime::fromSecsSinceEpoch(incident.at, Qt::UTC).toString(u"HH:mm"_s));
        message.advice =
            tr("Estimated from its requests of the last minutes. Delete the key, or set a limit for its project.");
        return message;
    }
    if (incident.kind == Incident::Kind::FirstSeen)
        message.happened =
            tr("%1 was billed for the first time on %2: %3.").arg(name, day, Format::money(incident.amount));
    else if (incident.times)
        message.happened = tr("%1 cost %2 on %3, %4 times its usual %5.")
                               .arg(name, Format::money(incident.amount), day, Format::count(qRound64(*incident.times)),
                                    weekdayName(incident.at));
    else
        message.happened =
            tr("%1 cost %2 on %3, where usually nothing is spent.").arg(name, Format::money(incident.amount), day);
    if (!incident.lineItem.isEmpty() && incident.grouping != SpendGrouping::LineItem)
        message.advice = tr("Most of it is “%1”.").arg(servertext::isolated(incident.lineItem));
    return message;
}

void SpendIncidents::tell()
{
    for (auto it = m_told.cbegin(); it != m_told.cend(); ++it)
        m_messages.dismiss(it.key());
    m_told.clear();
    const std::vector<Incident> &incidents = m_watch->incidents();
    for (size_t i = std::min(kMostTold, incidents.size()); i-- > 0;) { // the most urgent last: it stands in front
        const Message message = messageOf(incidents[i]);
        m_told.insert(message.id, incidents[i]);
        m_messages.show(message);
    }
}

} // namespace steward
