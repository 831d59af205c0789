// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TableModel that does not know the row type. It holds which rows are shown and in which order (an index
// vector, never a proxy model) and turns every change of rows, filter or order into signals that keep selection,
// current row and persistent indexes: a few inserts, removals and one reorder when little has changed, else a single
// layoutChanged in which rows are followed by their place. A model is passive: no network, no colour, no icon. GUI
// thread.
//
// Roles: Qt::DisplayRole plain text; the plain number in Count and Days columns; nothing where ui/support/formatters
// has to format (Money, Time). SortRole the raw number (qint64) or text; invalid: not known. IdRole the row's id.
// CurrencyRole the currency of a Money column. Qt::TextAlignmentRole leading for Text, trailing for numbers. No
// tooltips: delegates know what was cut.
#pragma once

#include "app/models/preparedrows.h"

#include <memory>
#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

namespace steward {

class TableModelBase : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { SortRole = Qt::UserRole, IdRole, CurrencyRole };
    Q_ENUM(Role)

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    /// Column -1 restores the order in which the rows were given.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) final;

    /// Words separated by spaces; a row is shown when each of them is found in one of its filterable columns, whatever
    /// the case and the accents.
    void setFilter(const QString &text);
    [[nodiscard]] const QString &filter() const { return m_filter; }
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    [[nodiscard]] int totalCount() const { return m_total; }
    [[nodiscard]] int shownCount() const { return static_cast<int>(m_shown.size()); }
    /// Rows that the words alone, or the quick filter alone, would show: to say which of them hides the rest.
    [[nodiscard]] int countOfWords() const;
    [[nodiscard]] int countOfQuickFilter() const;

    /// Whether rows were given that are not shown yet.
    [[nodiscard]] bool awaitsRows() const { return m_awaitsRows; }

    [[nodiscard]] QString idAt(int row) const;
    /// The row that shows \a id; -1: unknown or filtered out.
    [[nodiscard]] int rowOf(const QString &id) const;
    [[nodiscard]] bool contains(const QString &id) const;

    [[nodiscard]] virtual QString columnId(int column) const = 0;
    [[nodiscard]] virtual QString columnTitle(int column) const = 0;
    [[nodiscard]] virtual ColumnKind columnKind(int column) const = 0;
    [[nodiscard]] int columnOf(QStringView id) const; ///< -1: unknown

    /// Reads all texts again: the language has changed.
    void retranslate();

Q_SIGNALS:
    void countsChanged(); ///< totalCount() or shownCount() may differ
    void rowsTaken();     ///< the rows given to setRowsSoon are shown

protected:
    using QAbstractTableModel::QAbstractTableModel;

    using Merge = TableMerge;
    /// Up to so many rows are made ready at once: it takes less than a frame.
    static constexpr size_t kAtOnce = 1000;

    void applyMerge(Merge merge);
    void applyQuickFilter();
    [[nodiscard]] int sourceRow(int row) const { return m_shown[static_cast<size_t>(row)]; }
    [[nodiscard]] int sourceRowOf(const QString &id) const { return m_places.value(id, -1); }
    /// How often the language has changed.
    [[nodiscard]] int language() const { return m_language; }
    /// Destroys what is large on another thread.
    void discard(std::shared_ptr<const void> large) const;
    void setAwaitsRows(bool awaits) { m_awaitsRows = awaits; }
    /// Whether rows could be shown without their strings, if they came in the order of their names.
    [[nodiscard]] bool needsNoTexts() const;
    /// Whether the rows of the last applyMerge came in that order and without their strings: takeTexts brings them.
    [[nodiscard]] bool doTextsFollow() const { return m_textsFollow; }
    void takeTexts(TableTexts texts);

    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual bool isFilterable(int column) const = 0;
    [[nodiscard]] virtual bool hasText(int column) const = 0;
    [[nodiscard]] virtual bool hasNumber(int column) const = 0;
    [[nodiscard]] virtual QString textOf(int source, int column) const = 0;
    [[nodiscard]] virtual std::optional<qint64> numberOf(int source, int column) const = 0;
    [[nodiscard]] virtual QString currencyOf(int source, int column) const = 0;
    [[nodiscard]] virtual const QString &idOf(int source) const = 0;
    [[nodiscard]] virtual bool passesQuickFilter(int source) const = 0;
    [[nodiscard]] virtual TableTexts readTexts() const = 0;

private:
    using Rows = std::vector<int>; // places in the row type's own vector

    /// The strings of all rows; made now when they were still to follow.
    TableTexts &texts();
    void applyWords();
    void reorder();
    [[nodiscard]] Rows passing() const;
    void show(Rows next);
    void showAtOnce(Rows next);
    void announceChanges(const std::vector<Merge::Fate> &fates);

    Rows m_shown; // filtered and sorted: what the view sees
    Rows m_order; // all rows, sorted
    int m_total = 0;
    QHash<QString, int> m_places;       // id -> place
    mutable std::vector<int> m_shownAt; // place -> row shown, made when asked for
    std::shared_ptr<TableTexts> m_texts = std::make_shared<TableTexts>();
    int m_language = 0;
    bool m_awaitsRows = false, m_textsFollow = false;
    std::vector<char> m_passesWords, m_passesQuick;
    QStringList m_words;
    QString m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace steward
