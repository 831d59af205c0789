// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers that look random and are the same on every machine for ever: splitmix64, never the standard distributions,
// whose results differ between libraries. Pure; any thread.
#pragma once

#include <QByteArray>
#include <QtGlobal>
#include <vector>

namespace steward::demo {

/// The finalizer of splitmix64: a good hash of 64 bits.
constexpr quint64 mix(quint64 x)
{
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

constexpr quint64 mix(quint64 a, quint64 b)
{
    return mix(mix(a) ^ b);
}

/// A stream of numbers.
class Random final
{
public:
    explicit constexpr Random(quint64 seed)
        : m_state(seed)
    {
    }
    constexpr quint64 next() { return mix(m_state += 0x9e3779b97f4a7c15ULL); }
    /// 0 to \a end - 1; the bias of the remainder is below 2^-40 for the ends used here.
    constexpr int below(int end) { return int(next() % quint64(end)); }
    constexpr qint64 between(qint64 first, qint64 last) { return first + qint64(next() % quint64(last - first + 1)); }
    constexpr bool chance(int percent) { return below(100) < percent; }
    template <typename T>
    const T &pick(const std::vector<T> &from)
    {
        return from[size_t(below(int(from.size())))];
    }
    /// \a length letters and digits, as in the service's ids and keys.
    QByteArray letters(int length)
    {
        static constexpr char kAlphabet[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        QByteArray text(length, Qt::Uninitialized);
        for (char &c : text)
            c = kAlphabet[below(62)];
        return text;
    }

private:
    quint64 m_state;
};

} // namespace steward::demo
