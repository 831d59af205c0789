// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/binary.h"

#include <algorithm>

namespace steward::binary {

void Writer::put(const QString &text)
{
    const auto number = static_cast<quint32>(m_numbers.size());
    const auto known = m_numbers.constFind(text);
    if (known != m_numbers.constEnd()) {
        put(*known);
        return;
    }
    m_numbers.insert(text, number);
    // Most are Latin-1, which is half as much to write and to read.
    const bool narrow = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() <= 0xFF; });
    const auto size = static_cast<quint32>(text.size()) << 1 | (narrow ? 1U : 0U);
    m_strings.append(reinterpret_cast<const char *>(&size), sizeof size);
    if (narrow)
        m_strings.append(text.toLatin1());
    else
        m_strings.append(reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(char16_t)));
    put(number);
}

QByteArray Writer::bytes(qsizetype room) const
{
    const auto count = static_cast<quint32>(m_numbers.size());
    QByteArray all;
    all.reserve(room + qsizetype(sizeof count) + m_strings.size() + m_rows.size());
    all.resize(room);
    all.append(reinterpret_cast<const char *>(&count), sizeof count);
    all.append(m_strings);
    all.append(m_rows);
    return all;
}

Reader::Reader(QByteArrayView bytes)
    : m_at(bytes.begin())
    , m_end(bytes.end())
{
    const quint32 count = length();
    m_strings.reserve(count);
    for (quint32 i = 0; i < count && !m_failed; ++i) {
        quint32 size = 0;
        get(size);
        const bool narrow = (size & 1U) != 0;
        size >>= 1;
        const std::size_t length = narrow ? size : size * sizeof(char16_t);
        if (static_cast<std::size_t>(m_end - m_at) < length)
            fail();
        if (m_failed)
            break;
        if (narrow) {
            m_strings.push_back(QString::fromLatin1(m_at, static_cast<qsizetype>(size)));
        } else {
            QString &text = m_strings.emplace_back(static_cast<qsizetype>(size), Qt::Uninitialized);
            std::memcpy(text.data(), m_at, length);
        }
        m_at += length;
    }
}

void Reader::get(QString &text)
{
    quint32 number = 0;
    get(number);
    if (m_failed || number >= m_strings.size())
        return fail();
    text = m_strings[number];
}

quint32 Reader::length()
{
    quint32 count = 0;
    get(count);
    if (static_cast<std::size_t>(m_end - m_at) < count)
        fail();
    return m_failed ? 0 : count;
}

} // namespace steward::binary
