// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of DataTable: their widths, order, and the state that is remembered.
#include "ui/support/datatable.h"

#include "ui/support/celldelegate.h"
#include "ui/support/figures.h"

#include <algorithm>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopedValueRollback>

using namespace Qt::Literals::StringLiterals;

namespace steward {

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layoutColumns();
}

int DataTable::titleWidth(int column) const
{
    // The widths are made for English; a longer title of another language gets the room it needs.
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    return QFontMetrics(textFont(TextSize::Small, QFont::DemiBold)).horizontalAdvance(title) +
           (isFirstColumn(column) ? CellDelegate::kPageMargin : CellDelegate::kMargin) +
           (isLastColumn(column) ? CellDelegate::kPageMargin : CellDelegate::kMargin);
}

int DataTable::wantedWidth(int column) const
{
    const ColumnLook &look = m_columns[static_cast<size_t>(column)];
    return std::max(look.number ? scaledRoom(look.width) : look.width, titleWidth(column));
}

void DataTable::layoutColumns()
{
    findEdges();
    if (m_columns.empty() || horizontalHeader()->count() < static_cast<int>(m_columns.size()))
        return;
    const QScopedValueRollback guard(m_layingOut, true);
    int room = viewport()->width();
    int shares = 0;
    std::vector<int> widths(m_columns.size(), 0);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (isColumnHidden(static_cast<int>(i)))
            continue;
        widths[i] = m_widths[i] > 0 ? m_widths[i] : wantedWidth(static_cast<int>(i));
        room -= widths[i];
        if (m_widths[i] == 0)
            shares += m_columns[i].stretch;
    }
    // What is left, or missing, is shared by the columns that stretch; the others keep their width, so nothing jumps.
    for (size_t i = 0; i < m_columns.size() && shares > 0; ++i) {
        const ColumnLook &look = m_columns[i];
        if (look.stretch == 0 || m_widths[i] > 0 || isColumnHidden(static_cast<int>(i)))
            continue;
        const int part = room * look.stretch / shares;
        const int width = std::max(look.minimum, widths[i] + part);
        room -= width - widths[i];
        shares -= look.stretch;
        widths[i] = width;
    }
    if (m_last >= 0 && room > 0 && m_last < static_cast<int>(widths.size()))
        widths[static_cast<size_t>(m_last)] += room; // every other column has the width that a person chose
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (widths[i] > 0)
            horizontalHeader()->resizeSection(static_cast<int>(i), widths[i]);
    }
}

void DataTable::keepWidthsUpTo(int column)
{
    // What stands before the edge that is being dragged stays where it is; what stands after it shares the rest.
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual <= header->visualIndex(column); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!isColumnHidden(logical) && logical < static_cast<int>(m_widths.size()))
            m_widths[static_cast<size_t>(logical)] = header->sectionSize(logical);
    }
    layoutColumns();
    Q_EMIT columnsChanged();
}

void DataTable::findEdges()
{
    m_first = -1;
    m_last = -1;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (isColumnHidden(column))
            continue;
        if (m_first < 0)
            m_first = column;
        m_last = column;
    }
}

void DataTable::setColumnShown(int column, bool shown)
{
    if (isColumnHidden(column) != shown)
        return;
    {
        const QScopedValueRollback guard(m_layingOut, true);
        setColumnHidden(column, !shown);
    }
    layoutColumns();
    Q_EMIT columnsChanged();
}

void DataTable::moveColumn(int column, int by)
{
    QHeaderView *header = horizontalHeader();
    const int step = by < 0 ? -1 : 1;
    int to = header->visualIndex(column) + step;
    while (to >= 0 && to < header->count() && isColumnHidden(header->logicalIndex(to)))
        to += step;
    if (to >= 0 && to < header->count())
        header->moveSection(header->visualIndex(column), to);
}

QByteArray DataTable::columnState() const
{
    const QHeaderView *header = horizontalHeader();
    QJsonArray columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const auto i = static_cast<size_t>(header->logicalIndex(visual));
        if (i >= m_columns.size())
            continue;
        columns += QJsonObject{
            {u"id"_s, m_columns[i].id}, {u"shown"_s, !isColumnHidden(static_cast<int>(i))}, {u"width"_s, m_widths[i]}};
    }
    QJsonObject state{{u"columns"_s, columns}};
    const auto sorted = static_cast<size_t>(header->sortIndicatorSection());
    if (sorted < m_columns.size()) {
        state.insert(u"sort"_s, m_columns[sorted].id);
        state.insert(u"descending"_s, header->sortIndicatorOrder() == Qt::DescendingOrder);
    }
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void DataTable::restoreColumnState(const QByteArray &state)
{
    // By id: a column that a newer version adds keeps its first look, one that is gone is passed over.
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    if (object.isEmpty())
        return;
    const QScopedValueRollback guard(m_restoring, true);
    const QScopedValueRollback quiet(m_layingOut, true);
    const auto indexOf = [this](const QString &id) {
        const auto it =
            std::find_if(m_columns.cbegin(), m_columns.cend(), [&](const ColumnLook &look) { return look.id == id; });
        return it == m_columns.cend() ? -1 : static_cast<int>(it - m_columns.cbegin());
    };
    int visual = 0;
    for (const QJsonArray columns = object.value("columns"_L1).toArray(); const QJsonValue &value : columns) {
        const QJsonObject column = value.toObject();
        const int index = indexOf(column.value("id"_L1).toString());
        if (index < 0)
            continue;
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(index), visual++);
        setColumnHidden(index, index != 0 && !column.value("shown"_L1).toBool(true));
        m_widths[static_cast<size_t>(index)] = std::clamp(column.value("width"_L1).toInt(), 0, 2000);
    }
    if (const int sorted = indexOf(object.value("sort"_L1).toString()); sorted >= 0)
        sortByColumn(sorted, object.value("descending"_L1).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    layoutColumns();
}

void DataTable::resetColumns()
{
    for (int i = 0; i < static_cast<int>(m_columns.size()); ++i)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(i), i);
    setColumns(m_columns);
    Q_EMIT columnsChanged();
}

} // namespace steward
