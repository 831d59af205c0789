// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/columnmenu.h"

#include "ui/support/datatable.h"

#include <QActionGroup>
#include <QHeaderView>

using namespace Qt::Literals::StringLiterals;

namespace steward {

ColumnMenu::ColumnMenu(DataTable &table, QWidget *parent)
    : QMenu(parent)
    , m_table(table)
{
    setObjectName(u"columnMenu"_s);
    setAccessibleName(tr("Columns"));
    connect(this, &QMenu::aboutToShow, this, &ColumnMenu::fill);
}

QString ColumnMenu::titleOf(int column) const
{
    return m_table.model()->headerData(column, Qt::Horizontal).toString();
}

void ColumnMenu::fill()
{
    clear();
    const QHeaderView *header = m_table.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        QAction *action = addAction(titleOf(column));
        action->setObjectName(u"showColumn."_s + m_table.columns().at(static_cast<size_t>(column)).id);
        action->setCheckable(true);
        action->setChecked(!m_table.isColumnHidden(column));
        action->setEnabled(column != 0); // the row's name stays
        connect(action, &QAction::toggled, &m_table,
                [table = &m_table, column](bool on) { table->setColumnShown(column, on); });
    }
    addSeparator();
    QMenu *sortMenu = addMenu(tr("Sort by"));
    auto *group = new QActionGroup(sortMenu);
    for (int column = 0; column < header->count(); ++column) {
        QAction *action = sortMenu->addAction(titleOf(column));
        action->setCheckable(true);
        action->setChecked(header->sortIndicatorSection() == column);
        group->addAction(action);
        connect(action, &QAction::triggered, &m_table, [table = &m_table, column] {
            table->sortByColumn(column, table->horizontalHeader()->sortIndicatorOrder());
        });
    }
    sortMenu->addSeparator();
    const bool descending = header->sortIndicatorOrder() == Qt::DescendingOrder;
    QAction *order =
        sortMenu->addAction(descending ? tr("Smallest or first at the top") : tr("Largest or last at the top"));
    connect(order, &QAction::triggered, &m_table, [table = &m_table, descending] {
        table->sortByColumn(table->horizontalHeader()->sortIndicatorSection(),
                            descending ? Qt::AscendingOrder : Qt::DescendingOrder);
    });
    if (const int current = m_table.currentIndex().column(); current >= 0 && !m_table.isColumnHidden(current)) {
        QMenu *moveMenu = addMenu(tr("Move “%1”").arg(titleOf(current)));
        connect(moveMenu->addAction(tr("Towards the start")), &QAction::triggered, &m_table,
                [table = &m_table, current] { table->moveColumn(current, -1); });
        connect(moveMenu->addAction(tr("Towards the end")), &QAction::triggered, &m_table,
                [table = &m_table, current] { table->moveColumn(current, 1); });
    }
    addSeparator();
    connect(addAction(tr("Reset columns")), &QAction::triggered, &m_table, &DataTable::resetColumns);
}

} // namespace steward

#include "moc_columnmenu.cpp"
