// SPDX-License-Identifier: GPL-3.0-or-later
// A short table inside a pane: things that belong to the row shown, each leading to its own page by a click or Enter.
// Same delegate, same keys, same spoken texts as the big tables. GUI thread.
#pragma once

#include "ui/support/cell.h"
#include "ui/support/consolepage.h"

#include <QAbstractTableModel>

namespace steward {

class DataTable;
class TextLabel;

class CellListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Row final
    {
        QString id;
        Target target; ///< page empty: leads nowhere
        std::vector<Cell> cells;
    };
    explicit CellListModel(int columns, QObject *parent = nullptr);
    /// Rows with the same ids in the same order are only repainted, so that the selection stays.
    void setRows(std::vector<Row> rows);
    [[nodiscard]] const Row &row(int index) const { return m_rows[static_cast<size_t>(index)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    int m_columns;
    std::vector<Row> m_rows;
};

class CellList final : public QWidget
{
    Q_OBJECT
public:
    /// \a endWidth: width of the second column, at the end; 0: only one column.
    CellList(const QString &name, int endWidth, bool twoLines, QWidget *parent = nullptr);
    void setRows(std::vector<CellListModel::Row> rows, const QString &whenEmpty);
    [[nodiscard]] DataTable &table() { return *m_table; }

Q_SIGNALS:
    void opened(const steward::Target &target);

private:
    void open(int row);
    CellListModel m_model;
    DataTable *m_table;
    TextLabel *m_empty;
};

} // namespace steward
