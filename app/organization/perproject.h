// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a per-project list, held project by project, so that replacing the list of one project costs what that list
// holds and not what the organization holds (2,000 lists arrive one after another), and copying all of them costs a
// counter. Iterates over all rows as one sequence, ordered by project id and then as the service gave them. A value;
// copies may live in other threads.
#pragma once

#include "app/base/sharedvalue.h"

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <map>
#include <QString>
#include <span>
#include <vector>

namespace steward {

/// Something of a project: the row and the project it stands in.
template <typename T>
struct InProject final
{
    QString projectId;
    T value;
    friend bool operator==(const InProject &, const InProject &) = default;
};

template <typename T>
class PerProject final
{
public:
    using value_type = InProject<T>;
    using Rows = std::vector<value_type>;
    using Lists = std::map<QString, SharedValue<Rows>>;

    class const_iterator final
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = InProject<T>;
        using difference_type = std::ptrdiff_t;
        using pointer = const value_type *;
        using reference = const value_type &;

        const_iterator() = default;
        explicit const_iterator(typename Lists::const_iterator list)
            : m_list(list)
        {
        }
        reference operator*() const { return (*m_list->second)[m_row]; }
        pointer operator->() const { return &(*m_list->second)[m_row]; }
        const_iterator &operator++()
        {
            if (++m_row == m_list->second->size()) {
                ++m_list;
                m_row = 0;
            }
            return *this;
        }
        const_iterator operator++(int)
        {
            const_iterator before = *this;
            ++*this;
            return before;
        }
        friend bool operator==(const const_iterator &, const const_iterator &) = default;

    private:
        typename Lists::const_iterator m_list;
        std::size_t m_row = 0;
    };
    using iterator = const_iterator;

    PerProject() = default;
    PerProject(std::initializer_list<value_type> rows)
    {
        for (const value_type &row : rows)
            push_back(row);
    }

    [[nodiscard]] const_iterator begin() const { return const_iterator(lists().begin()); }
    [[nodiscard]] const_iterator end() const { return const_iterator(lists().end()); }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    /// The rows of one project; valid until this container changes.
    [[nodiscard]] std::span<const value_type> of(const QString &projectId) const
    {
        const auto found = lists().find(projectId);
        return found == lists().end() ? std::span<const value_type>() : std::span<const value_type>(*found->second);
    }

    void replace(const QString &projectId, std::vector<T> values)
    {
        m_size -= of(projectId).size();
        if (values.empty()) { // an empty list has no entry: iteration never has to skip one
            m_lists.edit().erase(projectId);
            return;
        }
        Rows rows;
        rows.reserve(values.size());
        for (T &value : values)
            rows.push_back({projectId, std::move(value)});
        m_size += rows.size();
        m_lists.edit()[projectId] = SharedValue(std::move(rows));
    }

    void push_back(value_type row)
    {
        Rows &rows = m_lists.edit()[row.projectId].edit();
        rows.push_back(std::move(row));
        ++m_size;
    }

    /// Removes the lists of every project for which \a keep says false; whether there was one.
    template <typename Keep>
    bool retain(Keep keep)
    {
        const std::size_t before = m_size;
        std::erase_if(m_lists.edit(), [&](const auto &entry) {
            if (keep(entry.first))
                return false;
            m_size -= entry.second->size();
            return true;
        });
        return m_size != before;
    }

    friend bool operator==(const PerProject &a, const PerProject &b)
    {
        return a.m_size == b.m_size && std::equal(a.begin(), a.end(), b.begin(), b.end());
    }

private:
    [[nodiscard]] const Lists &lists() const
    {
        static const Lists kNone;
        return m_lists ? *m_lists : kNone;
    }

    SharedValue<Lists> m_lists;
    std::size_t m_size = 0;
};

} // namespace steward
