// SPDX-License-Identifier: GPL-3.0-or-later
// A value that is hardly ever there, in two pointers: for members of thousands of objects of which a few have one.
// Copies share it. A value; any thread.
#pragma once

#include <memory>
#include <optional>
#include <utility>

namespace steward {

template <typename T>
class Rare final
{
public:
    Rare() = default;
    Rare(T value) // NOLINT(google-explicit-constructor): as std::optional
        : m_value(std::make_shared<const T>(std::move(value)))
    {
    }

    [[nodiscard]] bool has_value() const { return m_value != nullptr; }
    explicit operator bool() const { return has_value(); }
    const T &operator*() const { return *m_value; }
    const T *operator->() const { return m_value.get(); }
    [[nodiscard]] std::optional<T> toOptional() const { return m_value ? std::optional(*m_value) : std::nullopt; }

    friend bool operator==(const Rare &a, const Rare &b)
    {
        return a.m_value == b.m_value || (a.m_value && b.m_value && *a.m_value == *b.m_value);
    }

private:
    std::shared_ptr<const T> m_value;
};

} // namespace steward
