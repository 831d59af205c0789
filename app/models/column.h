// SPDX-License-Identifier: GPL-3.0-or-later
// One column of a table model, declared once in a constexpr table: what it is called, what it says and what it sorts
// by. Column 0 of every table is the row's name; rows that are equal in the sorted column stand in the order of their
// names.
#pragma once

#include <optional>
#include <QString>

namespace steward {

/// What the numbers of a column are, so that delegates, the clipboard and exports format them alike.
enum class ColumnKind {
    Text,  ///< words; where a number is given too, it only decides the order
    Count, ///< a whole number
    Money, ///< nano-units of the row's currency
    Time,  ///< UnixSeconds, UTC; 0: never
    Days,  ///< a whole number of days
};

template <typename Row>
struct Column final
{
    const char *id;    ///< stable: settings, exports
    const char *title; ///< QT_TRANSLATE_NOOP("Columns", "…")
    ColumnKind kind;
    QString (*text)(const Row &) = nullptr;                 ///< what is shown and filtered, as plain text
    std::optional<qint64> (*number)(const Row &) = nullptr; ///< what is sorted; no value: not known, always last
    bool filterable = false;                                ///< needs text
    QString (*currency)(const Row &) = nullptr;             ///< of Money: upper-case ISO code
};

} // namespace steward
