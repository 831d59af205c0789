// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts of the service's answers and of written files as whole nano-dollars, by the tests' own reading: digits alone,
// nothing of app's.
#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace steward::test {

/// "-12.5" is -12,500,000,000; digits behind the ninth are cut off.
[[nodiscard]] inline qint64 nanosOf(const QString &text)
{
    const bool negative = text.startsWith(u'-');
    const QStringList parts = (negative ? text.mid(1) : text).split(u'.');
    const qint64 nanos =
        parts[0].toLongLong() * 1'000'000'000 + parts.value(1).leftJustified(9, u'0', true).toLongLong();
    return negative ? -nanos : nanos;
}

/// A string, or a number as the service sends it.
[[nodiscard]] inline qint64 nanosOf(const QJsonValue &value)
{
    return nanosOf(value.isString() ? value.toString() : QString::number(value.toDouble(), 'f', 9));
}

} // namespace steward::test
