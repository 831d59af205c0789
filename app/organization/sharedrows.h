// SPDX-License-Identifier: GPL-3.0-or-later
// A vector that is copied by reference and written by whoever holds the only reference: copying a Snapshot of 40,000 rows
// to a worker thread costs a handful of counters. Reads like a const std::vector. A value; copies may live in other
// threads, one object in one thread at a time.
#pragma once

#include <memory>
#include <utility>
#include <vector>

namespace steward {

template <typename T>
class SharedRows final
{
public:
    using value_type = T;
    using const_iterator = typename std::vector<T>::const_iterator;
    using iterator = const_iterator;

    SharedRows() = default;
    SharedRows(std::vector<T> rows) // implicit on purpose: whoever has made a vector hands it over
        : m_rows(std::make_shared<std::vector<T>>(std::move(rows)))
    {
    }
    SharedRows(std::initializer_list<T> rows)
        : SharedRows(std::vector<T>(rows))
    {
    }

    [[nodiscard]] const std::vector<T> &get() const
    {
        static const std::vector<T> kNone;
        return m_rows ? *m_rows : kNone;
    }
    operator const std::vector<T> &() const { return get(); }
    [[nodiscard]] const_iterator begin() const { return get().begin(); }
    [[nodiscard]] const_iterator end() const { return get().end(); }
    [[nodiscard]] const_iterator cbegin() const { return get().begin(); }
    [[nodiscard]] const_iterator cend() const { return get().end(); }
    [[nodiscard]] std::size_t size() const { return get().size(); }
    [[nodiscard]] bool empty() const { return get().empty(); }
    [[nodiscard]] const T &operator[](std::size_t at) const { return get()[at]; }
    [[nodiscard]] const T &at(std::size_t at) const { return get().at(at); }
    [[nodiscard]] const T &front() const { return get().front(); }
    [[nodiscard]] const T &back() const { return get().back(); }

    /// The rows for writing; copies them first when somebody else holds them too.
    [[nodiscard]] std::vector<T> &edit()
    {
        if (!m_rows)
            m_rows = std::make_shared<std::vector<T>>();
        else if (m_rows.use_count() > 1)
            m_rows = std::make_shared<std::vector<T>>(*m_rows);
        return *m_rows;
    }
    void push_back(T row) { edit().push_back(std::move(row)); }
    void clear() { m_rows.reset(); }

    friend bool operator==(const SharedRows &a, const SharedRows &b) { return a.m_rows == b.m_rows || a.get() == b.get(); }

private:
    std::shared_ptr<std::vector<T>> m_rows;
};

} // namespace steward
