// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of a table's columns: which are shown, what sorts, moving one with the keyboard, and back to how it was.
// Made anew each time it opens. Child of its table's page. GUI thread.
#pragma once

#include <QMenu>

namespace steward {

class DataTable;

class ColumnMenu final : public QMenu
{
    Q_OBJECT
public:
    explicit ColumnMenu(DataTable &table, QWidget *parent);

private:
    void fill();
    [[nodiscard]] QString titleOf(int column) const;
    DataTable &m_table;
};

} // namespace steward
