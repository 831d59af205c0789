// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/money.h"

#include <charconv>
#include <limits>

namespace steward {

namespace {

constexpr int kScale = 9;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Quotient of a non-negative number by a positive one, half to even.
std::int64_t divideHalfEven(std::int64_t value, std::int64_t by)
{
    const std::int64_t quotient = value / by;
    const std::int64_t rest = value % by;
    const std::int64_t twice = rest - (by - rest); // without overflow: sign of 2 * rest - by
    return quotient + (twice > 0 || (twice == 0 && quotient % 2 != 0) ? 1 : 0);
}

} // namespace

Result<Money> Money::fromDecimal(QByteArrayView text)
{
    const auto bad = [&] { return fail(Error::Kind::BadInput, QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 80)))); };
    const char *at = text.begin();
    const char *const end = text.end();
    const bool negative = at != end && *at == '-';
    if (at != end && (*at == '-' || *at == '+'))
        ++at;

    // The digits as one run and where the point stands in it; the exponent only moves the point.
    QByteArray digits;
    qint64 point = -1;
    for (; at != end && (isDigit(*at) || (*at == '.' && point < 0)); ++at) {
        if (*at == '.')
            point = digits.size();
        else
            digits.append(*at);
    }
    if (digits.isEmpty())
        return bad();
    if (point < 0)
        point = digits.size();
    if (at != end) {
        if (*at != 'e' && *at != 'E')
            return bad();
        ++at;
        if (at != end && *at == '+')
            ++at;
        int exponent = 0;
        const auto [stop, problem] = std::from_chars(at, end, exponent);
        if (problem != std::errc() || stop != end)
            return bad();
        point += exponent;
    }

    const qsizetype first = std::find_if(digits.cbegin(), digits.cend(), [](char c) { return c != '0'; }) - digits.cbegin();
    digits.remove(0, first);
    point -= first;
    if (digits.isEmpty())
        return Money{};

    const qint64 keep = point + kScale; // how many of the digits make whole nanos
    if (keep > 19)
        return bad();
    if (keep < 0)
        return Money{};
    std::uint64_t nanos = 0;
    for (qint64 i = 0; i < keep; ++i)
        nanos = nanos * 10 + static_cast<std::uint64_t>(i < digits.size() ? digits.at(i) - '0' : 0);
    if (keep < digits.size()) {
        const char next = digits.at(keep);
        const bool beyond = std::any_of(digits.cbegin() + keep + 1, digits.cend(), [](char c) { return c != '0'; });
        if (next > '5' || (next == '5' && (beyond || nanos % 2 != 0)))
            ++nanos;
    }
    if (nanos > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        return bad();
    return Money{negative ? -static_cast<std::int64_t>(nanos) : static_cast<std::int64_t>(nanos)};
}

QString Money::toDecimal() const
{
    const std::uint64_t magnitude = nanos < 0 ? 0 - static_cast<std::uint64_t>(nanos) : static_cast<std::uint64_t>(nanos);
    QString fraction = QString::number(magnitude % static_cast<std::uint64_t>(kNanosPerUnit)).rightJustified(kScale, u'0');
    while (fraction.size() > 2 && fraction.endsWith(u'0'))
        fraction.chop(1);
    return (nanos < 0 ? QStringLiteral("-") : QString()) + QString::number(magnitude / static_cast<std::uint64_t>(kNanosPerUnit))
        + u'.' + fraction;
}

std::int64_t Money::toCents() const
{
    return nanos < 0 ? -divideHalfEven(-nanos, kNanosPerCent) : divideHalfEven(nanos, kNanosPerCent);
}

} // namespace steward
