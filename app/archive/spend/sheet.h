// SPDX-License-Identifier: GPL-3.0-or-later
// A packed sheet of money: one cell for each member of a dimension, sorted by member, twelve bytes each, little-endian
// (member 4, amount 8), so that a day of 2,000 projects is read at the memory's speed. Values.
#pragma once

#include "app/base/money.h"

#include <QByteArray>
#include <QtEndian>
#include <string_view>
#include <vector>

namespace steward::sheet {

struct Cell final
{
    qint32 member = 0;
    Money amount;
    friend bool operator==(const Cell &, const Cell &) = default;
};
using Cells = std::vector<Cell>;

inline constexpr std::size_t kCellBytes = 12;

[[nodiscard]] inline QByteArray packed(const Cells &cells)
{
    QByteArray bytes(static_cast<qsizetype>(cells.size() * kCellBytes), Qt::Uninitialized);
    char *at = bytes.data();
    for (const Cell &cell : cells) {
        qToLittleEndian<qint32>(cell.member, at);
        qToLittleEndian<qint64>(cell.amount.nanos, at + 4);
        at += kCellBytes;
    }
    return bytes;
}

/// \a visit(member, amount) for every cell; what is left over of a damaged sheet is passed over.
template <typename Visit>
void forEach(std::string_view bytes, Visit visit)
{
    const char *at = bytes.data();
    for (std::size_t left = bytes.size() / kCellBytes; left > 0; --left, at += kCellBytes)
        visit(qFromLittleEndian<qint32>(at), Money{qFromLittleEndian<qint64>(at + 4)});
}

/// Adds to the last cell or appends one; members must come in their order.
inline void add(Cells &cells, qint32 member, Money amount)
{
    if (!cells.empty() && cells.back().member == member)
        cells.back().amount += amount;
    else
        cells.push_back({member, amount});
}

/// Adds a sorted sheet to another one.
void merge(Cells &into, std::string_view bytes);

} // namespace steward::sheet
