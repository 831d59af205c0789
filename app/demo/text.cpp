// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/text.h"

#include <chrono>

namespace steward::demo {
namespace {

/// With noughts in front, up to \a width digits.
void addPadded(QByteArray &text, qint64 number, int width)
{
    char digits[16];
    for (int i = width; i-- > 0; number /= 10)
        digits[i] = char('0' + number % 10);
    text.append(digits, width);
}

} // namespace

void addDecimal(QByteArray &text, qint64 nanos)
{
    constexpr qint64 kOne = 1'000'000'000;
    if (nanos < 0)
        text += '-';
    const qint64 whole = qAbs(nanos / kOne), rest = qAbs(nanos % kOne);
    add(text, whole);
    if (rest == 0)
        return;
    text += '.';
    addPadded(text, rest, 9);
    while (text.endsWith('0'))
        text.chop(1);
}

void addIsoTime(QByteArray &text, qint64 seconds)
{
    using namespace std::chrono;
    const sys_seconds time{std::chrono::seconds(seconds)};
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    addPadded(text, int(date.year()), 4);
    text += '-';
    addPadded(text, unsigned(date.month()), 2);
    text += '-';
    addPadded(text, unsigned(date.day()), 2);
    text += 'T';
    addPadded(text, clock.hours().count(), 2);
    text += ':';
    addPadded(text, clock.minutes().count(), 2);
    text += ':';
    addPadded(text, clock.seconds().count(), 2);
    text += 'Z';
}

} // namespace steward::demo
