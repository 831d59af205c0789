// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/format.h"

#include <cmath>
#include <QDateTime>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;

QDateTime utc(UnixSeconds at)
{
    return QDateTime::fromSecsSinceEpoch(at, Qt::UTC);
}

} // namespace

QLocale Format::locale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom) : locale;
}

QString Format::age(std::optional<UnixSeconds> then, UnixSeconds now)
{
    if (!then)
        return tr("never", "table cell: a key was never used");
    const qint64 seconds = now - *then;
    if (seconds < kMinute) // a clock that is a little behind the service's is not the future
        return tr("now", "table cell: used within the last minute");
    const QLocale l = locale();
    if (seconds < kHour)
        //: Table cell, as short as can be: minutes
        return tr("%1 min").arg(l.toString(seconds / kMinute));
    if (seconds < kDay)
        //: Table cell, as short as can be: hours
        return tr("%1 h").arg(l.toString(seconds / kHour));
    return days(seconds / kDay);
}

QString Format::days(qint64 days)
{
    //: Table cell, as short as can be: days
    return tr("%1 d").arg(locale().toString(days));
}

QString Format::ago(std::optional<UnixSeconds> then, UnixSeconds now)
{
    if (!then)
        return tr("never", "in a sentence");
    const qint64 seconds = now - *then;
    if (seconds <= -kDay)
        return tr("in %Ln day(s)", nullptr, static_cast<int>(-seconds / kDay));
    if (seconds <= -kHour)
        return tr("in %Ln hour(s)", nullptr, static_cast<int>(-seconds / kHour));
    if (seconds <= -kMinute)
        return tr("in %Ln minute(s)", nullptr, static_cast<int>(-seconds / kMinute));
    if (seconds < kMinute)
        return tr("just now");
    if (seconds < kHour)
        return tr("%Ln minute(s) ago", nullptr, static_cast<int>(seconds / kMinute));
    if (seconds < kDay)
        return tr("%Ln hour(s) ago", nullptr, static_cast<int>(seconds / kHour));
    return tr("%Ln day(s) ago", nullptr, static_cast<int>(seconds / kDay));
}

QString Format::dayMonth(UnixSeconds at)
{
    //: Date pattern for tables, see QDate::toString: 23 Nov
    return locale().toString(utc(at).date(), tr("d MMM"));
}

QString Format::date(UnixSeconds at)
{
    //: Date pattern for text, see QDate::toString: 23 November 2026
    return locale().toString(utc(at).date(), tr("d MMMM yyyy"));
}

QString Format::timeOfDay(UnixSeconds at)
{
    return locale().toString(utc(at).toLocalTime().time(), QLocale::ShortFormat);
}

QString Format::moment(UnixSeconds at)
{
    const QLocale l = locale();
    const QString pattern = tr("d MMMM yyyy");
    const QDateTime world = utc(at);
    const QString first =
        tr("%1, %2 UTC").arg(l.toString(world.date(), pattern), l.toString(world.time(), QLocale::ShortFormat));
    const QDateTime here = world.toLocalTime();
    if (here.offsetFromUtc() == 0)
        return first;
    return first + u'\n' +
           tr("%1, %2 here (%3)")
               .arg(l.toString(here.date(), pattern), l.toString(here.time(), QLocale::ShortFormat),
                    here.timeZoneAbbreviation());
}

namespace {

QString currencyText(double units, bool negative, const QString &currency, int decimals)
{
    const QString code = currency.toUpper();
    const bool dollars = code.isEmpty() || code == "USD"_L1;
    QString text = Format::locale().toCurrencyString(units, dollars ? u"$"_s : code, decimals);
    if (!dollars && text.startsWith(code) && text.size() > code.size() && !text.at(code.size()).isSpace())
        text.insert(code.size(), QChar(0x00A0));
    return negative ? QChar(0x2212) + text : text;
}

} // namespace

QString Format::money(Money amount, const QString &currency)
{
    const std::int64_t cents = amount.toCents();
    // Whole cents up to nine billion units are exact in a double, so this rounds nothing.
    return currencyText(static_cast<double>(cents < 0 ? -cents : cents) / 100, cents < 0, currency, 2);
}

QString Format::wholeMoney(Money amount, const QString &currency)
{
    const std::int64_t cents = amount.toCents();
    return currencyText(std::round(static_cast<double>(cents < 0 ? -cents : cents) / 100), cents <= -50, currency, 0);
}

QString Format::shortMoney(double units, const QString &currency)
{
    const double size = std::abs(units);
    QString figure;
    if (size >= 1'000'000)
        figure = tr("%1M", "millions, short, on an axis").arg(locale().toString(size / 1'000'000, 'g', 4));
    else if (size >= 1000)
        figure = tr("%1k", "thousands, short, on an axis").arg(locale().toString(size / 1000, 'g', 4));
    else
        figure = locale().toString(size, 'g', 3);
    // The currency's sign stands where the language has it: around a figure of one digit, which gives way.
    return size == 0 ? figure : currencyText(1, units < 0, currency, 0).replace(locale().toString(1), figure);
}

QString Format::percent(double ratio)
{
    QString text = locale().toString(ratio * 100, 'f', 1);
    if (text.startsWith(u'-'))
        text.front() = QChar(0x2212);
    //: A number and the percent sign; the space is a no-break space
    return tr("%1\u00A0%").arg(text);
}

QString Format::count(qint64 n)
{
    return locale().toString(n);
}

QString Format::none()
{
    return u"\u2014"_s;
}

} // namespace steward
