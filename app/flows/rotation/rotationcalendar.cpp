// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/rotation/rotationcalendar.h"

#include "app/flows/rotation/spans.h"
#include "app/organization/keyrow.h"
#include "app/organization/projectinfo.h"

#include <algorithm>
#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

class CalendarText final
{
    Q_DECLARE_TR_FUNCTIONS(steward::RotationCalendar)
};

using spans::kDay;

QString escapedValue(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s);
    return text.replace(u"\r\n"_s, u"\\n"_s).replace(u'\n', u"\\n"_s).remove(u'\r');
}

/// One content line, folded: no line is longer than 75 octets, and no character is torn.
QByteArray contentLine(const QString &text)
{
    QByteArray folded, line;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype units = text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        const QByteArray bytes = text.mid(at, units).toUtf8();
        if (line.size() + bytes.size() > 75) {
            folded += line + "\r\n";
            line = " ";
        }
        line += bytes;
        at += units;
    }
    return folded + line + "\r\n";
}

QString dateOf(UnixSeconds at)
{
    return QDateTime::fromSecsSinceEpoch(at, Qt::UTC).toString(u"yyyyMMdd"_s);
}

} // namespace

QByteArray rotationCalendar(const Snapshot &snapshot, const Policy &policy, UnixSeconds now, int days)
{
    QByteArray text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Steward//Rotations//EN\r\n";
    const QString stamp = QDateTime::fromSecsSinceEpoch(now, Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    const QHash<QString, ProjectInfo> infos = projectInfos(snapshot);
    for (const InProject<ProjectKey> &each : snapshot.projectKeys) {
        const ProjectInfo info = infos.value(each.projectId);
        const int most = policy.keyMaxAgeDays.at(static_cast<std::size_t>(info.environment));
        const UnixSeconds dueAt = each.value.createdAt + most * kDay;
        if (most <= 0 || info.archived || dueAt > now + days * kDay)
            continue;
        const QString name = each.value.name.isEmpty() ? each.value.id : each.value.name;
        const UnixSeconds shown = std::max(dueAt, now);
        text += contentLine(u"BEGIN:VEVENT"_s) + contentLine(u"UID:%1-rotation@steward"_s.arg(each.value.id)) +
                contentLine(u"DTSTAMP:"_s + stamp) + contentLine(u"DTSTART;VALUE=DATE:"_s + dateOf(shown)) +
                contentLine(
                    u"SUMMARY:"_s +
                    escapedValue(CalendarText::tr("Rotate key %1 …%2").arg(name, keyTail(each.value.redactedValue)))) +
                contentLine(u"DESCRIPTION:"_s +
                            escapedValue(CalendarText::tr("Project %1. Keys of its class are rotated after %Ln day(s).",
                                                          nullptr, most)
                                             .arg(info.name))) +
                contentLine(u"TRANSP:TRANSPARENT"_s) + contentLine(u"END:VEVENT"_s);
    }
    return text + "END:VCALENDAR\r\n";
}

} // namespace steward
