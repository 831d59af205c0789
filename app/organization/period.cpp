// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/organization/period.h"

#include <QDate>
#include <QTimeZone>

namespace steward {
namespace {

QDate dateOf(UnixSeconds at)
{
    return QDateTime::fromSecsSinceEpoch(at, Qt::UTC).date();
}

UnixSeconds midnight(QDate day)
{
    return QDateTime(day, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
}

/// The budget day in the month of \a firstOfMonth.
QDate startIn(QDate firstOfMonth, int budgetDay)
{
    if (budgetDay == 0)
        return firstOfMonth.addDays(firstOfMonth.daysInMonth() - 1);
    return firstOfMonth.addDays((budgetDay < 1 || budgetDay > 28 ? 1 : budgetDay) - 1);
}

} // namespace

UnixSeconds startOfDay(UnixSeconds at)
{
    return midnight(dateOf(at));
}

Period periodAt(UnixSeconds at, int budgetDay)
{
    const QDate today = dateOf(at);
    QDate month(today.year(), today.month(), 1);
    if (startIn(month, budgetDay) > today)
        month = month.addMonths(-1);
    return {midnight(startIn(month, budgetDay)), midnight(startIn(month.addMonths(1), budgetDay))};
}

Period periodBefore(const Period &period, int budgetDay)
{
    return periodAt(period.from - 1, budgetDay);
}

} // namespace steward
