// SPDX-License-Identifier: GPL-3.0-or-later
// What a TableModel needs to know of new rows, worked out from values alone: where each id stands, what became of the
// rows held so far, and the table's strings with the ranks of those it is sorted by. Made on any thread, because that
// takes a tenth of a second for 20,000 rows; taken over by the model in one move.
#pragma once

#include "app/models/column.h"
#include "app/models/textindex.h"

#include <algorithm>
#include <memory>
#include <numeric>
#include <QHash>
#include <span>
#include <vector>

namespace steward {

/// The strings of a table: which of the index stands in which place and column.
struct TableTexts final
{
    TextIndex index;
    size_t columns = 0;
    std::vector<TextIndex::Id> ids; ///< one of each column for each place; 0 where isIndexed() says no

    /// Ranks of the strings of one column (TextIndex::ranks); made when they are first asked for.
    [[nodiscard]] const std::vector<std::uint32_t> &ranks(int column)
    {
        m_ranks.resize(columns);
        std::vector<std::uint32_t> &ranks = m_ranks[static_cast<size_t>(column)];
        if (ranks.empty()) {
            std::vector<char> wanted(static_cast<size_t>(index.size()), 0);
            for (size_t at = static_cast<size_t>(column); at < ids.size(); at += columns)
                wanted[ids[at]] = 1;
            ranks = index.ranks(wanted);
        }
        return ranks;
    }

private:
    std::vector<std::vector<std::uint32_t>> m_ranks; // by column
};

/// How the rows held so far stand in the new ones. Rows that are gone stand behind \a count until the merge is done.
struct TableMerge final
{
    int count = 0;              ///< rows from now on
    QHash<QString, int> places; ///< of the ids among them
    std::vector<int> movedTo;   ///< by old place
    enum Fate : char { Same, Changed, New };
    std::vector<Fate> fates;     ///< by new place
    std::vector<int> gone;       ///< old places, in the order in which they stand behind count
    bool changesNothing = false; ///< the same rows in the same places: no strings are made then
    TableTexts texts;
};

template <typename Row>
using RowsPtr = std::shared_ptr<const std::vector<Row>>;

template <typename Row>
struct PreparedRows final
{
    RowsPtr<Row> rows; ///< no two with one id
    TableMerge merge;
};

/// Whether the strings of a column are searched or sorted by; those of the others are made when they are shown.
template <typename Row>
[[nodiscard]] bool isIndexed(const Column<Row> &column)
{
    return column.text && (column.filterable || !column.number);
}

/// What is known of the order in which rows are given.
enum class RowOrder {
    Any,
    ByName, ///< of their names as TextIndex ranks them, then of their ids: see sortByName
};

template <typename Row>
[[nodiscard]] TableTexts tableTexts(std::span<const Column<Row>> columns, const std::vector<Row> &rows, int sortColumn)
{
    TableTexts texts;
    const size_t width = columns.size();
    texts.columns = width;
    texts.ids.resize(rows.size() * width, 0);
    texts.index.intern({}); // what stands where there is no string
    for (size_t column = 0; column < width; ++column) {
        if (!isIndexed(columns[column]))
            continue;
        for (size_t place = 0; place < rows.size(); ++place)
            texts.ids[place * width + column] = texts.index.intern(columns[column].text(rows[place]));
    }
    if (sortColumn >= 0) {
        static_cast<void>(texts.ranks(0));
        if (!columns[static_cast<size_t>(sortColumn)].number)
            static_cast<void>(texts.ranks(sortColumn));
    }
    texts.index.squeeze();
    return texts;
}

/// Of several rows with one id the last one counts.
template <typename Row>
[[nodiscard]] RowsPtr<Row> withoutRepeats(RowsPtr<Row> rows, QHash<QString, int> &places)
{
    places.reserve(static_cast<qsizetype>(rows->size()));
    for (size_t i = 0; i < rows->size(); ++i)
        places.insert((*rows)[i].id, static_cast<int>(i));
    if (static_cast<size_t>(places.size()) == rows->size())
        return rows;
    places.clear();
    auto kept = std::make_shared<std::vector<Row>>();
    for (const Row &row : *rows) {
        const auto place = places.constFind(row.id);
        if (place != places.constEnd()) {
            (*kept)[static_cast<size_t>(*place)] = row;
        } else {
            places.insert(row.id, static_cast<int>(kept->size()));
            kept->push_back(row);
        }
    }
    return kept;
}

/// Brings rows into RowOrder::ByName, so that whoever shows them first need not compare their names. Any thread.
template <typename Row>
void sortByName(std::span<const Column<Row>> columns, std::vector<Row> &rows)
{
    TableTexts names = tableTexts(columns.first(1), rows, 0);
    const auto &ranks = names.ranks(0);
    std::vector<size_t> order(rows.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        const auto left = ranks[names.ids[a]], right = ranks[names.ids[b]];
        return left != right ? left < right : rows[a].id < rows[b].id;
    });
    std::vector<Row> sorted;
    sorted.reserve(rows.size());
    for (const size_t place : order)
        sorted.push_back(std::move(rows[place]));
    rows = std::move(sorted);
}

[[nodiscard]] inline bool changesNothing(const TableMerge &merge)
{
    if (merge.movedTo.size() != static_cast<size_t>(merge.count))
        return false;
    for (size_t place = 0; place < merge.movedTo.size(); ++place) {
        if (merge.movedTo[place] != static_cast<int>(place) || merge.fates[place] != TableMerge::Same)
            return false;
    }
    return true;
}

/// \a before: the rows held so far. A pure function; any thread.
template <typename Row>
[[nodiscard]] PreparedRows<Row> prepareRows(std::span<const Column<Row>> columns, const RowsPtr<Row> &before,
                                            RowsPtr<Row> rows, int sortColumn, bool withTexts = true)
{
    PreparedRows<Row> prepared;
    TableMerge &merge = prepared.merge;
    prepared.rows = withoutRepeats(std::move(rows), merge.places);
    merge.count = static_cast<int>(prepared.rows->size());
    merge.fates.assign(prepared.rows->size(), TableMerge::New);
    merge.movedTo.reserve(before->size());
    for (size_t old = 0; old < before->size(); ++old) {
        const int place = merge.places.value((*before)[old].id, -1);
        if (place < 0) {
            merge.movedTo.push_back(merge.count + static_cast<int>(merge.gone.size()));
            merge.gone.push_back(static_cast<int>(old));
            continue;
        }
        merge.movedTo.push_back(place);
        const bool same = (*prepared.rows)[static_cast<size_t>(place)] == (*before)[old];
        merge.fates[static_cast<size_t>(place)] = same ? TableMerge::Same : TableMerge::Changed;
    }
    merge.changesNothing = changesNothing(merge);
    if (withTexts && !merge.changesNothing)
        merge.texts = tableTexts(columns, *prepared.rows, sortColumn);
    return prepared;
}

} // namespace steward
