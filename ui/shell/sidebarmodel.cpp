// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebarmodel.h"

#include <algorithm>

namespace steward {

SidebarModel::SidebarModel(QObject *parent)
    : QAbstractListModel(parent)
{
    PageSection section = PageSection::Top;
    for (const PageEntry &page : pageRegistry()) {
        if (page.section != section) {
            section = page.section;
            m_rows.push_back({.kind = section == PageSection::Bottom ? GapRow : HeadingRow, .section = section});
        }
        m_rows.push_back({.kind = PageRow, .page = &page, .section = section});
    }
}

int SidebarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == KindRole)
        return row.kind;
    if (row.kind != PageRow)
        return role == Qt::DisplayRole ? sectionTitle(row.section) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return row.page->translatedTitle();
    case Qt::AccessibleTextRole:
        return spoken(row);
    case PageIdRole:
        return QString(row.page->id);
    case IconNameRole:
        return QString(row.page->icon);
    case CountRole:
        return row.count;
    case AttentionRole:
        return row.attention;
    case UrgentRole:
        return row.urgent;
    default:
        return {};
    }
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const
{
    const bool page = index.isValid() && m_rows[size_t(index.row())].kind == PageRow;
    return page ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

void SidebarModel::setNumbers(const QString &pageId, int count, int attention, bool urgent)
{
    const QModelIndex index = indexOf(pageId);
    if (!index.isValid())
        return;
    Row &row = m_rows[size_t(index.row())];
    if (row.count == count && row.attention == attention && row.urgent == urgent)
        return;
    row.count = count;
    row.attention = attention;
    row.urgent = urgent;
    Q_EMIT dataChanged(index, index);
}

QModelIndex SidebarModel::indexOf(const QString &pageId) const
{
    const auto it = std::ranges::find_if(m_rows, [&](const Row &row) { return row.page && row.page->id == pageId; });
    return it == m_rows.end() ? QModelIndex() : index(int(it - m_rows.begin()));
}

QString SidebarModel::spoken(const Row &row)
{
    const QString title = row.page->translatedTitle();
    if (row.attention > 0)
        return tr("%1, %Ln need attention", "spoken: a page of the sidebar", row.attention).arg(title);
    return row.count >= 0 ? tr("%1, %Ln entries", "spoken: a page of the sidebar", row.count).arg(title) : title;
}

} // namespace steward

#include "moc_sidebarmodel.cpp"
