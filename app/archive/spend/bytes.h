// SPDX-License-Identifier: GPL-3.0-or-later
// Whole numbers in few bytes: seven bits to a byte, lowest first; signed ones with their sign in the lowest bit. What
// is read comes from a file that may be damaged: a reader never goes beyond its end, it says that it has failed.
// Values.
#pragma once

#include <bit>
#include <QByteArray>
#include <string_view>

namespace steward {

class ByteWriter final
{
public:
    void number(quint64 value)
    {
        while (value >= 0x80) {
            m_bytes.append(static_cast<char>(value | 0x80));
            value >>= 7;
        }
        m_bytes.append(static_cast<char>(value));
    }
    void signedNumber(qint64 value) { number((static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63)); }
    void real(double value)
    {
        const auto bits = std::bit_cast<quint64>(value);
        for (int shift = 0; shift < 64; shift += 8)
            m_bytes.append(static_cast<char>(bits >> shift));
    }
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    [[nodiscard]] QByteArray take() { return std::exchange(m_bytes, {}); }

private:
    QByteArray m_bytes;
};

class ByteReader final
{
public:
    explicit ByteReader(std::string_view bytes)
        : m_at(bytes.data())
        , m_end(bytes.data() + bytes.size())
    {
    }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }

    [[nodiscard]] quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_at == m_end)
                break;
            const auto byte = static_cast<quint8>(*m_at++);
            value |= static_cast<quint64>(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        fail();
        return 0;
    }
    [[nodiscard]] qint64 signedNumber()
    {
        const quint64 value = number();
        return static_cast<qint64>(value >> 1) ^ -static_cast<qint64>(value & 1);
    }
    [[nodiscard]] qint32 id() { return static_cast<qint32>(number() & 0x7fffffff); }
    /// An id that is told by its distance from the one before.
    [[nodiscard]] static qint32 idAfter(qint32 before, quint64 distance)
    {
        return static_cast<qint32>((static_cast<quint64>(before) + distance) & 0x7fffffff);
    }
    [[nodiscard]] double real()
    {
        if (m_end - m_at < 8) {
            fail();
            return 0;
        }
        quint64 bits = 0;
        for (int shift = 0; shift < 64; shift += 8)
            bits |= static_cast<quint64>(static_cast<quint8>(*m_at++)) << shift;
        return std::bit_cast<double>(bits);
    }

private:
    void fail()
    {
        m_failed = true;
        m_at = m_end;
    }
    const char *m_at;
    const char *m_end;
    bool m_failed = false;
};

} // namespace steward
