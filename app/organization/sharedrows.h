// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a list in pieces that are copied by reference. Copying a Snapshot of 40,000 rows to a worker thread costs
// a handful of counters, and so does writing a row while a copy is held elsewhere: only the piece it stands in is
// copied, not the ten thousand people around it. Reads like a sequence. A value; copies may live in other threads, one
// object in one thread at a time.
#pragma once

#include "app/base/sharedvalue.h"

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <span>
#include <utility>
#include <vector>

namespace steward {

template <typename T>
class SharedRows final
{
    using Piece = std::vector<T>;
    using Pieces = std::vector<SharedValue<Piece>>; // none is empty: iteration never has to skip one
    struct Body final
    {
        Pieces pieces;
        std::size_t size = 0; ///< of all of them
    };

public:
    using value_type = T;
    static constexpr std::size_t kMostInPiece = 256;

    class const_iterator final
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = const T *;
        using reference = const T &;

        const_iterator() = default;
        reference operator*() const { return *m_row; }
        pointer operator->() const { return m_row; }
        const_iterator &operator++()
        {
            if (++m_row == m_pieceEnd)
                enter(m_piece + 1);
            return *this;
        }
        const_iterator operator++(int)
        {
            const_iterator before = *this;
            ++*this;
            return before;
        }
        friend bool operator==(const const_iterator &a, const const_iterator &b) { return a.m_row == b.m_row; }

    private:
        friend class SharedRows;
        using At = const SharedValue<Piece> *;

        const_iterator(At piece, At end)
            : m_end(end)
        {
            enter(piece);
        }
        void enter(At piece)
        {
            m_piece = piece;
            m_row = piece == m_end ? nullptr : (*piece)->data();
            m_pieceEnd = piece == m_end ? nullptr : m_row + (*piece)->size();
        }

        At m_piece = nullptr, m_end = nullptr;
        const T *m_row = nullptr, *m_pieceEnd = nullptr;
    };
    using iterator = const_iterator;

    SharedRows() = default;
    SharedRows(std::vector<T> rows) // implicit on purpose: whoever has made a vector hands it over
    {
        if (rows.empty())
            return;
        Body &body = m_body.edit();
        body.size = rows.size();
        body.pieces.reserve((rows.size() + kMostInPiece - 1) / kMostInPiece);
        if (rows.size() <= kMostInPiece) {
            body.pieces.emplace_back(std::move(rows));
            return;
        }
        for (auto from = rows.begin(); from != rows.end();) {
            const auto to = from + std::min<std::ptrdiff_t>(kMostInPiece, rows.end() - from);
            body.pieces.emplace_back(Piece(std::move_iterator(from), std::move_iterator(to)));
            from = to;
        }
    }
    SharedRows(std::initializer_list<T> rows)
        : SharedRows(std::vector<T>(rows))
    {
    }

    [[nodiscard]] const_iterator begin() const { return {pieces().data(), pieces().data() + pieces().size()}; }
    [[nodiscard]] const_iterator end() const { return {}; }
    [[nodiscard]] const_iterator cbegin() const { return begin(); }
    [[nodiscard]] const_iterator cend() const { return end(); }
    [[nodiscard]] std::size_t size() const { return m_body ? m_body->size : 0; }
    [[nodiscard]] bool empty() const { return size() == 0; }
    /// Steps over the pieces before it: for a row here and there, not for a loop over all.
    [[nodiscard]] const T &operator[](std::size_t at) const
    {
        auto piece = pieces().begin();
        for (; at >= (*piece)->size(); ++piece)
            at -= (*piece)->size();
        return (**piece)[at];
    }
    [[nodiscard]] const T &front() const { return pieces().front()->front(); }
    [[nodiscard]] const T &back() const { return pieces().back()->back(); }
    /// The same rows for those who take them by the span; valid until this list changes.
    [[nodiscard]] std::vector<std::span<const T>> spans() const
    {
        std::vector<std::span<const T>> spans;
        spans.reserve(pieces().size());
        for (const auto &piece : pieces())
            spans.emplace_back(*piece);
        return spans;
    }
    [[nodiscard]] std::vector<T> toVector() const { return std::vector<T>(begin(), end()); }

    void push_back(T row)
    {
        Body &body = m_body.edit();
        if (body.pieces.empty() || body.pieces.back()->size() >= kMostInPiece)
            body.pieces.emplace_back(Piece());
        body.pieces.back().edit().push_back(std::move(row));
        ++body.size;
    }
    /// Over the row of the same id, else behind the last.
    void put(T row)
    {
        const auto [piece, at] = find([&row](const T &other) { return other.id == row.id; });
        if (piece == pieces().size())
            push_back(std::move(row));
        else
            m_body.edit().pieces[piece].edit()[at] = std::move(row);
    }
    /// How many there were.
    template <typename Predicate>
    std::size_t eraseIf(Predicate isMeant)
    {
        std::size_t erased = 0;
        for (std::size_t piece = find(isMeant).first; piece < pieces().size(); ++piece) {
            if (std::any_of(pieces()[piece]->begin(), pieces()[piece]->end(), isMeant))
                erased += std::erase_if(m_body.edit().pieces[piece].edit(), isMeant);
        }
        if (erased > 0) {
            Body &body = m_body.edit();
            body.size -= erased;
            std::erase_if(body.pieces, [](const auto &piece) { return piece->empty(); });
        }
        return erased;
    }
    void clear() { *this = {}; }

    friend bool operator==(const SharedRows &a, const SharedRows &b)
    {
        return a.m_body.isSame(b.m_body) || (a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin()));
    }

private:
    [[nodiscard]] const Pieces &pieces() const
    {
        static const Pieces kNone;
        return m_body ? m_body->pieces : kNone;
    }
    /// Piece and place in it of the first row that is meant; no such piece when there is none.
    template <typename Predicate>
    [[nodiscard]] std::pair<std::size_t, std::size_t> find(Predicate isMeant) const
    {
        const Pieces &list = pieces();
        for (std::size_t piece = 0; piece < list.size(); ++piece) {
            const auto found = std::find_if(list[piece]->begin(), list[piece]->end(), isMeant);
            if (found != list[piece]->end())
                return {piece, static_cast<std::size_t>(found - list[piece]->begin())};
        }
        return {list.size(), 0};
    }

    SharedValue<Body> m_body;
};

} // namespace steward
