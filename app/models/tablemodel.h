// SPDX-License-Identifier: GPL-3.0-or-later
// TableModel owns the rows of one table and shows them sorted and filtered. Rows are told apart by `QString Row::id`,
// compared with operator==, and described by a constexpr table of columns that outlives the model. See TableModelBase
// for roles, signals and what survives a refresh. GUI thread.
#pragma once

#include "app/models/tablemodelbase.h"

#include <functional>
#include <QCoreApplication>
#include <span>

namespace steward {

template <typename Row>
class TableModel : public TableModelBase
{
public:
    explicit TableModel(std::span<const Column<Row>> columns, QObject *parent = nullptr)
        : TableModelBase(parent)
        , m_columns(columns)
    {
    }

    /// Replaces all rows; those with an id that was there before keep their selection and persistent indexes. Of
    /// several rows with one id the last one counts.
    void setRows(std::vector<Row> rows);

    /// Shows only rows that \a passes; an empty function: all. Combined with the words of setFilter by 'and'.
    void setQuickFilter(std::function<bool(const Row &)> passes)
    {
        m_passes = std::move(passes);
        applyQuickFilter();
    }

    /// All rows, in no particular order.
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// The row shown in \a row; valid until the next setRows.
    [[nodiscard]] const Row &rowAt(int row) const { return m_rows[static_cast<size_t>(sourceRow(row))]; }
    /// nullptr for an invalid index.
    [[nodiscard]] const Row *rowAt(const QModelIndex &index) const
    {
        return index.isValid() && index.model() == this ? &rowAt(index.row()) : nullptr;
    }
    /// Also a row that is filtered out; nullptr: unknown.
    [[nodiscard]] const Row *find(const QString &id) const
    {
        const int source = sourceRowOf(id);
        return source < 0 ? nullptr : &m_rows[static_cast<size_t>(source)];
    }

    [[nodiscard]] QString columnId(int column) const final { return QString::fromLatin1(at(column).id); }
    [[nodiscard]] QString columnTitle(int column) const final
    {
        return QCoreApplication::translate("Columns", at(column).title);
    }
    [[nodiscard]] ColumnKind columnKind(int column) const final { return at(column).kind; }

private:
    [[nodiscard]] const Column<Row> &at(int column) const { return m_columns[static_cast<size_t>(column)]; }
    [[nodiscard]] int columns() const final { return static_cast<int>(m_columns.size()); }
    [[nodiscard]] bool isFilterable(int column) const final { return at(column).filterable; }
    [[nodiscard]] bool hasText(int column) const final { return at(column).text != nullptr; }
    [[nodiscard]] bool hasNumber(int column) const final { return at(column).number != nullptr; }
    [[nodiscard]] QString textOf(int source, int column) const final
    {
        return at(column).text(m_rows[static_cast<size_t>(source)]);
    }
    [[nodiscard]] std::optional<qint64> numberOf(int source, int column) const final
    {
        return at(column).number(m_rows[static_cast<size_t>(source)]);
    }
    [[nodiscard]] QString currencyOf(int source, int column) const final
    {
        return at(column).currency ? at(column).currency(m_rows[static_cast<size_t>(source)]) : QString();
    }
    [[nodiscard]] const QString &idOf(int source) const final { return m_rows[static_cast<size_t>(source)].id; }
    [[nodiscard]] bool passesQuickFilter(int source) const final
    {
        return !m_passes || m_passes(m_rows[static_cast<size_t>(source)]);
    }

    std::span<const Column<Row>> m_columns;
    std::vector<Row> m_rows;
    std::function<bool(const Row &)> m_passes;
};

template <typename Row>
void TableModel<Row>::setRows(std::vector<Row> rows)
{
    QHash<QString, int> places;
    places.reserve(static_cast<qsizetype>(rows.size()));
    size_t kept = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto twin = places.constFind(rows[i].id);
        const size_t to = twin == places.constEnd() ? kept++ : static_cast<size_t>(*twin);
        if (twin == places.constEnd())
            places.insert(rows[i].id, static_cast<int>(to));
        if (to != i)
            rows[to] = std::move(rows[i]);
    }
    rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(kept), rows.end());

    Merge merge{static_cast<int>(kept), std::move(places), {}, std::vector<typename Merge::Fate>(kept, Merge::New)};
    merge.movedTo.reserve(m_rows.size());
    for (Row &old : m_rows) {
        const int place = merge.places.value(old.id, -1);
        merge.movedTo.push_back(place < 0 ? static_cast<int>(rows.size()) : place);
        if (place < 0)
            rows.push_back(std::move(old));
        else
            merge.fates[static_cast<size_t>(place)] =
                rows[static_cast<size_t>(place)] == old ? Merge::Same : Merge::Changed;
    }
    m_rows = std::move(rows);
    applyMerge(std::move(merge));
    m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(kept), m_rows.end());
}

} // namespace steward
