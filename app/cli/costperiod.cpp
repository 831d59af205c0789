// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/costperiod.h"

#include <QDateTime>

namespace steward::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

UnixSeconds midnight(const QDate &date)
{
    return date.startOfDay(Qt::UTC).toSecsSinceEpoch();
}

} // namespace

std::optional<PeriodWord> parsedPeriod(const QString &text)
{
    if (text == "this"_L1)
        return PeriodWord{PeriodWord::Kind::This, {}};
    if (text == "last"_L1)
        return PeriodWord{PeriodWord::Kind::Last, {}};
    if (const QDate month = QDate::fromString(text, u"yyyy-MM"_s); month.isValid())
        return PeriodWord{PeriodWord::Kind::Days, {midnight(month), midnight(month.addMonths(1))}};
    const QStringList ends = text.split(u".."_s);
    if (ends.size() != 2)
        return std::nullopt;
    const QDate first = QDate::fromString(ends[0], Qt::ISODate), last = QDate::fromString(ends[1], Qt::ISODate);
    if (!first.isValid() || !last.isValid() || last < first)
        return std::nullopt;
    return PeriodWord{PeriodWord::Kind::Days, {midnight(first), midnight(last.addDays(1))}};
}

QString outFor(QString path, const Period &days)
{
    const QDate first = QDateTime::fromSecsSinceEpoch(days.from, Qt::UTC).date();
    const QDate last = QDateTime::fromSecsSinceEpoch(days.to, Qt::UTC).date().addDays(-1);
    const bool month = first.day() == 1 && last == first.addMonths(1).addDays(-1);
    return path.replace(u"{period}"_s, month ? first.toString(u"yyyy-MM"_s)
                                             : first.toString(Qt::ISODate) + u".."_s + last.toString(Qt::ISODate));
}

Period daysOf(const PeriodWord &word, UnixSeconds now, int budgetDay)
{
    const Period current = periodAt(now, budgetDay);
    switch (word.kind) {
    case PeriodWord::Kind::This:
        return current;
    case PeriodWord::Kind::Last:
        return periodBefore(current, budgetDay);
    case PeriodWord::Kind::Days:
        break;
    }
    return word.days;
}

} // namespace steward::cli
