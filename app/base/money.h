// SPDX-License-Identifier: GPL-3.0-or-later
// Money is a whole number of nano-units (10^-9 of the currency) in 64 bits: exact sums up to nine billion. Nothing on
// the way from the service's decimal text to a sum is floating point. The currency stands beside it where it can
// differ.
#pragma once

#include "app/base/result.h"

#include <compare>
#include <cstdint>
#include <limits>
#include <QByteArrayView>
#include <QString>

namespace steward {

struct Money final
{
    static constexpr std::int64_t kNanosPerUnit = 1'000'000'000;
    static constexpr std::int64_t kNanosPerCent = kNanosPerUnit / 100;

    std::int64_t nanos = 0;

    /// Reads a JSON number's text or a decimal string of any length ("12.5", "-0.000123", "1.5e-3", "0E-6176").
    /// Digits beyond nano are rounded half to even. BadInput when it is not a number or beyond +-9.2 billion.
    [[nodiscard]] static Result<Money> fromDecimal(QByteArrayView text);
    /// Beyond the range: its end.
    [[nodiscard]] static constexpr Money fromCents(std::int64_t cents)
    {
        constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
        if (cents > kMost / kNanosPerCent)
            return {kMost};
        if (cents < -(kMost / kNanosPerCent))
            return {-kMost};
        return {cents * kNanosPerCent};
    }
    /// All nine digits after the point, without trailing zeros beyond the second: "12.50", "0.000123".
    [[nodiscard]] QString toDecimal() const;
    /// To whole cents, half to even.
    [[nodiscard]] std::int64_t toCents() const;

    friend constexpr auto operator<=>(Money, Money) = default;
    /// Sums stop at the ends of the range: amounts come from outside, and no such sum may be undefined behaviour.
    friend constexpr Money operator+(Money a, Money b)
    {
        constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
        constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();
        if (b.nanos > 0 && a.nanos > kMost - b.nanos)
            return {kMost};
        if (b.nanos < 0 && a.nanos < kLeast - b.nanos)
            return {kLeast};
        return {a.nanos + b.nanos};
    }
    friend constexpr Money operator-(Money a, Money b)
    {
        constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
        constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();
        if (b.nanos < 0 && a.nanos > kMost + b.nanos)
            return {kMost};
        if (b.nanos > 0 && a.nanos < kLeast + b.nanos)
            return {kLeast};
        return {a.nanos - b.nanos};
    }
    constexpr Money &operator+=(Money other) { return *this = *this + other; }
};

} // namespace steward
