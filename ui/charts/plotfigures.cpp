// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotfigures.h"

#include "ui/support/cell.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

void PlotFiguresModel::setFigures(PlotFigures figures)
{
    if (figures == m_figures)
        return;
    beginResetModel();
    m_figures = std::move(figures);
    endResetModel();
}

int PlotFiguresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.rows.size());
}

int PlotFiguresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.columns.size());
}

QString PlotFiguresModel::spokenRow(const QStringList &row) const
{
    QStringList words{row.value(0)};
    for (qsizetype column = 1; column < row.size(); ++column) {
        if (!row[column].isEmpty())
            words += m_figures.columns.value(column) + u' ' + row[column];
    }
    return words.join(u", "_s);
}

QVariant PlotFiguresModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QStringList &row = m_figures.rows[static_cast<size_t>(index.row())];
    const QString text = row.value(index.column());
    switch (role) {
    case CellRole: {
        Cell cell;
        cell.text = text;
        cell.look = index.column() == 0 ? Cell::Look::Strong : Cell::Look::Number;
        return QVariant::fromValue(cell);
    }
    case Qt::DisplayRole:
        return text;
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? spokenRow(row) : text;
    case Qt::UserRole: // names the row
        return row.value(0);
    default:
        return {};
    }
}

QVariant PlotFiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_figures.columns.value(section);
}

} // namespace steward

#include "moc_plotfigures.cpp"
