// SPDX-License-Identifier: GPL-3.0-or-later
// A job that another program starts at its times: the texts of a systemd user service and its timer, or a line for
// crontab. Knows nothing of where they go. Holds no secret: whoever makes one asks hasSecret() first. Values and pure
// functions; any thread.
#pragma once

#include <QStringList>
#include <QTime>

namespace steward::cli {

struct Schedule final
{
    enum class Every { Day, Week, Month };
    Every every = Every::Month;
    int dayOfMonth = 1; ///< 1-28, of Month; a week begins on Monday
    QTime at{6, 0};     ///< UTC in a timer, the computer's own time in a crontab
    QString program;    ///< whole path
    QStringList words;  ///< of the command
    /// Environment that the job needs to find the same files and speak the same language: "NAME=value".
    QStringList environment;
};

/// The day of the month on which the days of the budget period before are all settled: \a budgetDay and \a lagDays as
/// in Policy, and a day to spare. Beyond the 28th: of the next month.
[[nodiscard]] int settledDay(int budgetDay, int lagDays);

[[nodiscard]] QString systemdService(const Schedule &schedule);
[[nodiscard]] QString systemdTimer(const Schedule &schedule);
[[nodiscard]] QString crontabLine(const Schedule &schedule); ///< without a line break

/// Whether \a file was written by Steward: it may be replaced.
[[nodiscard]] bool isOwnSchedule(const QByteArray &file);
/// The line of \a service that says what it starts; two services that start the same have the same.
[[nodiscard]] QByteArray startOf(const QByteArray &service);
/// Something in \a schedule looks like a key of the service, or is \a adminKey.
[[nodiscard]] bool hasSecret(const Schedule &schedule, const QString &adminKey);
/// Something in it can stand in no such file: a line break or another control character.
[[nodiscard]] bool hasControls(const Schedule &schedule);

} // namespace steward::cli
