// SPDX-License-Identifier: GPL-3.0-or-later
// Text of answers, put together in place: with a text of its own for each part of each row, most of an answer's time
// goes into making and freeing those.
#pragma once

#include <charconv>
#include <concepts>
#include <QByteArray>

namespace steward::demo {

inline void addTo(QByteArray &text, QByteArrayView part)
{
    text.append(part);
}

inline void addTo(QByteArray &text, char part)
{
    text.append(part);
}

template <std::signed_integral Number>
requires(!std::same_as<Number, char>) void addTo(QByteArray &text, Number number)
{
    char digits[24];
    text.append(QByteArrayView(digits, std::to_chars(digits, std::end(digits), number).ptr - digits));
}

/// Appends each of \a parts: texts, single characters and numbers.
template <typename... Parts>
void add(QByteArray &text, const Parts &...parts)
{
    (addTo(text, parts), ...);
}

/// "12.5", "0.000123"; every digit that matters, none that does not.
void addDecimal(QByteArray &text, qint64 nanos);

/// "2026-03-01T00:00:00Z" of seconds since 1970.
void addIsoTime(QByteArray &text, qint64 seconds);

} // namespace steward::demo
