// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/celllist.h"

#include "ui/support/datatable.h"
#include "ui/support/iconlabel.h"

#include <algorithm>
#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

CellListModel::CellListModel(int columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(columns)
{
}

void CellListModel::setRows(std::vector<Row> rows)
{
    const bool same = std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
                                 [](const Row &a, const Row &b) { return a.id == b.id; });
    if (same) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int CellListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CellListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant CellListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &line = row(index.row());
    const auto column = static_cast<size_t>(index.column());
    const Cell cell = column < line.cells.size() ? line.cells[column] : Cell{};
    switch (role) {
    case CellRole:
        return QVariant::fromValue(cell);
    case Qt::DisplayRole:
        return cell.text;
    case Qt::AccessibleTextRole: {
        QStringList parts;
        for (const Cell &each : line.cells)
            parts += each.accessibleText();
        parts.removeAll(QString());
        return column == 0 ? parts.join(u", "_s) : cell.accessibleText();
    }
    case Qt::UserRole:
        return line.id;
    default:
        return {};
    }
}

CellList::CellList(const QString &name, int endWidth, bool twoLines, QWidget *parent)
    : QWidget(parent)
    , m_model(endWidth > 0 ? 2 : 1)
    , m_table(new DataTable(this))
    , m_empty(new TextLabel(TextSize::Body, QFont::Normal, true, this))
{
    m_table->setObjectName(QStringLiteral("listTable"));
    m_table->setAccessibleName(name);
    m_table->setModel(&m_model);
    m_table->setIdRole(Qt::UserRole);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->hide();
    std::vector<ColumnLook> columns{{u"name"_s, 160, 60, 1}};
    if (endWidth > 0)
        columns.push_back({u"end"_s, endWidth, endWidth, 0, true});
    m_table->setColumns(std::move(columns));
    m_table->setDensity(Settings::Density::Normal, twoLines);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(16, 14, 16, 14);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    connect(m_table, &DataTable::rowOpened, this, &CellList::open);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { open(index.row()); });
}

void CellList::setRows(std::vector<CellListModel::Row> rows, const QString &whenEmpty)
{
    m_table->setVisible(!rows.empty());
    m_empty->setVisible(rows.empty());
    m_empty->setText(whenEmpty);
    m_model.setRows(std::move(rows));
}

void CellList::open(int row)
{
    const Target target = m_model.row(row).target;
    if (!target.page.isEmpty())
        Q_EMIT opened(target);
}

} // namespace steward

#include "moc_celllist.cpp"
