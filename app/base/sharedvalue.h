// SPDX-License-Identifier: GPL-3.0-or-later
// A value that several hold and nobody changes under another: copying it costs a counter, and whoever writes while
// others hold it writes a copy of their own. Others may hold it in other threads; one object is used in one thread at a
// time.
//
// Not a std::shared_ptr, because of its use_count(): that one is not ordered after what the last other holder read, so
// that "nobody else holds it" does not yet mean "nobody else reads it".
#pragma once

#include <atomic>
#include <utility>

namespace steward {

template <typename T>
class SharedValue final
{
public:
    SharedValue() = default; ///< none
    explicit SharedValue(T value)
        : m_node(new Node{{1}, std::move(value)})
    {
    }
    SharedValue(const SharedValue &other)
        : m_node(other.m_node)
    {
        if (m_node)
            m_node->holders.fetch_add(1, std::memory_order_relaxed);
    }
    SharedValue(SharedValue &&other) noexcept
        : m_node(std::exchange(other.m_node, nullptr))
    {
    }
    SharedValue &operator=(SharedValue other) noexcept
    {
        std::swap(m_node, other.m_node);
        return *this;
    }
    ~SharedValue()
    {
        if (m_node && m_node->holders.fetch_sub(1, std::memory_order_acq_rel) == 1)
            delete m_node;
    }

    explicit operator bool() const { return m_node != nullptr; }
    [[nodiscard]] const T *get() const { return m_node ? &m_node->value : nullptr; }
    const T &operator*() const { return m_node->value; }
    const T *operator->() const { return &m_node->value; }
    /// Whether \a other is the very same value, not one that is equal.
    [[nodiscard]] bool isSame(const SharedValue &other) const { return m_node == other.m_node; }

    /// To be written: nobody else holds it from here on. A new one where there was none. Valid until this is copied.
    [[nodiscard]] T &edit()
    {
        if (!m_node)
            *this = SharedValue(T());
        else if (m_node->holders.load(std::memory_order_acquire) > 1)
            *this = SharedValue(m_node->value);
        return m_node->value;
    }

private:
    struct Node final
    {
        std::atomic<int> holders;
        T value;
    };
    Node *m_node = nullptr;
};

} // namespace steward
