// SPDX-License-Identifier: GPL-3.0-or-later
// The total under a table, outside of what scrolls: its cells stand below the table's columns, whatever a person does
// to them. GUI thread.
#pragma once

#include "ui/support/cell.h"

#include <QHash>
#include <QWidget>

namespace steward {

class DataTable;

class TotalRow final : public QWidget
{
    Q_OBJECT
public:
    explicit TotalRow(DataTable &table, QWidget *parent = nullptr);
    void setCells(QHash<int, Cell> cells); ///< by column
    [[nodiscard]] Cell cell(int column) const { return m_cells.value(column); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DataTable &m_table;
    QHash<int, Cell> m_cells;
};

} // namespace steward
