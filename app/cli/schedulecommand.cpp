// SPDX-License-Identifier: GPL-3.0-or-later
// `steward schedule`: writes a systemd user timer and its service, or prints a line for crontab, and says what switches
// it on. What is not Steward's own is never overwritten; both files are written or none.
#include "app/cli/commands.h"
#include "app/cli/exitcode.h"
#include "app/cli/schedule.h"
#include "app/cli/terminal.h"
#include "app/exports/savefile.h"
#include "app/session/paths.h"
#include "app/settings/settings.h"

#include <QDir>
#include <QFile>
#include <QProcessEnvironment>
#include <QStandardPaths>

namespace steward::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

Schedule scheduleFor(const Options &options, const QProcessEnvironment &environment)
{
    Schedule schedule;
    schedule.every = options.every == "day"_L1    ? Schedule::Every::Day
                     : options.every == "week"_L1 ? Schedule::Every::Week
                                                  : Schedule::Every::Month;
    const Policy policy = Settings(Paths::standard().settingsFile()).policy();
    schedule.dayOfMonth = settledDay(policy.budgetDay, policy.spendLagDays);
    schedule.at = QTime::fromString(options.at, u"HH:mm"_s);
    schedule.program = QCoreApplication::applicationFilePath();
    schedule.words = options.words;
    for (const QString &name :
         {u"LANG"_s, u"LANGUAGE"_s, u"LC_ALL"_s, u"LC_MESSAGES"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s}) {
        if (!environment.value(name).isEmpty())
            schedule.environment += name + u'=' + environment.value(name);
    }
    return schedule;
}

QString when(const Schedule &schedule, const QString &zone)
{
    const QString at = schedule.at.toString(u"HH:mm"_s) + zone;
    switch (schedule.every) {
    case Schedule::Every::Day:
        return Terminal::tr("It runs every day at %1.").arg(at);
    case Schedule::Every::Week:
        return Terminal::tr("It runs every Monday at %1.").arg(at);
    case Schedule::Every::Month:
        break;
    }
    return Terminal::tr("It runs on day %1 of every month at %2.").arg(schedule.dayOfMonth).arg(at);
}

/// What stands in a file that is to be written; nothing: there is none. A link that leads nowhere counts as one.
struct Standing final
{
    bool exists = false, readable = false;
    QByteArray bytes;
};
Standing standing(const QString &path)
{
    const QFileInfo info(path);
    Standing found{info.exists() || info.isSymLink(), false, {}};
    QFile file(path);
    if (found.exists && info.isFile() && file.open(QIODevice::ReadOnly)) {
        found.bytes = file.readAll();
        found.readable = file.error() == QFileDevice::NoError;
    }
    return found;
}

struct Unit final
{
    QString path;
    QByteArray bytes;
    Standing before{};
};

Result<> writeBoth(const Unit &service, const Unit &timer)
{
    if (const Result<> done = saveFile(service.path, service.bytes); !done)
        return done;
    Result<> done = saveFile(timer.path, timer.bytes);
    if (!done) { // half a schedule is none: back to what was there
        if (!service.before.exists)
            QFile::remove(service.path);
        else if (const Result<> restored = saveFile(service.path, service.before.bytes); !restored)
            return restored;
    }
    return done;
}

int writeUnits(const Schedule &schedule, const Options &options, Terminal &terminal)
{
    const QDir directory(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/systemd/user"_s);
    const QString name = u"steward-"_s + options.scheduleName;
    Unit service{directory.filePath(name + u".service"_s), systemdService(schedule).toUtf8(), {}};
    Unit timer{directory.filePath(name + u".timer"_s), systemdTimer(schedule).toUtf8(), {}};
    for (Unit *unit : {&service, &timer}) {
        unit->before = standing(unit->path);
        if (unit->before.exists && (!unit->before.readable || !isOwnSchedule(unit->before.bytes))) {
            terminal.complain(Terminal::tr("%1 was not written by Steward and is left alone. Choose another --name.")
                                  .arg(fitForTerminal(unit->path)));
            return Failed;
        }
    }
    if (service.before.exists && !options.overwrite && startOf(service.before.bytes) != startOf(service.bytes)) {
        terminal.complain(
            Terminal::tr("The schedule ‘%1’ runs something else. Choose another --name, or give --replace.")
                .arg(options.scheduleName));
        return Failed;
    }
    if (!directory.mkpath(u"."_s)) {
        terminal.complain(Terminal::tr("The directory %1 cannot be made. Nothing was written.")
                              .arg(fitForTerminal(directory.path())));
        return Failed;
    }
    if (const Result<> done = writeBoth(service, timer); !done) {
        terminal.complain(sentenceFor(done.error()));
        return Failed;
    }
    terminal.say(Terminal::tr("Written: %1").arg(fitForTerminal(service.path)));
    terminal.say(Terminal::tr("Written: %1").arg(fitForTerminal(timer.path)));
    terminal.say(when(schedule, u" UTC"_s) + u' ' + Terminal::tr("This switches it on:"));
    const QString enable = u"systemctl --user daemon-reload && systemctl --user enable --now %1.timer\n"_s.arg(name);
    return terminal.data(enable.toUtf8()) ? Done : Failed;
}

} // namespace

QCoro::Task<int> runSchedule(Options options, Terminal &terminal, std::stop_token)
{
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString adminKey = environment.value(u"OPENAI_ADMIN_KEY"_s);
    const Schedule schedule = scheduleFor(options, environment);
    if (hasSecret(schedule, adminKey)) {
        terminal.complain(
            Terminal::tr("The command has a key in it, which no schedule may hold. Nothing was written."));
        co_return WrongUsage;
    }
    if (hasControls(schedule)) {
        terminal.complain(Terminal::tr("The command has a line break or another control character in it, which no "
                                       "schedule can hold. Nothing was written."));
        co_return WrongUsage;
    }
    if (!adminKey.isEmpty())
        terminal.say(
            Terminal::tr("OPENAI_ADMIN_KEY is not written down: the job needs an organization that is connected "
                         "in the console, and takes its key from the keychain."));
    if (!options.crontab)
        co_return writeUnits(schedule, options, terminal);
    terminal.say(when(schedule, {}) + u' ' + Terminal::tr("‘crontab -e’ is where this line goes:"));
    co_return terminal.data((crontabLine(schedule) + u'\n').toUtf8()) ? Done : Failed;
}

} // namespace steward::cli
