// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/cellmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

CellModel::CellModel(Maker maker, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_maker(std::move(maker))
{
}

QVariant CellModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case CellRole:
        return QVariant::fromValue(m_maker(index.row(), index.column()));
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? spokenRow(index.row()) : m_maker(index.row(), index.column()).accessibleText();
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QVariant CellModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && m_titles.contains(section))
        return m_titles.value(section);
    return QIdentityProxyModel::headerData(section, orientation, role);
}

void CellModel::setTitle(int column, const QString &title)
{
    if (title.isEmpty())
        m_titles.remove(column);
    else
        m_titles.insert(column, title);
    Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
}

QString CellModel::spokenRow(int row) const
{
    QStringList parts{m_maker(row, 0).accessibleText()};
    for (int column = 1; column < columnCount(); ++column) {
        const QString text = m_maker(row, column).accessibleText();
        if (!text.isEmpty())
            parts += headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u' ' + text;
    }
    return parts.join(u", "_s);
}

} // namespace steward

#include "moc_cellmodel.cpp"
