// SPDX-License-Identifier: GPL-3.0-or-later
// Values to bytes and back, for files that only this program on this computer reads: the machine's own byte order, each
// string once, rows refer to it by its number. The reader never trusts a length or a number: whatever does not fit
// makes it fail, and a failed reader gives empty values. Values; any thread.
#pragma once

#include "app/base/money.h"

#include <array>
#include <concepts>
#include <cstring>
#include <optional>
#include <QByteArray>
#include <QFlags>
#include <QHash>
#include <QStringList>
#include <tuple>
#include <type_traits>
#include <vector>

namespace steward::binary {

template <typename V>
concept Plain = std::is_arithmetic_v<V> || std::is_enum_v<V> || std::same_as<V, Money>;

/// members(value) of a struct: a tuple of references to all that is written; found by argument-dependent lookup.
template <typename V>
concept Composed = requires(V &value)
{
    members(value);
};

class Writer final
{
public:
    /// \a room bytes to be filled by whoever asks, the strings, then everything that was put.
    [[nodiscard]] QByteArray bytes(qsizetype room) const;

    template <Plain V>
    void put(const V &value)
    {
        m_rows.append(reinterpret_cast<const char *>(&value), sizeof value);
    }
    template <typename E>
    void put(const QFlags<E> &value)
    {
        put(value.toInt());
    }
    void put(const QString &text);
    void put(const QStringList &texts) { putAll(texts); }
    template <typename V>
    void put(const std::optional<V> &value)
    {
        put(value.has_value());
        if (value)
            put(*value);
    }
    template <typename V>
    void put(const std::vector<V> &values)
    {
        putAll(values);
    }
    template <typename V, std::size_t N>
    void put(const std::array<V, N> &values)
    {
        for (const V &value : values)
            put(value);
    }
    template <Composed V>
    void put(const V &value)
    {
        std::apply([this](const auto &...member) { (this->put(member), ...); }, members(const_cast<V &>(value)));
    }

private:
    void putAll(const auto &values)
    {
        put(static_cast<quint32>(values.size()));
        for (const auto &value : values)
            put(value);
    }

    QHash<QString, quint32> m_numbers;
    QByteArray m_strings, m_rows;
};

class Reader final
{
public:
    /// \a bytes have to outlive it; the values it gives do not refer to them.
    explicit Reader(QByteArrayView bytes);
    [[nodiscard]] bool failed() const { return m_failed; }
    /// Whether everything was read and nothing is left.
    [[nodiscard]] bool isDone() const { return !m_failed && m_at == m_end; }

    template <Plain V>
    void get(V &value)
    {
        if (static_cast<std::size_t>(m_end - m_at) < sizeof value)
            return fail();
        std::memcpy(static_cast<void *>(&value), m_at, sizeof value);
        m_at += sizeof value;
    }
    void get(bool &value)
    {
        char byte = 0;
        get(byte);
        value = byte != 0;
    }
    template <typename E>
    void get(QFlags<E> &value)
    {
        int bits = 0;
        get(bits);
        value = QFlags<E>::fromInt(bits);
    }
    void get(QString &text);
    void get(QStringList &texts)
    {
        for (quint32 left = length(); left > 0 && !m_failed; --left)
            get(texts.emplace_back());
    }
    template <typename V>
    void get(std::optional<V> &value)
    {
        bool has = false;
        get(has);
        if (has)
            get(value.emplace());
    }
    template <typename V>
    void get(std::vector<V> &values)
    {
        const quint32 count = length();
        values.reserve(count);
        for (quint32 i = 0; i < count && !m_failed; ++i)
            get(values.emplace_back());
    }
    template <typename V, std::size_t N>
    void get(std::array<V, N> &values)
    {
        for (V &value : values)
            get(value);
    }
    template <Composed V>
    void get(V &value)
    {
        std::apply([this](auto &...member) { (this->get(member), ...); }, members(value));
    }

private:
    void fail()
    {
        m_failed = true;
        m_at = m_end;
    }
    /// Of a list: each of its values takes at least a byte.
    [[nodiscard]] quint32 length();

    std::vector<QString> m_strings;
    const char *m_at = nullptr, *m_end = nullptr;
    bool m_failed = false;
};

} // namespace steward::binary
