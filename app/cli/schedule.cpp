// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/schedule.h"

#include <algorithm>
#include <QRegularExpression>

namespace steward::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView kMark("# Written by 'steward schedule', which may replace it. No key stands in it.\n");

QString joined(const QStringList &words, QString (*quoted)(const QString &))
{
    QStringList made;
    for (const QString &word : words)
        made += quoted(word);
    return made.join(u' ');
}

/// systemd.syntax(7), systemd.service(5): specifiers and variables are meant as they are written.
QString forSystemd(const QString &word)
{
    QString made = word;
    made.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'%', u"%%"_s);
    return u'"' + made + u'"';
}

QString argumentForSystemd(const QString &word)
{
    return forSystemd(word).replace(u'$', u"$$"_s);
}

/// For sh, behind crontab(5), which takes % for a line break.
QString forCrontab(const QString &word)
{
    static const QRegularExpression kPlain(u"\\A[A-Za-z0-9_./:=,@+-]+\\z"_s);
    if (kPlain.match(word).hasMatch())
        return word;
    QString made = word;
    return u'\'' + made.replace(u'\'', u"'\\''"_s).replace(u'%', u"\\%"_s) + u'\'';
}

QStringList everything(const Schedule &schedule)
{
    return schedule.words + schedule.environment + QStringList{schedule.program};
}

} // namespace

int settledDay(int budgetDay, int lagDays)
{
    // After the last day of a period today and the lag's days before it are provisional.
    const int day = std::max(0, budgetDay) + std::max(0, lagDays) + 1;
    return day > 28 ? std::min(28, day - 28) : day;
}

QString systemdService(const Schedule &schedule)
{
    QString text = kMark + u"[Unit]\nDescription=Steward: %1\n\n[Service]\nType=oneshot\n"_s.arg(
                               schedule.words.join(u' ').replace(u'%', u"%%"_s));
    for (const QString &variable : schedule.environment)
        text += u"Environment="_s + forSystemd(variable) + u'\n';
    return text + u"ExecStart="_s + forSystemd(schedule.program) + u' ' + joined(schedule.words, argumentForSystemd) +
           u'\n';
}

QString systemdTimer(const Schedule &schedule)
{
    QString days;
    switch (schedule.every) {
    case Schedule::Every::Day:
        days = u"*-*-*"_s;
        break;
    case Schedule::Every::Week:
        days = u"Mon *-*-*"_s;
        break;
    case Schedule::Every::Month:
        days = u"*-*-%1"_s.arg(schedule.dayOfMonth, 2, 10, QChar(u'0'));
        break;
    }
    // Persistent: what was due while the computer was off runs when it is on again.
    return kMark +
           u"[Unit]\nDescription=Steward: %1\n\n[Timer]\nOnCalendar=%2 %3 UTC\nPersistent=true\n\n"_s.arg(
               schedule.words.join(u' ').replace(u'%', u"%%"_s), days, schedule.at.toString(u"HH:mm:ss"_s)) +
           u"[Install]\nWantedBy=timers.target\n"_s;
}

QString crontabLine(const Schedule &schedule)
{
    const QString dayOfMonth = schedule.every == Schedule::Every::Month ? QString::number(schedule.dayOfMonth) : u"*"_s;
    const QString dayOfWeek = schedule.every == Schedule::Every::Week ? u"1"_s : u"*"_s;
    QString line = u"%1 %2 %3 * %4 "_s.arg(schedule.at.minute()).arg(schedule.at.hour()).arg(dayOfMonth, dayOfWeek);
    if (!schedule.environment.isEmpty())
        line += u"env "_s + joined(schedule.environment, forCrontab) + u' ';
    return line + joined(QStringList{schedule.program} + schedule.words, forCrontab);
}

bool isOwnSchedule(const QByteArray &file)
{
    return file.startsWith(QByteArrayView(kMark.data(), kMark.size()));
}

QByteArray startOf(const QByteArray &service)
{
    const QList<QByteArray> lines = service.split('\n');
    const auto found =
        std::ranges::find_if(lines, [](const QByteArray &line) { return line.startsWith("ExecStart="); });
    return found == lines.end() ? QByteArray() : *found;
}

bool hasSecret(const Schedule &schedule, const QString &adminKey)
{
    static const QRegularExpression kKey(u"\\bsk-[A-Za-z0-9_-]{12,}"_s);
    return std::ranges::any_of(everything(schedule), [&](const QString &word) {
        return kKey.match(word).hasMatch() || (!adminKey.isEmpty() && word.contains(adminKey));
    });
}

bool hasControls(const Schedule &schedule)
{
    return std::ranges::any_of(everything(schedule), [](const QString &word) {
        return std::ranges::any_of(word, [](QChar c) { return c < u' ' || c == QChar(0x7f); });
    });
}

} // namespace steward::cli
